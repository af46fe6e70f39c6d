import { defaultTokenBudget } from '../agent/options.js';
import { placeOfSchema } from '../agent/shape/schema-place.js';
import { customersMayWrite } from '../agent/shape/trust.js';
import { cleanText } from '../agent/text/clean-text.js';
import { estimateTokens } from '../agent/text/estimate-tokens.js';
import { htmlToText, nothingVisible } from '../agent/text/html-to-text.js';
import { createMark, type Mark } from '../agent/text/mark.js';
import { endOfPiece } from '../agent/text/shorten.js';
import type { Conversation, ConversationPart, PartAuthor } from '../generated/types.js';
import { entities } from './entities.js';

export interface TranscriptOptions {
  /** The maximum of tokens, by the same cautious estimate as for results; 8,000 unless given. */
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

/** The maximum of characters of one message, tried in this order. From the second on, events without a message are left out. */
const sizes = [Number.POSITIVE_INFINITY, 1500, 600, 200, 60];

/**
 * A conversation as a reader wants it: who wrote what and when, the oldest first. What customers wrote is marked, and
 * every line of it is indented, so that none can pass for the head of another message. When it is too long, messages
 * are shortened, then the oldest are left out, and the text says so.
 */
export function transcript(
  conversation: Conversation,
  { tokenBudget = defaultTokenBudget }: TranscriptOptions = {},
): string {
  const mark = createMark();
  const head = headLines(conversation, mark);
  const entries = entriesOf(conversation);
  for (const maxLength of sizes) {
    const isLast = maxLength === sizes.at(-1);
    const messages = maxLength > 1500 ? entries : entries.filter(hasMessage);
    const texts = messages.map((entry) => entryText(entry, maxLength, mark));
    const noEvents = messages.length < entries.length ? ['(Events without a message are left out.)'] : [];
    const room = tokenBudget - estimateTokens([...head, ...noEvents].join('\n')) - 60;
    const kept = newestThatFit(texts, room);
    if (kept < texts.length && !isLast && (maxLength > 600 || kept === 0)) continue;
    const left = texts.length - kept;
    const cut = left === 0 ? [] : [`(The oldest ${left} of ${texts.length} messages are left out.)`];
    return [...head, ...noEvents, ...cut, ...texts.slice(left)].join('\n');
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

function entryText({ at, what, author, body, attachments }: Entry, maxLength: number, mark: Mark): string {
  const byCustomer = customersMayWrite({ ...author }, placeOfSchema('part-author'), true, entities)('name');
  const own = (text: string) => (byCustomer ? mark.wrap(text) : text);
  const name = author.name ? ` ${own(cleanText(author.name).slice(0, 100))}` : '';
  const lines = [`[${timeOf(at)}] ${author.type} ${author.id ?? ''}${name}, ${what}`];
  const text = body.trim() === '' ? '' : htmlToText(body) || nothingVisible;
  if (text !== '') lines.push(own(indent(text.slice(0, endOfPiece(text, maxLength)))));
  if (text.length > maxLength) lines.push(`  [+${text.length - endOfPiece(text, maxLength)} characters]`);
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
