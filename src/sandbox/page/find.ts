import { invalid } from '../http/input.js';
import type { ContactRecord } from '../resources/contacts/model.js';
import { type ConversationRecord, conversations } from '../resources/conversations/model.js';
import { toPlainText } from '../resources/inbox/html.js';
import { textTest } from '../search/text-test.js';
import { compareIds } from '../world/ids.js';
import type { World } from '../world/world.js';
import { type ConversationSummary, customerOf, summarize, tagNames } from './summary.js';

export interface ConversationQuery {
  readonly state?: ConversationRecord['state'];
  /** Words that the conversation has, or that name its customer. */
  readonly text: string;
  /** Ids: no others are looked at. */
  readonly among?: readonly string[];
  /** Where the page before ended. */
  readonly cursor?: string;
  readonly limit: number;
}

export interface ConversationPage {
  /** Newest activity first. */
  readonly conversations: readonly ConversationSummary[];
  /** Null on the last page. */
  readonly next: string | null;
  /** How many conversations of each state there are that have the text. */
  readonly counts: Readonly<Record<ConversationRecord['state'], number>>;
}

/** @throws RefusedError 400 for a cursor that is none */
export function findConversations(world: World, query: ConversationQuery): ConversationPage {
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
  const mentions = query.text === '' ? () => true : mentionTest(world, query.text);
  const isAfter = ({ updated_at, id }: ConversationRecord) =>
    after === undefined || updated_at < after.at || (updated_at === after.at && compareIds(id, after.id) < 0);
  const counts = { open: 0, snoozed: 0, closed: 0 };
  const found: ConversationRecord[] = [];
  for (const conversation of candidates(world, query.among)) {
    if (!mentions(conversation)) continue;
    counts[conversation.state] += 1;
    const wanted = query.state === undefined || conversation.state === query.state;
    // One more than asked for shows whether there is a next page.
    if (wanted && found.length <= query.limit && isAfter(conversation)) found.push(conversation);
  }
  const page = found.slice(0, query.limit);
  const last = found.length > query.limit ? page.at(-1) : undefined;
  return {
    conversations: page.map((conversation) => summarize(world, conversation)),
    next: last === undefined ? null : `${last.updated_at}.${last.id}`,
    counts,
  };
}

function candidates(world: World, among: readonly string[] | undefined): Iterable<ConversationRecord> {
  if (among === undefined) return conversations.in(world).sorted('updated_at').range({}, true);
  const named = [...new Set(among)].flatMap((id) => conversations.get(world, id) ?? []);
  return named.sort((left, right) => right.updated_at - left.updated_at || compareIds(right.id, left.id));
}

function readCursor(text: string): { at: number; id: string } {
  const [, at = '', id = ''] = /^(\d{1,12})\.(\w{1,40})$/.exec(text) ?? [];
  if (id === '') throw invalid('cursor', 'the next of a page before');
  return { at: Number(at), id };
}

function mentionTest(world: World, text: string): (conversation: ConversationRecord) => boolean {
  const test = textTest('~', text);
  return (conversation) => {
    const contact = customerOf(world, conversation);
    const labels = [conversation.id, conversation.title ?? '', ...tagNames(world, conversation.tags)];
    return (contact !== undefined && isAbout(contact, test)) || labels.some(test) || test(wordsOf(conversation));
  };
}

/** Whether a name or an address has what is looked for. */
export function isAbout({ name, email }: ContactRecord, test: (text: string) => boolean): boolean {
  return [name, email].some((text) => text !== null && test(text));
}

/** Everything said in a conversation, as plain text. Parts that are added make a new list, so the list is a good key. */
function wordsOf({ source, parts }: ConversationRecord): string {
  const kept = words.get(parts);
  if (kept !== undefined) return kept;
  const bodies = [source.subject, source.body, ...parts.flatMap(({ body }) => body ?? [])];
  const text = bodies.map(toPlainText).join('\n');
  words.set(parts, text);
  return text;
}

const words = new WeakMap<ConversationRecord['parts'], string>();
