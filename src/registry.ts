import { InvalidParamsError } from './errors.js';
import { changesSomething, type Effect, worstEffect } from './tool/effect.js';
import { nearest } from './tool/nearest.js';
import { readSwitch } from './tool/read-setting.js';
import type { Tool } from './tool/tool.js';

/** Which tools of a registry to keep. Conditions that are given must all hold. */
export interface ToolFilter {
  readonly resource?: string | readonly string[];
  /** Worst effect of the tool. */
  readonly effect?: Effect | readonly Effect[];
  readonly service?: string | readonly string[];
  /** Only tools that change nothing. */
  readonly readOnly?: boolean;
  readonly ids?: readonly string[];
}

/** The tool of a set with this id. */
export type ToolById<Tools extends readonly Tool[], Id extends string> = Extract<
  ById<Tools>[Id & keyof ById<Tools>],
  Tool
>;

/** Tools by their ids. The compiler makes it once; to search the union of all tools takes long for each call. */
type ById<Tools extends readonly Tool[]> = { [T in Tools[number] as T['id']]: T };

/** A set of tools that can be looked up. */
export interface Registry<Tools extends readonly Tool[] = readonly Tool[]> {
  /** All tools, in the order in which they were given. */
  list(): Tools;
  /**
   * The tool with this id.
   *
   * @throws InvalidParamsError with the nearest id when there is none.
   */
  get<Id extends Tools[number]['id']>(id: Id): ToolById<Tools, Id>;
  /** The tool with this id, for ids that come from outside. */
  find(id: string): Tool;
  has(id: string): boolean;
  /** A smaller registry. */
  filter(filter: ToolFilter | ((tool: Tool) => boolean)): Registry;
}

/**
 * Makes a registry of tools.
 *
 * @throws Error when two tools have the same id.
 */
export function createRegistry<const Tools extends readonly Tool[]>(tools: Tools): Registry<Tools> {
  const byId = new Map<string, Tool>();
  for (const tool of tools) {
    if (byId.has(tool.id)) throw new Error(`Two tools have the id ${tool.id}`);
    byId.set(tool.id, tool);
  }
  const find = (id: string): Tool => {
    const tool = byId.get(id);
    if (tool !== undefined) return tool;
    const near = nearest(String(id), [...byId.keys()]);
    const hint = near === undefined ? 'list the tools to see what there is' : `did you mean ${near}?`;
    throw new InvalidParamsError([{ field: '', message: `there is no tool "${id}": ${hint}` }]);
  };
  return {
    list: () => tools,
    get: (id) => find(id) as ToolById<Tools, typeof id>,
    find,
    has: (id) => byId.has(id),
    filter: (filter) =>
      createRegistry(tools.filter(typeof filter === 'function' ? filter : (tool) => passes(tool, filter))),
  };
}

function passes(tool: Tool, { resource, effect, service, readOnly, ids }: ToolFilter): boolean {
  const worst = worstEffect(tool.effect);
  return (
    includes(resource, tool.resource) &&
    includes(effect, worst) &&
    includes(service, tool.service) &&
    includes(ids, tool.id) &&
    !(readSwitch('readOnly', readOnly) === true && changesSomething(worst))
  );
}

function includes(wanted: string | readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted === value || (Array.isArray(wanted) && wanted.includes(value));
}
