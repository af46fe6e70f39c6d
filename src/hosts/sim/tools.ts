import { toolsOf } from '../../form/index.js';
import type { Registry } from '../../registry.js';
import { isLocal, type ServiceDefinition, type Tool } from '../../tool/index.js';
import { type AnyConnect, keepClients, type SimConnect, type SimSettings } from './connection.js';
import { directExecution } from './direct.js';
import { simOutputs } from './outputs.js';
import { simParams } from './params.js';
import { readAnswer } from './read-answer.js';
import { isSentBySim, simRequest } from './request.js';
import { type SimOptions, serviceOf } from './service.js';
import type { SimBehaviour, SimDescription, SimTool } from './sim-tool.js';
import { toolParams } from './tool-params.js';
import { UnknownOutcomes } from './unknown-outcomes.js';

/** How tools are carried out in Sim. */
export interface SimToolOptions<Settings = SimSettings> extends SimOptions {
  /** Makes the client of a connection: `(settings) => createIntercom(settings)`, with a policy where one is wanted. */
  readonly connect: SimConnect<Settings>;
  /**
   * Who sends the requests of reads: our client (`direct`, unless given), or Sim by `request`. By Sim, its own check of
   * addresses, its retry and its proxy apply to reads, and its error texts take the place of ours.
   */
  readonly reads?: 'direct' | 'request' | undefined;
}

/** The tools of one service of a registry as Sim loads them, by their ids: those of Intercom unless given. */
export function simTools(
  registry: Registry,
  options: SimToolOptions & { readonly service?: undefined },
): Record<string, SimTool>;
export function simTools<Settings>(
  registry: Registry,
  options: SimToolOptions<Settings> & { readonly service: ServiceDefinition<string, Settings> },
): Record<string, SimTool>;
export function simTools<Settings>(registry: Registry, options: SimToolOptions<Settings>): Record<string, SimTool> {
  // The service says by its type what its form holds, and the settings are read by that form.
  const connect = keepClients((settings) => options.connect(settings as Settings));
  const outcomes = new UnknownOutcomes();
  return Object.fromEntries(
    toolsOf(registry, serviceOf(options)).map((tool) => [
      tool.id,
      { ...describeTool(tool, options), ...behaviourOf(tool, { ...options, connect, outcomes }) },
    ]),
  );
}

/** What a tool says about itself in Sim. */
export function describeTool(tool: Tool, options: SimOptions): SimDescription {
  return {
    id: tool.id,
    // Tools of several services stand side by side in Sim, where the title alone would not tell them apart.
    name: isLocal(tool) ? tool.title : `${tool.title} in ${tool.serviceDefinition.title}`,
    description: tool.description,
    version: '1.0.0',
    params: simParams(tool, options),
    outputs: simOutputs(tool),
  };
}

interface CarriedBy extends Omit<SimToolOptions, 'connect'> {
  readonly connect: AnyConnect;
  readonly outcomes: UnknownOutcomes;
}

function behaviourOf(tool: Tool, options: CarriedBy): SimBehaviour {
  const { connect, outcomes, reads } = options;
  return {
    request: simRequest(tool, connect, options),
    ...(isSentBySim(tool)
      ? {
          transformResponse: async (response, params = {}) => ({
            success: true,
            output: readAnswer(tool, await response.text(), toolParams(tool, params, options)),
          }),
        }
      : {}),
    ...(isSentBySim(tool) && reads === 'request'
      ? {}
      : { directExecution: directExecution(tool, connect, outcomes, options) }),
  };
}
