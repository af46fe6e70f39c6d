import { InvalidParamsError, type ParamIssue } from '../errors.js';
import { type JobState, jobStates, type NewJob } from './job.js';
import type { EraseFilter, JobFilter, JobQueue } from './queue.js';

const maxNameLength = 500;
const maxListLength = 10_000;

/** What a name must be, to follow the name of a field. */
export const nameRule = `must be a text of 1 to ${maxNameLength} characters without NUL or half a surrogate pair`;

/** Whether both databases return a text as it is: a lone surrogate has no bytes, and PostgreSQL keeps no NUL. */
export function isName(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return value.length > 0 && value.length <= maxNameLength && value.isWellFormed() && !value.includes('\0');
}

/** Whether unix milliseconds are a time that a `Date` can hold: any other can be stored, and then not be shown. */
export function isTime(ms: number): boolean {
  return Math.abs(ms) <= 8.64e15;
}

/** Refuses a job that could not be returned as it was given. */
export function checkJob({ kind, key, scope, meta, subjects, payload, availableAt }: NewJob): void {
  const issues: ParamIssue[] = [];
  const refuse = (field: string, message: string) => issues.push({ field, message });
  if (!isName(kind)) refuse('kind', nameRule);
  if (key !== undefined && key !== null && !isName(key)) refuse('key', nameRule);
  if (scope !== undefined && scope !== '' && !isName(scope)) refuse('scope', nameRule);
  if (meta !== undefined && meta !== null && !isName(meta)) refuse('meta', nameRule);
  if (subjects !== undefined && !(Array.isArray(subjects) && subjects.every(isName))) {
    refuse('subjects', `must be a list of which each ${nameRule}`);
  }
  // What is neither could be stored, and then no job behind it would ever be leased.
  if (typeof payload !== 'string' && !(payload instanceof Uint8Array)) refuse('payload', 'must be a text or bytes');
  else if (typeof payload === 'string' && !payload.isWellFormed()) refuse('payload', 'holds half a surrogate pair');
  if (availableAt !== undefined && !(Number.isSafeInteger(availableAt) && isTime(availableAt))) {
    refuse('availableAt', 'must be whole unix milliseconds of a time that a date can hold');
  }
  throwIf(issues);
}

export function checkQueueName(name: string): void {
  throwIf(isName(name) ? [] : [{ field: 'queue', message: nameRule }]);
}

export function checkFilter({ state, after, limit }: JobFilter): void {
  const issues = state === undefined ? [] : stateIssues(state, jobStates);
  if (after !== undefined && !isCount(after)) issues.push({ field: 'after', message: 'must be whole and not below 0' });
  if (limit !== undefined && !(isCount(limit) && limit > 0 && limit <= maxListLength)) {
    issues.push({ field: 'limit', message: `must be a whole number from 1 to ${maxListLength}` });
  }
  throwIf(issues);
}

export function checkRetry(which: Parameters<JobQueue['retry']>[0]): void {
  if ('numbers' in which) checkNumbers('numbers', which.numbers);
  else throwIf(stateIssues(which.state, ['dead', 'done']));
}

/** Refuses to erase everything by leaving out every condition. */
export function checkErase({ subject, scope, key, before }: EraseFilter): void {
  const issues: ParamIssue[] = [];
  const names = Object.entries({ subject, scope, key }).filter(([, value]) => value !== undefined);
  if (names.length === 0 && before === undefined) {
    issues.push({ field: '', message: 'say what to erase: subject, scope, key or before' });
  }
  for (const [field, value] of names) {
    if (value !== undefined && !isName(value)) issues.push({ field, message: nameRule });
  }
  if (before !== undefined) issues.push(...timeIssues('before', before));
  throwIf(issues);
}

export function checkTime(field: string, value: number): void {
  throwIf(timeIssues(field, value));
}

export function checkNumbers(field: string, numbers: readonly number[]): void {
  throwIf(numbers.every(isCount) ? [] : [{ field, message: 'must be whole and not below 0' }]);
}

/** How many jobs a lease takes: SQLite would take all of them for a number below 0. */
export function checkLimit(limit: number): number {
  throwIf(isCount(limit) ? [] : [{ field: 'limit', message: 'must be whole and not below 0' }]);
  return limit;
}

/** A length of time in milliseconds, rounded. */
export function checkMs(field: string, value: number): number {
  const isLength = Number.isFinite(value) && value >= 0 && isTime(Date.now() + value);
  throwIf(isLength ? [] : [{ field, message: 'must be milliseconds, 0 or more, to a time that a date can hold' }]);
  return Math.round(value);
}

/** A text that both databases return as it is. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

export function throwIf(issues: readonly ParamIssue[]): void {
  if (issues.length > 0) throw new InvalidParamsError(issues);
}

function timeIssues(field: string, value: number): ParamIssue[] {
  return Number.isFinite(value) ? [] : [{ field, message: 'must be unix milliseconds' }];
}

function stateIssues(state: JobState, allowed: readonly JobState[]): ParamIssue[] {
  return allowed.includes(state) ? [] : [{ field: 'state', message: `must be one of ${allowed.join(', ')}` }];
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
