import { refuse } from '../../http/errors.js';
import { queryFlag, readFlag, readText } from '../../http/input.js';
import { ok } from '../../http/route.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { conversationAttributes } from '../conversation-attributes/model.js';
import { serializeConversationAttribute } from '../conversation-attributes/serialize.js';
import { readNewDataAttribute, readOptions } from './input.js';
import { dataAttributes } from './model.js';
import { serializeDataAttribute, serializeStandardAttribute } from './serialize.js';
import { STANDARD_ATTRIBUTES } from './standard.js';

export const dataAttributeResource = resource(dataAttributes, {
  scope: 'data_attributes',
  routes: {
    lisDataAttributes: route('GET /data_attributes', (call) => {
      const { world, query, version } = call;
      const model = query.get('model');
      if (model === 'conversation' && version >= 16) {
        const message = 'model=conversation is no longer supported. Use GET /conversations/attributes instead';
        throw refuse(422, 'parameter_invalid', message);
      }
      const wanted = (attribute: { model: string }) => model === null || attribute.model === model;
      const archivedToo = queryFlag(query, 'include_archived');
      const custom = [...dataAttributes.in(world).values()].filter(
        (one) => wanted(one) && (archivedToo || !one.archived),
      );
      const data = [
        ...STANDARD_ATTRIBUTES.filter(wanted).map(serializeStandardAttribute),
        ...custom.map(serializeDataAttribute),
        ...(version >= 16 ? [] : [...conversationAttributes.in(world).values()])
          .filter((one) => (model === null || model === 'conversation') && (archivedToo || !one.archived))
          .map((one) => serializeConversationAttribute(call, one)),
      ];
      return ok({ type: 'list', data });
    }),
    createDataAttribute: route('POST /data_attributes', ({ world, body }) => {
      const input = readNewDataAttribute(world, body);
      const now = world.clock.now();
      const attribute = dataAttributes.insert(world, {
        ...input,
        label: input.name,
        archived: false,
        created_at: now,
        updated_at: now,
        admin_id: world.tokenAdminId,
      });
      return ok(serializeDataAttribute(attribute));
    }),
    updateDataAttribute: route('PUT /data_attributes/{data_attribute_id}', (call) => {
      const { world, body } = call;
      const attribute = dataAttributes.require(call, call.param('data_attribute_id'));
      const options = readOptions(body);
      const description = readText(body, 'description');
      dataAttributes.in(world).update(attribute, {
        archived: readFlag(body, 'archived') ?? attribute.archived,
        messenger_writable: readFlag(body, 'messenger_writable') ?? attribute.messenger_writable,
        ...(options === undefined ? {} : { options }),
        ...(description === undefined ? {} : { description }),
        updated_at: world.clock.now(),
      });
      return ok(serializeDataAttribute(attribute));
    }),
  },
});
