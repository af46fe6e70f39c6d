import { isLocal, type Tool } from '../../tool/tool.js';
import type { Path } from '../read/path.js';
import { hasTemplate } from './template-text.js';

/** A tool that another one calls, and where its id stands. */
export interface InnerTool {
  readonly id: string;
  readonly path: Path;
}

/** The tools that a call may call as steps of its own, as far as they stand in the file. */
export function innerTools(tool: Tool, given: Readonly<Record<string, unknown>>): InnerTool[] {
  if (!isLocal(tool) || tool.calls === undefined) return [];
  const name = tool.calls.tools;
  const value = given[name];
  if (typeof value === 'string') {
    const ids = hasTemplate(value) ? [] : value.split(',').map((id) => id.trim());
    return ids.flatMap((id) => (id === '' ? [] : [{ id, path: ['with', name] }]));
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((id, at) =>
    typeof id === 'string' && !hasTemplate(id) ? [{ id, path: ['with', name, at] }] : [],
  );
}

/** Whether no call of the tools that a call calls can change anything, by the most that it lets them do. */
export function innerCallsOnlyRead(tool: Tool, given: Readonly<Record<string, unknown>>): boolean {
  return !isLocal(tool) || tool.calls === undefined || [undefined, 'read'].includes(given[tool.calls.atMost] as string);
}
