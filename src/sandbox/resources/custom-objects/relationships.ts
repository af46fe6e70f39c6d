import { refuse } from '../../http/errors.js';
import { readObject } from '../../http/input.js';
import type { Call, View } from '../../http/route.js';
import type { JsonValue } from '../../json.js';
import { compareIds } from '../../world/ids.js';
import type { World } from '../../world/world.js';
import { contactMerged } from '../contacts/model.js';
import {
  type CustomObjectInstance,
  type CustomObjectType,
  customObjectInstances,
  ownerKey,
  type Relationship,
  typeOfRelationship,
} from './model.js';
import { serializeInstance } from './serialize.js';

type Model = Relationship['model'];

/** What a body sets a relationship attribute to. */
export interface RelationshipChange {
  readonly attribute: string;
  readonly instances: readonly CustomObjectInstance[];
}

/**
 * The relationship attributes in `custom_attributes`: lists of ids of instances, null for none.
 * @throws RefusedError 400 for what is no list, or names no instance of the type
 */
export function readRelationships({ world, body }: Call, model: Model): RelationshipChange[] {
  return Object.entries(readObject(body, 'custom_attributes') ?? {}).flatMap(([attribute, value]) => {
    const type = typeOfRelationship(world, model, attribute);
    return type === undefined ? [] : [{ attribute, instances: readInstances(world, type, attribute, value) }];
  });
}

function readInstances(world: World, type: CustomObjectType, attribute: string, value: JsonValue) {
  const wrong = (what: string) =>
    refuse(400, 'parameter_invalid', `Custom attribute '${attribute}' ${what}`, `custom_attributes.${attribute}`);
  if (value === null) return [];
  if (!Array.isArray(value)) throw wrong(`must be a list of ids of ${type.identifier} instances`);
  return value.map((id) => {
    const found = customObjectInstances.get(world, String(id));
    if (found?.type_id === type.id) return found;
    throw wrong(`names ${JSON.stringify(id)}, which is no ${type.identifier} instance`);
  });
}

/** Lets each attribute hold just these instances. */
export function setRelationships(world: World, model: Model, id: string, changes: readonly RelationshipChange[]): void {
  const all = customObjectInstances.in(world);
  for (const { attribute, instances } of changes) {
    const isThis = (one: Relationship) => one.model === model && one.id === id && one.attribute === attribute;
    for (const instance of [...all.by('owner', ownerKey(model, id))]) {
      if (instances.includes(instance)) continue;
      all.update(instance, { relationships: instance.relationships.filter((one) => !isThis(one)) });
    }
    for (const instance of instances) {
      if (instance.relationships.some(isThis)) continue;
      all.update(instance, { relationships: [...instance.relationships, { model, attribute, id }] });
    }
  }
}

/** The custom attributes of a contact or conversation, with the instances that its relationship attributes hold. */
export function withRelationships(view: View, model: Model, id: string, attributes: object): object {
  const instances = [...customObjectInstances.in(view.world).by('owner', ownerKey(model, id))];
  if (instances.length === 0 || view.version < 13) return attributes;
  const lists: Record<string, { readonly type: string; readonly instances: object[] }> = {};
  for (const instance of instances.sort((left, right) => compareIds(left.id, right.id))) {
    for (const one of instance.relationships) {
      if (one.model !== model || one.id !== id) continue;
      const shown = serializeInstance(instance, view);
      lists[one.attribute] ??= { type: `${shown.type}.list`, instances: [] };
      lists[one.attribute]?.instances.push(shown);
    }
  }
  return { ...attributes, ...lists };
}

/** The instances of a merged contact go to the one that took over. */
export function followRelationships(world: World): void {
  const all = customObjectInstances.in(world);
  contactMerged.on(world, ({ from, into }) => {
    for (const instance of [...all.by('owner', ownerKey('contact', from.id))]) {
      const moved = instance.relationships.map((one) =>
        one.model === 'contact' && one.id === from.id ? { ...one, id: into.id } : one,
      );
      const isFirst = (one: Relationship, at: number) =>
        moved.findIndex(
          (other) =>
            ownerKey(other.model, other.id) === ownerKey(one.model, one.id) && other.attribute === one.attribute,
        ) === at;
      all.update(instance, { relationships: moved.filter(isFirst) });
    }
  });
}
