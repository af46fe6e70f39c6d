import { InvalidParamsError, type ParamIssue } from '../errors.js';
import type { Tool } from '../tool/tool.js';
import { readArguments } from './arguments/read-arguments.js';
import { splitArguments, type ViewArguments } from './arguments/view-arguments.js';
import { normalizeIds } from './ids/normalize-ids.js';

/** What a call asks of the tool, and how much of the answer it wants to see. */
export interface CallArguments {
  /** What the model gave, as plain data: a call that goes on from here repeats it. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly view: ViewArguments;
}

/**
 * Turns what a model gave into parameters for the parser of the tool, which checks them.
 *
 * @throws InvalidParamsError for what the parser would never see.
 */
export function callArguments(tool: Tool, given: unknown): CallArguments {
  const read = readArguments(given);
  if ('problem' in read) throw refuse(tool, [{ field: read.field, message: read.problem }]);
  const split = splitArguments(tool, read.args);
  const { params, issues } = normalizeIds(tool, split.params);
  if (split.issues.length + issues.length > 0) throw refuse(tool, [...split.issues, ...issues]);
  return { args: read.args, params, view: split.view };
}

function refuse(tool: Tool, issues: readonly ParamIssue[]): InvalidParamsError {
  return new InvalidParamsError(issues, { tool: tool.id });
}
