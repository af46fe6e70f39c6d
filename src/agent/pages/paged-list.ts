import { isLocal, type RequestTool, type Tool } from '../../tool/define-tool.js';
import { worstEffect } from '../../tool/effect.js';

/** A list or search that comes in pages, and the output key that holds its items. */
export interface PagedList {
  readonly tool: RequestTool;
  readonly items: string;
}

/** A tool as a list of pages that can be read one after another; undefined for any other tool. */
export function pagedList(tool: Tool): PagedList | undefined {
  if (isLocal(tool) || tool.paging === undefined || worstEffect(tool.effect) !== 'read') return undefined;
  const { shape } = tool.params;
  return 'starting_after' in shape && !('all' in shape) ? { tool, items: tool.paging.items } : undefined;
}
