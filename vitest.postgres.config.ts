import { defineConfig } from 'vitest/config';

/** A real PostgreSQL: the one of DATABASE_URL, or one that is started for the run in a temporary folder. */
export default defineConfig({
  test: {
    include: ['test/postgres/**/*.test.ts'],
    globalSetup: ['test/postgres/server.ts'],
    setupFiles: ['test/helpers/closed-network.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
