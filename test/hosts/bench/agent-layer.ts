import { built } from '../../../bench/shared/built-entries.js';
import type { Target } from '../../../bench/shared/target.js';
import { type CallTool, pick } from './call-tool.js';
import { connect } from './connect.js';

/** What all agent hosts share, with no host around it. */
export async function agentLayer(to: Target): Promise<CallTool> {
  const { createAgentTools } = await built.agent();
  const tools = createAgentTools(await connect(to), { tools: 'all' });
  return async (name, args) => (await pick(tools, name, (tool) => tool.name).execute(args)).text;
}

/** Tool objects of a model's vendor: the arguments come back as the text of a strict call. */
export async function strictToolObjects(to: Target): Promise<CallTool> {
  const [{ registry }, { decodeStrict, openaiTools }] = await Promise.all([built.root(), built.jsonSchema()]);
  const shown = openaiTools(registry, { strict: true });
  const intercom = await connect(to);
  return async (name, args) => {
    const { parameters } = pick(shown, name, (tool) => tool.name);
    const params = decodeStrict(registry.find(name), strictText(parameters.properties, args));
    return (await intercom.runUnknown(name, params)).output;
  };
}

/** Arguments as a model writes them in the strict profile: every parameter is there, null where it is left out. */
export function strictText(properties: object | undefined, args: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.keys(properties ?? {}).map((name) => [name, args[name] ?? null])));
}
