import type { ServiceDefinition } from '../tool/service-definition.js';
import type { Tool } from '../tool/tool.js';

/**
 * Tools of a service in the order of a menu. Resources that have something most workflows are made of come first, then the
 * others, both in the order of their groups; within a resource what is common comes first, and everything else in the order
 * in which it was.
 */
export function inMenuOrder(tools: readonly Tool[], { groups = [], common = [] }: ServiceDefinition): Tool[] {
  const grouped = groups.flatMap(({ resources }) => resources);
  const known = new Set(common);
  const isCommon = ({ id }: Tool) => known.has(id);
  const resources = [...new Set([...grouped, ...tools.map(({ resource }) => resource)])];
  const first = new Set(tools.filter(isCommon).map(({ resource }) => resource));
  const order = [...resources.filter((one) => first.has(one)), ...resources.filter((one) => !first.has(one))];
  const place = new Map(order.map((resource, at) => [resource, at]));
  const placeOf = (tool: Tool) => (place.get(tool.resource) ?? 0) * 2 + (isCommon(tool) ? 0 : 1);
  return [...tools].sort((one, other) => placeOf(one) - placeOf(other));
}
