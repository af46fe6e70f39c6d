import { changesSomething, worstEffect } from '../../tool/effect.js';
import type { ServiceDefinition } from '../../tool/service-definition.js';
import type { Tool } from '../../tool/tool.js';
import type { AgentTool } from '../agent-tool.js';
import { findTool } from './find-tool.js';
import { type GeneralTool, type Reachable, runByName } from './run-by-name.js';

/**
 * The tools through which a model reaches all others of a service: one that finds them, one that runs those that only read,
 * and one that runs the rest. Where nothing may be changed the last is left out.
 */
export function generalTools(
  service: ServiceDefinition,
  tools: readonly Tool[],
  make: (tool: Tool) => AgentTool,
): AgentTool[] {
  const own = tools.filter(({ serviceDefinition }) => serviceDefinition === service);
  const byId = new Map(own.map((tool) => [tool.id, tool]));
  const reachable: Reachable = {
    prefix: `${service.name}_`,
    names: [...byId.keys()],
    get(name) {
      const tool = byId.get(name);
      return tool === undefined ? undefined : make(tool);
    },
  };
  const names = { finder: `${service.name}_find`, writer: `${service.name}_write` };
  const reader: GeneralTool = {
    ...names,
    name: `${service.name}_read`,
    title: `Read from ${service.title}`,
    description: `Run a tool that only reads, by its name from ${names.finder}. It also takes response_format and fields, and lists take all.`,
    effect: 'read',
  };
  const writer: GeneralTool = {
    ...names,
    name: names.writer,
    title: `Write to ${service.title}`,
    description: `Run a tool that changes, sends or deletes, by its name from ${names.finder}.`,
    effect: 'delete',
  };
  const canWrite = own.some(({ effect }) => changesSomething(worstEffect(effect)));
  return [findTool(own, service), runByName(reader, reachable), ...(canWrite ? [runByName(writer, reachable)] : [])];
}
