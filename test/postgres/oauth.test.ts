import { describe, expect, it, onTestFinished } from 'vitest';
import { postgresTokenStore, readKeys } from '../../src/oauth/index.js';
import { connection } from '../oauth/connection.js';
import { newKey } from '../oauth/setup.js';
import { storeSuite } from '../oauth/store-suite.js';
import { databaseUrl, freshSchema, query } from './database.js';

describe('a store in PostgreSQL', () => {
  storeSuite(async () => {
    const schema = freshSchema();
    return {
      async open(keys) {
        const store = await postgresTokenStore(databaseUrl(), keys, { schema, connections: 4 });
        onTestFinished(() => store.close());
        return store;
      },
      raw: async () => JSON.stringify(await query(`SELECT * FROM ${schema}.connection ORDER BY workspace_id`)),
      async swap(from, to) {
        await query(
          `UPDATE ${schema}.connection SET sealed = other.sealed FROM ${schema}.connection other
            WHERE connection.workspace_id = '${to}' AND other.workspace_id = '${from}'`,
        );
      },
    };
  });

  it('makes its tables once when processes start together', async () => {
    const schema = freshSchema();
    const keys = readKeys(newKey());
    const stores = await Promise.all(
      Array.from({ length: 4 }, () => postgresTokenStore(databaseUrl(), keys, { schema, connections: 2 })),
    );
    await stores[0]?.put(connection('first001'));
    expect(await stores[3]?.list()).toEqual([connection('first001')]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('is closed for good', async () => {
    const store = await postgresTokenStore(databaseUrl(), readKeys(newKey()), { schema: freshSchema() });
    await store.close();
    await expect(store.list()).rejects.toMatchObject({ problem: 'closed' });
  });
});
