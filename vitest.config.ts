import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need the hosts' own libraries, a database server, a browser: each has a configuration of its own.
    exclude: ['test/hosts/**', 'test/postgres/**', 'test/browser/**', '**/node_modules/**'],
    setupFiles: ['test/helpers/closed-network.ts'],
    testTimeout: 20_000,
  },
});
