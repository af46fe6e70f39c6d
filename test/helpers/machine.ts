import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Somebody's machine: a home, and a project in which intercom-tools is installed. */
export interface Machine {
  readonly home: string;
  readonly project: string;
  /** Runs lines of a shell in the project, or in another folder, and stops at the first that fails. */
  shell(lines: string, cwd?: string, env?: NodeJS.ProcessEnv): Promise<string>;
  remove(): void;
}

/** A machine on which nothing is left of the checkout but the built package, under the project's `node_modules`. */
export function newMachine(): Machine {
  const home = mkdtempSync(join(tmpdir(), 'machine-'));
  const project = join(home, 'project');
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  symlinkSync(root, join(modules, 'intercom-tools'));
  symlinkSync('../intercom-tools/dist/bin/intercom-tools.js', join(modules, '.bin/intercom-tools'));
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  // Of the real home npm alone is kept: its settings, and its cache, so that packages are fetched once.
  const npm = {
    npm_config_cache: join(homedir(), '.npm'),
    npm_config_userconfig: join(homedir(), '.npmrc'),
    npm_config_prefer_offline: 'true',
  };
  return {
    home,
    project,
    async shell(lines, cwd = project, env = {}) {
      const options = { cwd, env: { PATH: process.env.PATH, HOME: home, ...npm, ...env }, maxBuffer: 2 ** 26 };
      const { stdout } = await promisify(execFile)('sh', ['-e', '-c', lines], options);
      return stdout;
    },
    remove: () => rmSync(home, { recursive: true }),
  };
}

/** The lines for a shell that the page of a host has, block by block. */
export function stepsOf(host: string): string[] {
  const page = readFileSync(join(root, `docs/hosts/${host}.md`), 'utf8');
  return [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, lines = '']) => lines);
}
