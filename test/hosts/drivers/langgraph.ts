import { AIMessage, isToolMessage, type ToolMessage } from '@langchain/core/messages';
import { tool as makeTool } from '@langchain/core/tools';
import { convertToOpenAITool } from '@langchain/core/utils/function_calling';
import { Command, interrupt, isInterrupted, MemorySaver, MessagesAnnotation, StateGraph } from '@langchain/langgraph';
import { ToolNode } from '@langchain/langgraph/prebuilt';
import { langchainTools } from '../../../src/hosts/langchain/index.js';
import type { Driver } from '../driver.js';

export const langgraph: Driver = {
  name: 'LangGraph',
  abortsTools: true,
  async run(intercom, options, { tool, args }, { signal, answer } = {}) {
    const tools = langchainTools(intercom, makeTool, { ...options, interrupt });
    const graph = new StateGraph(MessagesAnnotation)
      .addNode('tools', new ToolNode(tools))
      .addEdge('__start__', 'tools')
      .compile({ checkpointer: new MemorySaver() });
    const config = { configurable: { thread_id: '1' }, ...(signal === undefined ? {} : { signal }) };
    const call = { id: 'call-1', name: tool, args: Object(args), type: 'tool_call' as const };
    let state = await graph.invoke({ messages: [new AIMessage({ content: '', tool_calls: [call] })] }, config);
    const asked = isInterrupted(state);
    if (asked && answer !== undefined) {
      state = await graph.invoke(new Command({ resume: { approved: answer === 'yes' } }), config);
    }
    const [result] = state.messages.filter((message): message is ToolMessage => isToolMessage(message));
    return { shown: tools.map(shown), asked, told: result?.text };
  },
};

function shown(tool: Parameters<typeof convertToOpenAITool>[0]) {
  const { function: made } = convertToOpenAITool(tool);
  return { name: made.name, description: made.description ?? '', schema: made.parameters };
}
