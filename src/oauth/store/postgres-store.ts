import { openPostgres, type PostgresOptions } from '../../storage/postgres.js';
import type { PostgresContent } from '../../storage/postgres-content.js';
import type { PostgresPool } from '../../storage/postgres-pool.js';
import type { PostgresStatements } from '../../storage/postgres-transaction.js';
import { textOf } from '../../storage/row.js';
import type { Connection } from '../connection.js';
import type { SealKeys } from '../seal/keys.js';
import { keyIdOf, wrongKey } from '../seal/seal.js';
import { holds, openConnection, sealConnection } from './records.js';
import type { TokenStore } from './token-store.js';

const content: PostgresContent = {
  name: 'connections',
  migrations: [
    (schema) => `
      CREATE TABLE ${schema}.connection (
        workspace_id text PRIMARY KEY,
        key_id text NOT NULL,
        sealed text NOT NULL
      )`,
  ],
};

/**
 * Keeps connections in PostgreSQL, sealed before they get there: neither the server nor its backups can read a token.
 *
 * @param at a URL, or a pool of `pg`, which stays open
 * @throws StorageError when the database cannot be opened safely.
 */
export async function postgresTokenStore(
  at: string | PostgresPool,
  keys: SealKeys,
  options: PostgresOptions = {},
): Promise<TokenStore> {
  const database = await openPostgres(at, content, options);
  const table = `${database.schema}.connection`;
  const keyIds = keys.map(({ id }) => id);

  /** Opened only where it matters what is inside: what is damaged can still be replaced. */
  async function find(from: PostgresStatements, workspaceId: string): Promise<(() => Connection) | undefined> {
    const [row] = await from.all(`SELECT sealed FROM ${table} WHERE workspace_id = $1`, [workspaceId]);
    if (row === undefined) return undefined;
    const sealed = textOf(row, 'sealed');
    return () => openConnection(workspaceId, sealed, keys);
  }

  async function list(from: PostgresStatements): Promise<Connection[]> {
    const rows = await from.all(`SELECT workspace_id, sealed FROM ${table} ORDER BY workspace_id COLLATE "C"`);
    return rows.map((row) => openConnection(textOf(row, 'workspace_id'), textOf(row, 'sealed'), keys));
  }

  async function write(to: PostgresStatements, connection: Connection): Promise<void> {
    const sealed = sealConnection(connection, keys);
    await to.run(
      `INSERT INTO ${table} VALUES ($1, $2, $3) ON CONFLICT (workspace_id) DO UPDATE SET key_id = $2, sealed = $3`,
      [connection.workspaceId, keyIdOf(sealed), sealed],
    );
  }

  /** Makes a change while nobody else does: what it was decided on is still so when it is made. Reading goes on. */
  function change<T>(make: (transaction: PostgresStatements) => Promise<T>): Promise<T> {
    return database.transaction(
      async (transaction) => {
        await transaction.run(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
        const [row] = await transaction.all(`SELECT key_id FROM ${table} WHERE key_id <> ALL ($1) LIMIT 1`, [keyIds]);
        if (row !== undefined) throw wrongKey(textOf(row, 'key_id'));
        return make(transaction);
      },
      { retry: true },
    );
  }

  return {
    get: async (workspaceId) => (await find(database, workspaceId))?.(),
    list: () => list(database),
    put: (connection, onlyIf = {}) =>
      change(async (transaction) => {
        const found = await find(transaction, connection.workspaceId);
        if (!holds(onlyIf, () => found?.())) return false;
        await write(transaction, connection);
        return true;
      }),
    delete: (workspaceId, onlyIf = {}) =>
      change(async (transaction) => {
        const found = await find(transaction, workspaceId);
        if (found === undefined || !holds(onlyIf, found)) return false;
        await transaction.run(`DELETE FROM ${table} WHERE workspace_id = $1`, [workspaceId]);
        return true;
      }),
    reseal: () =>
      change(async (transaction) => {
        const all = await list(transaction);
        for (const connection of all) await write(transaction, connection);
        return all.length;
      }),
    close: () => database.close(),
  };
}
