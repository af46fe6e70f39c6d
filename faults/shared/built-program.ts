import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command line as it ships, built from the sources as they are now. */
export interface BuiltProgram {
  /** The program, for Node to run. */
  readonly file: string;
  /** A folder of its own, for files of whoever uses it; every user of this machine may pass through. */
  readonly folder: string;
  remove(): void;
}

export function buildProgram(): BuiltProgram {
  const folder = mkdtempSync(join(tmpdir(), 'intercom-tools-program-'));
  // The program reads its version from the package around it, and loads databases from what is installed there.
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--bin', join(folder, 'dist')]);
  chmodSync(folder, 0o755);
  return {
    file: join(folder, 'dist/bin/intercom-tools.js'),
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
