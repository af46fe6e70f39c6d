import type { Bounds, FieldValue, Scalar } from '../field.js';
import type { TextOperator } from '../text-test.js';
import type { Bits } from './bits.js';

/** The values of one field, by the rows of the records. */
export interface Column {
  /** Takes the value of a row, in place of what it had. False for a value that the column cannot hold. */
  set(row: number, value: FieldValue): boolean;
  clear(row: number): void;
  /** Rows that have one of the values. */
  among(wanted: ReadonlySet<Scalar>): Bits;
  /** Rows without any value, or with the one that stands for none. */
  absent(none: Scalar | undefined): Bits;
  /** Rows whose number lies within bounds; both count unless `open`. */
  between?(bounds: Bounds, open: boolean): Bits;
  /** Rows with a text that has the wanted one in it, at its beginning or its end. */
  text?(operator: TextOperator, wanted: string): Bits;
  /** The numbers by row, NaN for none. */
  readonly numbers?: Float64Array;
  /** Most of what it keeps is of no use any more: making it anew is cheaper than keeping it. */
  readonly isWorn?: boolean;
}

/** The rows that there are. */
export interface Rows {
  /** Rows that may exist; columns have room for as many. */
  readonly capacity: number;
  readonly present: Bits;
}
