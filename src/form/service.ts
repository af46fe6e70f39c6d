import type { Registry } from '../registry.js';
import type { ServiceDefinition } from '../tool/service-definition.js';
import type { Tool } from '../tool/tool.js';

/** How a service is shown. */
export interface ServiceFacts {
  readonly name: string;
  readonly description: string;
  readonly category: string;
  /** An SVG drawing of our own, without scripts and references. */
  readonly icon: string;
}

/** How a service is shown. */
export function serviceFacts({ title, description, category, icon }: ServiceDefinition): ServiceFacts {
  return { name: title, description, category, icon };
}

/** The services of a set of tools, in the order of their first tools. */
export function servicesOf(tools: readonly Tool[]): ServiceDefinition[] {
  const byName = new Map(tools.map(({ serviceDefinition }) => [serviceDefinition.name, serviceDefinition]));
  return [...byName.values()];
}

/** The tools of one service. */
export function toolsOf(registry: Pick<Registry, 'list'>, { name }: ServiceDefinition): readonly Tool[] {
  return registry.list().filter(({ service }) => service === name);
}
