import { isObject } from '../../tool/json.js';
import { isLocal, type Tool } from '../../tool/tool.js';
import { quote } from '../describe/command-line.js';
import { fieldLines } from './fields.js';
import { itemLines } from './items.js';
import { plain } from './plain.js';

/** What a tool returned, for a person: a list as a table, anything else as its fields. */
export function resultLines(tool: Tool, output: unknown): string[] {
  if (!isObject(output)) return ['Done.'];
  const key = isLocal(tool) ? undefined : tool.paging?.items;
  const items = key === undefined ? undefined : output[key];
  if (key === undefined || !Array.isArray(items)) return fieldsOrDone(output);
  return [...itemLines(items), footer(key, items.length, output)];
}

function footer(
  key: string,
  shown: number,
  { total_count: total, next_cursor: cursor }: Readonly<Record<string, unknown>>,
): string {
  const count = typeof total === 'number' ? `${shown} of ${total} ${key}.` : `${shown} ${key}.`;
  if (typeof cursor !== 'string') return count;
  return `${count} Next page: --starting_after ${quote(plain(cursor))}; every page: --all`;
}

function fieldsOrDone(output: Readonly<Record<string, unknown>>): string[] {
  const lines = fieldLines(output);
  return lines.length === 0 ? ['Done.'] : lines;
}
