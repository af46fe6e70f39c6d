import type { World } from '../../world/world.js';
import { changeConversation } from './change.js';
import type { ConversationRecord } from './model.js';

/** What a contact thinks of how a conversation went. */
export interface NewRating {
  readonly contactId: string;
  /** 1 to 5. */
  readonly rating: number;
  readonly remark: string;
}

/** Rates the admin who holds the conversation, or else the one who wrote last. A later rating takes the place of one before. */
export function rateConversation(
  world: World,
  conversation: ConversationRecord,
  { contactId, rating, remark }: NewRating,
): ConversationRecord {
  const now = world.clock.now();
  const admin_id = conversation.admin_assignee_id ?? conversation.teammate_ids.at(-1) ?? null;
  const created_at = conversation.rating?.created_at ?? now;
  return changeConversation(world, conversation, {
    rating: { rating, remark, created_at, updated_at: now, contact_id: contactId, admin_id },
  });
}
