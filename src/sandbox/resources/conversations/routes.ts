import { type Answer, type Call, ok } from '../../http/route.js';
import { get, list } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { byCursor } from '../../table/paging.js';
import { resource } from '../../table/resource.js';
import { search } from '../../table/search.js';
import { readReply } from '../inbox/replies.js';
import { tagsWith, tagsWithout } from '../inbox/tagging.js';
import type { AppliedTag } from '../tags/model.js';
import { reply } from './actions.js';
import { beginConversation } from './begin.js';
import { emitTaggedPart } from './emit.js';
import { requireManaged, requireReplyTarget, requireTaggedConversation } from './find.js';
import { followConversations } from './follow.js';
import { listHandlingEvents } from './handling.js';
import { isManaging, manageConversation } from './manage.js';
import { mergeConversation } from './merge.js';
import { type ConversationRecord, conversations, deletedConversations, sideConversations } from './model.js';
import { addParticipant, removeParticipant } from './participants.js';
import { redact } from './redact.js';
import { deleteConversation, listDeletedConversations } from './remove.js';
import { searchConversations } from './search.js';
import { LIST_ITEM, serializeConversation, WHOLE } from './serialize.js';
import { listSideConversations } from './side.js';
import { updateConversation } from './update.js';

export const conversationResource = resource(conversations, {
  scope: 'conversations',
  tables: [deletedConversations, sideConversations],
  connect: followConversations,
  routes: {
    createConversation: route('POST /conversations', (call) => ok(beginConversation(call))),
    listConversations: list('GET /conversations', {
      as: ['conversation.list', 'conversations'],
      paging: byCursor('updated_at', { default: 20, max: 150 }),
      show: showItem,
    }),
    searchConversations: search('POST /conversations/search', searchConversations, {
      as: ['conversation.list', 'conversations'],
      show: showItem,
    }),
    listDeletedConversationIds: route('GET /conversations/deleted', (call) => ok(listDeletedConversations(call)), {
      since: 16,
    }),
    redactConversation: route('POST /conversations/redact', (call) => answer(call, redact(call))),
    retrieveConversation: get('GET /conversations/{conversation_id}', { show: showWhole }),
    updateConversation: route('PUT /conversations/{conversation_id}', (call) =>
      answer(call, updateConversation(call, conversations.require(call, call.param('conversation_id')))),
    ),
    deleteConversation: route(
      'DELETE /conversations/{conversation_id}',
      (call) => ok(deleteConversation(call, conversations.require(call, call.param('conversation_id')))),
      { since: 13 },
    ),
    replyConversation: route('POST /conversations/{conversation_id}/reply', (call) => {
      // Clients from before `parts` was a route of its own send these to this one.
      if (isManaging(call.body.message_type)) return answer(call, manageConversation(call, requireManaged(call)));
      const message = readReply(call, { adminFiles: true });
      return answer(call, reply(call.world, requireReplyTarget(call, message.author), message));
    }),
    manageConversation: route('POST /conversations/{conversation_id}/parts', (call) =>
      answer(call, manageConversation(call, conversations.require(call, call.param('conversation_id')))),
    ),
    // There are no assignment rules to be made by a call, so none of them applies.
    autoAssignConversation: route(
      'POST /conversations/{conversation_id}/run_assignment_rules',
      (call) => answer(call, conversations.require(call, call.param('conversation_id'))),
      { until: 11 },
    ),
    attachContactToConversation: route('POST /conversations/{conversation_id}/customers', (call) =>
      answer(call, addParticipant(call, conversations.require(call, call.param('conversation_id')))),
    ),
    detachContactFromConversation: route('DELETE /conversations/{conversation_id}/customers/{contact_id}', (call) =>
      answer(call, removeParticipant(call, conversations.require(call, call.param('conversation_id')))),
    ),
    mergeConversation: route(
      'POST /conversations/{id}/merge',
      (call) => answer(call, mergeConversation(call, conversations.require(call, call.param('id')))),
      { since: 16 },
    ),
    listHandlingEvents: route(
      'GET /conversations/{id}/handling_events',
      (call) => ok(listHandlingEvents(call, conversations.require(call, call.param('id')))),
      { since: 15 },
    ),
    listSideConversations: route(
      'GET /conversations/{id}/side_conversations',
      (call) => listSideConversations(call, conversations.require(call, call.param('id'))),
      { since: 16 },
    ),
    attachTagToConversation: route('POST /conversations/{conversation_id}/tags', (call) =>
      answerTag(call, tagsWith, emitTag),
    ),
    detachTagFromConversation: route('DELETE /conversations/{conversation_id}/tags/{tag_id}', (call) =>
      answerTag(call, tagsWithout),
    ),
  },
});

function showWhole(conversation: ConversationRecord, call: Call): object {
  const plaintext = call.query.get('display_as') === 'plaintext';
  return serializeConversation(call, conversation, { ...WHOLE, plaintext });
}

function showItem(conversation: ConversationRecord, call: Call): object {
  return serializeConversation(call, conversation, LIST_ITEM);
}

function answer(call: Call, conversation: ConversationRecord): Answer {
  return ok(showWhole(conversation, call));
}

function answerTag(call: Call, change: typeof tagsWith, emit: typeof emitTag = () => undefined): Answer {
  const conversation = requireTaggedConversation(call);
  const { tags, tag, shown } = change(call, conversation.tags);
  if (tags !== conversation.tags) {
    conversations.in(call.world).update(conversation, { tags, updated_at: call.world.clock.now() });
    emit(call, conversation, tag);
  }
  return ok(shown);
}

/** Tags are put on the newest part. */
function emitTag({ world }: Call, conversation: ConversationRecord, tag: AppliedTag): void {
  emitTaggedPart(world, conversation, conversation.parts.at(-1), tag);
}
