import type { PostgresContent } from '../storage/postgres-content.js';

/**
 * One row a key. What a crash of the server loses is learnt anew from the next answer, so that it need not be written ahead;
 * rows change often and stay in their pages. `version` is never the same again for a key, also when its row is made anew.
 */
export const rateLimitContent: PostgresContent = {
  name: 'rate limits',
  migrations: [
    (schema) => `
      CREATE UNLOGGED TABLE ${schema}.rate_limit (
        key text PRIMARY KEY,
        version bigint NOT NULL,
        changed_at timestamptz NOT NULL,
        row text NOT NULL
      ) WITH (fillfactor = 25);`,
  ],
};
