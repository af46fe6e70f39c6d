import { paramsJsonSchema } from '../../json-schema/params-json-schema.js';
import { type Effect, worstEffect } from '../../tool/effect.js';
import { isLocal, type Tool } from '../../tool/tool.js';

/** A tool in one line of a list, as data. */
export interface ToolSummary {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly resource: string;
  /** The worst that it can do. */
  readonly effect: Effect;
  readonly effectDependsOnParameters: boolean;
  readonly service: string;
  /** Of a tool that sends requests. */
  readonly since?: string | undefined;
  readonly idempotent?: boolean | 'depends on parameters';
  readonly pages?: boolean;
}

export function toolSummary(tool: Tool): ToolSummary {
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
