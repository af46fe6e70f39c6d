import type { Tool } from '../tool/define-tool.js';
import { worstEffect } from '../tool/effect.js';
import type { SchemaName } from '../tool/output.js';

/** A tool that reads one object. */
export interface Getter {
  readonly tool: Tool;
  /** The parameter that takes the id. */
  readonly param: string;
  /** The output key that holds the object. */
  readonly output: string;
}

/** What one tool needs to know of the others, so that a result or an error can name the next call. */
export interface RelatedTools {
  /** The tool that reads one object of this kind by its id. */
  getterOf(kind: SchemaName): Getter | undefined;
  /** The tool that finds objects of this kind: a search where there is one, else a list. */
  finderOf(kind: SchemaName): Tool | undefined;
  /** The tool that changes one object of this kind. */
  updaterOf(kind: SchemaName): Tool | undefined;
}

/** Finds related tools among those that an agent has: by what they take and return, not by a list of ours. */
export function relatedTools(tools: readonly Tool[]): RelatedTools {
  const reads = tools.filter(({ effect }) => worstEffect(effect) === 'read');
  const listsOf = (kind: SchemaName) => reads.filter((tool) => itemKind(tool) === kind);
  return {
    getterOf: (kind) => first(reads, (tool) => asGetter(tool, kind)),
    finderOf: (kind) => listsOf(kind).find(({ params }) => 'query' in params.shape) ?? listsOf(kind)[0],
    updaterOf: (kind) => tools.find(({ id, output }) => /_update_/.test(id) && objectKey(output, kind) !== undefined),
  };
}

function asGetter(tool: Tool, kind: SchemaName): Getter | undefined {
  const output = objectKey(tool.output, kind);
  const required = Object.entries(tool.params.shape).filter(([, schema]) => !accepts(schema, undefined));
  const [param, ...others] = required.map(([name]) => name);
  if (output === undefined || param === undefined || others.length > 0) return undefined;
  return { tool, param, output };
}

function itemKind(tool: Tool): SchemaName | undefined {
  const items = 'paging' in tool ? tool.paging?.items : undefined;
  return items === undefined ? undefined : tool.output[items]?.schema;
}

function objectKey(output: Tool['output'], kind: SchemaName): string | undefined {
  return Object.keys(output).find((key) => output[key]?.type === 'object' && output[key]?.schema === kind);
}

function accepts(schema: { safeParse?(value: unknown): { success: boolean } } | object, value: unknown): boolean {
  return 'safeParse' in schema && typeof schema.safeParse === 'function' && schema.safeParse(value).success === true;
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
