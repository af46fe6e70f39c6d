import { worstEffect } from '../../tool/effect.js';
import { entityWithSchema } from '../../tool/entity.js';
import { isObject } from '../../tool/json.js';
import type { Tool } from '../../tool/tool.js';
import type { RelatedTools } from '../related-tools.js';

/** Longest arguments that are spelled out. */
const maxArgumentsLength = 400;

/** The call that was made: where the rest of its result can be had follows from it. */
export interface MadeCall {
  readonly tool: Tool;
  readonly params: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
  /** The output key of a list that several pages were joined to: no single call gives all of it again. */
  readonly joined?: string | undefined;
  readonly related: RelatedTools;
}

/**
 * The call that shows `field`, in words: `intercom_get_conversation with {…}`. A read is repeated; after a write the
 * object is read, since the write must not happen twice, and so is an item of joined pages. Undefined where the agent has
 * no tool for it.
 */
export function nextCall(call: MadeCall, field: string): string | undefined {
  const { tool, params, output, joined, related } = call;
  const [key = ''] = field.split(/[.[]/, 1);
  if (worstEffect(tool.effect) === 'read' && key !== joined) return callInWords(tool, params, { fields: [field] });
  const entity = entityWithSchema(tool.serviceDefinition.entities, tool.output[key]?.schema);
  const getter = entity === undefined ? undefined : related.getterOf(entity);
  const [place = key, index] = /^[^.[]+\[(\d+)\]/.exec(field) ?? [];
  const list = output[key];
  const object = index !== undefined && Array.isArray(list) ? list[Number(index)] : list;
  const id = isObject(object) ? object.id : undefined;
  if (getter === undefined || (typeof id !== 'string' && typeof id !== 'number')) return undefined;
  const fields = [getter.output + field.slice(place.length)];
  return callInWords(getter.tool, { [getter.param]: String(id) }, { fields });
}

type Args = Readonly<Record<string, unknown>>;

/** A call with the arguments of another one and what is different: spelled out, unless that takes too long. */
export function callInWords(tool: Tool, same: Args, different: Args): string {
  const args = JSON.stringify({ ...same, ...different });
  if (args.length <= maxArgumentsLength) return `${tool.id} with ${args}`;
  return `${tool.id} with the same arguments and ${JSON.stringify(different)}`;
}
