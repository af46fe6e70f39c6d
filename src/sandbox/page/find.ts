import { invalid } from '../http/input.js';
import type { ContactRecord } from '../resources/contacts/model.js';
import { toPlainText } from '../resources/inbox/html.js';
import { textTest } from '../search/text-test.js';
import { compareIds } from '../world/ids.js';
import type { World } from '../world/world.js';

/** Conversations have one of these; tickets are put in the same order by whether they are open and snoozed. */
export const THREAD_STATES = ['open', 'snoozed', 'closed'] as const;

export type ThreadState = (typeof THREAD_STATES)[number];

export interface ListQuery<State extends string = string> {
  readonly state?: State;
  /** Words that were written, or that name the customer. */
  readonly text: string;
  /** Ids: no others are looked at. */
  readonly among?: readonly string[];
  /** Where the page before ended. */
  readonly cursor?: string;
  readonly limit: number;
}

export interface ListPage<S, State extends string = string> {
  /** Newest activity first. */
  readonly items: readonly S[];
  /** Null on the last page. */
  readonly next: string | null;
  /** How many of each state there are that have the text. */
  readonly counts: Readonly<Record<State, number>>;
}

export interface Listed {
  readonly id: string;
  readonly updated_at: number;
}

/** What is written somewhere. */
type Written = readonly { readonly body: string | null }[];

/** What is listed: conversations, tickets, or articles. */
export interface Kind<R extends Listed, S, State extends string = ThreadState> {
  readonly states: readonly State[];
  readonly newestFirst: (world: World) => Iterable<R>;
  readonly get: (world: World, id: string) => R | undefined;
  readonly stateOf: (world: World, record: R) => State;
  readonly customerOf: (world: World, record: R) => ContactRecord | undefined;
  /** What a text is looked for in beside the words of its parts: ids, titles, tags. */
  readonly labels: (world: World, record: R) => readonly string[];
  /** HTML that was written before the first part. */
  readonly beginning: (record: R) => readonly string[];
  /** Everything that was written and done. What is added makes a new list. */
  readonly parts: (record: R) => Written;
  readonly summarize: (world: World, record: R) => S;
}

/** @throws RefusedError 400 for a cursor that is none */
export function findPage<R extends Listed, S, State extends string>(
  world: World,
  kind: Kind<R, S, State>,
  query: ListQuery<State>,
): ListPage<S> {
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
  const mentions = query.text === '' ? () => true : mentionTest(world, kind, query.text);
  const isAfter = ({ updated_at, id }: R) =>
    after === undefined || updated_at < after.at || (updated_at === after.at && compareIds(id, after.id) < 0);
  const counts = new Map(kind.states.map((state) => [state, 0]));
  const found: R[] = [];
  for (const record of candidates(world, kind, query.among)) {
    if (!mentions(record)) continue;
    const state = kind.stateOf(world, record);
    counts.set(state, (counts.get(state) ?? 0) + 1);
    const wanted = query.state === undefined || state === query.state;
    // One more than asked for shows whether there is a next page.
    if (wanted && found.length <= query.limit && isAfter(record)) found.push(record);
  }
  const page = found.slice(0, query.limit);
  const last = found.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map((record) => kind.summarize(world, record)),
    next: last === undefined ? null : `${last.updated_at}.${last.id}`,
    counts: Object.fromEntries(counts),
  };
}

function candidates<R extends Listed, S, State extends string>(
  world: World,
  kind: Kind<R, S, State>,
  among: readonly string[] | undefined,
): Iterable<R> {
  if (among === undefined) return kind.newestFirst(world);
  return newestFirst([...new Set(among)].flatMap((id) => kind.get(world, id) ?? []));
}

/** In the order of the list. */
export function newestFirst<R extends Pick<Listed, 'id' | 'updated_at'>>(records: Iterable<R>): R[] {
  return [...records].sort((left, right) => right.updated_at - left.updated_at || compareIds(right.id, left.id));
}

function readCursor(text: string): { at: number; id: string } {
  const [, at = '', id = ''] = /^(\d{1,12})\.(\w{1,40})$/.exec(text) ?? [];
  if (id === '') throw invalid('cursor', 'the next of a page before');
  return { at: Number(at), id };
}

function mentionTest<R extends Listed, S, State extends string>(
  world: World,
  kind: Kind<R, S, State>,
  text: string,
): (record: R) => boolean {
  const test = textTest('~', text);
  return (record) => {
    const contact = kind.customerOf(world, record);
    return (
      (contact !== undefined && isAbout(contact, test)) ||
      kind.labels(world, record).some(test) ||
      test(wordsOf(kind, record))
    );
  };
}

/** Whether a name or an address has what is looked for. */
export function isAbout({ name, email }: ContactRecord, test: (text: string) => boolean): boolean {
  return [name, email].some((text) => text !== null && test(text));
}

/** Everything said, as plain text. Parts that are added make a new list, so the list is a good key. */
function wordsOf<R extends Listed, S, State extends string>(kind: Kind<R, S, State>, record: R): string {
  const parts = kind.parts(record);
  const kept = words.get(parts);
  if (kept !== undefined) return kept;
  const bodies = [...kind.beginning(record), ...parts.flatMap(({ body }) => body ?? [])];
  const text = bodies.map(toPlainText).join('\n');
  words.set(parts, text);
  return text;
}

const words = new WeakMap<Written, string>();
