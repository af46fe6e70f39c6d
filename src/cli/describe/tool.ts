import { paramsJsonSchema } from '../../json-schema/params-json-schema.js';
import { worstEffect } from '../../tool/effect.js';
import { isLocal, type Tool } from '../../tool/tool.js';

/** A tool in one line of a list, as data. */
export function toolSummary(tool: Tool): Record<string, unknown> {
  const { id, title, description, resource, effect } = tool;
  return {
    id,
    title,
    description,
    resource,
    effect: worstEffect(effect),
    effectDependsOnParameters: typeof effect !== 'string',
    service: tool.service,
    ...(isLocal(tool) ? {} : { since: tool.since, idempotent: idempotence(tool), pages: tool.paging !== undefined }),
  };
}

/** All that is known about a tool, as data. */
export function toolDetails(tool: Tool): Record<string, unknown> {
  return {
    ...toolSummary(tool),
    parameters: paramsJsonSchema(tool),
    output: tool.output,
    example: tool.example,
  };
}

/** Whether a repeat has the same effect as one call: yes, no, or for some parameters. */
export function idempotence({ idempotent }: Exclude<Tool, { run: unknown }>): boolean | 'depends on parameters' {
  return typeof idempotent === 'boolean' ? idempotent : 'depends on parameters';
}
