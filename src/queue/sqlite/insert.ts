import { numberOf } from '../../storage/row.js';
import type { SqliteDriver, SqliteValue } from '../../storage/sqlite-driver.js';
import type { NewJob } from '../job.js';
import type { Enqueued } from '../queue.js';

/** Payloads of one statement, largest first: few sizes, so that each is prepared once. */
const sizes = [64, 32, 16, 8, 4, 2, 1] as const;

/** All jobs in one statement, however many: as JSON they are one value to bind. */
const insertAll = `
  INSERT INTO job (number, queue, scope, key, kind, meta, subjects, state, enqueued_at, due_at)
  SELECT value ->> 0, ?, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, 'waiting', ?, value ->> 6
  FROM json_each(?) WHERE true ORDER BY value ->> 0 ON CONFLICT DO NOTHING`;

interface Numbered {
  readonly job: NewJob;
  readonly number: number;
}

/**
 * Stores jobs whose keys are new, in order. Rows are numbered here, so that jobs and their payloads can be written many
 * at a time; nobody else stores jobs in the file.
 */
export function insertJobs(database: SqliteDriver, queue: string, jobs: readonly NewJob[], now: number): Enqueued[] {
  const [row] = database.all("SELECT seq FROM sqlite_sequence WHERE name = 'job'");
  const last = row === undefined ? 0 : numberOf(row, 'seq');
  const numbered = jobs.map((job, at) => ({ job, number: last + 1 + at }));
  const rows = numbered.map(({ job, number }) => [
    number,
    job.scope ?? '',
    job.key ?? null,
    job.kind,
    job.meta ?? null,
    JSON.stringify(job.subjects ?? []),
    job.availableAt ?? now,
  ]);
  const inserted = database.run(insertAll, [queue, now, JSON.stringify(rows)]);
  const stored = inserted === jobs.length ? undefined : newNumbers(database, last);
  const isStored = ({ number }: Numbered) => stored === undefined || stored.has(number);
  insertPayloads(database, numbered.filter(isStored));
  return numbered.map((one) => (isStored(one) ? 'stored' : 'duplicate'));
}

/** Some keys were known: the rows that are there are the others. */
function newNumbers(database: SqliteDriver, last: number): ReadonlySet<number> {
  const found = database.all('SELECT number FROM job WHERE number > ?', [last]);
  return new Set(found.map((row) => numberOf(row, 'number')));
}

function insertPayloads(database: SqliteDriver, numbered: readonly Numbered[]): void {
  for (let start = 0; start < numbered.length; ) {
    const size = sizes.find((candidate) => candidate <= numbered.length - start) ?? 1;
    database.run(
      `INSERT INTO payload (number, bytes) VALUES ${Array.from({ length: size }, () => '(?, ?)').join(', ')}`,
      numbered.slice(start, start + size).flatMap(({ job, number }): SqliteValue[] => [number, bytesOf(job.payload)]),
    );
    start += size;
  }
}

function bytesOf(payload: NewJob['payload']): Uint8Array {
  return typeof payload === 'string' ? Buffer.from(payload, 'utf8') : payload;
}
