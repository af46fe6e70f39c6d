import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Artefacts } from './artefacts.js';
import { writeArtefacts } from './reviewed.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Prints how artefacts differ from those of a revision of git, or of another checkout. The other side is made by its own
 * sources and its own script, so that a change of either shows as it is; only the packages are those of this checkout.
 *
 * @throws Error when the revision is unknown or older than the script.
 */
export async function showDifference(from: string, artefacts: Artefacts, names: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  try {
    const checkout = existsSync(join(from, 'package.json'))
      ? resolve(from)
      : await checkOut(from, join(folder, 'source'));
    const script = join(checkout, 'scripts/manifest.ts');
    if (!existsSync(script)) throw new Error(`${from} has no scripts/manifest.ts: compare with a later revision`);
    await Promise.all(['before', 'now'].map((side) => mkdir(join(folder, side))));
    await writeArtefacts(join(folder, 'now'), artefacts);
    run(join(checkout, 'node_modules/.bin/tsx'), [script, '--out', join(folder, 'before'), ...names], checkout);
    // Two folders that differ are no failure here.
    spawnSync('git', ['diff', '--no-index', '--stat', '--patch', 'before', 'now'], { cwd: folder, stdio: 'inherit' });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The files of a revision in a folder of their own; the repository and its work trees stay as they are. */
async function checkOut(revision: string, target: string): Promise<string> {
  const archive = run('git', ['archive', '--format=tar', revision], root);
  await mkdir(target);
  await writeFile(`${target}.tar`, archive);
  run('tar', ['-xf', `${target}.tar`], target);
  await symlink(join(root, 'node_modules'), join(target, 'node_modules'));
  return target;
}

function run(program: string, args: readonly string[], cwd: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, maxBuffer: 2 ** 30 });
  if (status === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
}
