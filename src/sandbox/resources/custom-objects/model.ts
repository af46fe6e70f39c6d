import { refuse } from '../../http/errors.js';
import { createdAt, optional, optionalOrNull, required, updatedAt } from '../../table/field.js';
import { ref } from '../../table/reference.js';
import { list, maybe, object, oneOf, text, time, type ValueOf, variant } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { digits } from '../../world/ids.js';
import type { World } from '../../world/world.js';
import { dataType } from '../data-attributes/model.js';
import { attributes, texts } from '../fields.js';
import { idsOf } from '../ids.js';

/** What can have a relationship attribute. */
const model = oneOf('contact', 'conversation');

/** Kinds of custom objects. The API cannot define them: a control of the sandbox does. */
export const customObjectTypes = table('customObjectTypes', {
  ids: digits('custom_object_type', 2_000, 2_900),
  fields: {
    /** What calls name it by: `Order`. */
    identifier: required(text, { fixed: true }),
    description: optionalOrNull(text),
    attributes: optional(list(object({ name: text, data_type: dataType, options: maybe(texts) })), () => []),
    /** The attributes of contacts and conversations that hold instances of the type. */
    relationships: optional(list(object({ model, attribute: text })), () => []),
    created_at: createdAt,
  },
  keys: { identifier: 'identifier' },
  unique: { identifier: ({ identifier }) => identifier },
  count: false,
});

export type CustomObjectType = RecordOf<typeof customObjectTypes>;

const relationships = list(
  variant('model', {
    contact: object({ model: oneOf('contact'), attribute: text, id: ref('contacts') }),
    conversation: object({ model: oneOf('conversation'), attribute: text, id: ref('conversations') }),
  }),
);

export type Relationship = ValueOf<typeof relationships>[number];

/** Custom objects. The relationships of a contact or conversation are kept on the instances that it refers to. */
export const customObjectInstances = table('customObjectInstances', {
  ids: idsOf('custom_object_instance', 22_000_000, 22_900_000),
  fields: {
    type_id: ref('customObjectTypes', { owner: true }),
    external_id: optionalOrNull(text),
    external_created_at: optionalOrNull(time),
    external_updated_at: optionalOrNull(time),
    custom_attributes: attributes,
    created_at: createdAt,
    updated_at: updatedAt,
    relationships,
  },
  keys: {
    external_id: ({ type_id, external_id }) => externalKey(type_id, external_id) ?? undefined,
    owner: ({ relationships }) => [...new Set(relationships.map((one) => ownerKey(one.model, one.id)))],
  },
  unique: { external_id: ({ type_id, external_id }) => externalKey(type_id, external_id) },
  count: false,
  notFound: () => refuse(404, 'not_found', 'Custom object instance not found'),
});

export type CustomObjectInstance = RecordOf<typeof customObjectInstances>;

/** The key of an instance in the index `external_id`: two types may use the same ids. */
export function externalKey(typeId: string, externalId: string | null): string | null {
  return externalId === null ? null : `${typeId}/${externalId}`;
}

/** The key of a contact or conversation in the index `owner`. */
export const ownerKey = (of: Relationship['model'], id: string): string => `${of}/${id}`;

/** The type whose instances an attribute of contacts or conversations holds. */
export function typeOfRelationship(
  world: World,
  model: Relationship['model'],
  attribute: string,
): CustomObjectType | undefined {
  for (const type of customObjectTypes.in(world).values()) {
    if (type.relationships.some((one) => one.model === model && one.attribute === attribute)) return type;
  }
  return undefined;
}
