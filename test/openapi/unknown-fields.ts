import { isObject } from '../../src/tool/json.js';
import type { Description, Schema } from './description.js';

/**
 * The fields of a request that the description does not know. OpenAPI schemas are open, so a validator lets every
 * invented field pass; here a field has to be declared at its level by at least one variant of the schema.
 */
export function unknownFields(description: Description, schema: Schema, value: unknown): string[] {
  return walk([schema], value, '');

  function walk(schemas: readonly Schema[], part: unknown, at: string): string[] {
    if (schemas.includes(freeForm)) return [];
    const variants = schemas.flatMap(variantsOf);
    if (Array.isArray(part)) {
      const items = variants.flatMap(({ items }) => (isObject(items) ? [items] : []));
      return part.flatMap((member, index) => walk(items, member, `${at}/${index}`));
    }
    if (!isObject(part)) return [];
    return Object.entries(part).flatMap(([key, member]) => {
      const found = variants.flatMap((variant) => fieldSchemas(variant, key));
      return found.length > 0 ? walk(found, member, `${at}/${key}`) : [`${at}/${key} is not declared`];
    });
  }

  /** The schema and all that its references and combinations lead to. */
  function variantsOf(schema: Schema): Schema[] {
    const combined = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
    return [schema, ...[...combined.filter(isObject), ...referenced(schema)].flatMap(variantsOf)];
  }

  function referenced({ $ref }: Schema): Schema[] {
    const name = typeof $ref === 'string' ? /^#\/components\/schemas\/(.+)$/.exec($ref)?.[1] : undefined;
    const target = name === undefined ? undefined : description.components.schemas[name];
    return target === undefined ? [] : [target];
  }
}

/** Below it nothing is declared and everything is allowed. */
const freeForm: Schema = {};

/** What a schema says about a field of this name, if it lets one be. */
function fieldSchemas({ type, properties, additionalProperties }: Schema, key: string): Schema[] {
  if (isObject(properties) && Object.hasOwn(properties, key)) {
    const field = properties[key];
    return isObject(field) ? [field] : [];
  }
  if (isObject(additionalProperties)) return [additionalProperties];
  const isOpen = type === 'object' && properties === undefined && additionalProperties !== false;
  return isOpen || additionalProperties === true ? [freeForm] : [];
}
