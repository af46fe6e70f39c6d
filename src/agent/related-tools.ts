import { changesSomething, worstEffect } from '../tool/effect.js';
import type { Entity, EntityTool } from '../tool/entity.js';
import type { Tool } from '../tool/tool.js';

/** A tool that takes the id of one object. */
export interface ToolForOne {
  readonly tool: Tool;
  /** The parameter that takes the id. */
  readonly param: string;
}

/** A tool that reads one object. */
export interface Getter extends ToolForOne {
  /** The output key that holds the object. */
  readonly output: string;
}

/** A tool that makes one object of two. */
export interface Merger {
  readonly tool: Tool;
  /** The parameter with the id of the one that is gone afterwards. */
  readonly from: string;
  readonly into: string;
}

/** What one tool needs to know of the others, so that a result or an error can name the next call. */
export interface RelatedTools {
  /** The tool that reads one object by its id. */
  getterOf(entity: Entity): Getter | undefined;
  /** The tool that finds objects: a search where there is one, else a list. */
  finderOf(entity: Entity): Tool | undefined;
  /** The tool that changes one object. */
  updaterOf(entity: Entity): ToolForOne | undefined;
  /** The tool that merges two objects. */
  mergerOf(entity: Entity): Merger | undefined;
}

/** Finds the tools that entities name among those that an agent has. */
export function relatedTools(tools: readonly Tool[]): RelatedTools {
  const byId = new Map(tools.map((tool) => [tool.id, tool]));
  const toolForOne = (named: EntityTool | undefined): ToolForOne | undefined => {
    const tool = named === undefined ? undefined : byId.get(named.tool);
    return named === undefined || tool === undefined ? undefined : { tool, param: named.param };
  };
  return {
    getterOf({ get, schema }) {
      const getter = toolForOne(get);
      const [output] = Object.entries(getter?.tool.output ?? {}).find(([, field]) => field.schema === schema) ?? [];
      return getter === undefined || output === undefined ? undefined : { ...getter, output };
    },
    finderOf({ find, list }) {
      const ids = find ?? (list === undefined ? [] : [list.tool]);
      return ids.flatMap((id) => byId.get(id) ?? []).find(({ effect }) => !changesSomething(worstEffect(effect)));
    },
    updaterOf: ({ update }) => toolForOne(update),
    mergerOf({ merges }) {
      const tool = merges === undefined ? undefined : byId.get(merges.tool);
      return merges === undefined || tool === undefined ? undefined : { ...merges, tool };
    },
  };
}
