import { numberOf, textOf } from '../../../storage/row.js';
import { type Dialect, given, query, type Work } from '../../../storage/work.js';
import type { KeptEvent, NewWait, Waiter } from '../records.js';
import { eventColumns, eventOf, jsonOf, waitColumns, waitOf } from '../rows.js';
import { lockName } from './names.js';

/** An event that is to be kept, as columns. */
export interface CheckedEvent {
  readonly workspace: string;
  readonly id: string;
  readonly topic: string;
  readonly about: string | null;
  /** JSON, as is `event`. */
  readonly subjects: string;
  readonly event: string;
}

/** Keeps events, each once. Numbers of one workspace follow the order of their commits. */
export function* keepEvents(
  d: Dialect,
  events: readonly CheckedEvent[],
): Work<{ readonly number: number; readonly isNew: boolean }[]> {
  yield* d.lockNames(events.map(({ workspace }) => lockName.events(workspace)));
  const table = given(d, '$1', {
    ...{ place: 'integer', workspace: 'text', id: 'text', topic: 'text' },
    ...{ about: 'text', subjects: 'text', event: 'text' },
  });
  const values = events.map(({ workspace, id, topic, about, subjects, event }, place) => [
    ...[place, workspace, id, topic, about, subjects, event],
  ]);
  const inserted = yield* query(
    `INSERT INTO ${d.table('event')} (workspace, id, topic, about, subjects, at, event)
     SELECT workspace, id, topic, about, subjects, :now, event FROM ${table} WHERE true ORDER BY place
     ON CONFLICT (workspace, id) DO NOTHING RETURNING CAST(number AS float8) AS number`,
    [JSON.stringify(values)],
  );
  const isNew = new Set(inserted.map((row) => numberOf(row, 'number')));
  const kept = yield* query(
    `SELECT CAST(e.number AS float8) AS number, e.workspace, e.id
     FROM ${given(d, '$1', { workspace: 'text', id: 'text' })} CROSS JOIN ${d.table('event')} AS e
     WHERE e.workspace = given.workspace AND e.id = given.id`,
    [JSON.stringify(events.map(({ workspace, id }) => [workspace, id]))],
  );
  const nameOf = (workspace: string, id: string) => JSON.stringify([workspace, id]);
  const numbers = new Map(
    kept.map((row) => [nameOf(textOf(row, 'workspace'), textOf(row, 'id')), numberOf(row, 'number')]),
  );
  return events.map(({ workspace, id }) => {
    const number = numbers.get(nameOf(workspace, id)) ?? 0;
    // The second of two equal ones in one call is known by then.
    return { number, isNew: isNew.delete(number) };
  });
}

/** An event of one of the topics. Parameters: the topics as a JSON list of lists of one, and what it is about, or NULL. */
const matches = (d: Dialect, topics: string, about: string) =>
  `event.topic IN (SELECT value ->> 0 FROM ${d.each(topics)}) AND (${about} IS NULL OR event.about = ${about})
   AND event.event IS NOT NULL`;

const topicList = (topics: readonly string[]) => JSON.stringify(topics.map((topic) => [topic]));

export interface EventQuery {
  readonly workspace: string;
  readonly topics: readonly string[];
  readonly after: number;
  readonly about: string | null;
  readonly limit: number;
}

export function* eventsAfter(d: Dialect, { workspace, topics, after, about, limit }: EventQuery): Work<KeptEvent[]> {
  const rows = yield* query(
    `SELECT ${eventColumns} FROM ${d.table('event')} AS event
     WHERE event.workspace = $1 AND event.number > $2 AND ${matches(d, '$3', 'CAST($4 AS text)')}
     ORDER BY event.number LIMIT $5`,
    [workspace, after, topicList(topics), about, limit],
  );
  return rows.map(eventOf);
}

