import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runWell } from './helpers.js';

/** The package as it is packed, and an empty project with the archive installed. */
export interface InstalledPackage {
  /** A temporary folder around both; the test removes it. */
  readonly work: string;
  /** Where the package was put together. */
  readonly setup: string;
  readonly project: string;
  /** The paths of the files in the archive. */
  readonly packed: readonly string[];
}

/** Builds and packs the package beside the checkout, so that nothing that others use changes under their hands. */
export async function installPackage(): Promise<InstalledPackage> {
  const work = await mkdtemp(join(tmpdir(), 'intercom-tools-package-'));
  const [setup, project] = [join(work, 'setup'), join(work, 'project')];
  await Promise.all([mkdir(setup), mkdir(project)]);
  for (const name of ['package.json', 'LICENSE', 'README.md', 'CHANGELOG.md', 'schemas', 'docs', 'assets']) {
    await cp(join(root, name), join(setup, name), { recursive: true });
  }
  await runWell(process.execPath, [join(root, 'scripts/build.mjs'), join(setup, 'dist')], root);
  const [{ filename, files }] = JSON.parse(
    await runWell('npm', ['pack', '--ignore-scripts', '--json', '--loglevel=error'], setup),
  );
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await runWell('npm', ['install', join(setup, filename), ...quiet], project);
  return { work, setup, project, packed: files.map(({ path }: { path: string }) => path) };
}
