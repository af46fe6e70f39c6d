import type { ServiceDefinition } from '../tool/service-definition.js';
import type { Tool } from '../tool/tool.js';
import type { AgentOptions } from './agent-tool.js';

/** From how many tools on a model chooses worse among those of one service. */
const manyTools = 45;

/** The tools that a model is shown, and the services whose others it reaches by name. */
export interface ListedTools {
  readonly listed: readonly Tool[];
  readonly services: readonly ServiceDefinition[];
}

/** Shows all tools that were chosen by name, and of a service with many the core tools. */
export function listedTools(tools: readonly Tool[], { tools: ids, toolsets }: AgentOptions): ListedTools {
  if (ids !== undefined || toolsets !== undefined) return { listed: tools, services: [] };
  const counts = new Map<ServiceDefinition, number>();
  for (const { serviceDefinition } of tools) counts.set(serviceDefinition, (counts.get(serviceDefinition) ?? 0) + 1);
  const isLarge = (service: ServiceDefinition) => service.core !== undefined && (counts.get(service) ?? 0) > manyTools;
  return {
    listed: tools.filter(({ id, serviceDefinition }) => {
      return !isLarge(serviceDefinition) || serviceDefinition.core?.includes(id) === true;
    }),
    services: [...counts.keys()].filter(isLarge),
  };
}
