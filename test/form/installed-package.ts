import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A folder in which intercom-tools is installed, with its entry and those of some hosts, as ES modules. */
export async function installPackage(hosts: readonly string[]): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'intercom-tools');
  mkdirSync(target, { recursive: true });
  for (const name of ['axios', 'leven', 'zod']) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  const entries = Object.fromEntries(hosts.map((host) => [host, join(root, `src/hosts/${host}/index.ts`)]));
  const bundle = await rolldown({
    input: { index: join(root, 'src/index.ts'), ...entries },
    external: /^[^./]/,
    platform: 'node',
  });
  await bundle.write({ dir: target, format: 'esm' });
  await bundle.close();
  const paths = Object.fromEntries(hosts.map((host) => [`./${host}`, `./${host}.js`]));
  // What the build makes for packages that are exported.
  mkdirSync(join(target, 'dist'));
  for (const name of ['dist/exported', 'LICENSE']) symlinkSync(join(root, name), join(target, name));
  const exports = { '.': './index.js', './package.json': './package.json', ...paths };
  writeFileSync(join(target, 'package.json'), JSON.stringify({ name: 'intercom-tools', type: 'module', exports }));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
