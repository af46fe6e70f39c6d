import type { TestProject } from 'vitest/node';
import { startServer } from '../helpers/postgres-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL database whose user may make schemas. */
    readonly databaseUrl: string;
  }
}

/** Uses the server that DATABASE_URL names, or starts one in a temporary folder for the time of the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startServer();
  project.provide('databaseUrl', server.url);
  return server.stop;
}
