import type { ToolResult } from '../../run-tool/perform.js';
import { isLocal, type Tool } from '../../tool/define-tool.js';
import { fieldLines } from './fields.js';
import { itemLines } from './items.js';

/** What a tool returned, for a person: a list as a table, anything else as its fields. */
export function resultLines(tool: Tool, { output }: ToolResult): string[] {
  const key = isLocal(tool) ? undefined : tool.paging?.items;
  const items = key === undefined ? undefined : output[key];
  if (key === undefined || !Array.isArray(items)) return fieldsOrDone(output);
  return [...itemLines(items), footer(key, items.length, output)];
}

function footer(key: string, shown: number, { total_count: total, next_cursor: cursor }: ToolResult['output']): string {
  const count = typeof total === 'number' ? `${shown} of ${total} ${key}.` : `${shown} ${key}.`;
  if (typeof cursor !== 'string') return count;
  return `${count} Next page: --starting_after '${cursor}'; every page: --all`;
}

function fieldsOrDone(output: ToolResult['output']): string[] {
  const lines = fieldLines(output);
  return lines.length === 0 ? ['Done.'] : lines;
}
