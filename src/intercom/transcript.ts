import { defaultTokenBudget } from '../agent/options.js';
import { placeOfSchema } from '../agent/shape/schema-place.js';
import { customersMayWrite } from '../agent/shape/trust.js';
import { cleanText } from '../agent/text/clean-text.js';
import { estimateTokens } from '../agent/text/estimate-tokens.js';
import { htmlToText } from '../agent/text/html-to-text.js';
import { createMark, type Mark } from '../agent/text/mark.js';
import { endOfPiece } from '../agent/text/shorten.js';
import type { Conversation, Ticket } from '../generated/types.js';
import { missingParts } from '../tool/missing-parts.js';
import { entities } from './entities.js';
import { isCustomer, type ThreadEntry, threadOf } from './thread.js';

export interface TranscriptOptions {
  /** The maximum of tokens, by the same cautious estimate as for results; 8,000 unless given. */
  readonly tokenBudget?: number | undefined;
}

/** The maximum of characters of one message, tried in this order. From the second on, events without a message are left out. */
const sizes = [Number.POSITIVE_INFINITY, 1500, 600, 200, 60];

/**
 * A conversation or ticket as a reader wants it: who wrote what and when, the oldest first. What customers wrote is marked,
 * and every line of it is indented, so that none can pass for the head of another message. When it is too long, messages
 * are shortened, then those after the first and before the newest are left out; the text says so, and which call gives them.
 */
export function transcript(
  whole: Conversation | Ticket,
  { tokenBudget = defaultTokenBudget }: TranscriptOptions = {},
): string {
  const mark = createMark();
  const head = [...headLines(whole, mark), ...missingLines(whole)];
  const entries = threadOf(whole);
  for (const maxLength of sizes) {
    const isLast = maxLength === sizes.at(-1);
    const messages = maxLength > 1500 ? entries : entries.filter(hasMessage);
    const texts = messages.map((entry) => entryText(entry, maxLength, mark));
    const notes = [
      ...(messages.length < entries.length ? ['(Events without a message are left out.)'] : []),
      ...shortenedLines(whole, messages, maxLength),
    ];
    const room = tokenBudget - estimateTokens([...head, ...notes].join('\n')) - roomForCut;
    const first = texts.slice(0, beginningOf(messages));
    const kept = newestThatFit(texts.slice(1), room - estimateTokens(first.join('\n')) - 1);
    const left = texts.length - first.length - kept;
    if (left > 0 && !isLast && (maxLength > 600 || kept === 0)) continue;
    const newest = texts.slice(first.length + left);
    if (left === 0) return [...head, ...notes, ...first, ...newest].join('\n');
    const between = messages.slice(first.length, first.length + left);
    const cut = `(${left} of ${texts.length} messages between are left out. To get them call ${callFor(whole, between)}.)`;
    return [...head, ...notes, ...first, cut, ...newest].join('\n');
  }
  return head.join('\n');
}

/** How many messages are the beginning, which is always kept: up to the first of a customer, where that comes soon. */
function beginningOf(messages: readonly ThreadEntry[]): number {
  const at = messages.findIndex(({ author, text }) => text !== '' && isCustomer(author));
  return at === -1 || at > 3 ? 1 : at + 1;
}

/** Tokens kept for the line that says what is left out. */
const roomForCut = 130;

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

/** What Intercom itself leaves out of a long thread. */
function missingLines(whole: Conversation | Ticket): string[] {
  const missing =
    whole.type === 'ticket'
      ? missingParts(whole.ticket_parts, 'ticket_parts')
      : missingParts(whole.conversation_parts, 'conversation_parts');
  if (missing === undefined) return [];
  const { total, given } = missing;
  return [
    `(It has ${total} parts, of which Intercom gives the newest ${given}: the oldest ${total - given} cannot be had.)`,
  ];
}

/** How to get the first of the messages that are shortened. */
function shortenedLines(whole: Conversation | Ticket, messages: readonly ThreadEntry[], maxLength: number): string[] {
  const shortened = messages.find(({ text }) => text.length > maxLength);
  if (shortened === undefined) return [];
  return [
    `(Long messages end in [+N characters]. To get the first of them whole call ${callFor(whole, [shortened], '.body')}.)`,
  ];
}

/** The call that gives some parts, which follow each other, or a field of them. */
function callFor(whole: Conversation | Ticket, entries: readonly ThreadEntry[], field = ''): string {
  const places = entries.flatMap(({ part }) => part ?? []);
  const isTicket = whole.type === 'ticket';
  const list = isTicket ? 'ticket.ticket_parts.ticket_parts' : 'conversation.conversation_parts.conversation_parts';
  const path =
    places.length === 0 ? 'conversation.source' : `${list}[${Math.min(...places)}:${Math.max(...places) + 1}]`;
  const args = { [isTicket ? 'ticketId' : 'conversationId']: whole.id, fields: [path + field] };
  return `${isTicket ? 'intercom_get_ticket' : 'intercom_get_conversation'} with ${JSON.stringify(args)}`;
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
