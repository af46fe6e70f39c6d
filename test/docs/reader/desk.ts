import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './blocks.js';

/** Packages that programs of the docs import beside this one. */
const others = ['hono', '@hono/node-server'];

/**
 * A folder in which the built package is installed, as a reader has it after the first command of a guide.
 *
 * The package is linked and not copied, so that its own dependencies are found where they are.
 */
export function layDesk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-reader-'));
  const modules = join(folder, 'node_modules');
  // Real folders around the links: an npm that goes astray takes away links, and nothing that they lead to.
  for (const name of ['.bin', '@hono']) mkdirSync(join(modules, name), { recursive: true });
  symlinkSync(root, join(modules, 'intercom-tools'));
  symlinkSync(join(root, 'dist/bin/intercom-tools.js'), join(modules, '.bin/intercom-tools'));
  for (const name of others) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  return folder;
}

/** Takes away what `layDesk` made. The links go, not what they lead to. */
export function clearDesk(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
