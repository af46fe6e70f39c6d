import { defaultTokenBudget } from '../agent/options.js';
import { placeOfSchema } from '../agent/shape/schema-place.js';
import { customersMayWrite } from '../agent/shape/trust.js';
import { cleanText } from '../agent/text/clean-text.js';
import { estimateTokens } from '../agent/text/estimate-tokens.js';
import { htmlToText } from '../agent/text/html-to-text.js';
import { createMark, type Mark } from '../agent/text/mark.js';
import { endOfPiece } from '../agent/text/shorten.js';
import type { Conversation, Ticket } from '../generated/types.js';
import { entities } from './entities.js';
import { type ThreadEntry, threadOf } from './thread.js';

export interface TranscriptOptions {
  /** The maximum of tokens, by the same cautious estimate as for results; 8,000 unless given. */
  readonly tokenBudget?: number | undefined;
}

/** The maximum of characters of one message, tried in this order. From the second on, events without a message are left out. */
const sizes = [Number.POSITIVE_INFINITY, 1500, 600, 200, 60];

/**
 * A conversation or ticket as a reader wants it: who wrote what and when, the oldest first. What customers wrote is marked,
 * and every line of it is indented, so that none can pass for the head of another message. When it is too long, messages
 * are shortened, then the oldest are left out, and the text says so.
 */
export function transcript(
  whole: Conversation | Ticket,
  { tokenBudget = defaultTokenBudget }: TranscriptOptions = {},
): string {
  const mark = createMark();
  const head = headLines(whole, mark);
  const entries = threadOf(whole);
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

function headLines(whole: Conversation | Ticket, mark: Mark): string[] {
  const people = whole.contacts.contacts.map((contact) => contact.id).slice(0, 20);
  const kind = whole.type === 'ticket' ? `Ticket ${whole.id}` : `Conversation ${whole.id}`;
  const { title, description, state } = factsOf(whole);
  return [
    mark.explanation,
    `${kind}, ${state}, with ${people.length === 0 ? 'no contact' : `contact ${people.join(', ')}`}`,
    ...(title ? [`Title: ${mark.wrap(htmlToText(title).slice(0, 200))}`] : []),
    ...(description ? [`Description: ${mark.wrap(htmlToText(description).slice(0, 2000))}`] : []),
  ];
}

interface Facts {
  readonly title?: string | null | undefined;
  readonly description?: string | undefined;
  readonly state: string;
}

function factsOf(whole: Conversation | Ticket): Facts {
  if (whole.type !== 'ticket') return whole;
  const { ticket_state: state, ticket_attributes } = whole;
  const { _default_title_: title, _default_description_: description } = ticket_attributes;
  return {
    title: textOrNothing(title),
    description: textOrNothing(description),
    state: (typeof state === 'object' ? state?.category : state) ?? 'no state',
  };
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function hasMessage({ text, attachments }: ThreadEntry): boolean {
  return text !== '' || attachments.length > 0;
}

function entryText(
  { at, kind, author, text, attachments, assignedTo, change }: ThreadEntry,
  maxLength: number,
  mark: Mark,
): string {
  const byCustomer = customersMayWrite({ ...author }, placeOfSchema('part-author'), true, entities)('name');
  const own = (words: string) => (byCustomer ? mark.wrap(words) : words);
  const name = author.name ? ` ${own(cleanText(author.name).slice(0, 100))}` : '';
  const to = assignedTo === undefined ? '' : ` to ${assignedTo.type} ${assignedTo.id}`;
  const what = kind + to + (change === undefined ? '' : `: ${mark.wrap(change)}`);
  const lines = [`[${timeOf(at)}] ${author.type} ${author.id ?? ''}${name}, ${what}`];
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
