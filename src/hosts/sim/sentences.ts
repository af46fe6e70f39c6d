import { paramFacts } from '../../json-schema/index.js';
import { fieldId } from './canvas.js';
import type { Operation } from './operations.js';
import type { SimSentenceClause } from './sim-block.js';
import { nounOf } from './words.js';

/** How many fields a card shows for an operation that requires none. */
const maxOptional = 2;

/**
 * The sentence on the card of an operation: its title, which is a command, and the fields it requires. The first of them
 * shows from the start; the others once they are filled.
 */
export function sentenceOf({ id, tool }: Operation): SimSentenceClause[] {
  const phrase = tool.title;
  const facts = paramFacts(tool);
  const required = facts.filter((one) => one.required);
  const shown = required.length > 0 ? required : facts.slice(0, maxOptional);
  const clauses = shown.map(({ name }, at) => {
    const field = fieldId(id, name);
    const noun = nounOf(name);
    // "Get contact ⟨id⟩" needs no second "contact".
    const text = at === 0 && phrase.endsWith(` ${noun}`) ? '' : `, ${noun}`;
    const core = at === 0 && required.length > 0;
    return { ...(text === '' ? {} : { text }), field, ...(core ? { core } : {}) };
  });
  return [phrase, ...clauses];
}
