import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cachedPackages } from '../../scripts/cached-packages.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { root, run, runWell } from './helpers.js';
import { installPackage } from './installed.js';

const page = await readFile(join(root, 'docs/bundlers.md'), 'utf8');

/** What the examples of the page ask for. */
const bundlers = [
  'esbuild@0.28.2',
  'webpack@5.113.0',
  'webpack-cli@7.3.1',
  'rollup@4.68.8',
  '@rollup/plugin-commonjs@29.0.3',
  '@rollup/plugin-json@6.1.0',
  '@rollup/plugin-node-resolve@16.0.3',
  'vite@8.4.0',
];

const sandbox = createSandbox();
let [work, project, address] = ['', '', ''];

beforeAll(async () => {
  ({ work, project } = await installPackage());
  address = (await sandbox.listen()).url;
  const packages = join(await cachedPackages(bundlers), 'node_modules');
  await linkPackages(packages, join(project, 'node_modules'));
  await writeFile(join(project, 'app.mjs'), code('js', page));
}, 240_000);

afterAll(async () => {
  await sandbox.close();
  await rm(work, { recursive: true, force: true });
});

/** Lets a project use packages, and their commands, that are installed elsewhere. */
async function linkPackages(from: string, to: string): Promise<void> {
  for (const spec of bundlers) {
    const name = spec.slice(0, spec.lastIndexOf('@'));
    await mkdir(dirname(join(to, name)), { recursive: true });
    await symlink(join(from, name), join(to, name));
  }
  for (const command of ['esbuild', 'webpack', 'rollup', 'vite']) {
    await symlink(join(from, '.bin', command), join(to, '.bin', command));
  }
}

/** The first block of code in a text. */
function code(language: string, text: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';
}

/** What the page says below a heading. */
function section(heading: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** Runs a bundle against the sandbox. */
function runBundle(file: string, cwd: string) {
  const settings = `INTERCOM_ACCESS_TOKEN='${sandbox.token}' INTERCOM_BASE_URL='${address}'`;
  return run('bash', ['-c', `${settings} exec '${process.execPath}' '${file}'`], cwd);
}

describe.each([
  ['esbuild', 'esbuild'],
  ['webpack', 'webpack'],
  ['Rollup', 'rollup'],
  ['Vite, for servers', 'vite'],
])('%s, told what the page says', (heading, name) => {
  const file = `bundle/${name}.mjs`;

  beforeAll(async () => {
    const text = section(heading);
    const [, config] = /^`(\S+)`:$/m.exec(text) ?? [];
    if (config !== undefined) await writeFile(join(project, config), code('js', text));
    await runWell('bash', ['-c', code('sh', text)], project);
  }, 120_000);

  it('makes a bundle that calls Intercom and opens its inbox', async () => {
    expect(await runBundle(file, project)).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^.*\bVIP\b.*\. 0 notifications wait\.\n$/),
      stderr: '',
    });
  });

  it('needs nothing beside the bundle until a database is opened', async () => {
    const alone = join(work, `alone-${name}`);
    await cp(join(project, 'bundle'), alone, { recursive: true });
    const { code: exit, stdout, stderr } = await runBundle(`${name}.mjs`, alone);
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toContain('libsql, which opens SQLite files, cannot be loaded');
  });
});

describe('TypeScript in CommonJS', () => {
  const program = `
    import { createIntercom, NotFoundError, type Intercom } from 'intercom-tools';
    const settings = { accessToken: process.env.INTERCOM_ACCESS_TOKEN ?? '', baseUrl: process.env.INTERCOM_BASE_URL ?? '' };
    const intercom: Intercom = createIntercom(settings);
    intercom
      .run('intercom_get_contact', { contactId: 'nobody' })
      .then(({ output }) => output.contact.id, (error: NotFoundError) => error instanceof NotFoundError)
      .then((outcome: string | boolean) => console.log(outcome));`;

  it.each(['node16', 'node20', 'nodenext'])(
    'compiles to a program that runs: module %s',
    async (module) => {
      const typescript = await cachedPackages(['typescript@5.9.3', '@types/node@20.19.43']);
      const types = ['--typeRoots', join(typescript, 'node_modules/@types'), '--types', 'node'];
      for (const [name, compiler] of [
        ['older', join(typescript, 'node_modules/.bin/tsc')],
        ['newer', join(root, 'node_modules/.bin/tsc')],
      ] as const) {
        const source = `${module}-${name}.cts`;
        await writeFile(join(project, source), program);
        const options = ['--strict', '--skipLibCheck', '--module', module, '--target', 'es2022', ...types];
        expect(await run(compiler, [...options, source], project), name).toMatchObject({ code: 0, stdout: '' });
        const { code: exit, stdout } = await runBundle(`${module}-${name}.cjs`, project);
        expect([exit, stdout]).toEqual([0, 'true\n']);
      }
    },
    120_000,
  );

  it('sees every export of every entry, with the same types', async () => {
    const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const entries = Object.keys(exports).filter((entry) => entry !== './package.json');
    expect(entries.length).toBeGreaterThan(15);
    const lines = entries.map((entry, at) => {
      const name = entry.replace('.', 'intercom-tools');
      return `import * as entry${at} from '${name}';
        export const same${at}: typeof import('${name}', { with: { 'resolution-mode': 'import' } }) = entry${at};`;
    });
    await writeFile(join(project, 'entries.cts'), lines.join('\n'));
    const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
    const options = ['--noEmit', '--strict', '--module', 'node16', '--target', 'es2022', ...types, 'entries.cts'];
    const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), options, project);
    // The libraries of hosts, which are not installed here, are named in their types.
    expect(stdout.split('\n').filter((line) => /^entries\.cts|\.d\.cts/.test(line))).toEqual([]);
  }, 60_000);
});

describe('CommonJS', () => {
  it('requires the package', async () => {
    const required = section('CommonJS').includes("require('intercom-tools')") && code('js', section('CommonJS'));
    await writeFile(join(project, 'program.cjs'), `${required}\nconsole.log(typeof createIntercom);`);
    expect(await runWell(process.execPath, ['program.cjs'], project)).toBe('function\n');
  });
});
