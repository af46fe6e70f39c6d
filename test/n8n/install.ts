import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** What is installed: the newest n8n that does so, and a Node that it runs on. */
const versions = { n8n: '2.40.7', node: '24.22.3' };

/** n8n, as it is installed for the tests. */
export interface InstalledN8n {
  /** The folder of its packages. */
  readonly folder: string;
  /** Its command line, a program for the Node that `path` has first. */
  readonly program: string;
  /** Where to look for programs: that Node, n8n, and what was there before. */
  readonly path: string;
}

/** Installs n8n into a cache outside of this checkout, unless it is there already. It takes minutes and some gigabytes. */
export async function installN8n(): Promise<InstalledN8n> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'intercom-tools');
  const folder = join(cache, `n8n-${versions.n8n}`);
  if (!existsSync(folder)) {
    // An install that was broken off is begun anew.
    const half = `${folder}-half`;
    await rm(half, { recursive: true, force: true });
    await install(half);
    await rename(half, folder);
  }
  return at(folder);
}

async function install(folder: string): Promise<void> {
  const binaries = `node-${process.platform}-${process.arch}`;
  await mkdir(folder, { recursive: true });
  const dependencies = { n8n: versions.n8n, [binaries]: versions.node };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  // Its install scripts fetch binaries from elsewhere; the one that it cannot do without is compiled below.
  await npm(folder, ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  await npm(folder, ['rebuild', 'sqlite3', '--foreground-scripts'], {
    npm_config_build_from_source: 'true',
    // The headers come with the binary of Node.
    npm_config_nodedir: join(folder, 'node_modules', binaries),
  });
}

function at(folder: string): InstalledN8n {
  const modules = join(folder, 'node_modules');
  const node = join(modules, `node-${process.platform}-${process.arch}`, 'bin');
  return {
    folder,
    program: join(modules, '.bin/n8n'),
    path: [node, join(modules, '.bin'), process.env.PATH].join(delimiter),
  };
}

async function npm(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const options = { cwd: folder, env: { ...process.env, PATH: at(folder).path, ...env }, maxBuffer: 2 ** 28 };
  await promisify(execFile)('npm', [...args], options);
}
