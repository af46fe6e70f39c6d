import { defineConfig } from 'vitest/config';

/** What `npm test` leaves to a suite of its own, because it takes long or needs more than Node. CI runs all of them. */
const suites = {
  // What is built, exported, generated and documented, and what the command line does as a process of its own.
  package: [
    'test/package/**/*.test.ts',
    'test/cli/{completion-in-shells,export,listen,login,login-keyboard,pager,places,run-keyboard,running-sandbox,sandbox,serve,trigger}.test.ts',
    'test/docs/{blocks,coverage-command,readme,tool-examples,tool-pages}.test.ts',
    'test/host-*/{docs,export,command}.test.ts',
    'test/schemas/generated.test.ts',
    'test/contract/import.test.ts',
    'test/new/**/*.test.ts',
    'test/refresh/**/*.test.ts',
    'test/types/{hovers,messages,no-any}.test.ts',
  ],
  // Answers lost at every point of every write, processes killed while they work, limits met over real time.
  faults: [
    'test/faults/**/*.test.ts',
    'test/client/limiter-over-time.test.ts',
    'test/inbox/sqlite.test.ts',
    'test/oauth/file-store.test.ts',
  ],
  bench: ['test/bench/**/*.test.ts'],
  // They need the libraries of the hosts, a database server, a browser.
  hosts: ['test/hosts/**/*.test.ts'],
  postgres: ['test/postgres/**/*.test.ts'],
  browser: ['test/browser/**/*.test.ts'],
  // It installs n8n, which takes minutes and gigabytes: neither CI nor `test:all` runs it.
  n8n: ['test/n8n/**/*.test.ts'],
};

const usual = {
  setupFiles: ['test/helpers/closed-network.ts', 'test/helpers/close-opened.ts'],
  testTimeout: 20_000,
  hookTimeout: 20_000,
};

const slow = { ...usual, testTimeout: 60_000, hookTimeout: 60_000 };

/** The tests of the command line with the program as it ships, not with its modules. */
const asShipped = { provide: { commandLines: 'as processes' } } as const;

export default defineConfig({
  test: {
    // One for each core; vitest's own default leaves a core out, which is half of a machine with two. It stands here and not
    // in each project, so that --maxWorkers overrides it.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...usual,
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: [...Object.values(suites).flat(), '**/node_modules/**'],
          // Files share what they import: to load it again for each took half of the time.
          isolate: false,
        },
      },
      { test: { ...slow, ...asShipped, name: 'package', include: [...suites.package, 'test/cli/**/*.test.ts'] } },
      { test: { ...slow, name: 'faults', include: suites.faults } },
      { test: { ...slow, name: 'bench', include: suites.bench } },
      { test: { ...slow, ...asShipped, name: 'hosts', include: suites.hosts } },
      {
        test: {
          ...slow,
          name: 'postgres',
          include: suites.postgres,
          globalSetup: ['test/postgres/server.ts'],
          // One server for all, and some tests cut every connection to it.
          fileParallelism: false,
        },
      },
      { test: { ...slow, name: 'browser', include: suites.browser } },
      { test: { ...slow, name: 'n8n', include: suites.n8n, globalSetup: ['test/n8n/installed.ts'] } },
    ],
  },
});
