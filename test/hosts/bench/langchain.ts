import { tool as makeTool } from '@langchain/core/tools';
import { built } from '../../../bench/shared/built-entries.js';
import type { Target } from '../../../bench/shared/target.js';
import { type CallTool, pick } from './call-tool.js';
import { connect } from './connect.js';

/** The part of a tool that a node of tools uses; LangChain's own type is of too many kinds to be called. */
interface InvokedTool {
  readonly name: string;
  invoke(call: object): Promise<{ readonly content: unknown }>;
}

/** What a node of tools does with a call of the model. */
export async function langchain(to: Target): Promise<CallTool> {
  const { langchainTools } = await built.langchain();
  const tools = langchainTools<InvokedTool>(await connect(to), makeTool, { tools: 'all' });
  return async (name, args) => {
    const tool = pick(tools, name, (one) => one.name);
    const message = await tool.invoke({ type: 'tool_call', id: 'call-1', name, args });
    return message.content;
  };
}
