import type { Registry } from '../../registry.js';
import { isLocal, type Tool } from '../../tool/index.js';
import { keepClients, type SimConnect, type SimOptions } from './connection.js';
import { directExecution } from './direct.js';
import { givenTo } from './given.js';
import { simOutputs } from './outputs.js';
import { simParams } from './params.js';
import { readAnswer } from './read-answer.js';
import { simRequest } from './request.js';
import type { SimBehaviour, SimDescription, SimTool } from './sim-tool.js';

/** How tools are carried out in Sim. */
export interface SimToolOptions extends SimOptions {
  /** Makes the client of a connection: `(settings) => createIntercom(settings)`, with a policy where one is wanted. */
  readonly connect: SimConnect;
  /**
   * Who sends the requests of reads: our client (`direct`, unless given), or Sim by `request`. By Sim, its own check of
   * addresses, its retry and its proxy apply to reads, and its error texts take the place of ours.
   */
  readonly reads?: 'direct' | 'request' | undefined;
}

/** All tools of a registry as Sim loads them, by their ids. */
export function simTools(registry: Registry, options: SimToolOptions): Record<string, SimTool> {
  const kept = { ...options, connect: keepClients(options.connect) };
  return Object.fromEntries(
    registry.list().map((tool) => [tool.id, { ...describeTool(tool, options), ...behaviourOf(tool, kept) }]),
  );
}

/** What a tool says about itself in Sim. */
export function describeTool(tool: Tool, options: SimOptions): SimDescription {
  return {
    id: tool.id,
    name: isLocal(tool) ? tool.title : `${tool.title} in ${serviceName(tool.service)}`,
    description: tool.description,
    version: '1.0.0',
    params: simParams(tool, options),
    outputs: simOutputs(tool),
  };
}

/** Tools of several services stand side by side in Sim, where the title alone would not tell them apart. */
function serviceName(service: string): string {
  return service.charAt(0).toUpperCase() + service.slice(1);
}

function behaviourOf(tool: Tool, options: SimToolOptions): SimBehaviour {
  const { connect, reads } = options;
  const isRead = !isLocal(tool) && tool.effect === 'read';
  return {
    request: simRequest(tool, connect, options),
    ...(isRead
      ? {
          transformResponse: async (response, params = {}) => ({
            success: true,
            output: readAnswer(tool, await response.text(), givenTo(params, options)),
          }),
        }
      : {}),
    ...(isRead && reads === 'request' ? {} : { directExecution: directExecution(tool, connect, options) }),
  };
}
