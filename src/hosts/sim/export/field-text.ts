import type { SimSubBlock } from '../sim-block.js';
import { Code } from './source-text.js';

/**
 * A field as data that can be printed.
 *
 * @param value the code of what the field holds, where that is more than a fixed text.
 */
export function printableField({ value, ...field }: SimSubBlock, code?: Code): object {
  if (value === undefined) return field;
  return { ...field, value: code ?? new Code(`() => '${value({})}'`) };
}
