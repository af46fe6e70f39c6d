import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const userCache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'intercom-tools', 'packages');

/**
 * Installs packages from npm into a cache outside of this folder, once: for what only few runs need, such as other versions
 * of Node, a database server, or bundlers.
 *
 * @param specs names with exact versions, such as `esbuild@0.28.2`
 * @param options.scripts whether their install scripts run
 * @param options.cache the folder of the cache, when it is not to be the user's own
 * @returns the folder whose `node_modules` has them
 * @throws Error with what npm said
 */
export async function cachedPackages(
  specs: readonly string[],
  { scripts = false, cache = userCache }: { readonly scripts?: boolean; readonly cache?: string } = {},
): Promise<string> {
  const folder = join(cache, specs.join('+').replaceAll('/', '-'));
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  // Made beside its place and then moved there, so that a run that breaks off leaves nothing half installed.
  const scratch = await mkdtemp(`${folder}-`);
  try {
    const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    const args = ['install', '--prefix', scratch, ...flags, ...(scripts ? [] : ['--ignore-scripts']), ...specs];
    const { status, stderr, error } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error(`npm ${args.join(' ')} failed: ${error?.message ?? stderr}`);
    // Temporary folders are for their owner alone; what is installed can be for all.
    await chmod(scratch, 0o755);
    await rename(scratch, folder).catch((reason) => {
      // Another process was faster.
      if (!existsSync(folder)) throw reason;
    });
    return folder;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The binary of a version of Node, such as `22` or `20.19`. */
export async function nodeBinary(version: string): Promise<string> {
  const windows = process.platform === 'win32';
  // The package `node` would do the same by an install script, which many machines do not run.
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = await cachedPackages([`${name}@${version}`]);
  return join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}
