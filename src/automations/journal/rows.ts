import { numberOf, numberOrNull, type Row, textOf, textOrNull } from '../../storage/row.js';
import type { IntentOutcome, IntentRecord, KeptEvent, LateAnswer, StepRecord, Wait } from './records.js';
import { type Run, type RunCause, type RunNote, type RunState, runStates, type Slot } from './run.js';

/** Big integers come from PostgreSQL as texts unless they are made doubles, which hold every number that occurs here. */
const numbers = (table: string, columns: readonly string[]) =>
  columns.map((name) => `CAST(${table}.${name} AS float8) AS ${name}`);

/** Columns of a run, to be selected from `run` beside `input.event`. */
export const runColumns = [
  ...numbers('run', [
    ...['number', 'slot_limit', 'created_at', 'due_at', 'attempts', 'fence', 'cancelling', 'events_after'],
    ...['finished_at', 'erased'],
  ]),
  ...['automation', 'revision', 'workspace', 'cause', 'key', 'about', 'subjects', 'slot_key', 'slot_mode', 'state'].map(
    (name) => `run.${name} AS ${name}`,
  ),
  ...['run.note AS note', 'run.parent AS parent', 'input.event AS event'],
].join(', ');

/** Columns of a kept event, to be selected from `event`. */
export const eventColumns = [
  ...numbers('event', ['number', 'at']),
  ...['workspace', 'id', 'topic', 'about', 'subjects', 'event'].map((name) => `event.${name} AS ${name}`),
].join(', ');

export function runOf(row: Row): Run {
  const number = numberOf(row, 'number');
  return {
    id: String(number),
    number,
    automation: textOf(row, 'automation'),
    revision: textOf(row, 'revision'),
    workspace: textOf(row, 'workspace'),
    // Written by this project from a checked value.
    cause: textOf(row, 'cause') as RunCause,
    key: textOrNull(row, 'key'),
    event: jsonOf(row, 'event') ?? null,
    about: textOrNull(row, 'about'),
    subjects: jsonOf(row, 'subjects') as string[],
    slot: slotOf(row),
    state: stateOf(row),
    note: (jsonOf(row, 'note') ?? null) as RunNote | null,
    parent: textOrNull(row, 'parent'),
    createdAt: numberOf(row, 'created_at'),
    dueAt: numberOf(row, 'due_at'),
    attempts: numberOf(row, 'attempts'),
    cancelling: numberOf(row, 'cancelling') === 1,
    eventsAfter: numberOf(row, 'events_after'),
    finishedAt: numberOrNull(row, 'finished_at'),
    erased: numberOf(row, 'erased') === 1,
  };
}

export function stateOf(row: Row): RunState {
  const state = runStates.find((known) => known === row.state);
  if (state === undefined) throw new TypeError(`a run is in no known state: ${String(row.state)}`);
  return state;
}

export function recordOf(row: Row): StepRecord {
  return jsonOf(row, 'body') as StepRecord;
}

/** Columns of an intent, to be selected from `intent`. */
export const intentColumns = ['run', 'nth', 'sent_at']
  .map((name) => `CAST(intent.${name} AS float8) AS ${name}`)
  .concat('intent.path AS path', 'intent.body AS body', 'intent.outcome AS outcome', 'intent.late AS late')
  .join(', ');

export function intentOf(row: Row): IntentRecord {
  const late = jsonOf(row, 'late') as LateAnswer[] | undefined;
  return {
    path: textOf(row, 'path'),
    nth: numberOf(row, 'nth'),
    ...(jsonOf(row, 'body') as Pick<IntentRecord, 'tool' | 'key' | 'request'>),
    sentAt: numberOf(row, 'sent_at'),
    outcome: (jsonOf(row, 'outcome') ?? null) as IntentOutcome | null,
    ...(late === undefined ? {} : { late }),
  };
}

export function eventOf(row: Row): KeptEvent {
  return {
    number: numberOf(row, 'number'),
    id: textOf(row, 'id'),
    workspace: textOf(row, 'workspace'),
    topic: textOf(row, 'topic'),
    about: textOrNull(row, 'about'),
    event: jsonOf(row, 'event') ?? null,
    subjects: jsonOf(row, 'subjects') as string[],
    at: numberOf(row, 'at'),
  };
}

/** Columns of a wait, to be selected from `wait`. */
export const waitColumns = ['run', 'seen', 'until', 'event']
  .map((name) => `CAST(wait.${name} AS float8) AS ${name}`)
  .concat(['path', 'workspace', 'topics', 'about'].map((name) => `wait.${name} AS ${name}`))
  .join(', ');

export function waitOf(row: Row, event: KeptEvent | null): Wait {
  return {
    path: textOf(row, 'path'),
    topics: jsonOf(row, 'topics') as string[],
    about: textOrNull(row, 'about'),
    seen: numberOf(row, 'seen'),
    until: numberOf(row, 'until'),
    event,
  };
}

/** A column of JSON that this project wrote; undefined where it is NULL. */
export function jsonOf(row: Row, column: string): unknown {
  const text = textOrNull(row, column);
  return text === null ? undefined : JSON.parse(text);
}

function slotOf(row: Row): Slot | null {
  const key = textOrNull(row, 'slot_key');
  if (key === null) return null;
  return { key, limit: numberOf(row, 'slot_limit'), mode: textOf(row, 'slot_mode') as Slot['mode'] };
}
