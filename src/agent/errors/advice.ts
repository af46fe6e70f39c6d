import {
  AbortError,
  AuthenticationError,
  BlockedError,
  ConflictError,
  InvalidParamsError,
  NetworkError,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitError,
  TimeoutError,
  type ToolError,
} from '../../errors.js';
import type { Tool } from '../../tool/define-tool.js';
import type { SchemaName } from '../../tool/output.js';
import { idParamsOf } from '../ids/id-params.js';
import type { RelatedTools } from '../related-tools.js';

/** The call that failed. */
export interface FailedCall {
  readonly tool: Tool;
  readonly params: Readonly<Record<string, unknown>>;
  readonly related: RelatedTools;
}

/** What a model should do next about an error, beyond what the message of the error says. */
export function adviceFor(error: ToolError, call: FailedCall | undefined): string {
  if (error instanceof InvalidParamsError) return forParams(error);
  if (error instanceof BlockedError) return forBlocked(error);
  if (error instanceof AuthenticationError || error instanceof PermissionError) {
    return 'No change of the arguments helps: do not try again, and tell the user.';
  }
  if (error instanceof NotFoundError) return call === undefined ? '' : forNotFound(error, call);
  if (error instanceof ConflictError) return call === undefined ? '' : forConflict(error, call);
  if (error instanceof RateLimitError) {
    const wait = error.retryAfter === undefined ? 'some seconds' : `${Math.ceil(error.retryAfter)} seconds`;
    return `Wait ${wait}, then make the same call again.`;
  }
  if (error instanceof OutcomeUnknownError) return forUnknown(call);
  if (error instanceof NetworkError || error instanceof TimeoutError) return 'The same call may be made again.';
  if (error instanceof AbortError) return 'It was stopped on purpose: do not repeat it unasked.';
  return '';
}

function forParams({ issues }: InvalidParamsError): string {
  const fields = [...new Set(issues.map(({ field }) => field.split('.', 1)[0] ?? ''))].filter((field) => field !== '');
  return fields.length === 0
    ? 'Correct the arguments and call again.'
    : `Change ${fields.slice(0, 10).join(', ')} and call again.`;
}

function forBlocked({ reason }: BlockedError): string {
  if (reason === 'version') return '';
  if (reason === 'not-approved') return 'Do not repeat the call or reach for the same by another tool: ask the user.';
  return 'This is a policy, not a mistake in the call: do not try again or by another tool, and tell the user.';
}

function forNotFound({ mergedInto }: NotFoundError, { tool, related }: FailedCall): string {
  const [param] = idParamsOf(tool);
  if (mergedInto !== undefined && param !== undefined) return `Call ${tool.id} again with ${param.name} ${mergedInto}.`;
  const finders = kindsOf(tool).flatMap((kind) => related.finderOf(kind)?.id ?? []);
  return finders.length === 0 ? '' : `Find the right id with ${finders.join(' or ')}.`;
}

function forConflict({ existingId, archived }: ConflictError, { tool, related }: FailedCall): string {
  const kind = madeKind(tool);
  if (kind === undefined) return '';
  if (existingId === undefined) {
    const finder = related.finderOf(kind);
    return finder === undefined ? '' : `Find it with ${finder.id}.`;
  }
  const updater = related.updaterOf(kind);
  const param = updater === undefined ? undefined : idParamsOf(updater)[0];
  if (updater === undefined || param === undefined || archived === true) return '';
  return `Call ${updater.id} with ${param.name} ${existingId}.`;
}

function forUnknown(call: FailedCall | undefined): string {
  const first = 'Do not repeat the call: it may have been carried out.';
  if (call === undefined) return first;
  const { tool, params, related } = call;
  for (const { name, kinds } of idParamsOf(tool)) {
    const getter = kinds[0] === undefined ? undefined : related.getterOf(kinds[0]);
    const id = params[name];
    // The object that the call was about is the one that its required id names.
    if (getter === undefined || typeof id !== 'string' || name !== getter.param) continue;
    return `${first} See whether it was with ${getter.tool.id} and ${JSON.stringify({ [getter.param]: id })}.`;
  }
  const kind = madeKind(tool);
  const finder = kind === undefined ? undefined : related.finderOf(kind);
  if (finder === undefined) return `${first} No tool can tell: ask the user to look.`;
  return `${first} See whether it was with ${finder.id}, which may show it minutes later.`;
}

/** The kinds of object that the required ids of a tool name. */
function kindsOf(tool: Tool): SchemaName[] {
  return [...new Set(idParamsOf(tool).flatMap(({ kinds }) => kinds))];
}

/** The kind of object that a tool makes or changes. */
function madeKind(tool: Tool): SchemaName | undefined {
  return Object.values(tool.output).find(({ type, schema }) => type === 'object' && schema !== undefined)?.schema;
}
