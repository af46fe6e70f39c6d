import type { ParamIssue } from '../../errors.js';
import { throwIf } from '../check.js';
import { applyRetention, checkRetention } from '../retention.js';
import type { LeasedAttempt, QueueEvent, WorkerOptions } from './options.js';

/** The settings of a worker, with every default filled in. */
export type WorkerSettings<Leased extends LeasedAttempt, Name> = ReturnType<typeof workerSettings<Leased, Name>>;

/** Longest time that a timer can be set for. */
const maxMs = 2 ** 31 - 1;

/** Fills in defaults and refuses what makes no sense. Throws InvalidParamsError. */
export function workerSettings<Leased extends LeasedAttempt, Name>(options: WorkerOptions<Leased, Name>) {
  const { backoff = {}, concurrency = 10, attempts = 8 } = options;
  const { leaseMs = 60_000, timeLimitMs = 600_000, pollMs = 1_000 } = options;
  const issues: ParamIssue[] = handlerIssues(options.handler);
  for (const [field, value] of Object.entries({ concurrency, attempts })) {
    if (!(Number.isSafeInteger(value) && value > 0)) issues.push({ field, message: 'must be a whole number above 0' });
  }
  for (const [field, value] of Object.entries({ leaseMs, timeLimitMs, pollMs })) {
    if (!(value > 0 && value <= maxMs)) issues.push({ field, message: `must be milliseconds from 1 to ${maxMs}` });
  }
  for (const [field, value] of Object.entries(backoff)) {
    const min = field === 'factor' ? 1 : 0;
    if (!(Number.isFinite(value) && value >= min)) {
      issues.push({ field: `backoff.${field}`, message: `must be a number, ${min} or more` });
    }
  }
  throwIf(issues);
  const { source, handler, kindOf, nameOf, onEvent, secrets = [] } = options;
  return {
    source,
    concurrency,
    attempts,
    backoff,
    leaseMs,
    timeLimitMs,
    pollMs,
    sweep: sweepOf(options),
    secrets,
    nameOf,
    handlerOf: (job: Leased) => {
      if (typeof handler === 'function') return handler;
      const kind = kindOf(job);
      return Object.hasOwn(handler, kind) ? handler[kind] : handler['*'];
    },
    /** What a listener throws is dropped: a job that was handled is not handled again because of it. */
    report: (event: QueueEvent<Name>) => {
      try {
        onEvent?.(event);
      } catch {}
    },
  };
}

function sweepOf<Leased extends LeasedAttempt, Name>({ source, retention }: WorkerOptions<Leased, Name>) {
  if (retention === undefined) return undefined;
  checkRetention(retention);
  if (source.erase === undefined || source.expireKeys === undefined) {
    throw new TypeError('A worker with a retention needs a store that can erase.');
  }
  const [erase, expireKeys] = [source.erase.bind(source), source.expireKeys.bind(source)];
  return () => applyRetention({ erase, expireKeys }, retention);
}

/** Found out here, and not by the attempts of the first job. */
function handlerIssues(handler: unknown): ParamIssue[] {
  if (typeof handler === 'function') return [];
  if (typeof handler !== 'object' || handler === null || Array.isArray(handler)) {
    return [{ field: 'handler', message: 'must be a function, or an object with one for each kind' }];
  }
  return Object.entries(handler)
    .filter(([, one]) => one !== undefined && typeof one !== 'function')
    .map(([kind]) => ({ field: `handler.${kind}`, message: 'must be a function' }));
}
