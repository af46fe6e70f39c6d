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
  const runner = typeof name === 'string' ? tools.find((tool) => tool.runs?.(name)) : undefined;
  if (runner !== undefined) {
    const call = JSON.stringify({ tool: name, arguments: {} });
    return failure(`${String(name)} is not listed: call ${runner.name} with ${call} and its arguments in there`);
  }
  const names = tools.map((tool) => tool.name);
  return noSuchTool(name, names, 'choose one of the tools that are listed');
}

/** The failure for a name that no tool has: the nearest one, or what to do in place of it. */
export function noSuchTool(name: unknown, names: readonly string[], otherwise: string): AgentFailure {
  const asked = String(name).slice(0, 80).toWellFormed();
  const near = nearest(asked, names);
  const hint = near === undefined ? otherwise : `did you mean ${near}?`;
  return failure(`there is no tool "${asked}": ${hint}`);
}

function failure(message: string): AgentFailure {
  const error = new InvalidParamsError([{ field: '', message }]);
  return { ...failureOf(error), text: cleanText(error.message) };
}
