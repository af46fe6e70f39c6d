import type { Conversation, ConversationPart, PartAuthor } from '../generated/types.js';
import { usualBudget } from './options.js';
import { isStaff } from './shape/views.js';
import { cleanText } from './text/clean-text.js';
import { estimateTokens } from './text/estimate-tokens.js';
import { htmlToText, nothingVisible } from './text/html-to-text.js';
import { createMark, type Mark } from './text/mark.js';
import { endOfPiece } from './text/shorten.js';

export interface TranscriptOptions {
  /** Most tokens, by the same cautious estimate as for results; 8,000 unless given. */
  readonly tokenBudget?: number | undefined;
}

/** One thing that happened in a conversation. */
interface Entry {
  readonly at: number;
  readonly what: string;
  readonly author: PartAuthor;
  readonly body: string;
  readonly attachments: readonly string[];
}

/** Characters that a message may take, the roomy ones first. From the second on, events without a message go. */
const sizes = [Number.POSITIVE_INFINITY, 1500, 600, 200, 60];

/**
 * A conversation as a reader wants it: who wrote what and when, the oldest first. What customers wrote is marked, and
 * every line of it is indented, so that none can pass for the head of another message. When it is too long, messages
 * are shortened, then the oldest are left out, and the text says so.
 */
export function transcript(conversation: Conversation, { tokenBudget = usualBudget }: TranscriptOptions = {}): string {
  const mark = createMark();
  const head = headLines(conversation, mark);
  const entries = entriesOf(conversation);
  for (const most of sizes) {
    const isLast = most === sizes.at(-1);
    const spoken = most > 1500 ? entries : entries.filter(hasMessage);
    const texts = spoken.map((entry) => entryText(entry, most, mark));
    const silent = spoken.length < entries.length ? ['(Events without a message are left out.)'] : [];
    const room = tokenBudget - estimateTokens([...head, ...silent].join('\n')) - 60;
    const kept = newestThatFit(texts, room);
    if (kept < texts.length && !isLast && (most > 600 || kept === 0)) continue;
    const left = texts.length - kept;
    const cut = left === 0 ? [] : [`(The oldest ${left} of ${texts.length} messages are left out.)`];
    return [...head, ...silent, ...cut, ...texts.slice(left)].join('\n');
  }
  return head.join('\n');
}

function newestThatFit(texts: readonly string[], room: number): number {
  let left = room;
  let kept = 0;
  for (const text of texts.toReversed()) {
    left -= estimateTokens(text) + 1;
    if (left < 0) break;
    kept += 1;
  }
  return kept;
}

function headLines({ id, title, state, contacts }: Conversation, mark: Mark): string[] {
  const people = contacts.contacts.map((contact) => contact.id).slice(0, 20);
  return [
    mark.explanation,
    `Conversation ${id}, ${state}, with ${people.length === 0 ? 'no contact' : `contact ${people.join(', ')}`}`,
    ...(title ? [`Title: ${mark.wrap(cleanText(title).slice(0, 200))}`] : []),
  ];
}

function entriesOf({ source, created_at, conversation_parts }: Conversation): Entry[] {
  const { author, subject, body, attachments } = source;
  const opening = [subject, body].filter((part) => part).join('<br><br>');
  const first = { at: created_at, what: 'began', author, body: opening, attachments: namesOf(attachments) };
  return [first, ...(conversation_parts?.conversation_parts ?? []).map(entryOf)];
}

function entryOf({ created_at, part_type, author, body, attachments, assigned_to }: ConversationPart): Entry {
  const to = assigned_to?.id ? ` to ${assigned_to.type} ${assigned_to.id}` : '';
  return { at: created_at, what: part_type + to, author, body: body ?? '', attachments: namesOf(attachments) };
}

function namesOf(attachments: ConversationPart['attachments']): string[] {
  return (attachments ?? []).map(({ name }) => cleanText(name ?? 'file').slice(0, 200));
}

function hasMessage({ body, attachments }: Entry): boolean {
  return body.trim() !== '' || attachments.length > 0;
}

function entryText({ at, what, author, body, attachments }: Entry, most: number, mark: Mark): string {
  const byStaff = isStaff(author);
  const own = (text: string) => (byStaff ? text : mark.wrap(text));
  const name = author.name ? ` ${own(cleanText(author.name).slice(0, 100))}` : '';
  const lines = [`[${timeOf(at)}] ${author.type} ${author.id ?? ''}${name}, ${what}`];
  const text = body.trim() === '' ? '' : htmlToText(body) || nothingVisible;
  if (text !== '') lines.push(own(indent(text.slice(0, endOfPiece(text, most)))));
  if (text.length > most) lines.push(`  [+${text.length - endOfPiece(text, most)} characters]`);
  if (attachments.length > 0) lines.push(`  files: ${own(attachments.join(', '))}`);
  return lines.join('\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

function timeOf(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? 'no time' : `${time.toISOString().slice(0, 16)}Z`;
}
