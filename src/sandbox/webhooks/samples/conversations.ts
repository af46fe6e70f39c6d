import type { View } from '../../http/route.js';
import { contacts } from '../../resources/contacts/model.js';
import { conversationItem, participantItem, taggedPartItem } from '../../resources/conversations/emit.js';
import { type ConversationRecord, conversations, type PartRecord } from '../../resources/conversations/model.js';
import { type Author, BOT } from '../../resources/inbox/thread-fields.js';
import { tags } from '../../resources/tags/model.js';
import type { World } from '../../world/world.js';
import type { Sample } from './sample.js';

/** The part that each topic is about, by whom, and what else it needs. */
const PARTS: Readonly<Record<string, readonly [type: string, by: Author['type'], more?: Partial<PartRecord>]>> = {
  'conversation.user.replied': ['comment', 'contact', { body: '<p>Any news?</p>' }],
  'conversation.admin.replied': ['comment', 'admin', { body: '<p>We are on it</p>' }],
  'conversation.admin.replied.translated': ['comment', 'admin', { body: '<p>Wir sind dran</p>' }],
  'conversation.admin.noted': ['note', 'admin', { body: '<p>Asked the warehouse</p>' }],
  'conversation.admin.assigned': ['assignment', 'admin'],
  'conversation.admin.open.assigned': ['assign_and_reopen', 'admin'],
  'conversation.admin.opened': ['open', 'admin'],
  'conversation.admin.closed': ['close', 'admin', { state: 'closed' }],
  'conversation.admin.snoozed': ['snoozed', 'admin', { state: 'snoozed' }],
  'conversation.admin.unsnoozed': ['unsnoozed', 'bot'],
  'conversation.operator.replied': ['comment', 'bot', { body: '<p>Your parcel left yesterday</p>' }],
  'conversation.contact.attached': ['participant_added', 'admin'],
  'conversation.contact.detached': ['participant_removed', 'admin'],
  'conversation_part.tag.created': ['comment', 'contact', { body: '<p>Any news?</p>' }],
  'conversation_part.redacted': [
    'comment',
    'contact',
    { body: '<p><i>This message was deleted</i></p>', redacted: true },
  ],
};

/** What else is different in the conversation of a topic. */
const CHANGES: Readonly<
  Record<string, (conversation: ConversationRecord, now: number) => Partial<ConversationRecord>>
> = {
  'conversation.admin.closed': () => ({ state: 'closed' }),
  'conversation.admin.snoozed': (_, now) => ({ state: 'snoozed', snoozed_until: now + 86_400 }),
  'conversation.priority.updated': () => ({ priority: 'high' }),
  'conversation.read': () => ({ read: true }),
  'conversation.rating.added': ({ contact_ids, admin_assignee_id }, now) => ({
    rating: {
      rating: 5,
      remark: 'Quick help',
      created_at: now,
      updated_at: now,
      contact_id: contact_ids[0] ?? '',
      admin_id: admin_assignee_id,
    },
  }),
};

const WHOLE_TOPICS = [
  'conversation.user.created',
  'conversation.admin.single.created',
  'conversation.priority.updated',
  'conversation.rating.added',
  'conversation.read',
  'conversation.company.updated',
];

export const conversationSamples: readonly (readonly [string, Sample])[] = [
  ...[...WHOLE_TOPICS, ...Object.keys(PARTS)].map((topic): [string, Sample] => [topic, (view) => itemOf(view, topic)]),
  [
    'conversation.deleted',
    ({ world }) => {
      const conversation = newest(world);
      return conversation && { type: 'conversation', conversation_id: conversation.id };
    },
  ],
];

function itemOf({ world, version }: View, topic: string): object | undefined {
  const conversation = newest(world);
  if (conversation === undefined) return undefined;
  const changed = { ...conversation, ...CHANGES[topic]?.(conversation, world.clock.now()) };
  const given = PARTS[topic];
  const part = given === undefined ? undefined : partOf(world, changed, ...given);
  if (topic === 'conversation_part.tag.created') {
    const [tag] = tags.in(world).values();
    const applied = tag && { tag_id: tag.id, applied_at: world.clock.now(), applied_by: world.tokenAdminId };
    return applied && taggedPartItem(world, version, changed, part, applied);
  }
  if (part?.part_type.startsWith('participant_')) {
    const contact = contacts.get(world, changed.contact_ids[0] ?? '');
    return participantItem(world, version, changed, part, contact);
  }
  return conversationItem(world, version, changed, part);
}

/** The newest one that somebody takes part in. */
function newest(world: World): ConversationRecord | undefined {
  const latest = conversations.in(world).sorted('updated_at').take({ limit: 50, descending: true });
  return latest.find((conversation) => conversation.contact_ids.length > 0);
}

function partOf(
  world: World,
  { contact_ids, state }: ConversationRecord,
  part_type: string,
  by: Author['type'],
  more: Partial<PartRecord> = {},
): PartRecord {
  const now = world.clock.now();
  const admin: Author = { type: 'admin', id: world.tokenAdminId };
  const contact: Author = { type: 'contact', id: contact_ids[0] ?? '' };
  return {
    id: '38000000001',
    part_type,
    body: null,
    author: by === 'admin' ? admin : by === 'contact' ? contact : BOT,
    created_at: now,
    updated_at: now,
    assigned_to: part_type.startsWith('assign') ? { type: 'admin', id: world.tokenAdminId } : null,
    attachments: [],
    redacted: false,
    state,
    options: [],
    chosen: null,
    event: null,
    ...more,
  };
}
