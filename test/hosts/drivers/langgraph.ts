import { AIMessage, type BaseMessage, isToolMessage, type ToolMessage } from '@langchain/core/messages';
import { tool as makeTool } from '@langchain/core/tools';
import { convertToOpenAITool } from '@langchain/core/utils/function_calling';
import { Command, interrupt, isInterrupted, MemorySaver, MessagesAnnotation, StateGraph } from '@langchain/langgraph';
import { ToolNode } from '@langchain/langgraph/prebuilt';
import { langchainTools } from '../../../src/hosts/langchain/index.js';
import type { Driver } from '../driver.js';

type Graph = ReturnType<typeof graphOf>;
type Input = Parameters<Graph['invoke']>[0];
interface Config {
  configurable: { thread_id: string };
  signal?: AbortSignal;
}
type Run = (graph: Graph, input: Input, config: Config) => Promise<{ messages: BaseMessage[] }>;

export const langgraph = driver('LangGraph', (graph, input, config) => graph.invoke(input, config));

export const langgraphStreaming = driver('LangGraph, streaming', async (graph, input, config) => {
  let last: { messages: BaseMessage[] } = { messages: [] };
  for await (const state of await graph.stream(input, { ...config, streamMode: 'values' }))
    last = { ...last, ...state };
  return last;
});

function graphOf(tools: ToolNode) {
  return new StateGraph(MessagesAnnotation)
    .addNode('tools', tools)
    .addEdge('__start__', 'tools')
    .compile({ checkpointer: new MemorySaver() });
}

function driver(name: string, run: Run): Driver {
  return {
    name,
    abortsTools: true,
    unknownTool: /not found/,
    async run(intercom, options, { tool, args }, { signal, answer } = {}) {
      const tools = langchainTools(intercom, makeTool, { ...options, interrupt });
      const graph = graphOf(new ToolNode(tools));
      const config = { configurable: { thread_id: '1' }, ...(signal === undefined ? {} : { signal }) };
      // As a model's answer comes: through JSON.
      const call = JSON.parse(JSON.stringify({ id: 'call-1', name: tool, args, type: 'tool_call' }));
      let state = await run(graph, { messages: [new AIMessage({ content: '', tool_calls: [call] })] }, config);
      const asked = isInterrupted(state);
      if (asked && answer !== undefined) {
        state = await run(graph, new Command({ resume: { approved: answer === 'yes' } }), config);
      }
      const [result] = state.messages.filter((message): message is ToolMessage => isToolMessage(message));
      return { shown: tools.map(shown), asked, told: result?.text };
    },
  };
}

function shown(tool: Parameters<typeof convertToOpenAITool>[0]) {
  const { function: made } = convertToOpenAITool(tool);
  return { name: made.name, description: made.description ?? '', schema: made.parameters };
}
