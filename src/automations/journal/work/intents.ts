import { numberOf } from '../../../storage/row.js';
import { type Dialect, given, listOf, numbersIn, query, type Work } from '../../../storage/work.js';
import type { Intended } from '../journal.js';
import type { IntentAnswer, IntentRecord, LateAnswer } from '../records.js';
import { intentColumns, intentOf } from '../rows.js';
import type { RunWrite } from './run-write.js';

/** Most answers that are kept beside an intent. */
const maxLate = 10;

/** Intents of runs that are locked, as they are to be. */
export interface IntentsAtHand {
  /** Applies an answer. Whether it changed the outcome. */
  settle(run: number, answer: IntentAnswer): boolean;
  /** Adds an intent, unless its request was sent and may have happened. */
  intend(run: number, intent: Omit<IntentRecord, 'outcome' | 'late'>): Intended;
  /** Runs of which an intent got an outcome. */
  settledRuns(): number[];
  /** What has changed. */
  changed(): readonly { readonly run: number; readonly intent: IntentRecord }[];
}

/** Loads the intents that writes are about. */
export function* loadIntents(d: Dialect, writes: readonly RunWrite[]): Work<IntentsAtHand> {
  const wanted = writes.flatMap(({ number, answers, intent }) =>
    [...answers, ...(intent === undefined ? [] : [intent])].map(({ path, nth }) => [number, path, nth] as const),
  );
  const known = new Map<string, IntentRecord>();
  if (wanted.length > 0) {
    const rows = yield* query(
      `SELECT ${intentColumns}
       FROM ${given(d, '$1', { run: 'integer', path: 'text', nth: 'integer' })} CROSS JOIN ${d.table('intent')} AS intent
       WHERE intent.run = given.run AND intent.path = given.path AND intent.nth = given.nth`,
      [JSON.stringify(wanted)],
    );
    for (const row of rows) {
      const intent = intentOf(row);
      known.set(nameOf(numberOf(row, 'run'), intent), intent);
    }
  }
  return atHand(known);
}

function atHand(known: Map<string, IntentRecord>): IntentsAtHand {
  const changed = new Map<string, { readonly run: number; readonly intent: IntentRecord }>();
  const settled = new Set<number>();
  const keep = (run: number, intent: IntentRecord) => {
    known.set(nameOf(run, intent), intent);
    changed.set(nameOf(run, intent), { run, intent });
  };
  return {
    settle(run, answer) {
      const before = known.get(nameOf(run, answer));
      if (before === undefined) return false;
      const after = settle(before, answer);
      if (after !== before) keep(run, after);
      const isSettled = after.outcome !== before.outcome;
      if (isSettled) settled.add(run);
      return isSettled;
    },
    intend(run, { path, nth, tool, key, request, sentAt }) {
      const before = known.get(nameOf(run, { path, nth }));
      // A call of which the caller does not know whether it was committed may be repeated.
      const isSame = before?.sentAt === sentAt && before.outcome === null;
      if (before !== undefined && !isSame && before.outcome?.state !== 'not-sent') {
        return { state: 'sent-before', intent: before };
      }
      const late = before?.late === undefined ? {} : { late: before.late };
      keep(run, { path, nth, tool, key, request, sentAt, outcome: null, ...late });
      return { state: 'intended' };
    },
    settledRuns: () => [...settled],
    changed: () => [...changed.values()],
  };
}

/**
 * What an answer makes of an intent. The first outcome stands; but what did happen outweighs a person who said that it did
 * not, as long as it was not sent again.
 */
function settle(intent: IntentRecord, { sentAt, outcome }: IntentAnswer): IntentRecord {
  const { outcome: before } = intent;
  if (sentAt === intent.sentAt) {
    if (before === null) return { ...intent, outcome };
    const isProof = outcome.state === 'happened' && outcome.by !== 'person';
    if (before.state === 'not-sent' && before.by === 'person' && isProof) {
      return { ...intent, outcome, late: withLate(intent, { sentAt, outcome: before }) };
    }
  }
  return { ...intent, late: withLate(intent, { sentAt, outcome }) };
}

function withLate({ late = [] }: IntentRecord, answer: LateAnswer): readonly LateAnswer[] {
  return [...late, answer].slice(0, maxLate);
}

function nameOf(run: number, { path, nth }: Pick<IntentRecord, 'path' | 'nth'>): string {
  return JSON.stringify([run, path, nth]);
}

export function* saveIntents(d: Dialect, intents: IntentsAtHand): Work<void> {
  const rows = intents
    .changed()
    .map(({ run, intent: { path, nth, tool, key, request, sentAt, outcome, late } }) => [
      ...[run, path, nth, sentAt, JSON.stringify({ tool, key, request })],
      ...[outcome === null ? null : JSON.stringify(outcome), late === undefined ? null : JSON.stringify(late)],
    ]);
  if (rows.length === 0) return;
  const columns = { run: 'integer', path: 'text', nth: 'integer', sent_at: 'integer' } as const;
  yield* query(
    `INSERT INTO ${d.table('intent')} (run, path, nth, sent_at, body, outcome, late)
     SELECT run, path, nth, sent_at, body, outcome, late
     FROM ${given(d, '$1', { ...columns, body: 'text', outcome: 'text', late: 'text' })} WHERE true
     ON CONFLICT (run, path, nth) DO UPDATE
     SET sent_at = excluded.sent_at, body = excluded.body, outcome = excluded.outcome, late = excluded.late`,
    [JSON.stringify(rows)],
  );
}

/** Those of the runs that have an intent of which nobody knows what became. */
export function* openIntents(d: Dialect, runs: readonly number[]): Work<ReadonlySet<number>> {
  const rows = yield* query(
    `SELECT DISTINCT CAST(run AS float8) AS run FROM ${d.table('intent')}
     WHERE outcome IS NULL AND run IN ${numbersIn(d, '$1')}`,
    [listOf(runs)],
  );
  return new Set(rows.map((row) => numberOf(row, 'run')));
}
