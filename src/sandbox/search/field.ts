import type { Follow } from './follow.js';
import type { Operator } from './query.js';

export type FieldType = 'string' | 'boolean' | 'integer' | 'decimal' | 'date' | 'tag';

/** One value of a record; a missing one is null or undefined. */
export type Scalar = string | number | boolean;
export type FieldValue = Scalar | readonly Scalar[] | null | undefined;

/** Records that an index offers: all that match, perhaps some more. */
export interface Candidates<R> {
  /** How many there are, at most. */
  readonly size: number;
  /** Every one of them matches, so that the size is the number of matches. */
  readonly exact?: boolean;
  readonly records: () => Iterable<R>;
}

/** A run of numbers, both ends included; an open end is infinite. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** A searchable field of a kind of record. */
export interface Field<R> {
  readonly type: FieldType;
  /** The record's value; a list matches when one of its values does. */
  readonly read: (record: R) => FieldValue;
  /** The value is not in the record alone, so that it can change while the record stays as it is; what tells of that, if anything. */
  readonly elsewhere?: true | Follow<R>;
  /** Operators of this field where they differ from those of its type. */
  readonly operators?: readonly Operator[];
  /** The number that `<` and `>` compare where the value is the text of one, as an id is. */
  readonly number?: Field<R>;
  /** Equality without regard to case, for values that are stored in lower case. */
  readonly caseless?: boolean;
  /** The value that stands for none, as 0 does in the ids of assignees: `= null` finds it too. */
  readonly none?: Scalar;
  /** Every record that may have the value: makes `=` and `IN` quick. Undefined for a value that is in no index. */
  readonly lookup?: (value: Scalar) => Candidates<R> | undefined;
  /**
   * Every record whose number lies within the bounds: makes `<`, `>` and `=` on times quick. Only for fields with one
   * number a record: of a list, one value could be above and another below, and no single one between.
   */
  readonly range?: (bounds: Bounds) => Candidates<R>;
  /** Every searchable record within the bounds, in the order of this field, which makes sorting by it quick. */
  readonly ordered?: (descending: boolean, bounds: Bounds) => Iterable<R>;
}

/** How an endpoint understands operators and dates. */
export interface Dialect {
  readonly operators: Readonly<Record<FieldType, readonly Operator[]>>;
  /**
   * `day`: a date is cut to the calendar day in the workspace's zone, `>` begins the day after.
   * `instant`: dates and numbers are compared as they are, and `>` and `<` include the value itself.
   */
  readonly dates: 'day' | 'instant';
}

const TEXT: readonly Operator[] = ['=', '!=', 'IN', 'NIN', '~', '!~', '^', '$'];
const SET: readonly Operator[] = ['=', '!=', 'IN', 'NIN'];
const NUMBER: readonly Operator[] = [...SET, '<', '>', '<=', '>='];
const INCLUSIVE: readonly Operator[] = [...SET, '<', '>'];

export const DAY_DIALECT: Dialect = {
  operators: {
    string: TEXT,
    boolean: SET,
    integer: NUMBER,
    decimal: NUMBER,
    date: ['=', '<', '>'],
    tag: ['=', '!='],
  },
  dates: 'day',
};

/** Conversations and tickets. */
export const INSTANT_DIALECT: Dialect = {
  operators: {
    string: TEXT,
    boolean: SET,
    integer: INCLUSIVE,
    decimal: INCLUSIVE,
    date: INCLUSIVE,
    tag: SET,
  },
  dates: 'instant',
};
