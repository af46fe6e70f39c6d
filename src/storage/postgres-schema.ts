import { StorageError } from '../errors.js';
import type { PostgresContent } from './postgres-content.js';
import type { PostgresPool } from './postgres-pool.js';
import { inTransaction } from './postgres-transaction.js';
import { numberOf } from './row.js';

/** Key of the advisory lock under which tables are changed: the same for all processes. */
const migrationLock = 4_951_494_201;

/**
 * Brings the tables to the newest version, in one transaction. Processes that start together wait for each other; tables
 * of a newer version are refused.
 */
export function migratePostgres(
  pool: PostgresPool,
  schemaName: string,
  { name, migrations }: PostgresContent,
): Promise<void> {
  const schema = `"${schemaName}"`;
  return inTransaction(pool, async ({ all, run }) => {
    await run('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    // Asked first: a role that may use the tables need not be allowed to make them.
    const [made] = await all('SELECT to_regclass($1) IS NOT NULL AS made', [`${schema}.migration`]);
    if (made?.made !== true) {
      // Where an administrator made it for us, we need not be allowed to make any.
      const [space] = await all('SELECT to_regnamespace($1) IS NOT NULL AS made', [schema]);
      if (space?.made !== true) await run(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      await run(`CREATE TABLE ${schema}.migration (content text PRIMARY KEY, version integer NOT NULL)`);
    }
    const [row] = await all(`SELECT version FROM ${schema}.migration WHERE content = $1`, [name]);
    const version = row === undefined ? 0 : numberOf(row, 'version');
    if (version > migrations.length) throw tooNew(schemaName, name, version, migrations.length);
    if (version === migrations.length) return;
    for (const statements of migrations.slice(version)) await run(statements(schema));
    await run(`INSERT INTO ${schema}.migration VALUES ($1, $2) ON CONFLICT (content) DO UPDATE SET version = $2`, [
      name,
      migrations.length,
    ]);
  });
}

function tooNew(schema: string, name: string, found: number, known: number): StorageError {
  return new StorageError(
    'version',
    `The ${name} in PostgreSQL's schema ${schema} was made by a newer version of intercom-tools (format ${found}, this ` +
      `one knows up to ${known}). Update intercom-tools; nothing was changed.`,
  );
}
