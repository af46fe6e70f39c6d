import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { drafts, type JsonSchema, outputJsonSchema, paramsJsonSchema } from '../../../src/json-schema/index.js';
import { mapSchema } from '../../../src/json-schema/map-schema.js';
import type { Tool } from '../../../src/tool/index.js';
import { compiledQuickly } from '../../helpers/compiled-quickly.js';
import { collect, type Rule } from './rule.js';

const options = { ...compiledQuickly, strict: true, allErrors: true } as const;
const validators = { 'draft-07': new Ajv(options), 'draft-2020-12': new Ajv2020(options) };

/** Keywords that all hosts understand in parameters. */
const plainKeywords = [
  ...['type', 'description', 'enum', 'const', 'anyOf', 'properties', 'required', 'additionalProperties', 'items'],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'],
];

export const convertsToJsonSchema: Rule<Tool> = ({ tool }) =>
  collect((problem) => {
    for (const target of drafts) {
      const params = paramsJsonSchema(tool, { target });
      const accept = validators[target].compile(params);
      problem(
        !accept(tool.example),
        `refuses its example by JSON Schema (${target}): ${JSON.stringify(accept.errors)}`,
      );
      problem(accept({ ...tool.example, zzqqxx: 1 }), `takes an unknown parameter by JSON Schema (${target})`);
      for (const part of partsOf(params)) {
        const odd = Object.keys(part).filter((keyword) => !plainKeywords.includes(keyword));
        problem(odd.length > 0, `has parameters with ${odd}, which not every host knows`);
        problem(
          Object.keys(part).every((keyword) => keyword === 'description'),
          'has a parameter of any type at all',
        );
        problem(Array.isArray(part.type), 'has a parameter with a list of types');
      }
      compileOnce(target, outputJsonSchema(tool, { target }));
    }
  });

const compiled = new Set<string>();

/** Many tools return the same objects, in other words: what is but described differently is compiled once. */
function compileOnce(target: keyof typeof validators, schema: JsonSchema): void {
  const key = JSON.stringify([target, schema], (name, value: unknown) =>
    name === 'description' && typeof value === 'string' ? undefined : value,
  );
  if (compiled.has(key)) return;
  validators[target].compile(schema);
  compiled.add(key);
}

function partsOf(schema: JsonSchema): JsonSchema[] {
  const parts: JsonSchema[] = [];
  mapSchema(schema, (part) => {
    parts.push(part);
    return part;
  });
  return parts;
}
