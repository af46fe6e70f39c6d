/**
 * Builds the package: `node scripts/build.mjs [folder]`, into dist unless told otherwise.
 *
 * - `src` and `tools`: modules and their types, for those who import the package beside their own zod.
 * - `bin`: the command line, bundled with all it needs, since one file loads faster than two hundred. What a command
 *   may do without (network, server) stays in pieces of its own.
 *
 * `--bin` builds the command line alone.
 */

import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));
const entry = 'intercom-tools.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { bin: { type: 'boolean' } } });
await build(resolve(root, positionals[0] ?? 'dist'), values.bin === true);

async function build(folder, onlyBin) {
  const bin = join(folder, 'bin');
  await rm(onlyBin ? bin : folder, { recursive: true, force: true });
  if (!onlyBin) await compile(folder);
  await bundle(bin);
}

/** Compiles what the package exports, and what that imports: nothing else would ever be loaded. */
async function compile(folder) {
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const entries = Object.values(exports).flatMap(({ default: path }) => path ?? []);
  const config = {
    extends: join(root, 'tsconfig.build.json'),
    compilerOptions: { outDir: folder, typeRoots: [join(root, 'node_modules/@types')] },
    files: entries.map((path) => join(root, path.replace(/^\.\/dist\/(.+)\.js$/, '$1.ts'))),
    include: [],
  };
  const scratch = await mkdtemp(join(tmpdir(), 'intercom-tools-build-'));
  try {
    await writeFile(join(scratch, 'tsconfig.json'), JSON.stringify(config));
    runCompiler(scratch);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function runCompiler(project) {
  const compiler = join(root, 'node_modules/.bin/tsc');
  const { status, error } = spawnSync(compiler, ['-p', project], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error('The types do not fit: nothing was built.');
}

async function bundle(folder) {
  const made = await rolldown({
    cwd: root,
    input: 'src/cli/main.ts',
    platform: 'node',
    // A warning of today is a broken command line of tomorrow.
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const { output } = await made.write({
    dir: folder,
    format: 'esm',
    entryFileNames: entry,
    chunkFileNames: 'parts/[name].js',
    minify: true,
  });
  await made.close();
  await chmod(join(folder, entry), 0o755);
  await writeNotices(
    folder,
    output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])),
  );
}

/** The licences of the packages inside the bundle ask to travel with it. */
async function writeNotices(folder, modules) {
  const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
  const notices = await Promise.all([...folders].sort().map(noticeOf));
  await writeFile(join(folder, 'THIRD-PARTY-LICENSES.md'), notices.join('\n'));
}

function packageFolder(id) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = await readdir(folder);
  const licence = files.find((file) => /^licen[cs]e(\.|$)/i.test(file));
  const readme = files.find((file) => /^readme\.md$/i.test(file));
  const text = licence === undefined ? await licenceIn(readme, folder) : await readFile(join(folder, licence), 'utf8');
  if (text === undefined) throw new Error(`${name} is bundled but has no licence text: look at it.`);
  return `## ${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** Some packages print their licence at the end of the readme. */
async function licenceIn(readme, folder) {
  if (readme === undefined) return undefined;
  const text = await readFile(join(folder, readme), 'utf8');
  const at = text.search(/^(#+ )?licen[cs]e\s*$/im);
  return at === -1 ? undefined : text.slice(at);
}
