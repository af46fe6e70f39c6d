/**
 * Builds the package: `node scripts/build.mjs [folder]`, into dist unless told otherwise.
 *
 * - What the package exports: a bundle of our own modules for each entry, since loading a hundred small files takes longer
 *   than running them. The packages that they use stay outside, so that zod is the user's own, but for the smallest. Types
 *   stay as they are.
 * - `bin`: the command line, a bundle with those packages inside. What a command may do without (network, server) is a
 *   piece of its own.
 * - `exported`: one file for each package that is exported for a host, with everything inside, because it is installed where
 *   nothing else is.
 *
 * `--bin` builds the command line alone, and what it exports.
 */

import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, parse, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { writeRequireTypes } from './build/require-types.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { bin: { type: 'boolean' } } });
await build(resolve(root, positionals[0] ?? 'dist'), values.bin === true);

async function build(folder, onlyBin) {
  const [bin, exported] = [join(folder, 'bin'), join(folder, 'exported')];
  for (const old of onlyBin ? [bin, exported] : [folder]) await rm(old, { recursive: true, force: true });
  if (!onlyBin) await buildExports(folder);
  await buildBin(bin);
  await buildExported(exported);
}

/** The manifest says what is exported, and so what is built: `./dist/src/index.js` is made of `src/index.ts`. */
async function buildExports(folder) {
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const names = Object.values(exports).flatMap((target) => /^\.\/dist\/(.+)\.js$/.exec(target.default)?.[1] ?? []);
  await emitTypes(names, folder);
  const output = await bundle(
    // One bundle with several entries: what they share, such as the classes of errors, must exist once.
    { input: Object.fromEntries(names.map((name) => [name, `${name}.ts`])), external: isOutside },
    {
      dir: folder,
      entryFileNames: '[name].js',
      chunkFileNames: 'src/parts/[name].js',
      // Editors read doc comments from the types.
      comments: { jsdoc: false },
      codeSplitting: {
        groups: [
          // Without this the root would load a file for each set of modules that it shares with some host.
          // Transcripts are left out: they bring the schemas of all objects, which loading the tools shall not. So are files,
          // which are saved by few calls and bring modules of Node that take time.
          {
            name: 'core',
            test: /[\\/]src[\\/](tool|intercom(?![\\/](transcript|thread))|client(?![\\/]file)|run-tool|errors\.ts|registry\.ts)/,
          },
          // The sandbox shares this alone, and shall not load the rest for it.
          { name: 'version', test: /[\\/]src[\\/]version\.ts/, priority: 1 },
        ],
      },
    },
  );
  await writeNotices(folder, output);
  await writeRequireTypes(
    folder,
    output.filter((chunk) => chunk.isEntry),
  );
}

/** `leven` goes into the bundle: to find and read a package of its own takes longer than to load a hundred tools. */
function isOutside(id) {
  return isPackage(id) && id !== 'leven';
}

function isPackage(id) {
  return !id.startsWith('.') && !isAbsolute(id);
}

