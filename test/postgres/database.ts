import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

/** Where the server of the tests is. */
export function databaseUrl(): string {
  return inject('databaseUrl');
}

const schemas: string[] = [];

/** The name of a schema that nothing else uses; it is dropped, with what is in it, when the file's tests are over. */
export function freshSchema(): string {
  const schema = `test_${randomBytes(6).toString('hex')}`;
  schemas.push(schema);
  return schema;
}

/** Runs statements beside the code under test. */
export async function query(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(databaseUrl());
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

afterAll(async () => {
  for (const schema of schemas.splice(0)) await query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
});
