import { isObject } from '../../tool/json.js';
import { compileExpression } from '../expression/expression.js';
import type { KeptEvent } from '../journal/records.js';
import { holds } from './condition.js';

/** What a step waits for, with all that is needed to tell whether an event is it. */
export interface Awaited {
  /** A condition, which sees the event as `incoming`. */
  readonly if: string | null;
  /** What the condition reads beside it. */
  readonly scope: unknown;
  /** Path of the step. */
  readonly step: string;
}

/**
 * Whether a step waits for an event.
 *
 * @throws StepFailure or ExpressionError where its condition has no value, or another than true and false
 */
export function isAwaited({ if: source, scope, step }: Awaited, event: Pick<KeptEvent, 'event' | 'at'>): boolean {
  if (source === null) return true;
  const names = isObject(scope) ? scope : {};
  const condition = compiled(source, Object.keys(names));
  return holds(condition, { ...names, incoming: event.event }, { now: event.at }, step);
}

const conditions = new Map<string, ReturnType<typeof compileExpression>>();
const mostConditions = 1_000;

function compiled(source: string, names: readonly string[]) {
  const key = JSON.stringify([source, ...names]);
  const known = conditions.get(key) ?? compileExpression(source, { names: [...names, 'incoming'] });
  if (conditions.size >= mostConditions) conditions.clear();
  conditions.set(key, known);
  return known;
}

const same =
  /^(incoming\.conversation_id\s*==\s*event\.conversation_id|event\.conversation_id\s*==\s*incoming\.conversation_id)$/;

/**
 * The conversation that an event must be about to meet a condition; null where that cannot be told. Where it can, events of
 * other conversations are never looked at, however many runs wait.
 */
export function aboutOf(condition: string | undefined, event: unknown): string | null {
  if (condition === undefined || /[|?"'`()]/.test(condition) || !isObject(event)) return null;
  const isSame = condition.split('&&').some((part) => same.test(part.trim()));
  const { conversation_id: id } = event;
  return isSame && typeof id === 'string' ? id : null;
}
