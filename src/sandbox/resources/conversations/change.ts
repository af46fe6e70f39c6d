import type { World } from '../../world/world.js';
import { type Author, BOT } from '../inbox/authors.js';
import type { ConversationRecord, PartRecord } from './model.js';

/** A part to add; what is left out is empty. */
export type NewPart = Pick<PartRecord, 'part_type' | 'author'> & Partial<PartRecord>;

type Changes = Partial<Omit<ConversationRecord, 'id' | 'parts'>>;

/** Applies changes and adds a part for each thing that happened. */
export function changeConversation(
  world: World,
  conversation: ConversationRecord,
  changes: Changes,
  ...parts: readonly NewPart[]
): ConversationRecord {
  const now = world.clock.now();
  const state = changes.state ?? conversation.state;
  const added = parts.map((part) => completePart(world, { created_at: now, state, ...part }));
  const writers = added.flatMap(({ author }) => (author.type === 'admin' ? [author.id] : []));
  const newcomers = [...new Set(writers)].filter((id) => !conversation.teammate_ids.includes(id));
  return world.conversations.update(conversation, {
    updated_at: now,
    ...changes,
    ...(added.length === 0 ? {} : { parts: [...conversation.parts, ...added] }),
    ...(newcomers.length === 0 ? {} : { teammate_ids: [...conversation.teammate_ids, ...newcomers] }),
  });
}

function completePart(world: World, part: NewPart & Pick<PartRecord, 'created_at' | 'state'>): PartRecord {
  return {
    id: world.nextId('conversation_part'),
    body: null,
    updated_at: part.created_at,
    assigned_to: null,
    attachments: [],
    redacted: false,
    options: [],
    chosen: null,
    event: null,
    ...part,
  };
}

/** Opens the conversations whose snooze is over; every call looks at them first, so nobody sees one too late. */
export function wakeConversations(world: World): void {
  const due = world.conversations.sorted('snoozed_until');
  const now = world.clock.now();
  if (due.count({ to: now }) === 0) return;
  for (const conversation of [...due.range({ to: now })]) {
    const at = conversation.snoozed_until ?? now;
    const author: Author = BOT;
    changeConversation(
      world,
      conversation,
      { state: 'open', snoozed_until: null, updated_at: at },
      { part_type: 'unsnoozed', author, created_at: at },
    );
  }
}
