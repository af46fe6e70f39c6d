import type { Call } from '../../http/route.js';
import { createColumns } from '../../search/columns/columns.js';
import { type Field, type FieldType, INSTANT_DIALECT } from '../../search/field.js';
import { type SearchResult, search } from '../../search/search.js';
import { perWorld } from '../../world/per-world.js';
import type { World } from '../../world/world.js';
import { type ConversationAttributeType, conversationAttributes } from '../conversation-attributes/model.js';
import { type ConversationRecord, conversations } from './model.js';
import { conversationFields } from './search-fields.js';

const LIMITS = { default: 20, max: 150 };
const ATTRIBUTE = 'custom_attributes.';

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
    field: (name) =>
      name.startsWith(ATTRIBUTE) ? attributeField(world, name.slice(ATTRIBUTE.length)) : fields.get(name),
    all: () => conversations.in(world).values(),
    size: () => conversations.in(world).size,
    visible: (conversation) => conversation.created_at <= newest,
    allVisible: world.settings.searchDelaySeconds === 0,
    columns: columnsOf(world),
    defaultSort: 'updated_at',
    strictOrder: false,
  });
}

const TYPES: Readonly<Record<ConversationAttributeType, FieldType>> = {
  string: 'string',
  list: 'string',
  integer: 'integer',
  decimal: 'decimal',
  boolean: 'boolean',
  datetime: 'date',
  relationship: 'string',
  files: 'string',
};

/** Attributes that somebody defined, and in a workspace that takes any attribute all others as text. */
function attributeField(world: World, name: string): Field<ConversationRecord> | undefined {
  const [attribute] = conversationAttributes.in(world).by('name', name);
  if (attribute === undefined && world.settings.undefinedAttributes === 'refuse') return undefined;
  return {
    type: attribute === undefined ? 'string' : TYPES[attribute.data_type],
    read: ({ custom_attributes }) => (Object.hasOwn(custom_attributes, name) ? custom_attributes[name] : null),
  };
}
