import { createTool, noopObserve } from '@mastra/core/tools';
import { built } from '../../../bench/shared/built-entries.js';
import type { Target } from '../../../bench/shared/target.js';
import { isObject } from '../../../src/tool/json.js';
import type { CallTool } from './call-tool.js';
import { connect } from './connect.js';

export async function mastra(to: Target): Promise<CallTool> {
  const { mastraTools } = await built.mastra();
  const tools = mastraTools(await connect(to), createTool, { tools: 'all' });
  return async (name, args) => {
    const tool = tools[name];
    const output = await tool?.execute?.(args, { observe: noopObserve });
    const words = await tool?.toModelOutput?.(output);
    return isObject(words) ? words.value : words;
  };
}
