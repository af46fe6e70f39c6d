import { worstEffect } from '../tool/effect.js';
import { type Entity, entityWithSchema } from '../tool/entity.js';
import { isObject } from '../tool/json.js';
import { missingParts } from '../tool/missing-parts.js';
import type { RequestTool } from '../tool/tool.js';
import type { Warning } from './tool-result.js';

/** What an answer leaves out without being asked to: the end of a list that cannot be paged to, and the beginning of a thread. */
export function partWarnings(tool: RequestTool, output: Readonly<Record<string, unknown>>): Warning[] {
  const { paging } = tool;
  const ends = paging?.beyond !== undefined && output.has_more === true && output.next_cursor === null;
  const end = ends ? [`The list has more items, but no page of it gives them: ${paging.beyond} lists all.`] : [];
  // A write gives the thread beside what it was for: nobody asked to read it.
  const read = worstEffect(tool.effect) === 'read' ? Object.entries(tool.output) : [];
  const messages = read.flatMap(([name, { schema }]) => {
    const entity = entityWithSchema(tool.serviceDefinition.entities, schema);
    return entity === undefined ? [] : threadMessages(output[name], entity);
  });
  return [...end, ...messages].map((message) => ({ step: 'answer', message }));
}

function threadMessages(value: unknown, { label, thread }: Entity): string[] {
  if (thread === undefined || !isObject(value)) return [];
  const { list, parts } = thread;
  const missing = missingParts(value[list], parts);
  if (missing === undefined) return [];
  const which = typeof value.id === 'string' ? `${label} ${value.id}` : label;
  return [
    `The ${which} has ${missing.total} parts, and the service gives the newest ${missing.given} alone: the oldest ${missing.total - missing.given} cannot be had.`,
  ];
}
