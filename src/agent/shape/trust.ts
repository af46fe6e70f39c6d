import { type Entities, type Entity, entityWithSchema } from '../../tool/entity.js';
import { isObject } from '../../tool/json.js';
import { placeIn, type SchemaPlace } from './schema-place.js';

/**
 * Whether customers may have written a field of an object. They may have written all that its entity does not name as
 * trusted. An object without a schema of its own goes by the field that holds it (`inherited`); one whose schema belongs
 * to no entity is theirs.
 */
export function customersMayWrite(
  value: Readonly<Record<string, unknown>>,
  place: SchemaPlace,
  inherited: boolean,
  entities: Entities,
): (field: string) => boolean {
  const entity = entityWithSchema(entities, place.schema);
  if (entity === undefined) return () => inherited || place.schema !== undefined;
  const { trusted = [], authored = [] } = entity;
  const isByStaff = authored.length > 0 && isAuthorStaff(value, place, entity, entities);
  return (field) => !trusted.includes(field) && !(isByStaff && authored.includes(field));
}

function isAuthorStaff(
  value: Readonly<Record<string, unknown>>,
  place: SchemaPlace,
  { author, staff }: Entity,
  entities: Entities,
): boolean {
  if (author === undefined) return isStaff(value, staff);
  return isStaff(value[author], entityWithSchema(entities, placeIn(place, author).schema)?.staff);
}

function isStaff(author: unknown, staff: Entity['staff']): boolean {
  return staff !== undefined && isObject(author) && staff.values.includes(String(author[staff.field]));
}
