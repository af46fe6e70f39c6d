import { InvalidParamsError, type ParamIssue } from '../errors.js';
import {
  type Arrival,
  type InboxFilter,
  type InboxPurge,
  type InboxState,
  type InboxStore,
  inboxStates,
} from './store.js';

const longestKey = 500;
const longestList = 10_000;

/**
 * Refuses an arrival that could not be given back as it came: a lone surrogate has no bytes, and PostgreSQL keeps no NUL
 * in a name. A body may hold NULs; bytes that were decoded never make a lone surrogate.
 */
export function checkArrival({ id, workspace, topic, createdAt, contactIds, body }: Arrival): void {
  const issues: ParamIssue[] = [];
  const refuse = (field: string, message: string) => issues.push({ field, message });
  for (const [field, value] of [
    ['id', id],
    ['workspace', workspace],
    ['topic', topic],
  ] as const) {
    if (!isName(value))
      refuse(field, `must be a text of 1 to ${longestKey} characters without NUL or half a surrogate pair`);
  }
  if (!Number.isSafeInteger(createdAt)) refuse('createdAt', 'must be whole unix seconds');
  if (!contactIds.every(isName)) refuse('contactIds', `must be texts of 1 to ${longestKey} characters without NUL`);
  if (!body.isWellFormed()) refuse('body', 'must be text that was decoded from UTF-8: it holds half a surrogate pair');
  throwIf(issues);
}

export function checkFilter({ state, after, limit }: InboxFilter): void {
  const issues = state === undefined ? [] : stateIssues(state, inboxStates);
  if (after !== undefined && !isCount(after))
    issues.push({ field: 'after', message: 'must be the number of an entry' });
  if (limit !== undefined && !(isCount(limit) && limit > 0 && limit <= longestList)) {
    issues.push({ field: 'limit', message: `must be a whole number from 1 to ${longestList}` });
  }
  throwIf(issues);
}

const replayable: readonly InboxState[] = ['dead', 'done'];

export function checkReplay(which: Parameters<InboxStore['replay']>[0]): void {
  if ('numbers' in which) checkNumbers('numbers', which.numbers);
  else throwIf(stateIssues(which.state, replayable));
}

/** Refuses to erase everything by leaving both conditions out. */
export function checkPurge({ contactId, before }: InboxPurge): void {
  const issues: ParamIssue[] = [];
  if (contactId === undefined && before === undefined) {
    issues.push({ field: '', message: 'say what to purge: contactId, before, or both' });
  }
  if (contactId !== undefined && !isName(contactId))
    issues.push({ field: 'contactId', message: 'must be the id of a contact' });
  if (before !== undefined && !Number.isFinite(before))
    issues.push({ field: 'before', message: 'must be unix milliseconds' });
  throwIf(issues);
}

export function checkTime(field: string, value: number): void {
  throwIf(Number.isFinite(value) ? [] : [{ field, message: 'must be unix milliseconds' }]);
}

export function checkNumbers(field: string, numbers: readonly number[]): void {
  throwIf(numbers.every(isCount) ? [] : [{ field, message: 'must be numbers of entries: whole and not below 0' }]);
}

/** A length of time in milliseconds: what is stored of it is whole. */
export function checkMs(field: string, value: number): number {
  throwIf(Number.isFinite(value) && value >= 0 ? [] : [{ field, message: 'must be milliseconds, 0 or more' }]);
  return Math.round(value);
}

/** A text that both databases give back as it is. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

function stateIssues(state: InboxState, allowed: readonly InboxState[]): ParamIssue[] {
  return allowed.includes(state) ? [] : [{ field: 'state', message: `must be one of ${allowed.join(', ')}` }];
}

function isName(value: string): boolean {
  return value.length > 0 && value.length <= longestKey && value.isWellFormed() && !value.includes('\0');
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function throwIf(issues: readonly ParamIssue[]): void {
  if (issues.length > 0) throw new InvalidParamsError(issues);
}
