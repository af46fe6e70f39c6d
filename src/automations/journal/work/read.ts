import { numberOf } from '../../../storage/row.js';
import { type Dialect, query, type Work } from '../../../storage/work.js';
import type { RunFilter, WholeRun } from '../journal.js';
import { intentColumns, intentOf, jsonOf, recordOf, runColumns, runOf, stateOf } from '../rows.js';
import { type Run, type RunState, runStates } from '../run.js';

const fromRuns = (d: Dialect) =>
  `SELECT ${runColumns} FROM ${d.table('run')} AS run LEFT JOIN ${d.table('input')} AS input ON input.run = run.number`;

export function* readWhole(d: Dialect, number: number): Work<WholeRun | undefined> {
  const [row] = yield* query(`${fromRuns(d)} WHERE run.number = $1`, [number]);
  if (row === undefined) return undefined;
  const records = yield* query(`SELECT body FROM ${d.table('record')} WHERE run = $1 ORDER BY path`, [number]);
  const intents = yield* query(
    `SELECT ${intentColumns} FROM ${d.table('intent')} AS intent WHERE run = $1 ORDER BY intent.path, intent.nth`,
    [number],
  );
  return { run: runOf(row), records: records.map(recordOf), intents: intents.map(intentOf) };
}

/** Runs, the latest first. */
export function* listRuns(d: Dialect, { before, limit = 100, ...labels }: RunFilter): Work<Run[]> {
  const given = (['state', 'automation', 'workspace', 'about'] as const).flatMap((column) => {
    const value = labels[column];
    return value === undefined ? [] : [{ column, value }];
  });
  const conditions = given.map(({ column }, at) => `run.${column} = $${at + 2}`);
  const values = [limit, ...given.map(({ value }) => value)];
  if (before !== undefined) {
    conditions.push(`run.number < $${values.length + 1}`);
    values.push(before);
  }
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const rows = yield* query(`${fromRuns(d)} ${where} ORDER BY run.number DESC LIMIT $1`, values);
  return rows.map(runOf);
}

export function* countRuns(d: Dialect): Work<Record<RunState, number>> {
  const rows = yield* query(`SELECT state, CAST(count(*) AS float8) AS amount FROM ${d.table('run')} GROUP BY state`);
  const found = new Map(rows.map((row) => [stateOf(row), numberOf(row, 'amount')]));
  const counts = runStates.map((state) => [state, found.get(state) ?? 0]);
  // Every state is in the list.
  return Object.fromEntries(counts) as Record<RunState, number>;
}

export function* keepRevision(d: Dialect, automation: string, revision: string, content: string): Work<void> {
  yield* query(
    `INSERT INTO ${d.table('revision')} (automation, revision, content) VALUES ($1, $2, $3)
     ON CONFLICT (automation, revision) DO NOTHING`,
    [automation, revision, content],
  );
}

export function* readRevision(d: Dialect, automation: string, revision: string): Work<unknown> {
  const [row] = yield* query(`SELECT content FROM ${d.table('revision')} WHERE automation = $1 AND revision = $2`, [
    automation,
    revision,
  ]);
  return row && jsonOf(row, 'content');
}

export function* readClock(): Work<number> {
  const [row] = yield* query('SELECT CAST(:now AS float8) AS now');
  return row === undefined ? 0 : numberOf(row, 'now');
}
