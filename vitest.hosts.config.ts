import { defineConfig } from 'vitest/config';

/** The hosts' real libraries. They are installed by `npm ci --prefix test/hosts`, so that the core stays small. */
export default defineConfig({
  test: {
    include: ['test/hosts/**/*.test.ts'],
    setupFiles: ['test/helpers/closed-network.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
