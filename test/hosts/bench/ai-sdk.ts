import { asSchema } from 'ai';
import { built } from '../../../bench/shared/built-entries.js';
import type { Target } from '../../../bench/shared/target.js';
import type { AiSdkTool } from '../../../src/hosts/ai-sdk/index.js';
import type { CallTool } from './call-tool.js';
import { connect } from './connect.js';

/** What the SDK does with a call of the model: check the arguments, run the tool, and turn its result into words. */
export async function aiSdk(to: Target): Promise<CallTool> {
  const { aiSdkTools } = await built.aiSdk();
  const tools: Record<string, AiSdkTool> = aiSdkTools(await connect(to), { tools: 'all' });
  return async (name, args) => {
    const tool = tools[name];
    const checked = await asSchema(tool?.inputSchema).validate?.(args);
    if (tool === undefined || checked?.success !== true) throw new Error(`The AI SDK refused a call of ${name}.`);
    const output = await tool.execute(checked.value, { toolCallId: 'call-1', messages: [] });
    return tool.toModelOutput({ output }).value;
  };
}
