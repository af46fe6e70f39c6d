import type { ParamFacts } from '../../src/json-schema/index.js';
import type { OutputField } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';
import { code, either } from './markdown.js';

/** What a parameter takes, in words. */
export function paramType(facts: ParamFacts): string {
  const { schema, nullable } = facts;
  const [branch] = Array.isArray(schema.anyOf) ? schema.anyOf : [schema];
  const value = typeWord(isObject(branch) ? branch : {}, facts.format, facts.takesDigits === true);
  return nullable ? `${value}, or null` : value;
}

const formats: Readonly<Record<string, string>> = {
  'unix-time': 'unix seconds',
  'search-query': 'search query',
  url: 'web address',
  'url-list': 'list of addresses',
};

function typeWord(schema: Record<string, unknown>, format: string | undefined, id: boolean): string {
  if (format !== undefined && Object.hasOwn(formats, format)) return formats[format] ?? '';
  if (Array.isArray(schema.enum)) return either(schema.enum.map((word) => code(String(word))));
  switch (schema.type) {
    case 'string':
      return id ? 'id' : 'text';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `whole number${range(schema)}`;
    case 'number':
      return `number${range(schema)}`;
    case 'array':
      return isObject(schema.items) && schema.items.type === 'string' ? 'list of ids' : 'list of objects';
    default:
      return 'object';
  }
}

function range({ minimum, maximum }: Record<string, unknown>): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, ${minimum} or more`;
  return maximum === undefined ? '' : `, ${maximum} at the most`;
}

/** What an output holds, with a link to the schema of its objects. */
export function outputType({ type, schema, optional }: OutputField): string {
  const link = schema === undefined ? undefined : `[${schema}](../../schemas/${schema}.json)`;
  const words: Readonly<Record<OutputField['type'], string>> = {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    json: 'any JSON',
    object: link ?? 'object',
    array: link === undefined ? 'list' : `list of ${link}`,
  };
  return optional === true ? `${words[type]}, or nothing` : words[type];
}
