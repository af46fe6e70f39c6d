import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need the hosts' own libraries: see vitest.hosts.config.ts.
    exclude: ['test/hosts/**', '**/node_modules/**'],
    setupFiles: ['test/helpers/closed-network.ts'],
    testTimeout: 20_000,
  },
});
