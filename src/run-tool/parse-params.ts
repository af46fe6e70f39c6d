import type * as z from 'zod';
import { redactor } from '../client/redact.js';
import { BlockedError, InvalidParamsError, type ParamIssue } from '../errors.js';
import { isObject } from '../tool/json.js';
import { describeValue } from '../tool/kinds/kind.js';
import { readingIn } from '../tool/local-times.js';
import { nearest } from '../tool/nearest.js';
import { plainCopy } from '../tool/plain-copy.js';
import type { RequestTool, Tool } from '../tool/tool.js';

/** How parameters are read. */
export interface Reading {
  /** Takes secrets out of a refusal, which quotes what it refuses. What looks like a secret of the service unless given. */
  readonly hide?: ((text: string) => string) | undefined;
  /** The zone of times that name none; UTC unless given. */
  readonly timeZone?: string | undefined;
}

/** Parameters that were read, and the times among them that were read in the zone of the account. */
export interface ParsedParams {
  readonly params: Record<string, unknown>;
  readonly localTimes: readonly string[];
}

/**
 * Parses what a caller gave. It is read once, into a copy that shares nothing with it.
 *
 * @throws InvalidParamsError that names every wrong field, what was expected and what to do next.
 */
export function readParams(tool: Tool, given: unknown, { hide = hiderOf(tool), timeZone }: Reading = {}): ParsedParams {
  const copy = copyParams(tool, given, hide);
  const { value: parsed, texts } = readingIn(timeZone, () => tool.params.safeParse(copy));
  if (parsed.success) return { params: parsed.data, localTimes: texts };
  const issues = parsed.error.issues.flatMap((issue) => toIssues(issue, tool, copy));
  throw invalid(tool, issues, hide);
}

/** The same for a caller that needs the parameters alone. */
export function parseParams(tool: Tool, given: unknown, hide?: (text: string) => string): Record<string, unknown> {
  return readParams(tool, given, { hide }).params;
}

/**
 * Copies what a caller gave into plain data, for a call that is made again and again.
 *
 * @throws InvalidParamsError that names every field that holds none.
 */
export function copyParams(
  tool: Tool,
  given: unknown,
  hide: (text: string) => string = hiderOf(tool),
): Record<string, unknown> {
  const { copy, problems } = plainCopy(given);
  if (problems.length === 0) return copy;
  const issues = problems.map(({ path, problem }) =>
    path.length === 0
      ? { field: '', message: `the parameters ${problem}` }
      : { field: path.join('.'), message: problem },
  );
  throw invalid(tool, issues, hide);
}

/** Takes out what looks like a secret of the service. */
function hiderOf(tool: Tool): (text: string) => string {
  return redactor([], tool.serviceDefinition.secretPattern);
}

function invalid(tool: Tool, issues: readonly ParamIssue[], hide: (text: string) => string): InvalidParamsError {
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
  const names = Object.keys(tool.fields);
  const free = names.filter((name) => given[name] === undefined);
  const near = nearest(key, free);
  const known = names.length === 0 ? 'this tool takes none' : `expected one of ${names.join(', ')}`;
  return { field: key, message: `is not a parameter: ${near === undefined ? known : `did you mean ${near}?`}` };
}

/** The version of a service's API that a connection uses. An API without versions has everything. */
interface VersionInUse {
  readonly version?: string | undefined;
  supports?(since: string): boolean;
}

/**
 * Refuses a tool or a parameter that the API version in use does not have yet.
 *
 * @throws BlockedError with the version that is needed.
 */
export function checkVersion(tool: RequestTool, params: Record<string, unknown>, used: VersionInUse): void {
  const { since } = tool;
  const lacks = (needed: string | undefined) => needed !== undefined && used.supports?.(needed) === false;
  if (since !== undefined && lacks(since)) throw tooOld(tool, 'the operation', since, used);
  for (const name of Object.keys(params)) {
    const needed = params[name] === undefined ? undefined : tool.fields[name]?.data.since;
    if (needed !== undefined && lacks(needed)) throw tooOld(tool, name, needed, used);
  }
}

function tooOld(tool: Tool, what: string, since: string, { version }: VersionInUse): BlockedError {
  const message = `${what} came with version ${since} of the API, and the connection uses ${version}.`;
  const advice = 'Set version to a newer one, or leave it out.';
  return new BlockedError('version', `${message} ${advice}`, { tool: tool.id });
}
