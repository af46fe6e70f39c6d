import type { Call } from '../../http/route.js';
import { createColumns } from '../../search/columns/columns.js';
import { INSTANT_DIALECT } from '../../search/field.js';
import { type SearchResult, search } from '../../search/search.js';
import { perWorld } from '../../world/per-world.js';
import { type ConversationRecord, conversations } from './model.js';
import { conversationFields } from './search-fields.js';

const LIMITS = { default: 20, max: 150 };

/** Fields read the world that they belong to, so each world has its own. */
const fieldsOf = perWorld(conversationFields);
const columnsOf = perWorld((world) => createColumns(conversations.in(world)));

/** POST /conversations/search. */
export function searchConversations(call: Call): SearchResult<ConversationRecord> {
  const { world } = call;
  const newest = world.clock.now() - world.settings.searchDelaySeconds;
  const fields = fieldsOf(world);
  return search(call, {
    dialect: INSTANT_DIALECT,
    limits: LIMITS,
    field: (name) => fields.get(name),
    all: () => conversations.in(world).values(),
    size: () => conversations.in(world).size,
    visible: (conversation) => conversation.created_at <= newest,
    allVisible: world.settings.searchDelaySeconds === 0,
    columns: columnsOf(world),
    defaultSort: 'updated_at',
    strictOrder: false,
  });
}
