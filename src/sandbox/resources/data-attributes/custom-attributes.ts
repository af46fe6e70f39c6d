import { type RefusedError, refuse } from '../../http/errors.js';
import { readObject } from '../../http/input.js';
import type { JsonObject, JsonValue } from '../../json.js';
import type { Attributes, AttributeValue } from '../../world/attributes.js';
import type { World } from '../../world/world.js';
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

/**
 * The `custom_attributes` of a body laid over the present ones: named attributes change, the others stay, null
 * removes one, and null for the whole removes all. Undefined when the body does not mention them.
 * @throws RefusedError 400 for an attribute that is not defined or a value of the wrong type.
 */
export function mergeCustomAttributes(
  world: World,
  model: 'contact' | 'company',
  present: Attributes,
  body: JsonObject,
): Attributes | undefined {
  const given = readObject(body, 'custom_attributes');
  if (given === undefined) return undefined;
  if (given === null) return {};
  const merged: Record<string, AttributeValue> = { ...present };
  for (const [name, value] of Object.entries(given)) {
    const checked = checkValue(world, model, name, value);
    if (checked === null) delete merged[name];
    else merged[name] = checked;
  }
  return merged;
}

function checkValue(world: World, model: 'contact' | 'company', name: string, value: JsonValue): AttributeValue {
  if (typeof value === 'object' && value !== null) throw wrong(name, 'must be text, a number, a boolean or null');
  const definition = findAttribute(world, model, name);
  if (definition === undefined) {
    if (world.settings.undefinedAttributes === 'accept') return value;
    throw wrong(name, 'does not exist');
  }
  if (value === null) return null;
  if (!ACCEPTS[definition.data_type](value)) throw wrong(name, `must be of type ${definition.data_type}`);
  if (definition.data_type === 'options' && !definition.options.some((option) => option === value)) {
    throw wrong(name, `must be one of ${definition.options.join(', ')}`);
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
