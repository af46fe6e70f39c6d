import { type Answer, type Call, ok } from '../../http/route.js';
import { numberedPage, readPageQuery } from '../../paging/numbered.js';
import type { World } from '../../world/world.js';
import type { Reply } from '../inbox/replies.js';
import { completePart } from './change.js';
import { type ConversationRecord, type SideConversationRecord, sideConversations } from './model.js';
import { serializePart, WHOLE } from './serialize.js';

const LIMITS = { default: 25, max: 50 };

/** GET …/side_conversations, oldest first. */
export function listSideConversations(call: Call, conversation: ConversationRecord): Answer {
  const { world, query, pageUrl } = call;
  const all = [...sideConversations.in(world).by('conversation', conversation.id)];
  const slice = (start: number, end: number) => all.slice(start, end);
  const { items, pages } = numberedPage(slice, all.length, readPageQuery(query, LIMITS), pageUrl);
  return ok({
    type: 'side_conversation.list',
    side_conversations: items.map(({ id, parts }) => ({
      side_conversation_id: id,
      conversation_parts: parts.map((part) => serializePart(call, part, WHOLE)),
      total_count: parts.length,
    })),
    total_count: all.length,
    pages,
  });
}

/** What a teammate writes beside a conversation: into a thread that there is, or into a new one. */
export function writeBeside(
  world: World,
  conversation: ConversationRecord,
  { author, body, attachments }: Pick<Reply, 'author' | 'body' | 'attachments'>,
  thread?: SideConversationRecord,
): SideConversationRecord {
  const created_at = world.clock.now();
  const state = conversation.state;
  const part = completePart(world, { part_type: 'comment', author, body, attachments, created_at, state });
  const all = sideConversations.in(world);
  if (thread !== undefined) return all.update(thread, { parts: [...thread.parts, part] });
  return sideConversations.insert(world, { conversation_id: conversation.id, created_at, parts: [part] });
}
