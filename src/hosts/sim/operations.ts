import { operationOf, toolsOf } from '../../form/index.js';
import type { Registry } from '../../registry.js';
import type { Tool } from '../../tool/index.js';
import { type SimOptions, serviceOf } from './service.js';

/** One choice of the operation dropdown. */
export interface Operation {
  /** The id of the tool without its service: `create_contact`. */
  readonly id: string;
  readonly tool: Tool;
  /** What it works on, as the heading of its group. */
  readonly group: string;
}

/** The operations of a block, grouped by what they work on, in the order in which the registry has them. */
export function operationsOf(registry: Pick<Registry, 'list'>, options: SimOptions): Operation[] {
  const operations = toolsOf(registry, serviceOf(options)).map((tool) => ({
    id: operationOf(tool),
    tool,
    group: tool.resource.charAt(0).toUpperCase() + tool.resource.slice(1),
  }));
  const groups = [...new Set(operations.map(({ group }) => group))];
  return groups.flatMap((group) => operations.filter((operation) => operation.group === group));
}
