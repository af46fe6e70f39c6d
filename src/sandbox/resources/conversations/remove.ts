import type { Call } from '../../http/route.js';
import { numberedPage, readPageQuery } from '../../paging/numbered.js';
import type { ConversationRecord } from './model.js';
import { tellDeletedConversation } from './tell.js';

const DELETED_LIMITS = { default: 20, max: 60 };

/** Deletes for good; the id stays in the list of deleted ones. */
export function deleteConversation(call: Call, conversation: ConversationRecord): object {
  const { world, query } = call;
  const { id } = conversation;
  world.conversations.delete(conversation);
  world.deletedConversations.insert({
    id,
    metrics_retained: query.get('retain_metrics') !== 'false',
    deleted_at: world.clock.now(),
  });
  for (const ticket of [...world.tickets.by('conversation', id)]) {
    world.tickets.update(ticket, { links: ticket.links.filter((link) => link.id !== id) });
  }
  tellDeletedConversation(world, id);
  return { id, object: 'conversation', deleted: true };
}

/** Ids of deleted conversations, newest first unless `order=asc`. */
export function listDeletedConversations({ world, query, pageUrl }: Call): object {
  const descending = query.get('order') !== 'asc';
  const list = world.deletedConversations.sorted('deleted_at');
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
