import type { World } from '../../world/world.js';
import { BOT } from '../inbox/thread-fields.js';
import { emitChange, watchedFields } from './emit.js';
import { handlingAfter } from './handling.js';
import { type ConversationRecord, conversationPartIds, conversations, type PartRecord } from './model.js';

/** A part to add; what is left out is empty. */
export type NewPart = Pick<PartRecord, 'part_type' | 'author'> & Partial<PartRecord>;

type Changes = Partial<Omit<ConversationRecord, 'id' | 'parts'>>;

/** Applies changes, adds a part for each thing that happened, and emits the events. */
export function changeConversation(
  world: World,
  conversation: ConversationRecord,
  changes: Changes,
  ...parts: readonly NewPart[]
): ConversationRecord {
  const before = watchedFields(conversation);
  const now = world.clock.now();
  const state = changes.state ?? conversation.state;
  const added = parts.map((part) => completePart(world, { created_at: now, state, ...part }));
  const writers = added.flatMap(({ author, ...part }) =>
    author.type === 'admin' && isWritten(part) ? [author.id] : [],
  );
  const newcomers = [...new Set(writers)].filter((id) => !conversation.teammate_ids.includes(id));
  conversations.in(world).update(conversation, {
    updated_at: now,
    ...changes,
    ...handlingAfter(conversation, state, added),
    ...(added.length === 0 ? {} : { parts: [...conversation.parts, ...added] }),
    ...(newcomers.length === 0 ? {} : { teammate_ids: [...conversation.teammate_ids, ...newcomers] }),
  });
  emitChange(world, conversation, before, added);
  return conversation;
}

/** Closing, opening and the like without a word is not writing. */
function isWritten({ part_type, body }: Pick<PartRecord, 'part_type' | 'body'>): boolean {
  return body !== null || WRITTEN.has(part_type);
}

const WRITTEN: ReadonlySet<string> = new Set(['comment', 'note', 'quick_reply']);

export function completePart(world: World, part: NewPart & Pick<PartRecord, 'created_at' | 'state'>): PartRecord {
  return {
    id: world.nextId(conversationPartIds),
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

/** Opens a conversation whose snooze is over, at the time for which that was set. */
export function endConversationSnooze(world: World, conversation: ConversationRecord): void {
  const at = conversation.snoozed_until ?? world.clock.now();
  changeConversation(
    world,
    conversation,
    { state: 'open', snoozed_until: null, updated_at: at },
    { part_type: 'unsnoozed', author: BOT, created_at: at },
  );
}
