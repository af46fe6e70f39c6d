import { cleanText } from '../agent/text/clean-text.js';
import { htmlToText, nothingVisible } from '../agent/text/html-to-text.js';
import type { Conversation, ConversationPart, PartAuthor, Ticket, TicketPart } from '../generated/types.js';
import { isObject } from '../tool/json.js';
import { entities } from './entities.js';

/** One thing that happened in a conversation or to a ticket. */
export interface ThreadEntry {
  /** Unix seconds. */
  readonly at: number;
  /** `began`, or the type of the part: `comment`, `note`, `assignment` … */
  readonly kind: string;
  readonly author: PartAuthor;
  /** What was said as text, `''` when nothing was. */
  readonly text: string;
  /** Names of the files that came along. */
  readonly attachments: readonly string[];
  /** Its place among the parts as Intercom lists them; undefined for what the conversation began with. */
  readonly part?: number | undefined;
  /** Who got the conversation or ticket. */
  readonly assignedTo?: { readonly type: string; readonly id: string } | undefined;
  /** What was changed, and to what. */
  readonly change?: string | undefined;
}

/** What happened in a conversation or to a ticket, the oldest first. */
export function threadOf(whole: Conversation | Ticket): ThreadEntry[] {
  return entriesOf(whole).sort((one, other) => one.at - other.at);
}

function entriesOf(whole: Conversation | Ticket): ThreadEntry[] {
  if (whole.type === 'ticket') return (whole.ticket_parts?.ticket_parts ?? []).map(entryOf);
  const { source, created_at, conversation_parts } = whole;
  const parts = (conversation_parts?.conversation_parts ?? []).map(entryOf);
  // Conversations that were imported can be without a first message.
  if (!source) return parts;
  const { author, subject, body, attachments } = source;
  const opening = [subject, body].filter((part) => part).join('<br><br>');
  const first = { at: created_at, kind: 'began', author, text: textOf(opening), attachments: namesOf(attachments) };
  return [first, ...parts];
}

function entryOf(part: ConversationPart | TicketPart, index: number): ThreadEntry {
  const { created_at, part_type, author, body, attachments, assigned_to } = part;
  return {
    at: created_at,
    part: index,
    kind: part_type,
    author,
    text: textOf(body ?? ''),
    attachments: namesOf(attachments),
    assignedTo: assigned_to?.id ? { type: assigned_to.type, id: assigned_to.id } : undefined,
    change: part.type === 'ticket_part' ? changeOfTicket(part) : changeIn(part.event_details),
  };
}

function textOf(body: string): string {
  return body.trim() === '' ? '' : htmlToText(body) || nothingVisible;
}

function namesOf(attachments: ConversationPart['attachments']): string[] {
  return (attachments ?? []).map(({ name }) => cleanText(name ?? 'file').slice(0, 200));
}

function changeOfTicket(part: TicketPart): string | undefined {
  const { previous_ticket_state: before, ticket_state: after, updated_attribute_data: data } = part;
  if (after && after !== before) return [before, after].filter((state) => state).join(' → ');
  return changeIn(data);
}

/** The details of an event: the attribute that changed with its new value, or the action of an app with its result. */
function changeIn(details: unknown): string | undefined {
  if (!isObject(details)) return undefined;
  const { attribute, value, action } = details;
  const parts = isObject(action) ? [action.name, action.result] : [attribute, value];
  const [what = '', ...to] = parts.map(labelOf);
  return what === '' ? undefined : [what, ...to].filter((text) => text !== '').join(': ');
}

/** Attributes and values are objects with a label in tickets, with a name in conversations. */
function labelOf(part: unknown): string {
  const label = isObject(part) ? (part.label ?? part.name) : part;
  const texts = [label].flat().filter((text) => text !== null && text !== undefined && typeof text !== 'object');
  return cleanText(texts.join(', ')).slice(0, 200);
}

const staff: readonly string[] = entities.part_author.staff?.values ?? [];

/** Whether a customer wrote it: everybody counts as one who is not known as one of the staff. */
export function isCustomer({ type }: PartAuthor): boolean {
  return !staff.includes(type);
}
