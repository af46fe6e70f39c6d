import type { Tool } from '../../tool/define-tool.js';
import { worstEffect } from '../../tool/effect.js';
import { isObject } from '../../tool/json.js';
import type { RelatedTools } from '../related-tools.js';

/** Longest arguments that are spelled out. */
const longestArguments = 400;

/** The call that was made: where the rest of its result can be had follows from it. */
export interface MadeCall {
  readonly tool: Tool;
  readonly params: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
  readonly related: RelatedTools;
}

/**
 * The call that shows `field`, in words: `intercom_get_conversation with {…}`. A read is repeated; after a write the
 * object is read, since the write must not happen twice. Undefined where the agent has no tool for it.
 */
export function nextCall(call: MadeCall, field: string): string | undefined {
  const { tool, params, output, related } = call;
  if (worstEffect(tool.effect) === 'read') return inWords(tool, params, field);
  const [key = ''] = field.split(/[.[]/, 1);
  const kind = tool.output[key]?.schema;
  const getter = kind === undefined ? undefined : related.getterOf(kind);
  const object = output[key];
  const id = isObject(object) ? object.id : undefined;
  if (getter === undefined || (typeof id !== 'string' && typeof id !== 'number')) return undefined;
  return inWords(getter.tool, { [getter.param]: String(id) }, getter.output + field.slice(key.length));
}

function inWords(tool: Tool, params: Readonly<Record<string, unknown>>, field: string): string {
  const args = JSON.stringify({ ...params, fields: [field] });
  if (args.length <= longestArguments) return `${tool.id} with ${args}`;
  return `${tool.id} with the same arguments and ${JSON.stringify({ fields: [field] })}`;
}
