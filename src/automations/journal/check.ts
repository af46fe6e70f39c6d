import type { ParamIssue } from '../../errors.js';
import { isName, isTime, nameRule, throwIf } from '../../queue/index.js';
import type { Pause, PurgeFilter, RunFilter, RunWrites } from './journal.js';
import type { IntentAnswer, IntentRecord, NewEvent, NewWait } from './records.js';
import { type NewRun, type RunNote, runStates } from './run.js';

const maxPathLength = 4_000;
const maxListLength = 10_000;

type Refuse = (field: string, message: string) => void;

/** Refuses what `look` finds. @throws InvalidParamsError that names all of it */
function check(look: (refuse: Refuse) => void): void {
  const issues: ParamIssue[] = [];
  look((field, message) => issues.push({ field, message }));
  throwIf(issues);
}

/** A value as JSON, in which null stands for undefined. @throws InvalidParamsError for what JSON cannot hold */
export function jsonText(field: string, value: unknown): string {
  try {
    const text: string | undefined = JSON.stringify(value ?? null);
    if (text !== undefined) return text;
  } catch {
    // A circle, or a big integer.
  }
  check((refuse) => refuse(field, 'must be plain data that JSON can hold'));
  return 'null';
}

export function checkRun(run: NewRun): void {
  check((refuse) => {
    name(refuse, 'automation', run.automation);
    name(refuse, 'revision', run.revision);
    if (run.workspace !== '') name(refuse, 'workspace', run.workspace);
    if (run.key !== null) name(refuse, 'key', run.key);
    if (run.about !== undefined && run.about !== null) name(refuse, 'about', run.about);
    if (run.parent !== undefined && run.parent !== null) name(refuse, 'parent', run.parent);
    names(refuse, 'subjects', run.subjects ?? []);
    if (run.keyUntil !== undefined) time(refuse, 'keyUntil', run.keyUntil);
    if (run.dueAt !== undefined) time(refuse, 'dueAt', run.dueAt);
    if (run.slot === undefined || run.slot === null) return;
    name(refuse, 'slot.key', run.slot.key);
    if (!(isCount(run.slot.limit) && run.slot.limit > 0)) refuse('slot.limit', 'must be a whole number from 1 on');
    if (!['queue', 'drop', 'replace'].includes(run.slot.mode)) {
      refuse('slot.mode', 'must be one of queue, drop, replace');
    }
  });
}

export function checkWrites({ records = [], answers = [] }: RunWrites): void {
  check((refuse) => {
    for (const [at, { path: given }] of records.entries()) path(refuse, `records[${at}].path`, given);
  });
  for (const answer of answers) checkAnswer(answer);
}

export function checkAnswer({ path: given, nth, sentAt }: IntentAnswer): void {
  check((refuse) => sending(refuse, given, nth, sentAt));
}

export function checkIntent(intent: Omit<IntentRecord, 'outcome' | 'late'>): void {
  check((refuse) => {
    sending(refuse, intent.path, intent.nth, intent.sentAt);
    name(refuse, 'tool', intent.tool);
    name(refuse, 'key', intent.key);
  });
}

export function checkPause(pause: Pause): void {
  check((refuse) => {
    if (pause.state === 'unknown') return;
    time(refuse, 'dueAt', pause.dueAt);
    if (pause.state !== 'waiting') return;
    const paths = (pause.waits ?? []).map((wait, at) => {
      checkWait(refuse, `waits[${at}]`, wait);
      return wait.path;
    });
    if (new Set(paths).size < paths.length) refuse('waits', 'must have each path once');
  });
}

function checkWait(refuse: Refuse, field: string, { path: given, topics, about, seen, until }: NewWait): void {
  path(refuse, `${field}.path`, given);
  names(refuse, `${field}.topics`, topics);
  if (topics.length === 0) refuse(`${field}.topics`, 'must name a topic');
  if (about !== undefined && about !== null) name(refuse, `${field}.about`, about);
  if (!isCount(seen)) refuse(`${field}.seen`, 'must be the number of an event, or 0');
  time(refuse, `${field}.until`, until);
}

export function checkEvent({ id, workspace, topic, about, subjects = [] }: NewEvent): void {
  check((refuse) => {
    name(refuse, 'id', id);
    if (workspace !== '') name(refuse, 'workspace', workspace);
    name(refuse, 'topic', topic);
    if (about !== undefined && about !== null) name(refuse, 'about', about);
    names(refuse, 'subjects', subjects);
  });
}

export function checkFilter({ state, before, limit }: RunFilter): void {
  check((refuse) => {
    if (state !== undefined && !runStates.includes(state)) refuse('state', `must be one of ${runStates.join(', ')}`);
    if (before !== undefined && !isCount(before)) refuse('before', 'must be whole and not below 0');
    if (limit !== undefined) length(refuse, limit);
  });
}

export function checkEvents(after: number, limit: number): void {
  check((refuse) => {
    if (!isCount(after)) refuse('after', 'must be whole and not below 0');
    length(refuse, limit);
  });
}

/** Refuses to erase everything by leaving out every condition. */
export function checkPurge({ subject, workspace, endedBefore }: PurgeFilter): void {
  check((refuse) => {
    if (subject === undefined && workspace === undefined && endedBefore === undefined) {
      refuse('', 'say what to erase: subject, workspace or endedBefore');
    }
    if (subject !== undefined) name(refuse, 'subject', subject);
    if (workspace !== undefined && workspace !== '') name(refuse, 'workspace', workspace);
    if (endedBefore !== undefined) time(refuse, 'endedBefore', endedBefore);
  });
}

export function checkTime(field: string, value: number): void {
  check((refuse) => time(refuse, field, value));
}

export function checkNames(given: Readonly<Record<string, string>>): void {
  check((refuse) => {
    for (const [field, value] of Object.entries(given)) name(refuse, field, value);
  });
}

export function checkPath(given: string): void {
  check((refuse) => path(refuse, 'path', given));
}

/** A note as JSON. */
export function noteText(note: RunNote): string {
  return jsonText('note', note);
}

function sending(refuse: Refuse, given: string, nth: number, sentAt: number): void {
  path(refuse, 'path', given);
  if (!isCount(nth)) refuse('nth', 'must be whole and not below 0');
  time(refuse, 'sentAt', sentAt);
}

function name(refuse: Refuse, field: string, value: unknown): void {
  if (!isName(value)) refuse(field, nameRule);
}

function names(refuse: Refuse, field: string, values: readonly unknown[]): void {
  if (!(Array.isArray(values) && values.every(isName))) refuse(field, `must be a list of which each ${nameRule}`);
}

function path(refuse: Refuse, field: string, value: string): void {
  if (value.length > 0 && value.length <= maxPathLength && value.isWellFormed() && !value.includes('\0')) return;
  refuse(field, `must be a text of 1 to ${maxPathLength} characters without NUL or half a surrogate pair`);
}

function time(refuse: Refuse, field: string, value: number): void {
  if (!(Number.isSafeInteger(value) && isTime(value))) {
    refuse(field, 'must be whole unix milliseconds of a time that a date can hold');
  }
}

function length(refuse: Refuse, limit: number): void {
  if (!(isCount(limit) && limit > 0 && limit <= maxListLength)) {
    refuse('limit', `must be a whole number from 1 to ${maxListLength}`);
  }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
