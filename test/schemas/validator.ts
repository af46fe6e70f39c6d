import { Ajv, type ErrorObject } from 'ajv';
import { schemas } from '../../src/generated/schemas.js';
import type { IntercomObjects } from '../../src/generated/types.js';
import { compiledQuickly } from '../helpers/compiled-quickly.js';

export type SchemaName = keyof IntercomObjects;

/** ajv in its strict mode, with every schema; only lists of types, such as ["string", "null"], are allowed on top. */
export function strictAjv(): Ajv {
  return new Ajv({
    ...compiledQuickly,
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    schemas: Object.values(schemas),
  });
}

const ajv = strictAjv();

/** What the schema has against a value: an empty list when it is valid. */
export function findings(name: SchemaName, value: unknown): ErrorObject[] {
  const validate = ajv.getSchema(`${name}.json`);
  if (!validate) throw new Error(`There is no schema ${name}.`);
  return validate(value) ? [] : [...(validate.errors ?? [])];
}
