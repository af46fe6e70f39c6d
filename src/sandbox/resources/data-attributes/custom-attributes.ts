import { type RefusedError, refuse } from '../../http/errors.js';
import { readObject } from '../../http/input.js';
import type { JsonObject, JsonValue } from '../../json.js';
import type { Attributes, AttributeValue } from '../../world/attributes.js';
import type { World } from '../../world/world.js';
import { typeOfRelationship } from '../custom-objects/model.js';
import { type DataAttributeRecord, type DataAttributeType, dataAttributes } from './model.js';

const whole = (value: AttributeValue) => typeof value === 'number' && Number.isInteger(value);

const ACCEPTS: Readonly<Record<DataAttributeType, (value: AttributeValue) => boolean>> = {
  string: (value) => typeof value === 'string',
  options: (value) => typeof value === 'string',
  integer: whole,
  float: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  date: whole,
  datetime: whole,
};

/** What values a custom attribute takes. */
export interface AttributeDefinition {
  readonly data_type: DataAttributeType;
  /** Of the type `options`. */
  readonly options?: readonly string[];
}

/** The definition in force of an attribute; `elsewhere` for one whose values are kept in another place. */
export type AttributeDefinitions = (name: string) => AttributeDefinition | 'elsewhere' | undefined;

/**
 * The `custom_attributes` of a body laid over the present ones: named attributes change, the others stay, null
 * removes one, and null for the whole removes all. Undefined when the body does not mention them. Custom attributes of
 * every kind of record are checked here.
 * @throws RefusedError 400 for an attribute that is not defined or a value of the wrong type.
 */
export function mergeAttributes(
  world: World,
  definitions: AttributeDefinitions,
  present: Attributes,
  body: JsonObject,
): Attributes | undefined {
  const given = readObject(body, 'custom_attributes');
  if (given === undefined) return undefined;
  if (given === null) return {};
  const merged: Record<string, AttributeValue> = { ...present };
  for (const [name, value] of Object.entries(given)) {
    const definition = definitions(name);
    if (definition === 'elsewhere') continue;
    const checked = checkValue(world, definition, name, value);
    if (checked === null) delete merged[name];
    else merged[name] = checked;
  }
  return merged;
}

/** The same with the attributes that the workspace defined for contacts or companies. */
export function mergeCustomAttributes(
  world: World,
  model: 'contact' | 'company',
  present: Attributes,
  body: JsonObject,
): Attributes | undefined {
  const definitions = (name: string) =>
    model === 'contact' && typeOfRelationship(world, model, name) !== undefined
      ? 'elsewhere'
      : findAttribute(world, model, name);
  return mergeAttributes(world, definitions, present, body);
}

function checkValue(
  world: World,
  definition: AttributeDefinition | undefined,
  name: string,
  value: JsonValue,
): AttributeValue {
  if (typeof value === 'object' && value !== null) throw wrong(name, 'must be text, a number, a boolean or null');
  if (definition === undefined) {
    if (world.settings.undefinedAttributes === 'accept') return value;
    throw wrong(name, 'does not exist');
  }
  if (value === null) return null;
  const { data_type, options = [] } = definition;
  if (!ACCEPTS[data_type](value)) throw wrong(name, `must be of type ${data_type}`);
  if (data_type === 'options' && !options.some((option) => option === value)) {
    throw wrong(name, `must be one of ${options.join(', ')}`);
  }
  return value;
}

/** The definition in force; an archived one counts as absent. */
function findAttribute(world: World, model: string, name: string): DataAttributeRecord | undefined {
  const definition = dataAttributes.in(world).firstBy('full_name', `${model}.${name}`);
  return definition?.archived === false ? definition : undefined;
}

function wrong(name: string, what: string): RefusedError {
  return refuse(400, 'parameter_invalid', `Custom attribute '${name}' ${what}`);
}
