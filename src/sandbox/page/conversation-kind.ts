import { type ConversationRecord, conversations } from '../resources/conversations/model.js';
import { toPlainText } from '../resources/inbox/html.js';
import type { World } from '../world/world.js';
import { type Kind, THREAD_STATES } from './find.js';
import { customerOf, previewOf, type Summary, summarizeShared, tagNames } from './summary.js';

export interface ConversationSummary extends Summary {
  readonly kind: 'conversations';
  readonly priority: ConversationRecord['priority'];
  readonly waitingSince: number | null;
  /** 1 to 5. */
  readonly rating: number | null;
}

export const conversationKind: Kind<ConversationRecord, ConversationSummary> = {
  states: THREAD_STATES,
  newestFirst: (world) => conversations.in(world).sorted('updated_at').range({}, true),
  get: (world, id) => conversations.get(world, id),
  stateOf: (_world, { state }) => state,
  parts: ({ parts }) => parts,
  customerOf,
  labels: (world, { id, title, tags }) => [id, title ?? '', ...tagNames(world, tags)],
  beginning: ({ source }) => [source.subject, source.body],
  summarize: summarizeConversation,
};

export function summarizeConversation(world: World, conversation: ConversationRecord): ConversationSummary {
  return {
    ...summarizeShared(world, conversation),
    kind: 'conversations',
    title: conversation.title || toPlainText(conversation.source.subject) || null,
    state: conversation.state,
    unread: !conversation.read,
    priority: conversation.priority,
    waitingSince: conversation.waiting_since,
    rating: conversation.rating?.rating ?? null,
    preview: previewOf(conversation.parts, conversation.source.body),
  };
}
