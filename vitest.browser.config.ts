import { defineConfig } from 'vitest/config';

/** Pages in a real browser: the system's Chromium, or the one that CHROMIUM_PATH names. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    setupFiles: ['test/helpers/closed-network.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
