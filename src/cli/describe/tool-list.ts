import { tools } from '../names/tool-names.js';
import { type ToolSummary, toolSummary } from './tool.js';

/** All tools in one line each. The built command line has it as data, so that a list of tools need not load them. */
export const toolList: readonly ToolSummary[] = tools.list().map(toolSummary);
