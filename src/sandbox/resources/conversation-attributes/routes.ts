import { refuse } from '../../http/errors.js';
import { queryFlag } from '../../http/input.js';
import { type Answer, type Call, ok } from '../../http/route.js';
import { create, get, list, update } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import {
  type AttributeOption,
  type ConversationAttributeRecord,
  conversationAttributes,
  unprocessable,
} from './model.js';
import { serializeConversationAttribute } from './serialize.js';

const since = 16;

export const conversationAttributeResource = resource(conversationAttributes, {
  scope: 'data_attributes',
  show: (attribute, view) => serializeConversationAttribute(view, attribute),
  routes: {
    listConversationAttributes: list('GET /conversations/attributes', {
      since,
      where: ({ archived }, { query }) => !archived || queryFlag(query, 'include_archived'),
    }),
    createConversationAttribute: create('POST /conversations/attributes', { since }),
    getConversationAttribute: get('GET /conversations/attributes/{id}', { since }),
    updateConversationAttribute: update('PUT /conversations/attributes/{id}', { since }),
    deleteConversationAttribute: route(
      'DELETE /conversations/attributes/{id}',
      (call) => changed(call, () => ({ archived: true })),
      { since },
    ),
    createConversationAttributeOption: route(
      'POST /conversations/attributes/{id}/options',
      (call) =>
        changed(
          call,
          ({ options }) => {
            const option = { id: call.world.random.uuid(), label: readLabel(call), archived: false };
            return { options: [...options, option] };
          },
          true,
        ),
      { since },
    ),
    updateConversationAttributeOption: route(
      'PUT /conversations/attributes/{id}/options/{option_id}',
      (call) => changed(call, (attribute) => withOption(call, attribute, { label: readLabel(call) }), true),
      { since },
    ),
    deleteConversationAttributeOption: route(
      'DELETE /conversations/attributes/{id}/options/{option_id}',
      (call) => changed(call, (attribute) => withOption(call, attribute, { archived: true }), true),
      { since },
    ),
  },
});

/** @param ofList whether only a list can be changed so */
function changed(
  call: Call,
  change: (attribute: ConversationAttributeRecord) => Partial<ConversationAttributeRecord>,
  ofList = false,
): Answer {
  const { world } = call;
  const attribute = conversationAttributes.require(call, call.param('id'));
  if (ofList && attribute.data_type !== 'list') throw unprocessable('Options can only be managed on list attributes');
  const changes = { ...change(attribute), updated_at: world.clock.now() };
  return ok(serializeConversationAttribute(call, conversationAttributes.in(world).update(attribute, changes)));
}

function withOption(
  call: Call,
  { options }: ConversationAttributeRecord,
  change: Partial<AttributeOption>,
): Pick<ConversationAttributeRecord, 'options'> {
  const id = call.param('option_id');
  if (!options.some((option) => option.id === id)) {
    throw refuse(404, 'conversation_attribute_not_found', 'List option not found');
  }
  const after = options.map((option) => (option.id === id ? { ...option, ...change } : option));
  if (change.archived === true && after.filter(({ archived }) => !archived).length < 2) {
    throw unprocessable('A list attribute must have at least 2 active options');
  }
  return { options: after };
}

function readLabel({ body }: Call): string {
  const { label } = body;
  if (Object.keys(body).some((key) => key !== 'label')) throw unprocessable("only 'label' is accepted");
  if (label === undefined || label === null || label === '') throw unprocessable('label is required');
  if (typeof label !== 'string') throw unprocessable('label must be a string');
  return label;
}
