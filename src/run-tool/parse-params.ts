import * as z from 'zod';
import { redactor } from '../client/redact.js';
import { BlockedError, InvalidParamsError, type ParamIssue } from '../errors.js';
import type { Tool } from '../tool/define-tool.js';
import { isObject } from '../tool/json.js';
import { describeValue } from '../tool/kinds/kind.js';
import { nearest } from '../tool/nearest.js';
import { type ApiVersion, apiVersions, supports } from '../tool/request.js';

/**
 * Parses what a caller gave.
 *
 * @throws InvalidParamsError that names every wrong field, what was expected and what to do next.
 */
export function parseParams(tool: Tool, given: unknown): Record<string, unknown> {
  if (!isObject(given)) {
    throw invalid(tool, [{ field: '', message: `the parameters are ${describeValue(given)}: expected an object` }]);
  }
  const parsed = tool.params.safeParse(given);
  if (parsed.success) return parsed.data;
  throw invalid(
    tool,
    parsed.error.issues.flatMap((issue) => toIssues(issue, tool, given)),
  );
}

/** A refusal quotes what it refuses, and callers mix up fields: no token may come back in one. */
const hide = redactor([]);

function invalid(tool: Tool, issues: readonly ParamIssue[]): InvalidParamsError {
  const shown = issues.map(({ field, message }) => ({ field: hide(field), message: hide(message) }));
  return new InvalidParamsError(shown, { tool: tool.id });
}

function toIssues(issue: z.core.$ZodIssue, tool: Tool, given: Record<string, unknown>): ParamIssue[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    if (field !== '')
      return issue.keys.map((key) => ({ field: `${field}.${key}`, message: 'is not a key of it: leave it out' }));
    return issue.keys.map((key) => unknownParam(key, tool, given));
  }
  if (issue.code === 'custom') return [{ field, message: issue.message }];
  const value = issue.path.reduce<unknown>((part, key) => (isObject(part) ? part[String(key)] : undefined), given);
  return [{ field, message: `is ${describeValue(value)}: ${issue.message}` }];
}

function unknownParam(key: string, tool: Tool, given: Record<string, unknown>): ParamIssue {
  const names = Object.keys(tool.params.shape);
  const free = names.filter((name) => given[name] === undefined);
  const near = nearest(key, free);
  const known = names.length === 0 ? 'this tool takes none' : `expected one of ${names.join(', ')}`;
  return { field: key, message: `is not a parameter: ${near === undefined ? known : `did you mean ${near}?`}` };
}

/**
 * Refuses a tool or a parameter that the API version in use does not have yet.
 *
 * @throws BlockedError with the version that is needed.
 */
export function checkVersion(tool: Tool, params: Record<string, unknown>, version: ApiVersion): void {
  if ('since' in tool && !supports(version, tool.since)) {
    throw tooOld(tool, `the operation came with version ${tool.since} of the API, and the connection uses ${version}.`);
  }
  for (const name of Object.keys(params)) {
    const since = params[name] === undefined ? undefined : sinceOf(tool.params.shape[name]);
    if (since !== undefined && !supports(version, since)) {
      throw tooOld(tool, `${name} came with version ${since} of the API, and the connection uses ${version}.`);
    }
  }
}

function tooOld(tool: Tool, what: string): BlockedError {
  return new BlockedError('version', `${what} Set version to a newer one, or leave it out.`, { tool: tool.id });
}

/** The version that brought a parameter; notes stand on the kind, which `.optional()` and the like wrap. */
function sinceOf(schema: z.core.$ZodType | undefined): ApiVersion | undefined {
  let inner: z.core.$ZodType | undefined = schema;
  while (inner !== undefined) {
    const since = z.globalRegistry.get(inner)?.since;
    if (since !== undefined) return apiVersions.find((version) => version === since);
    inner = 'innerType' in inner._zod.def ? (inner._zod.def.innerType as z.core.$ZodType) : undefined;
  }
  return undefined;
}
