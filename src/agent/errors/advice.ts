import {
  AbortError,
  ApiError,
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
import { entityInText } from '../../tool/entity-in-text.js';
import type { Tool } from '../../tool/tool.js';
import { idParamsOf } from '../ids/id-params.js';
import type { RelatedTools } from '../related-tools.js';
import { fieldsOf, givenIds, isInPath, textOf } from './refused-parts.js';

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
  if (error instanceof ApiError) return forRefused(error, call);
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

/** The parameter that is wrong by what the answer says, or else all that hold ids. */
function forNotFound(error: NotFoundError, call: FailedCall): string {
  const { tool, params, related } = call;
  const given = givenIds(tool, params);
  const inPath = given.filter(({ ids }) => ids.some((id) => isInPath(id, error)));
  if (error.mergedInto !== undefined) {
    const { entities } = tool.serviceDefinition;
    const merged = [...inPath, ...given].find((one) =>
      one.entities.some((name) => entities[name]?.merges !== undefined),
    );
    return merged === undefined ? '' : `Call ${tool.id} again with ${merged.name} ${error.mergedInto}.`;
  }
  const named = entityInText(textOf(error), tool.serviceDefinition.entities);
  const byField = given.filter(({ name }) => fieldsOf(error, tool).includes(name));
  const byText = given.filter(({ entities }) => named !== undefined && entities.includes(named));
  // An answer that names nothing can mean what the body refers to as well as what the path does.
  const suspects = [byField, byText, given].find((some) => some.length > 0) ?? [];
  if (named !== undefined && byField.length + byText.length === 0) return findIt([named], call);
  const [only, ...others] = suspects;
  if (only !== undefined && others.length === 0) return findIt(only.entities, call);
  const each = suspects.map(({ name, entities }) => {
    const finders = findersOf(entities, call);
    return finders.length === 0 ? name : `${name} (find it with ${finders.join(' or ')})`;
  });
  const hasFinder = suspects.some(({ entities }) => findersOf(entities, { tool, params, related }).length > 0);
  return hasFinder ? `One of these is wrong: ${each.join(', ')}.` : '';
}

function findIt(entities: readonly string[], call: FailedCall): string {
  const finders = findersOf(entities, call);
  return finders.length === 0 ? '' : `Find the right id with ${finders.join(' or ')}.`;
}

function findersOf(names: readonly string[], { tool, related }: FailedCall): string[] {
  const { entities } = tool.serviceDefinition;
  const found = names.flatMap((name) => entities[name] ?? []).flatMap((entity) => related.finderOf(entity)?.id ?? []);
  return [...new Set(found)];
}

/** What was to be created is changed instead; what was to be changed gets other values, or becomes one with the other. */
function forConflict(error: ConflictError, { tool, params, related }: FailedCall): string {
  const { existingId, archived } = error;
  const entity = entityReturned(tool);
  if (entity === undefined) return '';
  const changed = givenIds(tool, params).find(
    ({ entities, ids }) =>
      entities.some((name) => tool.serviceDefinition.entities[name] === entity) &&
      ids.some((id) => isInPath(id, error)),
  );
  if (changed !== undefined) {
    const {
      name,
      ids: [id],
    } = changed;
    const fields = fieldsOf(error, tool).filter((field) => field !== name);
    const other = `Give other values${fields.length === 0 ? '' : ` for ${fields.join(', ')}`}, and the same ${name}`;
    const merger = existingId === undefined ? undefined : related.mergerOf(entity);
    if (merger === undefined) return `${other}.`;
    const both = JSON.stringify({ [merger.from]: id, [merger.into]: existingId });
    return `${other}. Only where both are one, merge them with ${merger.tool.id} and ${both}.`;
  }
  if (existingId === undefined) {
    const finder = related.finderOf(entity);
    return finder === undefined ? '' : `Find it with ${finder.id}.`;
  }
  const updater = related.updaterOf(entity);
  if (updater === undefined || archived === true) return '';
  return `Call ${updater.tool.id} with ${updater.param} ${existingId}.`;
}

/** What the answer of a refusal names among the parameters. */
function forRefused(error: ApiError, call: FailedCall | undefined): string {
  const isAboutParams = error.status !== undefined && error.status >= 400 && error.status < 500 && error.status !== 408;
  if (call === undefined || !isAboutParams) return '';
  const fields = fieldsOf(error, call.tool);
  return fields.length === 0 ? '' : `Change ${fields.slice(0, 10).join(', ')} and call again.`;
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

/** The entity of the object that a tool makes or changes. */
function entityReturned({ output, serviceDefinition }: Tool): Entity | undefined {
  const object = Object.values(output).find(({ type, schema }) => type === 'object' && schema !== undefined);
  return entityWithSchema(serviceDefinition.entities, object?.schema);
}
