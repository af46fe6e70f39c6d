import { InvalidParamsError } from '../errors.js';

/** More than anybody types. */
const maxCharacters = 1_000_000;

/**
 * Refuses what no form holds, before anything reads it.
 *
 * @throws InvalidParamsError that names the field which is too long.
 */
export function refuseHuge(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (name.length <= maxCharacters && charactersIn(value) <= maxCharacters) continue;
    const message = `holds more than ${maxCharacters.toLocaleString('en')} characters: expected less`;
    throw new InvalidParamsError([{ field: name.slice(0, 40), message }]);
  }
}

/** Characters of all texts and keys in a value, counted no further than matters. Each object counts once. */
function charactersIn(value: unknown): number {
  const seen = new Set<unknown>();
  const waiting = [value];
  let characters = 0;
  while (waiting.length > 0 && characters <= maxCharacters) {
    const one = waiting.pop();
    if (typeof one === 'string') characters += one.length;
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    for (const [key, member] of Object.entries(one)) {
      characters += key.length;
      waiting.push(member);
    }
  }
  return characters;
}