/** Whether there are events that one of the waits has not looked at. To be asked with the events locked. */
export function* newerEvents(d: Dialect, workspace: string, waits: readonly NewWait[]): Work<boolean> {
  for (const { topics, about = null, seen } of waits) {
    const found = yield* query(
      `SELECT 1 AS found FROM ${d.table('event')} AS event
       WHERE event.workspace = $1 AND event.number > $2 AND ${matches(d, '$3', 'CAST($4 AS text)')} LIMIT 1`,
      [workspace, seen, topicList(topics), about],
    );
    if (found.length > 0) return true;
  }
  return false;
}

export function* insertWaits(d: Dialect, waits: readonly (NewWait & { readonly run: number })[]): Work<void> {
  if (waits.length === 0) return;
  const table = given(d, '$1', {
    ...{ run: 'integer', path: 'text', topics: 'text', about: 'text' },
    ...{ seen: 'integer', until: 'integer' },
  });
  const values = waits.map(({ run, path, topics, about = null, seen, until }) => [
    ...[run, path, JSON.stringify(topics), about, seen, until],
  ]);
  yield* query(
    `INSERT INTO ${d.table('wait')} (run, path, workspace, topics, about, seen, until)
     SELECT given.run, given.path, run.workspace, given.topics, given.about, given.seen, given.until
     FROM ${table} CROSS JOIN ${d.table('run')} AS run WHERE run.number = given.run`,
    [JSON.stringify(values)],
  );
}

export function* waitersFor(d: Dialect, workspace: string, topic: string, about: string | null): Work<Waiter[]> {
  const rows = yield* query(
    `SELECT ${waitColumns} FROM ${d.table('wait')} AS wait
     WHERE wait.workspace = $1 AND (wait.about IS NULL OR wait.about = CAST($2 AS text)) AND wait.event IS NULL
     ORDER BY wait.run, wait.path`,
    [workspace, about],
  );
  return rows.flatMap((row) => {
    const { event: _none, ...wait } = waitOf(row, null);
    const run = String(numberOf(row, 'run'));
    return wait.topics.includes(topic) ? [{ ...wait, run, workspace }] : [];
  });
}

/** Ends a wait with an event that came in time. */
export function* wakeRun(d: Dialect, run: number, path: string, event: number): Work<boolean> {
  const [locked] = yield* query(
    `SELECT state, subjects FROM ${d.table('run')} WHERE number = $1 AND state IN ('waiting', 'queued') ${d.lock}`,
    [run],
  );
  if (locked === undefined) return false;
  const [kept] = yield* query(
    `SELECT CAST(event.at AS float8) AS at, event.workspace, event.subjects FROM ${d.table('event')} AS event
     WHERE event.number = $1 AND event.event IS NOT NULL`,
    [event],
  );
  if (kept === undefined) return false;
  const ended = yield* query(
    `UPDATE ${d.table('wait')} SET event = $3
     WHERE run = $1 AND path = $2 AND event IS NULL AND workspace = $4 AND until >= $5 AND seen < $3 RETURNING run`,
    [run, path, event, textOf(kept, 'workspace'), numberOf(kept, 'at')],
  );
  if (ended.length === 0) return false;
  // The run knows the event from now on, and is erased with it.
  const subjects = new Set([...(jsonOf(locked, 'subjects') as string[]), ...(jsonOf(kept, 'subjects') as string[])]);
  yield* query(
    `UPDATE ${d.table('run')} SET subjects = $2, due_at = CASE WHEN state = 'waiting' THEN :now ELSE due_at END,
       state = 'queued'
     WHERE number = $1`,
    [run, JSON.stringify([...subjects])],
  );
  return true;
}

export function* markLooked(
  d: Dialect,
  waits: readonly (readonly [run: number, path: string])[],
  seen: number,
): Work<void> {
  yield* query(
    `UPDATE ${d.table('wait')} SET seen = $2 WHERE seen < $2 AND event IS NULL AND (run, path) IN (
       SELECT run, path FROM ${given(d, '$1', { run: 'integer', path: 'text' })}
     )`,
    [JSON.stringify(waits), seen],
  );
}
