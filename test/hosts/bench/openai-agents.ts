import { tool as makeTool, RunContext, setTracingDisabled } from '@openai/agents';
import { built } from '../../../bench/shared/built-entries.js';
import type { Target } from '../../../bench/shared/target.js';
import { strictText } from './agent-layer.js';
import { type CallTool, pick } from './call-tool.js';
import { connect } from './connect.js';

setTracingDisabled(true);

/** What a run does with a call of the model, whose arguments are text in the strict profile. */
export async function openaiAgents(to: Target): Promise<CallTool> {
  const { openaiAgentsTools } = await built.openaiAgents();
  const tools = openaiAgentsTools(await connect(to), makeTool, { tools: 'all' });
  const context = new RunContext();
  return (name, args) => {
    const tool = pick(tools, name, (one) => one.name);
    return tool.invoke(context, strictText(tool.parameters.properties, args));
  };
}
