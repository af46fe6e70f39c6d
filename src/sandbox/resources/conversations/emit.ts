import type { ApiVersion } from '../../api-version.js';
import type { World } from '../../world/world.js';
import { type ContactRecord, contacts } from '../contacts/model.js';
import { isoTime } from '../inbox/iso-time.js';
import type { Author } from '../inbox/thread-fields.js';
import type { AppliedTag } from '../tags/model.js';
import { serializeAppliedTag } from '../tags/serialize.js';
import type { ConversationRecord, PartRecord } from './model.js';
import { serializeConversation } from './serialize.js';
import { showStatistics } from './statistics.js';
import { storedConversation } from './stored-item.js';

/** Topics of parts, by who wrote them. Parts that are not here emit nothing. */
const BY_ADMIN: Readonly<Record<string, string>> = {
  comment: 'conversation.admin.replied',
  quick_reply: 'conversation.admin.replied',
  note: 'conversation.admin.noted',
  assignment: 'conversation.admin.assigned',
  assign_and_reopen: 'conversation.admin.open.assigned',
  close: 'conversation.admin.closed',
  open: 'conversation.admin.opened',
  snoozed: 'conversation.admin.snoozed',
  unsnoozed: 'conversation.admin.unsnoozed',
  participant_added: 'conversation.contact.attached',
  participant_removed: 'conversation.contact.detached',
};
const TOPICS: Readonly<Record<Author['type'], Readonly<Record<string, string>>>> = {
  admin: BY_ADMIN,
  // What a contact writes reopens a conversation: the part is then called open.
  contact: { comment: 'conversation.user.replied', open: 'conversation.user.replied' },
  bot: { ...BY_ADMIN, comment: 'conversation.operator.replied' },
};

/** Fields whose changes have a topic of their own. */
export type WatchedFields = Pick<ConversationRecord, 'priority' | 'rating' | 'company_id' | 'contact_ids'>;

export function watchedFields({ priority, rating, company_id, contact_ids }: ConversationRecord): WatchedFields {
  return { priority, rating, company_id, contact_ids };
}

/** Emits an event for each part that was added and each watched field that changed. */
export function emitChange(
  world: World,
  conversation: ConversationRecord,
  before: WatchedFields,
  added: readonly PartRecord[],
): void {
  const moved = differenceOf(before.contact_ids, conversation.contact_ids).values();
  for (const part of added) {
    const topic = TOPICS[part.author.type][part.part_type];
    if (topic === undefined) continue;
    if (part.part_type.startsWith('participant_'))
      emitParticipant(world, topic, conversation, part, moved.next().value);
    else emitConversation(world, topic, conversation, part);
  }
  const last = added.at(-1);
  if (before.priority !== conversation.priority) {
    emitConversation(world, 'conversation.priority.updated', conversation, last);
  }
  if (conversation.rating !== null && before.rating !== conversation.rating) {
    emitConversation(world, 'conversation.rating.added', conversation, last);
  }
  if (before.company_id !== conversation.company_id) {
    emitConversation(world, 'conversation.company.updated', conversation, last);
  }
}

/** @param part what caused it: the only part that the notification holds */
export function emitConversation(
  world: World,
  topic: string,
  conversation: ConversationRecord,
  part?: PartRecord,
): void {
  world.events.emit({
    topic,
    about: { type: 'conversation', id: conversation.id },
    item: (version) => conversationItem(world, version, conversation, part),
  });
}

function emitParticipant(
  world: World,
  topic: string,
  conversation: ConversationRecord,
  part: PartRecord,
  contactId = '',
): void {
  world.events.emit({
    topic,
    about: { type: 'conversation', id: conversation.id },
    item: (version) => participantItem(world, version, conversation, part, contacts.get(world, contactId)),
  });
}

/** A contact joined or left. From 2.15 on nobody has shown the form; it is taken to be that of other parts. */
export function participantItem(
  world: World,
  version: ApiVersion,
  conversation: ConversationRecord,
  part: PartRecord,
  contact: ContactRecord | undefined,
): object {
  return version >= 15 || contact === undefined
    ? conversationItem(world, version, conversation, part)
    : storedConversation(world, version, conversation, part, contact);
}

/** What stands in one of two lists alone. */
function differenceOf(left: readonly string[], right: readonly string[]): string[] {
  return [...left, ...right].filter((id) => left.includes(id) !== right.includes(id));
}

/** A tag that was put on a part stands beside the conversation, in both ways that are in use. */
export function emitTaggedPart(
  world: World,
  conversation: ConversationRecord,
  part: PartRecord | undefined,
  tag: AppliedTag,
): void {
  world.events.emit({
    topic: 'conversation_part.tag.created',
    about: { type: 'conversation', id: conversation.id },
    item: (version) => taggedPartItem(world, version, conversation, part, tag),
  });
}

export function taggedPartItem(
  world: World,
  version: ApiVersion,
  conversation: ConversationRecord,
  part: PartRecord | undefined,
  applied: AppliedTag,
): object {
  const item = conversationItem(world, version, conversation, part);
  const tag = serializeAppliedTag(world, applied);
  return { ...item, tags_added: { type: 'tag.list', tags: [tag] }, tag };
}

/** A deleted conversation has only its id, and not as `id`. */
export function emitDeletedConversation(world: World, id: string): void {
  world.events.emit({
    topic: 'conversation.deleted',
    about: { type: 'conversation', id },
    item: () => ({ type: 'conversation', conversation_id: id }),
  });
}

/** The conversation of a notification: HTML and ISO times in its statistics until 2.14, plain text and unix after. */
export function conversationItem(
  world: World,
  version: ApiVersion,
  conversation: ConversationRecord,
  part?: PartRecord,
): object {
  const modern = version >= 15;
  const shown = serializeConversation({ world, version }, conversation, {
    parts: part === undefined ? [] : [part],
    plaintext: modern,
  });
  if (modern) return shown;
  const { statistics, parts } = conversation;
  return { ...shown, statistics: withIsoTimes(showStatistics(statistics, parts.length)) };
}

function withIsoTimes(statistics: object): object {
  return Object.fromEntries(
    Object.entries(statistics).map(([name, value]) => [
      name,
      name.endsWith('_at') && typeof value === 'number' ? isoTime(value, 'Z') : value,
    ]),
  );
}
