import type { Entity, EntityId, EntityList, IdentifiedEntity } from '../../tool/entity.js';
import type { SchemaName } from '../../tool/output.js';

type Row = Partial<Entity> & { readonly schema?: SchemaName };

/** A row for objects that have an id. Its plural, and what a parameter with the id is described as, follow the rule unless given. */
export function entity(
  label: string,
  id: Partial<EntityId> & Pick<EntityId, 'example'>,
  row: Row = {},
): IdentifiedEntity {
  return { label, plural: `${label}s`, ...row, id: { description: `Id of the ${label}`, ...id } };
}

/** A row for objects that only stand inside others. */
export function part(schema: SchemaName, row: Row = {}): Entity {
  const label = schema.replaceAll('-', ' ');
  return { label, plural: `${label}s`, schema, ...row };
}

/** A row for an object that is nothing but the list in one of its fields, and what is said about the list. */
export function listIn(schema: SchemaName, items: string, row: Row = {}): Entity {
  return part(schema, { concise: [items], trusted: ['type'], ...row });
}

/** How options are read where the id is the value and the name is shown. */
export function optionsFrom(tool: string, more: Partial<EntityList> = {}): EntityList {
  return { tool, value: 'id', label: 'name', ...more };
}

/** A list of names, written as one text to keep the table readable. */
export function names(list: string): readonly string[] {
  return list.split(' ');
}

/** Ids of contacts, companies and segments have 24 hexadecimal digits; almost all others are decimal. The sandbox gives out ids of the form that a row has here. */
export const hexId = /^[\da-f]{24}$/i;
export const decimalId = /^\d+$/;
