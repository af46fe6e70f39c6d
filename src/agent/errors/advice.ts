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
import { type Entity, entityWithSchema } from '../../tool/entity.js';
import type { Tool } from '../../tool/tool.js';
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

function forNotFound({ mergedInto }: NotFoundError, { tool, params, related }: FailedCall): string {
  const [param] = idParamsOf(tool);
  if (mergedInto !== undefined && param !== undefined) return `Call ${tool.id} again with ${param.name} ${mergedInto}.`;
  const finders = entitiesGiven(tool, params).flatMap((entity) => related.finderOf(entity)?.id ?? []);
  return finders.length === 0 ? '' : `Find the right id with ${[...new Set(finders)].join(' or ')}.`;
}

function forConflict({ existingId, archived }: ConflictError, { tool, related }: FailedCall): string {
  const entity = entityReturned(tool);
  if (entity === undefined) return '';
  if (existingId === undefined) {
    const finder = related.finderOf(entity);
    return finder === undefined ? '' : `Find it with ${finder.id}.`;
  }
  const updater = related.updaterOf(entity);
  if (updater === undefined || archived === true) return '';
  return `Call ${updater.tool.id} with ${updater.param} ${existingId}.`;
}

function forUnknown(call: FailedCall | undefined): string {
  const first = 'Do not repeat the call: it may have been carried out.';
  if (call === undefined) return first;
  const { tool, params, related } = call;
  for (const { name, entities } of idParamsOf(tool)) {
    const entity = tool.serviceDefinition.entities[entities[0] ?? ''];
    const getter = entity === undefined ? undefined : related.getterOf(entity);
    const id = params[name];
    // The id of the object that the call was about has the same name in the tool that reads it.
    if (getter === undefined || typeof id !== 'string' || name !== getter.param) continue;
    return `${first} See whether it was with ${getter.tool.id} and ${JSON.stringify({ [getter.param]: id })}.`;
  }
  const entity = entityReturned(tool);
  const finder = entity === undefined ? undefined : related.finderOf(entity);
  if (finder === undefined) return `${first} No tool can tell: ask the user to look.`;
  return `${first} See whether it was with ${finder.id}, which may show it minutes later.`;
}

/** The entities whose ids a call gave. */
function entitiesGiven(tool: Tool, params: FailedCall['params']): Entity[] {
  const names = idParamsOf(tool).flatMap(({ name, entities }) => (params[name] === undefined ? [] : entities));
  return [...new Set(names)].flatMap((name) => tool.serviceDefinition.entities[name] ?? []);
}

/** The entity of the object that a tool makes or changes. */
function entityReturned({ output, serviceDefinition }: Tool): Entity | undefined {
  const object = Object.values(output).find(({ type, schema }) => type === 'object' && schema !== undefined);
  return entityWithSchema(serviceDefinition.entities, object?.schema);
}
