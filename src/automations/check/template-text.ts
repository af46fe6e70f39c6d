import { isObject } from '../../tool/json.js';

/** Whether a text of a value holds `{{ }}`. */
export function hasTemplate(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('{{');
  if (Array.isArray(value)) return value.some(hasTemplate);
  return isObject(value) && Object.values(value).some(hasTemplate);
}

/** Whether a value is a text that holds `{{ }}`. */
export function onlyTemplates(value: unknown): boolean {
  return typeof value === 'string' && value.includes('{{');
}

/** Every text of a value, with where it stands and the key that it belongs to. */
export function* textsOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<{ readonly text: string; readonly path: readonly (string | number)[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [at, member] of value.entries()) yield* textsOf(member, [...path, at]);
  else if (isObject(value)) for (const [key, member] of Object.entries(value)) yield* textsOf(member, [...path, key]);
}
