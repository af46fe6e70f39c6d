import { type ParamFacts, paramFacts } from '../../json-schema/param-facts.js';
import { valueSchema } from '../../json-schema/value-schema.js';
import { isObject } from '../../tool/json.js';
import type { Tool } from '../../tool/tool.js';

/** One parameter of a tool in the words of a command line. */
export interface Parameter {
  readonly name: string;
  /** What a value looks like: `text`, `json`, `user|lead` … */
  readonly value: string;
  /** Yes or no: it can stand without a value. */
  readonly isFlag: boolean;
  readonly required: boolean;
  readonly description: string;
}

/** The parameters of a tool, in the order of its definition. */
export function parametersOf(tool: Tool): Parameter[] {
  return paramFacts(tool).map((facts) => {
    const { name, required, description, since } = facts;
    const main = valueSchema(facts);
    return {
      name,
      value: valueWord(main, facts.format),
      isFlag: main.type === 'boolean',
      required,
      description: since === undefined ? description : `${description} (since ${since})`,
    };
  });
}

type JsonSchema = ParamFacts['schema'];

const words: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'true|false',
  object: 'json',
};

function valueWord({ type, enum: choices, items }: JsonSchema, format: string | undefined): string {
  if (Array.isArray(choices)) return choices.join('|');
  if (format === 'unix-time') return 'time';
  if (format === 'search-query') return 'query';
  if (type === 'array') return isObject(items) && items.type === 'string' ? 'a,b' : 'json';
  return (typeof type === 'string' ? words[type] : undefined) ?? 'json';
}
