import { InvalidParamsError } from '../errors.js';
import { nearest } from '../tool/nearest.js';
import type { AgentFailure } from './agent-result.js';
import type { AgentTool } from './agent-tool.js';
import { failureOf } from './errors/failure-of.js';
import { cleanText } from './text/clean-text.js';

/** The tool with this name, or the failure that tells a model which one it may have meant. */
export function findAgentTool(tools: readonly AgentTool[], name: unknown): AgentTool | AgentFailure {
  const found = tools.find((tool) => tool.name === name);
  if (found !== undefined) return found;
  const asked = String(name).slice(0, 80).toWellFormed();
  const near = nearest(
    asked,
    tools.map((tool) => tool.name),
  );
  const hint = near === undefined ? 'choose one of the tools that are listed' : `did you mean ${near}?`;
  const error = new InvalidParamsError([{ field: '', message: `there is no tool "${asked}": ${hint}` }]);
  return { ...failureOf(error), text: cleanText(error.message) };
}
