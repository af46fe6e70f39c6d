import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';
import { type Cli, useCli } from './cli.js';

type Ran = ReturnType<Cli['run']>;

/** The command line, with libsql beside it, and a place of their own for the files and runs of each test. */
export function useRuns(): {
  readonly cli: Cli;
  folderWith(files: Readonly<Record<string, Record<string, unknown>>>): string;
  over(env: Readonly<Record<string, string>>): (...args: string[]) => Ran;
} {
  const cli = useCli();
  // The command line is one bundle but for libsql, which an installed package finds beside it.
  beforeAll(() => {
    symlinkSync(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(cli.folder, 'node_modules'));
  });
  /** A folder with automations by the names of their files. What all of them have need not be said. */
  const folderWith = (files: Readonly<Record<string, Record<string, unknown>>>): string => {
    const folder = mkdtempSync(join(cli.folder, 'automations-'));
    for (const [name, file] of Object.entries(files)) {
      const whole = { formatVersion: 1, id: name, name: 'Test', on: [{ manual: true }], ...file };
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(whole));
    }
    return folder;
  };
  /** Runs commands over a journal of its own, with these environment variables. */
  const over = (env: Readonly<Record<string, string>>) => {
    const all = { INTERCOM_TOOLS_RUNS: join(mkdtempSync(join(cli.folder, 'runs-')), 'runs.db'), ...env };
    return (...args: string[]): Ran => cli.run(args, { env: all });
  };
  return { cli, folderWith, over };
}
