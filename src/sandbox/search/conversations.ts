import type { Call } from '../http/route.js';
import type { ConversationRecord } from '../resources/conversations/model.js';
import type { World } from '../world/world.js';
import { conversationFields } from './conversation-fields.js';
import { type Field, INBOX_DIALECT } from './field.js';
import { type SearchResult, search } from './search.js';

const LIMITS = { default: 20, max: 150 };

/** Fields read the world they belong to, so each world has its own; they are made once. */
const known = new WeakMap<World, ReadonlyMap<string, Field<ConversationRecord>>>();

/** POST /conversations/search. */
export function searchConversations(call: Call): SearchResult<ConversationRecord> {
  const { world } = call;
  const newest = world.clock.now() - world.settings.searchDelaySeconds;
  const fields = known.get(world) ?? conversationFields(world);
  known.set(world, fields);
  return search(call, {
    dialect: INBOX_DIALECT,
    limits: LIMITS,
    field: (name) => fields.get(name),
    all: () => world.conversations.values(),
    size: () => world.conversations.size,
    visible: (conversation) => conversation.created_at <= newest,
    allVisible: world.settings.searchDelaySeconds === 0,
    defaultSort: 'updated_at',
    strictOrder: false,
  });
}
