import { refuse } from '../../http/errors.js';
import { queryFlag, readFlag, readText } from '../../http/input.js';
import { ok, type Route } from '../../http/route.js';
import { CONVERSATION_ATTRIBUTES } from './conversation-attributes.js';
import { readNewDataAttribute, readOptions } from './input.js';
import { serializeConversationAttribute, serializeDataAttribute, serializeStandardAttribute } from './serialize.js';
import { STANDARD_ATTRIBUTES } from './standard.js';

export const dataAttributeRoutes: readonly Route[] = [
  {
    id: 'lisDataAttributes',
    method: 'GET',
    path: '/data_attributes',
    scope: 'read_data_attributes',
    handle(call) {
      const { world, query, version } = call;
      const model = query.get('model');
      if (model === 'conversation' && version >= 16) {
        const message = 'model=conversation is no longer supported. Use GET /conversations/attributes instead';
        throw refuse(422, 'parameter_invalid', message);
      }
      const wanted = (attribute: { model: string }) => model === null || attribute.model === model;
      const archivedToo = queryFlag(query, 'include_archived');
      const custom = [...world.dataAttributes.values()].filter((one) => wanted(one) && (archivedToo || !one.archived));
      const data = [
        ...STANDARD_ATTRIBUTES.filter(wanted).map(serializeStandardAttribute),
        ...custom.map(serializeDataAttribute),
        ...(version >= 16 ? [] : CONVERSATION_ATTRIBUTES)
          .filter((one) => (model === null || model === 'conversation') && (archivedToo || !one.archived))
          .map((one) => serializeConversationAttribute(call, one)),
      ];
      return ok({ type: 'list', data });
    },
  },
  {
    id: 'listConversationAttributes',
    method: 'GET',
    path: '/conversations/attributes',
    scope: 'read_data_attributes',
    since: 16,
    handle(call) {
      const archivedToo = queryFlag(call.query, 'include_archived');
      const attributes = CONVERSATION_ATTRIBUTES.filter(({ archived }) => archivedToo || !archived);
      return ok({ type: 'list', data: attributes.map((one) => serializeConversationAttribute(call, one)) });
    },
  },
  {
    id: 'createDataAttribute',
    method: 'POST',
    path: '/data_attributes',
    scope: 'write_data_attributes',
    handle({ world, body }) {
      const input = readNewDataAttribute(world, body);
      const now = world.clock.now();
      const attribute = world.dataAttributes.insert({
        id: world.nextId('data_attribute'),
        ...input,
        label: input.name,
        archived: false,
        created_at: now,
        updated_at: now,
        admin_id: world.tokenAdminId,
      });
      return ok(serializeDataAttribute(attribute));
    },
  },
  {
    id: 'updateDataAttribute',
    method: 'PUT',
    path: '/data_attributes/:data_attribute_id',
    scope: 'write_data_attributes',
    handle(call) {
      const { world, body } = call;
      const attribute = world.dataAttributes.get(call.param('data_attribute_id'));
      if (attribute === undefined) {
        throw refuse(404, 'field_not_found', "We couldn't find that data attribute to update");
      }
      const options = readOptions(body);
      const description = readText(body, 'description');
      world.dataAttributes.update(attribute, {
        archived: readFlag(body, 'archived') ?? attribute.archived,
        messenger_writable: readFlag(body, 'messenger_writable') ?? attribute.messenger_writable,
        ...(options === undefined ? {} : { options }),
        ...(description === undefined ? {} : { description }),
        updated_at: world.clock.now(),
      });
      return ok(serializeDataAttribute(attribute));
    },
  },
];
