import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runWell } from './helpers.js';

/** How npm installs without asking for more than is needed, and prints nothing but errors. */
export const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];

/** The package as it is packed. */
interface PackedPackage {
  /** A temporary folder around everything here; the test removes it. */
  readonly work: string;
  /** Where the package was put together, and where its archive is. */
  readonly setup: string;
  readonly archive: string;
  /** The paths of the files in the archive. */
  readonly packed: readonly string[];
}

/** Builds and packs the package beside the checkout, so that nothing that others use changes under their hands. */
export async function packPackage(): Promise<PackedPackage> {
  const work = await mkdtemp(join(tmpdir(), 'intercom-tools-package-'));
  // The name that a checkout has, so that its archive is where the pages say.
  const setup = join(work, 'intercom-tools');
  await mkdir(setup);
  for (const name of ['package.json', 'LICENSE', 'README.md', 'CHANGELOG.md', 'schemas', 'docs', 'assets']) {
    await cp(join(root, name), join(setup, name), { recursive: true });
  }
  await runWell(process.execPath, [join(root, 'scripts/build.mjs'), join(setup, 'dist')], root);
  const [{ filename, files }] = JSON.parse(
    await runWell('npm', ['pack', '--ignore-scripts', '--json', '--loglevel=error'], setup),
  );
  return { work, setup, archive: join(setup, filename), packed: files.map(({ path }: { path: string }) => path) };
}

/** The package, and an empty project that it is installed into. */
export async function installPackage(): Promise<PackedPackage & { readonly project: string }> {
  const made = await packPackage();
  const project = join(made.work, 'project');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  await runWell('npm', ['install', made.archive, ...quiet], project);
  return { ...made, project };
}
