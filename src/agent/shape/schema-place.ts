import { type JsonSchema, schemas } from '../../generated/schemas.js';
import { isObject } from '../../tool/json.js';
import type { OutputField, SchemaName } from '../../tool/output.js';

type Part = Readonly<Record<string, unknown>>;

/** A place in what a tool returns, as far as the schemas know it. */
export interface SchemaPlace {
  /** Schema of the object, or of the members of the list. */
  readonly schema: SchemaName | undefined;
  readonly isList: boolean;
  /** Schemas of its fields by name; empty where the fields are free. */
  readonly fields: Readonly<Record<string, Part>>;
  /** Schema of every other field, where those are of one kind: languages by their locale. */
  readonly others?: Part | undefined;
}

const unknownPlace: SchemaPlace = { schema: undefined, isList: false, fields: {} };

/** The place of one output field of a tool. */
export function placeOfOutput(field: OutputField | undefined): SchemaPlace {
  if (field === undefined) return unknownPlace;
  return { ...placeOfSchema(field.schema), isList: field.type === 'array' };
}

/** The place of an object with this schema. */
export function placeOfSchema(schema: SchemaName | undefined): SchemaPlace {
  if (schema === undefined) return unknownPlace;
  return { schema, isList: false, fields: fieldsOf(schemas[schema]), others: othersIn(schemas[schema]) };
}

/** The place of a field of an object or of the members of a list. */
export function placeIn(place: SchemaPlace, name: string): SchemaPlace {
  const part = Object.hasOwn(place.fields, name) ? place.fields[name] : place.others;
  return part === undefined ? unknownPlace : placeOfPart(part);
}

/** The field of an object that is nothing but a frame around one list, such as `{type, data: [...], total_count}`. */
export function framedList(place: SchemaPlace): string | undefined {
  if (place.isList) return undefined;
  const lists = Object.keys(place.fields).filter((name) => {
    const inner = placeIn(place, name);
    return inner.isList && inner.schema !== undefined;
  });
  return lists.length === 1 && 'type' in place.fields && Object.keys(place.fields).length <= 5 ? lists[0] : undefined;
}

function placeOfPart(part: Part): SchemaPlace {
  const schema = schemaIn(part.$ref);
  if (schema !== undefined) return placeOfSchema(schema);
  const [choice] = [part.anyOf, part.allOf].flatMap((list) => (Array.isArray(list) ? list.filter(isPlace) : []));
  if (choice !== undefined) return placeOfPart(choice);
  if (isObject(part.items)) return { ...placeOfPart(part.items), isList: true };
  return { schema: undefined, isList: false, fields: fieldsOf(part) };
}

/** Not one of the plain types that may stand in place of the object. */
function isPlace(choice: unknown): choice is Part {
  return isObject(choice) && ('$ref' in choice || 'properties' in choice || 'items' in choice);
}

/** Every value of a result asks for the fields of its schema, and schemas never change. */
const known = new WeakMap<object, Readonly<Record<string, Part>>>();

function fieldsOf(schema: JsonSchema | Part): Readonly<Record<string, Part>> {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const { properties } = schema;
  const fields = isObject(properties) ? onlyParts(properties) : {};
  known.set(schema, fields);
  return fields;
}

function onlyParts(properties: Record<string, unknown>): Record<string, Part> {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Record<string, unknown>] => isObject(entry[1])),
  );
}

function othersIn({ additionalProperties }: JsonSchema): Part | undefined {
  return isObject(additionalProperties) ? additionalProperties : undefined;
}

function schemaIn(reference: unknown): SchemaName | undefined {
  const name = typeof reference === 'string' ? reference.replace(/\.json$/, '') : '';
  return isSchemaName(name) ? name : undefined;
}

function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(schemas, name);
}
