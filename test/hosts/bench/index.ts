import * as intercomTools from '../../../bench/libraries/intercom-tools.js';
import type { Library } from '../../../bench/libraries/library.js';
import { type HostName, hostNames } from '../../../bench/shared/host-names.js';
import type { Target } from '../../../bench/shared/target.js';
import { type CallTool, callsBy } from './call-tool.js';

/** Every host that is compared. Each is loaded only where it is used, with its own library. */
const hosts: Record<Exclude<HostName, 'plain runner'>, (to: Target) => Promise<CallTool>> = {
  'agent layer': async (to) => (await import('./agent-layer.js')).agentLayer(to),
  'strict tool objects': async (to) => (await import('./agent-layer.js')).strictToolObjects(to),
  'AI SDK': async (to) => (await import('./ai-sdk.js')).aiSdk(to),
  'OpenAI Agents SDK': async (to) => (await import('./openai-agents.js')).openaiAgents(to),
  LangChain: async (to) => (await import('./langchain.js')).langchain(to),
  Mastra: async (to) => (await import('./mastra.js')).mastra(to),
  Genkit: async (to) => (await import('./genkit.js')).genkit(to),
  'MCP over stdio': async (to) => (await import('./mcp.js')).mcpStdio(to),
  'MCP over Streamable HTTP': async (to) => (await import('./mcp.js')).mcpHttp(to),
  'Sim, a tool': async (to) => (await import('./sim.js')).simTool(to),
  'Sim, the block': async (to) => (await import('./sim.js')).simBlock(to),
  n8n: async (to) => (await import('./n8n.js')).n8n(to),
  Activepieces: async (to) => (await import('./activepieces.js')).activepieces(to),
};

/** @throws Error for another name. */
export function hostName(name: string | undefined): HostName {
  const known = hostNames.find((one) => one === name);
  if (known === undefined) throw new Error(`There is no host ${name}: expected one of ${hostNames.join(', ')}`);
  return known;
}

/** Makes the tools of a host and points them at the target. */
export async function connect(name: HostName, to: Target): Promise<Library> {
  return name === 'plain runner' ? intercomTools.connect(to) : callsBy(await hosts[name](to));
}
