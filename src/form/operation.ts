import { type Effect, worstEffect } from '../tool/effect.js';
import { isLocal, type Tool } from '../tool/tool.js';

/** The name of a tool among those of its service: its id without the service. */
export function operationOf(tool: Tool): string {
  const start = `${tool.service}_`;
  return tool.id.startsWith(start) ? tool.id.slice(start.length) : tool.id;
}

/** What a tool does to the world, for hosts that show it before the parameters are known. */
export interface EffectFacts {
  readonly worst: Effect;
  /** Some parameters do less than the worst. */
  readonly dependsOnParams: boolean;
}

export function effectFacts({ effect }: Tool): EffectFacts {
  return { worst: worstEffect(effect), dependsOnParams: typeof effect !== 'string' };
}

/** Whether a repeat of a call has the same effect as one call. */
export interface RepeatFacts {
  /** True for all parameters. */
  readonly always: boolean;
  /** For some parameters it is, for others not. */
  readonly dependsOnParams: boolean;
}

export function repeatFacts(tool: Tool): RepeatFacts {
  const idempotent = isLocal(tool) ? tool.effect === 'read' : tool.idempotent;
  return { always: idempotent === true, dependsOnParams: typeof idempotent !== 'boolean' };
}
