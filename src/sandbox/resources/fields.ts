import { invalid } from '../http/input.js';
import { list, nullable, record, type Shape, simple, text, time } from '../table/shape.js';
import type { Attributes, AttributeValue } from '../world/attributes.js';
import { toHtml } from './inbox/html.js';

/*
 * Shapes that fields of several resources have.
 */

export const nullableText = nullable(text);
export const nullableTime = nullable(time);
export const texts = list(text);

/** HTML; what calls write is kept as Intercom keeps a body. */
export const html: Shape<string> = {
  ...text,
  read(value, field) {
    if (typeof value !== 'string') throw invalid(field, 'a string');
    return toHtml(value);
  },
};

/** Custom attributes by their names. */
export const attributes: Shape<Attributes> = record(
  simple<AttributeValue>(
    'a string, a number, a boolean or null',
    (value) => typeof value !== 'object' || value === null,
  ),
);
