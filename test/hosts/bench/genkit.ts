import { genkit as createGenkit } from 'genkit/beta';
import { logger } from 'genkit/logging';
import { built } from '../../../bench/shared/built-entries.js';
import type { Target } from '../../../bench/shared/target.js';
import { type CallTool, pick } from './call-tool.js';
import { connect } from './connect.js';

logger.setLogLevel('error');

/** Runs the action that a tool is in Genkit. */
export async function genkit(to: Target): Promise<CallTool> {
  const { defineGenkitTools } = await built.genkit();
  const tools = defineGenkitTools(createGenkit({}), await connect(to), { tools: 'all' });
  return async (name, args) => (await pick(tools, name, (tool) => tool.__action.name).run(args)).result;
}
