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

/** The schema of an answer; in brackets that of each item under `data`. */
export type AnswerSchema = SchemaName | readonly [items: SchemaName];

/** What the schema has against an answer, in words. */
export function answerFindings(schema: AnswerSchema, answer: unknown): string[] {
  if (typeof schema === 'string') return inWords(schema, answer, '');
  const items = typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : undefined;
  if (!Array.isArray(items)) return ['/data must be array'];
  return items.flatMap((item, at) => inWords(schema[0], item, `/data/${at}`));
}

function inWords(name: SchemaName, value: unknown, at: string): string[] {
  return findings(name, value).map(({ instancePath, message }) => `${at}${instancePath} ${message}`);
}
