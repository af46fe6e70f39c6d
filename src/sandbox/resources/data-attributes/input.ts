import { type RefusedError, refuse } from '../../http/errors.js';
import { readFlag, readList, readText, requireText } from '../../http/input.js';
import { isJsonObject, type JsonObject } from '../../json.js';
import type { World } from '../../world/world.js';
import { type DataAttributeRecord, type DataAttributeType, dataAttributes } from './model.js';
import { STANDARD_ATTRIBUTES } from './standard.js';

const TYPES: readonly DataAttributeType[] = ['string', 'integer', 'float', 'boolean', 'date', 'datetime', 'options'];

export type NewDataAttribute = Pick<
  DataAttributeRecord,
  'model' | 'name' | 'data_type' | 'options' | 'description' | 'messenger_writable'
>;

/** @throws RefusedError 400 parameter_invalid with Intercom's words */
export function readNewDataAttribute(world: World, body: JsonObject): NewDataAttribute {
  const name = requireText(body, 'name');
  const model = readText(body, 'model');
  if (model !== 'contact' && model !== 'company') {
    throw bad('The Data Attribute model field must be either contact or company');
  }
  if (!/^[\p{L}\p{N}\p{Sc} _-]+$/u.test(name)) {
    throw bad('Your name for this attribute must only contain alphanumeric characters, currency symbols, and hyphens');
  }
  checkName(world, model, name);
  const type = readText(body, 'data_type');
  const data_type = TYPES.find((known) => known === type);
  if (data_type === undefined) throw bad("Data Type isn't an option");
  const options = readOptions(body) ?? [];
  if (data_type === 'options' && options.length < 2) throw bad('A list attribute needs at least two options');
  return {
    model,
    name,
    // Before 2.14 a list was a text with options.
    data_type: options.length > 0 ? 'options' : data_type,
    options,
    description: readText(body, 'description') ?? null,
    messenger_writable: readFlag(body, 'messenger_writable') ?? false,
  };
}

/** `[{ value }]`, before 2.14 plain texts. */
export function readOptions(body: JsonObject): string[] | undefined {
  const given = body.options;
  if (given === undefined || given === null) return undefined;
  if (!Array.isArray(given)) throw bad("Options isn't an array");
  return readList(body, 'options')?.map((option) => {
    const value = isJsonObject(option) ? option.value : option;
    if (typeof value !== 'string') throw bad('Each option must have a value of text');
    return value;
  });
}

/** A name is taken by either model, and by what every workspace has. */
function checkName(world: World, model: 'contact' | 'company', name: string): void {
  const own = { contact: 'people', company: 'company' };
  for (const owner of ['contact', 'company'] as const) {
    const taken =
      dataAttributes.in(world).firstBy('full_name', `${owner}.${name}`) !== undefined ||
      (owner === model && STANDARD_ATTRIBUTES.some((one) => one.model === owner && one.name === name));
    if (!taken) continue;
    throw bad(
      `You already have '${name}' in your ${own[owner]} data. To save this as new ${own[model]} data, use a different name.`,
    );
  }
}

function bad(message: string): RefusedError {
  return refuse(400, 'parameter_invalid', message);
}
