import type { Span } from '../bounds.js';
import type { Field, Scalar } from '../field.js';
import type { TextOperator } from '../text-test.js';

/** A query as data, for indexes that answer it without looking at records. */
export type Ask<R> = AskOfField<R> | AskOfAll<R>;

interface AskOfAll<R> {
  readonly do: 'AND' | 'OR';
  readonly members: readonly Ask<R>[];
}

export type AskOfField<R> = { readonly name: string; readonly field: Field<R> } & (
  | { readonly do: 'among'; readonly wanted: ReadonlySet<Scalar>; readonly negate: boolean }
  | { readonly do: 'absent'; readonly negate: boolean }
  | { readonly do: 'between'; readonly span: Span }
  | { readonly do: 'text'; readonly operator: TextOperator; readonly wanted: string }
);
