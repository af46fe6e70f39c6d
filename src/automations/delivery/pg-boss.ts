import { createHash } from 'node:crypto';
import { StorageError } from '../../errors.js';
import { batches } from '../../storage/batches.js';
import { makePool, type PostgresPool } from '../../storage/postgres-pool.js';
import type { DueRun } from '../journal/journal.js';
import type { Delivered, RunDelivery } from './delivery.js';

export interface PgBossOptions {
  /** The schema of pg-boss's tables, made when there is none. `intercom_tools_jobs` when absent. */
  readonly schema?: string;
  /** Most connections of a pool that is made from a URL. 4 when absent. */
  readonly connections?: number;
}

/** Longest wait for an answer of the server, in milliseconds. */
const answerMs = 10_000;

/** After so many seconds, a process that took a run and told nothing is taken to be gone. */
const expireSeconds = 900;

const queue = 'automation_runs';

/**
 * Delivery of due runs by pg-boss 10, over a PostgreSQL database by URL or a pool of `pg`. What it queues are ids of runs,
 * and no words of anybody. The package is loaded by the first call.
 *
 * Throws StorageError: `driver` where pg-boss is not installed, and what the server says.
 */
export async function openPgBoss(
  at: string | PostgresPool,
  { schema = 'intercom_tools_jobs', connections = 4 }: PgBossOptions = {},
): Promise<RunDelivery> {
  const PgBoss = await loadPgBoss();
  const pool = typeof at === 'string' ? await makePool(at, connections, answerMs) : at;
  const executeSql = async (text: string, values: unknown[] = []) => ({ rows: (await pool.query(text, values)).rows });
  const boss = new PgBoss({ db: { executeSql }, schema, schedule: false });
  // Its upkeep may fail while the server is away; it goes on by itself.
  boss.on('error', () => {});
  const end = async () => {
    await boss.stop({ graceful: false, wait: false, close: false }).catch(() => {});
    if (typeof at === 'string') await pool.end();
  };
  try {
    await install(pool, PgBoss, schema);
    await boss.start();
    await boss.createQueue(queue, { name: queue, policy: 'standard', expireInSeconds: expireSeconds });
  } catch (error) {
    await end();
    throw error;
  }

  const settled = batches<Delivered, void>({
    run: async (deliveries) => {
      // What was carried out is known to the journal: nothing of it need be kept here.
      await boss.deleteJob(
        queue,
        deliveries.map(({ id }) => id),
      );
      return deliveries.map(() => undefined);
    },
    weightOf: () => 1,
    maxWeight: 1_000,
  });

  return {
    async offer(runs) {
      const jobs = runs.map((one) => ({ id: idOf(one), name: queue, data: { run: one.id } }));
      await boss.insert(jobs);
    },
    async take(limit) {
      const jobs = await boss.fetch<{ readonly run: string }>(queue, { batchSize: limit });
      return jobs.map(({ id, data }) => ({ id, run: data.run }));
    },
    settle: async (deliveries) => {
      await Promise.all(deliveries.map((one) => settled.add(one)));
    },
    close: end,
  };
}

/** The same for a run and its fence, so that it stands in line once, whichever process puts it there. */
function idOf({ id, fence }: DueRun): string {
  const hex = createHash('sha256').update(`${id} ${fence}`).digest('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

type PgBossClass = Awaited<ReturnType<typeof loadPgBoss>>;

/**
 * Makes the tables where there are none. pg-boss would make the schema too, for which a role needs more rights than it has
 * where an administrator made one for it.
 */
async function install(pool: PostgresPool, PgBoss: PgBossClass, schema: string): Promise<void> {
  const { rows } = await pool.query(
    'SELECT to_regnamespace($1) IS NOT NULL AS schema, to_regclass($2) IS NOT NULL AS installed',
    [`"${schema}"`, `"${schema}".version`],
  );
  if (rows[0]?.schema !== true || rows[0]?.installed === true) return;
  const plans = PgBoss.getConstructionPlans(schema);
  const ours = plans.replace(/CREATE SCHEMA IF NOT EXISTS\s+\S+/, 'SELECT 1');
  // Another process that does the same comes first.
  await pool.query(ours).catch((error: unknown) => {
    if (!(error instanceof Error) || !error.message.includes('already exists')) throw error;
  });
}

async function loadPgBoss() {
  try {
    // It is optional, so bundlers are told not to look for it.
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ 'pg-boss')).default;
  } catch {
    throw new StorageError(
      'driver',
      'Runs are delivered with the package pg-boss, which is not installed. Run: npm install pg-boss@10',
    );
  }
}
