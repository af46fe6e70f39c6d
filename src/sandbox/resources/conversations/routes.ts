import { type Answer, type Call, ok, type Route } from '../../http/route.js';
import { cursorPage, readCursorQuery } from '../../paging/cursor.js';
import { searchConversations } from '../../search/conversations.js';
import { readReply } from '../inbox/replies.js';
import { tagsWith, tagsWithout } from '../inbox/tagging.js';
import { serializeAppliedTag } from '../tags/serialize.js';
import { reply } from './actions.js';
import { beginConversation } from './begin.js';
import { requireConversation, requireReplyTarget, requireTaggedConversation } from './find.js';
import { manageConversation } from './manage.js';
import type { ConversationRecord } from './model.js';
import { addParticipant, removeParticipant } from './participants.js';
import { redact } from './redact.js';
import { deleteConversation, listDeletedConversations } from './remove.js';
import { LIST_ITEM, serializeConversation, WHOLE } from './serialize.js';
import { tellConversation } from './tell.js';
import { updateConversation } from './update.js';

const LIST_LIMITS = { default: 20, max: 150 };

export const conversationRoutes: readonly Route[] = [
  {
    id: 'createConversation',
    method: 'POST',
    path: '/conversations',
    scope: 'write_conversations',
    handle: (call) => ok(beginConversation(call)),
  },
  {
    id: 'listConversations',
    method: 'GET',
    path: '/conversations',
    scope: 'read_conversations',
    handle(call) {
      const list = call.world.conversations.sorted('updated_at');
      return answerList(call, cursorPage(list, readCursorQuery(call.query, LIST_LIMITS), true));
    },
  },
  {
    id: 'searchConversations',
    method: 'POST',
    path: '/conversations/search',
    scope: 'read_conversations',
    handle: (call) => answerList(call, searchConversations(call)),
  },
  {
    id: 'listDeletedConversationIds',
    method: 'GET',
    path: '/conversations/deleted',
    scope: 'read_conversations',
    since: 16,
    handle: (call) => ok(listDeletedConversations(call)),
  },
  {
    id: 'redactConversation',
    method: 'POST',
    path: '/conversations/redact',
    scope: 'write_conversations',
    handle: (call) => answer(call, redact(call)),
  },
  {
    id: 'retrieveConversation',
    method: 'GET',
    path: '/conversations/:conversation_id',
    scope: 'read_conversations',
    handle: (call) => answer(call, requireConversation(call)),
  },
  {
    id: 'updateConversation',
    method: 'PUT',
    path: '/conversations/:conversation_id',
    scope: 'write_conversations',
    handle: (call) => answer(call, updateConversation(call, requireConversation(call))),
  },
  {
    id: 'deleteConversation',
    method: 'DELETE',
    path: '/conversations/:conversation_id',
    scope: 'write_conversations',
    since: 13,
    handle: (call) => ok(deleteConversation(call, requireConversation(call))),
  },
  {
    id: 'replyConversation',
    method: 'POST',
    path: '/conversations/:conversation_id/reply',
    scope: 'write_conversations',
    handle(call) {
      const message = readReply(call, { adminFiles: true });
      return answer(call, reply(call.world, requireReplyTarget(call, message.author), message));
    },
  },
  {
    id: 'manageConversation',
    method: 'POST',
    path: '/conversations/:conversation_id/parts',
    scope: 'write_conversations',
    handle: (call) => answer(call, manageConversation(call, requireConversation(call))),
  },
  {
    id: 'attachContactToConversation',
    method: 'POST',
    path: '/conversations/:conversation_id/customers',
    scope: 'write_conversations',
    handle: (call) => answer(call, addParticipant(call, requireConversation(call))),
  },
  {
    id: 'detachContactFromConversation',
    method: 'DELETE',
    path: '/conversations/:conversation_id/customers/:contact_id',
    scope: 'write_conversations',
    handle: (call) => answer(call, removeParticipant(call, requireConversation(call))),
  },
  {
    id: 'attachTagToConversation',
    method: 'POST',
    path: '/conversations/:conversation_id/tags',
    scope: 'write_conversations',
    handle: (call) => answerTag(call, tagsWith, tellTag),
  },
  {
    id: 'detachTagFromConversation',
    method: 'DELETE',
    path: '/conversations/:conversation_id/tags/:tag_id',
    scope: 'write_conversations',
    handle: (call) => answerTag(call, tagsWithout),
  },
];

function answer(call: Call, conversation: ConversationRecord): Answer {
  const plaintext = call.query.get('display_as') === 'plaintext';
  return ok(serializeConversation(call, conversation, { ...WHOLE, plaintext }));
}

function answerList(
  call: Call,
  page: { readonly items: readonly ConversationRecord[]; readonly pages: object; readonly total: number },
): Answer {
  return ok({
    type: 'conversation.list',
    conversations: page.items.map((conversation) => serializeConversation(call, conversation, LIST_ITEM)),
    total_count: page.total,
    pages: page.pages,
  });
}

function answerTag(call: Call, change: typeof tagsWith, told: typeof tellTag = () => undefined): Answer {
  const conversation = requireTaggedConversation(call);
  const { tags, tag } = change(call, conversation.tags);
  if (tags !== conversation.tags) {
    call.world.conversations.update(conversation, { tags, updated_at: call.world.clock.now() });
    told(call, conversation);
  }
  return ok(serializeAppliedTag(call, tag));
}

/** Tags are put on the newest part. */
function tellTag({ world }: Call, conversation: ConversationRecord): void {
  tellConversation(world, 'conversation_part.tag.created', conversation, conversation.parts.at(-1));
}
