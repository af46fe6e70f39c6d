import { headingOf, operationOf } from '../../form/index.js';
import type { Tool } from '../../tool/index.js';

/** One choice of the operation dropdown. */
export interface Operation {
  /** The id of the tool without its service: `create_contact`. */
  readonly id: string;
  readonly tool: Tool;
  /** What it works on, as the heading of its group. */
  readonly group: string;
}

/** The operations of a block, grouped by what they work on, in the order in which the tools are given. */
export function operationsOf(tools: readonly Tool[]): Operation[] {
  const operations = tools.map((tool) => ({ id: operationOf(tool), tool, group: headingOf(tool.resource) }));
  const groups = [...new Set(operations.map(({ group }) => group))];
  return groups.flatMap((group) => operations.filter((operation) => operation.group === group));
}
