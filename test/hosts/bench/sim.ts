import { built } from '../../../bench/shared/built-entries.js';
import type { Target } from '../../../bench/shared/target.js';
import type { CallTool } from './call-tool.js';

/** A tool as an agent in Sim runs it. */
export async function simTool(to: Target): Promise<CallTool> {
  const run = await runner();
  return (tool, args) => run(tool, { ...args, ...connectionTo(to) });
}

/** The block on the canvas: the fields of a saved workflow, the block's own reading of them, and the tool. */
export async function simBlock(to: Target): Promise<CallTool> {
  const [{ registry }, sim] = await Promise.all([built.root(), built.sim()]);
  const { tool: choose, params } = sim.simBlock(registry, settings).tools.config;
  const run = await runner();
  return (id, args) => {
    const operation = id.replace('intercom_', '');
    const filled = Object.entries(args).map(([name, value]) => [`${operation}_${name}`, value]);
    const saved = { operation, ...connectionTo(to), ...Object.fromEntries(filled) };
    return run(choose(saved), { ...saved, ...params(saved) });
  };
}

const settings = { customBaseUrl: true };

function connectionTo({ url, token }: Target) {
  return { accessToken: token, baseUrl: url };
}

async function runner(): Promise<CallTool> {
  const [{ createIntercom, registry }, { simTools }] = await Promise.all([built.root(), built.sim()]);
  const tools = simTools(registry, { ...settings, connect: createIntercom });
  return async (id, params) => (await tools[id]?.directExecution?.({ ...params }))?.output;
}
