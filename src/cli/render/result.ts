import type { Conversation, Ticket } from '../../generated/types.js';
import { worstEffect } from '../../tool/effect.js';
import { isObject } from '../../tool/json.js';
import { isLocal, type Tool } from '../../tool/tool.js';
import { quote } from '../describe/command-line.js';
import { fieldLines } from './fields.js';
import { itemLines, recordLines } from './items.js';
import { mainFields, objectLines } from './object.js';
import type { Page } from './page.js';
import { plain } from './plain.js';
import { namesIn } from './short-text.js';
import { threadLines } from './thread.js';
import { wrapTo } from './width.js';

/** Entries of a thread that are shown after it was written to: what was just done, and to what. */
const newestAfterWrite = 3;

type Output = Readonly<Record<string, unknown>>;

/** What a tool returned, for a person: a list as a table, a conversation or ticket as a transcript, anything else as its fields. */
export function resultLines(tool: Tool, output: unknown, page: Page): string[] {
  if (!isObject(output)) return ['Done.'];
  const key = isLocal(tool) ? undefined : tool.paging?.items;
  const items = key === undefined ? undefined : output[key];
  if (key === undefined || !Array.isArray(items)) return orDone(objectOf(tool, output, page));
  const lists = Object.entries(tool.output).filter(([name]) => name !== key && isFilled(output[name]));
  const beside = lists.flatMap(([name, { schema }]) => ['', ...itemLines([output[name]].flat(), schema, page)]);
  return [...itemLines(items, tool.output[key]?.schema, page), ...footer(key, items.length, output, page), ...beside];
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function orDone(lines: string[]): string[] {
  return lines.length === 0 ? ['Done.'] : lines;
}

/** Everything that a tool returned, as fields. */
export function allLines(output: unknown, { width }: Page): string[] {
  return orDone(isObject(output) ? fieldLines(output).flatMap((line) => wrapTo(line, width)) : []);
}

function footer(
  key: string,
  shown: number,
  { total_count: total, next_cursor: cursor }: Output,
  { paint }: Page,
): string[] {
  const items = key.replaceAll('_', ' ');
  const count = typeof total === 'number' ? `${shown} of ${total} ${items}.` : `${shown} ${items}.`;
  if (typeof cursor !== 'string') return [paint('dim', count)];
  return [
    paint('dim', `${count} Every page: --all. The next page:`),
    paint('dim', `--starting-after ${quote(plain(cursor))}`),
  ];
}

/** The object that a tool is about, which is its whole answer, and what stands beside it and not in it. */
function objectOf(tool: Tool, output: Output, page: Page): string[] {
  const names = namesIn(output);
  const [key] = Object.entries(tool.output).find(([, { type, from }]) => type === 'object' && from === '') ?? [];
  const main = key === undefined ? undefined : output[key];
  if (key === undefined || !isObject(main)) return withTables(tool, output, page);
  if (isThread(main)) {
    return threadLines(main, page, worstEffect(tool.effect) === 'read' ? undefined : newestAfterWrite);
  }
  const known = Object.values(main);
  const beside = Object.entries(output).filter(([name, value]) => name !== key && !known.includes(value));
  const fields = mainFields(main, tool.output[key]?.schema);
  return objectLines({ ...fields, ...Object.fromEntries(beside) }, names, page);
}

/** Fields, and below them what is a list of records: a line each shows them better than a sentence. */
function withTables(tool: Tool, output: Output, page: Page): string[] {
  const fields: Record<string, unknown> = {};
  const tables: string[][] = [];
  for (const [name, value] of Object.entries(output)) {
    const isRecords = tool.output[name]?.schema === undefined && areObjects(value) && value.length > 0;
    if (isRecords) tables.push(recordLines(value, page));
    else fields[name] = value;
  }
  const parts = [objectLines(fields, namesIn(output), page), ...tables].filter((lines) => lines.length > 0);
  return parts.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function areObjects(value: unknown): value is Output[] {
  return Array.isArray(value) && value.every(isObject);
}

function isThread(value: Output): value is Output & (Conversation | Ticket) {
  return value.type === 'conversation' || value.type === 'ticket';
}
