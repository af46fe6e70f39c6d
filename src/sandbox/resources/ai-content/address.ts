import { invalid } from '../../http/input.js';
import { type Shape, text } from '../../table/shape.js';

/** The address of a page on the web. */
export const webAddress: Shape<string> = {
  ...text,
  read(value, field) {
    if (typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value)) return value;
    throw invalid(field, 'a web address');
  },
};
