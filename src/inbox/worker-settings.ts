import { InvalidParamsError, type ParamIssue } from '../errors.js';
import { checkRetention } from './retention.js';
import type { WorkerEvent, WorkerOptions } from './worker-types.js';

/** What a worker was told, with everything filled in. */
export type WorkerSettings = ReturnType<typeof workerSettings>;

/** Longest time that a timer can be set for. */
const longestMs = 2 ** 31 - 1;

/** Fills in what was left out and refuses what makes no sense. Throws InvalidParamsError. */
export function workerSettings(options: WorkerOptions) {
  const { backoff = {}, concurrency = 10, attempts = 8 } = options;
  const { leaseMs = 60_000, timeLimitMs = 600_000, pollMs = 1_000 } = options;
  const issues: ParamIssue[] = handlerIssues(options.handler);
  for (const [field, value] of Object.entries({ concurrency, attempts })) {
    if (!(Number.isSafeInteger(value) && value > 0)) issues.push({ field, message: 'must be a whole number above 0' });
  }
  for (const [field, value] of Object.entries({ leaseMs, timeLimitMs, pollMs })) {
    if (!(value > 0 && value <= longestMs))
      issues.push({ field, message: `must be milliseconds from 1 to ${longestMs}` });
  }
  for (const [field, value] of Object.entries(backoff)) {
    if (!(Number.isFinite(value) && value >= (field === 'factor' ? 1 : 0))) {
      issues.push({ field: `backoff.${field}`, message: `must be a number, ${field === 'factor' ? 1 : 0} or more` });
    }
  }
  if (issues.length > 0) throw new InvalidParamsError(issues);
  if (options.retention !== undefined) checkRetention(options.retention);
  const { store, handler, retention, onEvent, secrets = [] } = options;
  return {
    store,
    concurrency,
    attempts,
    backoff,
    leaseMs,
    timeLimitMs,
    pollMs,
    retention,
    secrets,
    handlerOf: (topic: string) => {
      if (typeof handler === 'function') return handler;
      return Object.hasOwn(handler, topic) ? handler[topic] : handler['*'];
    },
    /** What a listener throws is dropped: an entry that was handled is not handled again because of it. */
    tell: (event: WorkerEvent) => {
      try {
        onEvent?.(event);
      } catch {}
    },
  };
}

/** Found out here, and not by the attempts of the first entry. */
function handlerIssues(handler: unknown): ParamIssue[] {
  if (typeof handler === 'function') return [];
  if (typeof handler !== 'object' || handler === null || Array.isArray(handler)) {
    return [{ field: 'handler', message: 'must be a function, or an object with one for each topic' }];
  }
  return Object.entries(handler)
    .filter(([, one]) => one !== undefined && typeof one !== 'function')
    .map(([topic]) => ({ field: `handler.${topic}`, message: 'must be a function' }));
}
