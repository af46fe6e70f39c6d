import type { IntercomObjects } from '../../generated/types.js';
import type { AnswerKind, FileAnswer, LocationAnswer } from '../answer.js';
import { isObject } from '../json.js';
import {
  flag,
  integer,
  type OutputField,
  type OutputFields,
  object,
  optional,
  type SchemaName,
  text,
} from '../output.js';
import { isOneOfSeveral, type PageFields, type PageOutput, type Paging, pageFields } from '../paging.js';
import type { QueryValue } from '../request.js';

/** What an operation returns: its output fields, each with its place in the answer, and how it pages. */
export interface Returns<Output extends OutputFields = OutputFields, Answer = unknown, Items extends string = string> {
  readonly output: Output;
  readonly answers: AnswerKind;
  /** The `Accept` header, where the answer is no JSON. */
  readonly accept?: string;
  readonly paging?: Paging<Items> | undefined;
  readonly pager?: Pager<Partial<PageFields>> | undefined;
  /** The type of the answer, kept for the compiler. */
  readonly '~answer'?: Answer;
}

/** How a list goes on: what its answer says about the next page, and what asks for that page. */
export interface Pager<Fields extends Partial<PageFields> = PageFields> {
  /** The outputs about pages that such a list has, in the words of the service; all, in general words, unless given. */
  readonly fields?: Fields;
  page(
    answer: Readonly<Record<string, unknown>>,
    params: Readonly<Record<string, unknown>>,
    items: readonly unknown[],
  ): Partial<PageOutput>;
  /** What the cursor adds to the query, where it is one of ours. */
  query?(params: Readonly<Record<string, unknown>>): Readonly<Record<string, QueryValue>>;
  /** What such a list is sorted by, where it is known. */
  readonly order?: Paging['order'];
  /** Id of the tool that lists all, where the service ends this list early. */
  readonly beyond?: string;
  /** What it adds to the body. */
  body?(params: Readonly<Record<string, unknown>>): Readonly<Record<string, QueryValue>>;
}

/** The name of a schema as a key of an output: `news-item` is `news_item`. */
type OutputName<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}_${OutputName<Rest>}`
  : Name;

/** One object, under the name of its schema, and what stands flat beside it. */
export function one<Name extends SchemaName, More extends OutputFields = Record<never, never>>(
  name: Name,
  description: string,
  more?: More,
): Returns<{ [N in Name as OutputName<N>]: OutputField<IntercomObjects[N]> } & More, IntercomObjects[Name], never> {
  const whole = { ...object(name, description), from: '' };
  return { output: { [name.replaceAll('-', '_')]: whole, ...more } as never, answers: 'json' };
}

/** Fields of the answer, each under its own name unless it says from where. `map` or `confirm` say its type, where they read it. */
export function fields<Output extends OutputFields>(output: Output): Omit<Returns<Output, unknown, never>, '~answer'> {
  return { output, answers: 'json' };
}

/** Nothing: the operation answers with an empty body, and `name` says that it was taken. */
export function nothing<Name extends string>(
  name: Name,
  description: string,
): Returns<{ [N in Name]: OutputField<boolean> }, undefined, never> {
  return { output: { [name]: flag(description) } as never, answers: 'nothing' };
}

/** Plain text, whole. */
export function plainText<Name extends string>(
  name: Name,
  description: string,
): Returns<{ [N in Name]: OutputField<string> }, string, never> {
  return {
    output: { [name]: text(description, { from: '' }) } as never,
    answers: 'text',
    // Errors are JSON all the same.
    accept: 'text/plain, application/json',
  };
}

/** The address that the operation redirects to. */
export function location<Name extends string>(
  name: Name,
  description: string,
): Returns<{ [N in Name]: OutputField<string> }, LocationAnswer, never> {
  return { output: { [name]: text(description, { from: 'location' }) } as never, answers: 'location' };
}

const fileOutput = {
  url: text('Where the file is offered, to this connection'),
  content_type: optional(text('Media type of the file')),
  file_name: optional(text('Name that the service gives the file')),
  size: optional(integer('Bytes of the file as it is sent, where the service says so')),
  saved_bytes: optional(integer('Bytes that were saved, after decompression; null when nothing was saved')),
  saved_to: optional(text('Path that the file was saved to; null when nothing was saved')),
};

/**
 * A file. Code and the command line say where it is saved; without that the answer tells what the file is, and nothing of
 * it is read.
 */
export function file(): Returns<typeof fileOutput, FileAnswer, never> {
  return { output: fileOutput, answers: 'file', accept: 'application/octet-stream' };
}

/** Items of a list under `items`, how it pages, and what stands beside them. */
export function many<
  Items extends string,
  Item,
  Fields extends Partial<PageFields>,
  More extends OutputFields = Record<never, never>,
>(
  items: Items,
  field: OutputField<Item>,
  pager: Pager<Fields>,
  more?: More,
): Returns<{ [N in Items]: OutputField<Item> } & More & Fields, Readonly<Record<string, unknown>>, Items> {
  return {
    output: { [items]: { from: 'data', ...field }, ...more, ...(pager.fields ?? pageFields) } as never,
    answers: 'json',
    paging: {
      items,
      ...(pager.order === undefined ? {} : { order: pager.order }),
      ...(pager.beyond === undefined ? {} : { beyond: pager.beyond }),
    },
    pager,
  };
}

/** The output that the fields of `returns` find in an answer. */
export function mapReturns(
  { output, answers, paging, pager }: Returns,
  answer: unknown,
  params: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (answers === 'nothing') return Object.fromEntries(Object.keys(output).map((name) => [name, true]));
  const found: Record<string, unknown> = {};
  const own = paging === undefined ? output : withoutPage(output);
  for (const [name, field] of Object.entries(own)) found[name] = asDeclared(field, valueIn(answer, field.from ?? name));
  if (paging === undefined || pager === undefined) return found;
  const items = found[paging.items];
  // A bare list says nothing of its pages.
  const page = pager.page(isObject(answer) ? answer : {}, params, Array.isArray(items) ? items : []);
  return { ...found, ...page, ...('can_move' in output ? { can_move: canMove(page, params, paging) } : {}) };
}

/** One page is read at once, and what is sorted by what never changes keeps its place. */
function canMove(page: Partial<PageOutput>, params: Readonly<Record<string, unknown>>, { order }: Paging): boolean {
  if (!isOneOfSeveral(page, params)) return false;
  const { moves = true, isConfirmed = false } = order?.(params) ?? {};
  return moves || !isConfirmed;
}

function withoutPage(output: OutputFields): OutputFields {
  return Object.fromEntries(Object.entries(output).filter(([name]) => !Object.hasOwn(pageFields, name)));
}

/** Ids are text in every output, also those of the objects whose `id` is a number in the API. */
function asDeclared({ type }: OutputField, value: unknown): unknown {
  return type === 'string' && typeof value === 'number' ? String(value) : value;
}

/** The value at a dotted path; the whole answer for an empty one. */
function valueIn(answer: unknown, from: string): unknown {
  if (from === '') return answer;
  return from.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), answer);
}
