import { InvalidParamsError } from '../../errors.js';
import type { ObjectSchema } from '../../json-schema/index.js';
import type { ServiceDefinition } from '../../tool/service-definition.js';
import type { Tool } from '../../tool/tool.js';
import type { AgentResult } from '../agent-result.js';
import type { AgentTool } from '../agent-tool.js';
import { asObject, readArguments } from '../arguments/read-arguments.js';
import { failureOf } from '../errors/failure-of.js';
import { Synonyms } from '../search/asked.js';
import { ToolIndex } from '../search/tool-index.js';
import { verbs } from '../search/verbs.js';
import { findText, summaryOf } from './find-text.js';

/** A schema for each tool: some libraries change the one that they are given. */
const inputSchema = (): ObjectSchema => ({
  type: 'object',
  properties: { query: { type: 'string', description: 'Words, a tool name, or name.parameter' } },
  required: ['query'],
  additionalProperties: false,
});

/** The tool that finds others, by words or by name. It sends nothing. */
export function findTool(
  tools: readonly Tool[],
  { name: service, title, synonyms = {} }: ServiceDefinition,
): AgentTool {
  const name = `${service}_find`;
  const prefix = `${service}_`;
  let index: ToolIndex | undefined;
  const find = (args: unknown): AgentResult => {
    const query = queryIn(args);
    if (query === undefined) {
      return failureOf(
        new InvalidParamsError([{ field: 'query', message: 'is missing: expected words' }], { tool: name }),
      );
    }
    index ??= new ToolIndex(tools, new Synonyms([verbs, synonyms]));
    const found = findText(query, tools, index, prefix);
    const shown = { tools: found.tools.map(summaryOf) };
    return { ok: true, text: found.text, shown, structured: shown, warnings: [] };
  };
  const prepare = (args: unknown) => ({
    tool: name,
    title: `Find ${title} tools`,
    args,
    effect: 'read' as const,
    needsApproval: false,
    execute: async () => find(args),
  });
  return {
    name,
    title: `Find ${title} tools`,
    description: `Find ${title} tools that are not listed, by words in English. A name shows all that a tool takes, of a search also its fields.`,
    resource: 'tools',
    effect: 'read',
    annotations: {
      title: `Find ${title} tools`,
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
    inputSchema: inputSchema(),
    outputSchema: () => ({ type: 'object', properties: { tools: { type: 'array' } } }),
    strictInputSchema: inputSchema,
    fromStrict: asObject,
    prepare,
    effectOf: () => 'read',
    needsApproval: () => false,
    execute: async (args) => find(args),
  };
}

function queryIn(given: unknown): string | undefined {
  const read = readArguments(given);
  const query = 'args' in read ? read.args.query : undefined;
  return typeof query === 'string' && query.trim() !== '' ? query.slice(0, 500) : undefined;
}
