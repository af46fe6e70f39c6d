import type { FormField } from '../../form/index.js';

/** More would not fit on a canvas. */
const maxFields = 3;

/** One line for the canvas: what is done, and the short fields that every call fills. */
export function sentenceOf(title: string, fields: readonly FormField[]): string {
  const shown = fields.filter(({ required, type }) => required === true && type !== 'code' && type !== 'long-input');
  if (shown.length === 0) return title;
  const names = shown.slice(0, maxFields).map(({ id }) => `{${id}}`);
  return `${title}: ${names.join(', ')}`;
}
