import { openPostgres, type PostgresOptions } from '../../storage/postgres.js';
import type { PostgresContent } from '../../storage/postgres-content.js';
import type { PostgresPool } from '../../storage/postgres-pool.js';
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

/** What is stored of one workspace. The sealed text is new at each change, and so tells whether somebody made one. */
interface Found {
  readonly sealed: string;
  /** Opened only where it matters what is inside: what is damaged can still be replaced. */
  readonly connection: () => Connection;
}

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

  async function find(workspaceId: string): Promise<Found | undefined> {
    const [row] = await database.all(`SELECT sealed FROM ${table} WHERE workspace_id = $1`, [workspaceId]);
    if (row === undefined) return undefined;
    const sealed = textOf(row, 'sealed');
    return { sealed, connection: () => openConnection(workspaceId, sealed, keys) };
  }
  /** Makes a change under a condition again until nobody came in between. */
  async function attempt(
    workspaceId: string,
    isWanted: (found: Found | undefined) => boolean,
    make: (found: Found | undefined) => Promise<number>,
  ): Promise<boolean> {
    for (;;) {
      const found = await find(workspaceId);
      if (!isWanted(found)) return false;
      if ((await make(found)) > 0) return true;
    }
  }
  async function refuseOtherKeys(): Promise<void> {
    const [row] = await database.all(`SELECT key_id FROM ${table} WHERE key_id <> ALL ($1) LIMIT 1`, [keyIds]);
    if (row !== undefined) throw wrongKey(textOf(row, 'key_id'));
  }
  function write(connection: Connection, found: Found | undefined): Promise<number> {
    const sealed = sealConnection(connection, keys);
    const values = [connection.workspaceId, keyIdOf(sealed), sealed];
    if (found === undefined) {
      return database.run(`INSERT INTO ${table} VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, values);
    }
    const sql = `UPDATE ${table} SET key_id = $2, sealed = $3 WHERE workspace_id = $1 AND sealed = $4`;
    return database.run(sql, [...values, found.sealed]);
  }
  const list = async () => {
    const rows = await database.all(`SELECT workspace_id, sealed FROM ${table} ORDER BY workspace_id COLLATE "C"`);
    return rows.map((row) => openConnection(textOf(row, 'workspace_id'), textOf(row, 'sealed'), keys));
  };

  return {
    get: async (workspaceId) => (await find(workspaceId))?.connection(),
    list,
    async put(connection, onlyIf = {}) {
      await refuseOtherKeys();
      return attempt(
        connection.workspaceId,
        (found) => holds(onlyIf, () => found?.connection()),
        (found) => write(connection, found),
      );
    },
    async delete(workspaceId, onlyIf = {}) {
      await refuseOtherKeys();
      return attempt(
        workspaceId,
        (found) => found !== undefined && holds(onlyIf, found.connection),
        (found) =>
          database.run(`DELETE FROM ${table} WHERE workspace_id = $1 AND sealed = $2`, [
            workspaceId,
            found?.sealed ?? '',
          ]),
      );
    },
    async reseal() {
      await refuseOtherKeys();
      const all = await list();
      const done = await Promise.all(
        all.map(({ workspaceId }) =>
          attempt(
            workspaceId,
            (found) => found !== undefined,
            (found) => (found === undefined ? Promise.resolve(0) : write(found.connection(), found)),
          ),
        ),
      );
      return done.filter((isDone) => isDone).length;
    },
    close: () => database.close(),
  };
}
