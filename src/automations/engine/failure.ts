import { ToolError } from '../../errors.js';
import { ExpressionError } from '../expression/expression-error.js';
import type { ErrorClass } from '../format/retry.js';
import type { NewWait } from '../journal/records.js';
import type { RunNote } from '../journal/run.js';

/** A step failed. Its message holds no secret. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure';
  readonly class: ErrorClass;
  /** Path of the step. */
  readonly step: string;
  /** Fails the run, whatever `onError` of a step says. */
  readonly isFatal: boolean;

  constructor(
    message: string,
    options: { readonly class: ErrorClass; readonly step: string; readonly isFatal?: boolean },
  ) {
    super(message);
    this.class = options.class;
    this.step = options.step;
    this.isFatal = options.isFatal ?? false;
  }

  /** What expressions of `onError` see as `error`. */
  get seen(): { readonly message: string; readonly class: ErrorClass; readonly step: string } {
    return { message: this.message, class: this.class, step: this.step };
  }
}

/** Why the steps of a run are not gone on with, although none failed. */
export type Reason =
  /** A step waits for a time, or for an event. */
  | { readonly type: 'wait'; readonly dueAt: number; readonly release: boolean; readonly waits: readonly NewWait[] }
  /** A step is tried again later. */
  | { readonly type: 'again'; readonly dueAt: number; readonly note: RunNote }
  | { readonly type: 'unknown'; readonly note: RunNote }
  | { readonly type: 'stopped'; readonly note: RunNote }
  | { readonly type: 'cancelled' }
  /** The worker closes. */
  | { readonly type: 'closing' }
  /** Another worker may have the run by now. */
  | { readonly type: 'lost' }
  /** The journal did not answer. */
  | { readonly type: 'broken'; readonly error: unknown };

/** Leaves the steps of a run. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.type);
    this.reason = reason;
  }
}

/** What comes first where steps side by side end in different ways. */
const order = [
  'broken',
  'lost',
  'cancelled',
  'closing',
  'unknown',
  'again',
  'wait',
  'fatal',
  'failed',
  'stopped',
] as const;

function rankOf(thrown: unknown): number {
  if (thrown instanceof Interruption) return order.indexOf(thrown.reason.type);
  if (thrown instanceof StepFailure) return order.indexOf(thrown.isFatal ? 'fatal' : 'failed');
  return -1;
}

/** What steps side by side come to, from what they threw in their order. An error of the engine itself comes first. */
export function together(thrown: readonly unknown[]): unknown {
  const [first] = [...thrown].sort((one, other) => rankOf(one) - rankOf(other));
  if (!(first instanceof Interruption)) return first;
  const waiting = thrown.flatMap((one) =>
    one instanceof Interruption && (one.reason.type === 'wait' || one.reason.type === 'again') ? [one.reason] : [],
  );
  const { type } = first.reason;
  if (type !== 'wait' && type !== 'again') return first;
  const waits = waiting.filter((one) => one.type === 'wait');
  if (waits.length === 0) return first;
  // What is tried again keeps the slot; the run wakes for whatever is due first.
  return new Interruption({
    type: 'wait',
    dueAt: Math.min(...waiting.map(({ dueAt }) => dueAt)),
    release: waits.length === waiting.length && waits.every(({ release }) => release),
    waits: waits.flatMap((one) => one.waits),
  });
}

const classes: Readonly<Record<string, ErrorClass>> = {
  InvalidParamsError: 'validation',
  BlockedError: 'blocked',
  AuthenticationError: 'auth',
  PermissionError: 'permission',
  NotFoundError: 'not_found',
  ConflictError: 'conflict',
  RateLimitError: 'rate_limit',
  InvalidResponseError: 'server_error',
  NetworkError: 'network',
  TimeoutError: 'timeout',
  OutcomeUnknownError: 'outcome_unknown',
  AbortError: 'cancelled',
};

/** The class of whatever a call threw. */
export function classOf(error: unknown): ErrorClass {
  if (error instanceof ExpressionError) return error.class;
  if (!(error instanceof ToolError)) return 'other';
  const { name, status = 0 } = error;
  if (name === 'ApiError')
    return status >= 500 ? 'server_error' : status === 400 || status === 422 ? 'validation' : 'other';
  return classes[name] ?? 'other';
}

/** What a thrown value says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
