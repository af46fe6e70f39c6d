import type { ConversationPart, TicketPart } from '../../generated/types.js';
import { idAt, type JsonObject, objectAt, objectsAt, secondsAt } from '../notification/json.js';
import type { WebhookNotification } from '../notification/notification.js';

/** A part of a conversation or a ticket. What it should hold can be missing: versions differ, and parts get redacted. */
export type NotifiedPart = Partial<ConversationPart> | Partial<TicketPart>;

/** Types of parts that a topic can have come from. A customer's reply that reopens a conversation is an `open`. */
const partTypes: Readonly<Record<string, RegExp>> = {
  'conversation.user.replied': /^(comment|open|quick_reply)$/,
  'conversation.admin.replied': /^(comment|open|quick_reply)$/,
  'conversation.admin.noted': /^note/,
  'conversation.admin.assigned': /assign/,
  'conversation.admin.open.assigned': /assign/,
  'conversation.admin.opened': /open/,
  'conversation.admin.closed': /^close/,
  'conversation.admin.snoozed': /^snoozed/,
  'conversation.admin.unsnoozed': /unsnoozed/,
  'conversation.rating.added': /rating/,
  'conversation.priority.updated': /priority/,
  'ticket.state.updated': /state_updated/,
  'ticket.resolved': /state_updated/,
  'ticket.closed': /^close|state_updated/,
  'ticket.attribute.updated': /attribute/,
  'ticket.note.created': /^note/,
  'ticket.admin.assigned': /assign/,
  'ticket.team.assigned': /assign/,
  'ticket.admin.replied': /^(comment|open|quick_reply)$/,
  'ticket.contact.replied': /^(comment|open|quick_reply)$/,
  'ticket.rating.provided': /rating/,
};

/**
 * All parts that came along: as a rule the one that caused the notification, on some topics of tickets every one. The part
 * that is told beside a ticket is the last of them.
 */
export function partsOf({ item }: WebhookNotification): readonly NotifiedPart[] {
  const [parts, told] = [rawParts(item), toldPart(item)];
  return told === undefined ? parts : [...parts.filter((part) => idAt(part, 'id') !== idAt(told, 'id')), told];
}

/**
 * The part that the notification tells of: the one that it names as its cause, else the newest of the kind that its topic
 * speaks of, else the newest. Undefined where there is none: what begins a conversation is its `source`, and not every
 * topic comes with a part.
 */
export function causingPart({ item, topic }: WebhookNotification): NotifiedPart | undefined {
  const told = toldPart(item);
  if (told !== undefined) return told;
  const parts = rawParts(item);
  const kind = partTypes[topic];
  const fitting = parts.filter(({ part_type }) => typeof part_type === 'string' && kind?.test(part_type) === true);
  return newest(fitting.length > 0 ? fitting : parts);
}

/** Topics of tickets name the part beside the ticket; among the parts of the ticket it can be missing, as notes are. */
function toldPart(item: JsonObject): JsonObject | undefined {
  return objectAt(item, 'ticket_part') ?? objectAt(item, 'conversation_part');
}

function rawParts(item: JsonObject): readonly JsonObject[] {
  const conversation = objectsAt(objectAt(item, 'conversation_parts'), 'conversation_parts');
  return conversation.length > 0 ? conversation : objectsAt(objectAt(item, 'ticket_parts'), 'ticket_parts');
}

/** Of several within one second the last one listed. */
function newest(parts: readonly JsonObject[]): JsonObject | undefined {
  let best: JsonObject | undefined;
  for (const part of parts) {
    if (best === undefined || (secondsAt(part, 'created_at') ?? 0) >= (secondsAt(best, 'created_at') ?? 0)) best = part;
  }
  return best;
}
