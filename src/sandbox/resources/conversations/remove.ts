import type { Call } from '../../http/route.js';
import { numberedPage, readPageQuery } from '../../paging/numbered.js';
import { tickets } from '../tickets/model.js';
import { emitDeletedConversation } from './emit.js';
import { type ConversationRecord, conversations, deletedConversations } from './model.js';

const DELETED_LIMITS = { default: 20, max: 60 };

/** Deletes for good; the id stays in the list of deleted ones. */
export function deleteConversation(call: Call, conversation: ConversationRecord): object {
  const { world, query } = call;
  const { id } = conversation;
  conversations.remove(world, conversation);
  deletedConversations.in(world).insert({
    id,
    metrics_retained: query.get('retain_metrics') !== 'false',
    deleted_at: world.clock.now(),
  });
  for (const ticket of [...tickets.in(world).by('conversation', id)]) {
    tickets.in(world).update(ticket, { links: ticket.links.filter((link) => link.id !== id) });
  }
  emitDeletedConversation(world, id);
  return { id, object: 'conversation', deleted: true };
}

/** Ids of deleted conversations, newest first unless `order=asc`. */
export function listDeletedConversations({ world, query, pageUrl }: Call): object {
  const descending = query.get('order') !== 'asc';
  const list = deletedConversations.in(world).sorted('deleted_at');
  const request = readPageQuery(query, DELETED_LIMITS);
  const slice = (start: number, end: number) => list.slice(start, end, descending);
  const { items, pages } = numberedPage(slice, list.size, request, pageUrl);
  return {
    type: 'conversations.list',
    conversations: items.map((deleted) => ({ type: 'conversation', ...deleted })),
    total_count: list.size,
    pages,
  };
}