/** The compiler writes the types of every module; those that no exported type leads to are of no use to anybody. */
async function dropUnreachedTypes(names, folder) {
  const reached = new Set(names.map((name) => join(folder, `${name}.d.ts`)));
  for (const file of reached) {
    const source = await readFile(file, 'utf8');
    for (const [, path] of source.matchAll(/\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)\.js["']/g)) {
      reached.add(join(dirname(file), `${path}.d.ts`));
    }
  }
  const written = await readdir(folder, { recursive: true });
  const unreached = written.filter((file) => file.endsWith('.d.ts') && !reached.has(join(folder, file)));
  await Promise.all(unreached.map((file) => rm(join(folder, file))));
}

async function buildBin(folder) {
  const entry = 'intercom-tools.js';
  // Databases bring native code or are the user's own: they stay what the package installs.
  const external = ['libsql', 'libsql/promise', 'pg', '@opentelemetry/api'];
  const start = await modulesOf({ input: 'src/cli/start.ts', external });
  const output = await bundle(
    { input: 'src/cli/main.ts', external, plugins: [lateSegmenters(), listOfTools()] },
    {
      dir: folder,
      entryFileNames: entry,
      chunkFileNames: 'parts/[name].js',
      minify: true,
      // What every command loads is one file: opening forty takes longer than reading them.
      codeSplitting: { groups: [{ name: 'start', test: (id) => start.has(id) }] },
    },
  );
  await chmod(join(folder, entry), 0o755);
  await writeNotices(folder, output);
}

/** The modules that loading one loads, without what it imports later. */
async function modulesOf(input) {
  const made = await rolldown({ cwd: root, platform: 'node', ...input });
  const { output } = await made.generate({ format: 'esm' });
  await made.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set(output.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of reached) for (const next of chunks.get(name)?.imports ?? []) reached.add(next);
  return new Set([...reached].flatMap((name) => chunks.get(name)?.moduleIds ?? []));
}

/** Packages that measure text make their segmenter when they are loaded, which takes longer than anything else of `--help`. */
function lateSegmenters() {
  const made = /^const segmenter = new Intl\.Segmenter\(\);$/m;
  const late = 'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };';
  return {
    name: 'late-segmenters',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/](string-width|wrap-ansi)[\\/]index\.js$/.test(id)) return null;
      if (!made.test(code)) throw new Error(`${id} makes its segmenter otherwise now: look at lateSegmenters`);
      return { code: code.replace(made, late), map: null };
    },
  };
}

/** The list of all tools as data, so that `intercom-tools tools` need not load what each of them is made of. */
function listOfTools() {
  return {
    name: 'list-of-tools',
    async load(id) {
      if (!/[\\/]src[\\/]cli[\\/]describe[\\/]tool-list\.ts$/.test(id)) return null;
      return `export const toolList = ${JSON.stringify(await evaluate(id, 'toolList'))};`;
    },
  };
}

/** What a module exports under a name. */
async function evaluate(module, name) {
  const scratch = await mkdtemp(join(root, 'node_modules/.intercom-tools-build-'));
  try {
    await bundle(
      { input: module, external: isPackage },
      { dir: scratch, entryFileNames: 'module.mjs', codeSplitting: false },
    );
    return (await import(pathToFileURL(join(scratch, 'module.mjs')).href))[name];
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function buildExported(folder) {
  for (const file of await readdir(join(root, 'src/exported'))) {
    const target = join(folder, parse(file).name);
    const output = await bundle(
      { input: join('src/exported', file) },
      // CommonJS, because n8n and Activepieces load nodes and pieces by require.
      { dir: target, format: 'cjs', entryFileNames: 'intercom-tools.cjs', codeSplitting: false, minify: true },
    );
    await writeNotices(target, output);
  }
}

async function bundle(input, output) {
  const made = await rolldown({
    cwd: root,
    platform: 'node',
    // A warning of today is a broken package of tomorrow. That one entry loads at once what another loads later is none.
    onLog: (level, log) => {
      if (level === 'warn' && log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(log.message);
    },
    ...input,
  });
  const written = await made.write({ format: 'esm', ...output });
  await made.close();
  return written.output;
}

/** Writes the types of the exported modules and of what they import. */
async function emitTypes(names, folder) {
  const config = {
    extends: join(root, 'tsconfig.build.json'),
    compilerOptions: {
      outDir: folder,
      emitDeclarationOnly: true,
      typeRoots: [join(root, 'node_modules/@types')],
    },
    files: names.map((name) => join(root, `${name}.ts`)),
    include: [],
  };
  const scratch = await mkdtemp(join(tmpdir(), 'intercom-tools-build-'));
  try {
    await writeFile(join(scratch, 'tsconfig.json'), JSON.stringify(config));
    runCompiler(scratch);
    await dropUnreachedTypes(names, folder);
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

/** The licences of the packages inside the bundle ask to travel with it. */
async function writeNotices(folder, output) {
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
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
