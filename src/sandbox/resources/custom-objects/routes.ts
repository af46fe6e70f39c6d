import { type RefusedError, refuse } from '../../http/errors.js';
import { missing } from '../../http/input.js';
import { type Answer, type Call, ok } from '../../http/route.js';
import { create, list, remove } from '../../table/crud.js';
import { readFields } from '../../table/field.js';
import { route } from '../../table/operation.js';
import { numbered } from '../../table/paging.js';
import { resource } from '../../table/resource.js';
import { compareIds } from '../../world/ids.js';
import { contacts } from '../contacts/model.js';
import { conversations } from '../conversations/model.js';
import { mergeAttributes } from '../data-attributes/custom-attributes.js';
import { dataAttributes } from '../data-attributes/model.js';
import {
  type CustomObjectInstance,
  type CustomObjectType,
  customObjectInstances,
  customObjectTypes,
  externalKey,
  ownerKey,
  typeOfRelationship,
} from './model.js';
import { followRelationships } from './relationships.js';
import { serializeInstance } from './serialize.js';

const ALL = '/custom_object_instances/{custom_object_type_identifier}';
const ONE = `${ALL}/{custom_object_instance_id}`;

const paging = numbered({ default: 20, max: 150 });

/** What defines the types: the API has no operation for it. */
const { routes: controls } = resource(customObjectTypes, {
  scope: 'custom_objects',
  unknownKeys: 'refuse',
  routes: {
    list: list('GET /_sandbox/custom_object_types'),
    define: create('POST /_sandbox/custom_object_types', { prepare: checkType }),
    remove: remove('DELETE /_sandbox/custom_object_types/{id}'),
  },
});

export const customObjectResource = resource(customObjectInstances, {
  scope: 'custom_objects',
  tables: [customObjectTypes],
  controls,
  connect: followRelationships,
  routes: {
    createCustomObjectInstances: route(`POST ${ALL}`, createOrUpdate, { since: 13 }),
    listCustomObjectInstances: route(`GET ${ALL}`, listInstances, { since: 13 }),
    deleteCustomObjectInstancesById: route(`DELETE ${ALL}`, (call) => removed(call, byExternalId(call)), { since: 13 }),
    getCustomObjectInstancesById: route(`GET ${ONE}`, (call) => ok(serializeInstance(byId(call), call)), { since: 13 }),
    deleteCustomObjectInstancesByExternalId: route(`DELETE ${ONE}`, (call) => removed(call, byId(call)), { since: 13 }),
  },
});

/** With the external id of an instance that there is, that one changes: attributes that are not named stay. */
function createOrUpdate(call: Call): Answer {
  const { world } = call;
  const type = requireType(call);
  const all = customObjectInstances.in(world);
  const { external_id } = call.body;
  const present = typeof external_id === 'string' ? find(call, type, external_id) : undefined;
  const definitions = (name: string) => type.attributes.find((one) => one.name === name);
  const custom_attributes = mergeAttributes(world, definitions, present?.custom_attributes ?? {}, call.body);
  if (present !== undefined) {
    const changes = customObjectInstances.asRecord({
      ...present,
      ...readFields(customObjectInstances.fields, 'update', call),
      ...(custom_attributes === undefined ? {} : { custom_attributes }),
    });
    return ok(serializeInstance(all.update(present, changes), call));
  }
  const made = customObjectInstances.asRecord({
    id: '',
    ...readFields(customObjectInstances.fields, 'create', call, {
      type_id: type.id,
      custom_attributes: custom_attributes ?? {},
      relationships: [],
    }),
  });
  return ok(serializeInstance(all.insert({ ...made, id: world.nextId(customObjectInstances.ids) }), call));
}

/** Before 2.16 there was no list: one was named by its external id. */
function listInstances(call: Call): Answer {
  const { query, version, world } = call;
  if (query.has('external_id')) return ok(serializeInstance(byExternalId(call), call));
  if (version < 16) throw missing('external_id');
  const type = requireType(call);
  const all = customObjectInstances.in(world);
  const contact = query.get('references_contact_id');
  const conversation = query.get('references_conversation_id');
  const of = [
    ...(contact === null ? [] : [ownerKey('contact', contacts.require(call, contact).id)]),
    ...(conversation === null ? [] : [ownerKey('conversation', conversations.require(call, conversation).id)]),
  ].map((key) => new Set(all.by('owner', key)));
  const chosen = customObjectInstances
    .having(world, 'type_id', type.id)
    .filter((instance) => of.every((some) => some.has(instance)))
    .sort((left, right) => right.created_at - left.created_at || compareIds(right.id, left.id));
  const { items, about } = paging(call, all, chosen);
  return ok({ type: 'list', data: items.map((instance) => serializeInstance(instance, call)), ...about });
}

/** By Intercom's id, or else by the id that the caller gave it. */
function byId(call: Call): CustomObjectInstance {
  const type = requireType(call);
  const id = call.param('custom_object_instance_id');
  const found = customObjectInstances.get(call.world, id);
  const instance = found?.type_id === type.id ? found : find(call, type, id);
  if (instance === undefined) throw customObjectInstances.notFound();
  return instance;
}

function byExternalId(call: Call): CustomObjectInstance {
  const id = call.query.get('external_id');
  if (id === null || id === '') throw missing('external_id');
  const instance = find(call, requireType(call), id);
  if (instance === undefined) throw customObjectInstances.notFound();
  return instance;
}

function find({ world }: Call, type: CustomObjectType, externalId: string): CustomObjectInstance | undefined {
  return customObjectInstances.in(world).firstBy('external_id', externalKey(type.id, externalId) ?? '');
}

function removed(call: Call, instance: CustomObjectInstance): Answer {
  const { id, type } = serializeInstance(instance, call);
  customObjectInstances.remove(call.world, instance);
  return ok({ id, object: type, deleted: true });
}

/** @throws RefusedError 404 in Intercom's words */
function requireType(call: Call): CustomObjectType {
  const name = call.param('custom_object_type_identifier');
  const type = customObjectTypes.in(call.world).firstBy('identifier', name);
  if (type === undefined) throw refuse(404, 'not_found', `Custom object type \`${name}\` not found`);
  return type;
}

/** An attribute holds the instances of one type, and no other value. @throws RefusedError 409 */
function checkType(type: CustomObjectType, { world }: Call): CustomObjectType {
  for (const { model, attribute } of type.relationships) {
    const isTaken =
      typeOfRelationship(world, model, attribute) !== undefined ||
      dataAttributes.in(world).firstBy('full_name', `${model}.${attribute}`) !== undefined;
    if (isTaken) throw taken(`The attribute ${attribute} of a ${model} is there already`);
  }
  return type;
}

const taken = (message: string): RefusedError => refuse(409, 'conflict', message, 'relationships');
