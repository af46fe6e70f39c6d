import type { ResourceGroup, ServiceDefinition } from '../tool/service-definition.js';
import type { Tool } from '../tool/tool.js';

/** The tools that one of several menus offers. */
export interface ToolPart {
  /** Missing for the first part, which has the common tools. */
  readonly group?: ResourceGroup;
  readonly tools: readonly Tool[];
}

/**
 * Divides the tools of a service among several menus, for hosts where one of all would be too long. The first has those that
 * most workflows are made of, and what belongs to no group; after it each group has all of its own, common ones included, so
 * that whoever opens it finds everything. A service without groups has one part, and a part without tools is left out.
 */
export function toolParts(
  tools: readonly Tool[],
  { groups = [], common = [] }: Pick<ServiceDefinition, 'groups' | 'common'>,
): ToolPart[] {
  const isGrouped = ({ resource }: Tool) => groups.some(({ resources }) => resources.includes(resource));
  const parts: ToolPart[] = [
    { tools: tools.filter((tool) => common.includes(tool.id) || !isGrouped(tool)) },
    ...groups.map((group) => ({ group, tools: tools.filter(({ resource }) => group.resources.includes(resource)) })),
  ];
  return parts.filter((part) => part.tools.length > 0);
}
