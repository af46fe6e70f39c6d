import { worstEffect } from '../../tool/effect.js';
import { isLocal, type RequestTool, type Tool } from '../../tool/tool.js';

/** A list or search that comes in pages, and the output key that holds its items. */
export interface PagedList {
  readonly tool: RequestTool;
  readonly items: string;
}

/** A tool as a list of pages that can be read one after another; undefined for any other tool. */
export function pagedList(tool: Tool): PagedList | undefined {
  if (isLocal(tool) || tool.paging === undefined || worstEffect(tool.effect) !== 'read') return undefined;
  return 'starting_after' in tool.fields && !('all' in tool.fields) ? { tool, items: tool.paging.items } : undefined;
}
