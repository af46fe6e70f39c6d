import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedSize } from '../../scripts/docs/installed-size.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { packageVersion } from '../../src/version.js';
import { moduleOf, reachedFrom, root, run, runWell } from './helpers.js';
import { installPackage, quiet } from './installed.js';
import { deadLinks } from './markdown-links.js';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let [work, packed]: [string, readonly string[]] = ['', []];

const at = (...parts: string[]) => join(work, ...parts);

beforeAll(async () => {
  ({ work, packed } = await installPackage());
}, 120_000);

afterAll(() => rm(work, { recursive: true, force: true }));

/** Runs a module in the project, and hands over what it printed. */
async function program(source: string): Promise<string> {
  await writeFile(at('project/program.mjs'), source);
  return runWell(process.execPath, ['program.mjs'], at('project'));
}

describe('the package', () => {
  it('knows its own version', () => {
    expect(packageVersion).toBe(manifest.version);
  });

  it('holds what its manifest promises', () => {
    const promised = [...targets(manifest.exports), ...targets(manifest.bin)].map((path) => path.replace('./', ''));
    expect(promised).toContain('dist/src/index.d.ts');
    expect(promised.filter((path) => !packed.includes(path))).toEqual([]);
  });

  it('holds nothing that cannot be reached from there', () => {
    const entries = [...targets(manifest.exports), ...targets(manifest.bin)].filter((path) => !path.endsWith('.json'));
    const modules = packed.filter((path) => /^dist\/.*\.(js|d\.c?ts)$/.test(path));
    const reached = reachedFrom(at('intercom-tools'), packed, entries);
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.filter((path) => !reached.has(moduleOf(path)))).toEqual([]);
    expect([...reached].filter((name) => !modules.some((path) => moduleOf(path) === name))).toEqual([]);
  });

  it('holds built code, schemas, pages and papers, and nothing else', () => {
    const others = packed.filter(
      (path) =>
        !/^(dist\/.+\.(js|cjs|d\.c?ts)|dist\/exported\/\w+\/THIRD-PARTY-LICENSES\.md|schemas\/.+\.json|docs\/.+\.(md|svg|png)|assets\/.+|examples\/automations\/[a-z-]+\.yaml)$/.test(
          path,
        ),
    );
    const papers = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-LICENSES.md',
      'dist/bin/THIRD-PARTY-LICENSES.md',
      'package.json',
    ];
    expect(others.filter((path) => !papers.includes(path))).toEqual([]);
    expect(others).toContain('dist/bin/THIRD-PARTY-LICENSES.md');
    expect(packed).toContain('assets/workspace/index.html');
    expect(packed.filter((path) => path.includes('src/cli/'))).toEqual([]);
  });

  it('leaves the packages that it uses to the project, and shares its own modules among its entries', async () => {
    const code = packed.filter((path) => /^dist\/src\/.*\.js$/.test(path));
    const texts = await Promise.all(code.map((path) => readFile(at('intercom-tools', path), 'utf8')));
    for (const name of ['zod', 'axios'])
      expect(texts.join('\n')).toMatch(new RegExp(`(from|import\\() ?["']${name}["']`));
    expect(texts.filter((text) => /\bToolError = class|class ToolError\b/.test(text))).toHaveLength(1);
  });

  it('carries the licence of the one that is inside', async () => {
    expect(await readFile(at('intercom-tools/dist/THIRD-PARTY-LICENSES.md'), 'utf8')).toMatch(
      /^## leven [\d.]+ \(MIT\)$/m,
    );
  });

  it('carries the licence of each package inside the command line', async () => {
    const notices = await readFile(at('intercom-tools/dist/bin/THIRD-PARTY-LICENSES.md'), 'utf8');
    for (const name of ['axios', 'hono', 'zod', '@hono/node-server', 'follow-redirects']) {
      expect(notices).toMatch(new RegExp(`^## ${name} [\\d.]+ \\(MIT\\)$`, 'm'));
    }
  });

  it.each(['activepieces', 'n8n'])(
    'has the code that %s runs in one file, with the licences of what is inside',
    async (host) => {
      const folder = at('intercom-tools/dist/exported', host);
      expect((await readdir(folder)).sort()).toEqual(['THIRD-PARTY-LICENSES.md', 'intercom-tools.cjs']);
      const notices = await readFile(join(folder, 'THIRD-PARTY-LICENSES.md'), 'utf8');
      for (const name of ['axios', 'leven', 'zod'])
        expect(notices).toMatch(new RegExp(`^## ${name} [\\d.]+ \\(MIT\\)$`, 'm'));
      const code = await readFile(join(folder, 'intercom-tools.cjs'), 'utf8');
      const required = [...code.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, name = '']) => name);
      expect(required.length).toBeGreaterThan(0);
      // debug, which axios brings, colours its lines where that is installed, and goes on without it.
      expect(required.filter((name) => !isBuiltin(name) && name !== 'supports-color')).toEqual([]);
    },
  );

  it('is built to the same bytes again', async () => {
    await runWell(process.execPath, [join(root, 'scripts/build.mjs'), '--bin', at('again')], root);
    expect(await contents(at('again/bin'))).toEqual(await contents(at('intercom-tools/dist/bin')));
  });
});

describe('the package in an empty project', () => {
  it('brings what the docs say', () => {
    const modules = at('project/node_modules');
    const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
    const sqlite = Object.keys(packages).filter((path) => /node_modules\/(@?libsql|@neon-rs|detect-libc)\b/.test(path));
    const measured = {
      packages: Object.keys(packages).length,
      megabytes: megabytesIn(modules),
      sqliteMegabytes: sqlite.map((path) => megabytesIn(at('project', path))).reduce((sum, size) => sum + size, 0),
    };
    // Newer versions of what it uses may differ a little.
    const differs = Object.entries(installedSize).filter(
      ([name, said]) => Math.abs(said - measured[name as keyof typeof measured]) > 2,
    );
    expect(differs, `scripts/docs/installed-size.ts; measured: ${JSON.stringify(measured)}`).toEqual([]);
  });

  it('holds pages whose links lead somewhere', () => {
    const pages = packed.filter((path) => path.endsWith('.md'));
    expect(pages.length).toBeGreaterThan(50);
    const folder = at('project/node_modules/intercom-tools');
    expect(pages.flatMap((page) => deadLinks(folder, page, root))).toEqual([]);
  });

  it('runs tools against its sandbox', async () => {
    const printed = await program(`
      import { createIntercom, registry, NotFoundError } from 'intercom-tools';
      import { createSandbox } from 'intercom-tools/sandbox';
      const sandbox = createSandbox();
      const { url } = await sandbox.listen();
      const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url });
      const { output } = await intercom.run('intercom_create_contact', { email: 'ada@example.com' });
      const missing = await intercom.run('intercom_get_contact', { contactId: 'nobody' }).catch((error) => error);
      console.log(output.contact.email, missing instanceof NotFoundError, registry.list().length);
      await sandbox.close();`);
    expect(printed).toMatch(/^ada@example\.com true \d+\n$/);
  });

  it('has types that fit together and catch mistakes', async () => {
    const source = (params: string) => `
      import { createIntercom } from 'intercom-tools';
      import { createSandbox, type Sandbox } from 'intercom-tools/sandbox';
      const sandbox: Sandbox = createSandbox({ seed: 1 });
      const intercom = createIntercom({ accessToken: sandbox.token });
      export const contact = async (): Promise<string> =>
        (await intercom.run('intercom_get_contact', ${params})).output.contact.id;`;
    const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', ...types];
    const check = async (params: string) => {
      await writeFile(at('project/program.ts'), source(params));
      return run(join(root, 'node_modules/.bin/tsc'), [...options, 'program.ts'], at('project'));
    };
    expect(await check("{ contactId: '1' }")).toMatchObject({ code: 0, stdout: '' });
    const { code, stdout } = await check("{ contactid: '1' }");
    expect(code).not.toBe(0);
    expect(stdout).toContain("'contactid' does not exist");
  });

  it('has a command line that runs', async () => {
    const bin = at('project/node_modules/.bin/intercom-tools');
    expect(await runWell(bin, ['--version'], at('project'))).toBe(`${manifest.version}\n`);
    expect(await runWell(bin, ['tools'], at('project'))).toContain('intercom_create_contact');
    expect(await runWell(bin, ['call', 'intercom_list_tags', '--sandbox'], at('project'))).toContain('tags.');
    expect(await runWell(bin, ['test-connection', '--sandbox'], at('project'))).toMatch(/^(✓ .*\n){8}$/);
  });

  it.each([
    [
      'n8n',
      "new (require('n8n-nodes-intercom-tools/dist/nodes/IntercomTools/IntercomTools.node.js').IntercomTools)().execute",
    ],
    ['activepieces', "require('piece-intercom-tools').intercomTools.getAction('list_tags').run"],
  ])(
    'exports a package for %s that runs where nothing else is installed',
    async (host, run) => {
      const [folder, archives] = [at(`${host}-user`), at(host)];
      await mkdir(folder);
      await runWell(at('project/node_modules/.bin/intercom-tools'), ['export', host, '--out', archives], at('project'));
      await writeFile(join(folder, 'package.json'), '{ "private": true }');
      // The framework of Activepieces is outside, so an archive is installed there, as Activepieces does.
      const [{ filename }] = JSON.parse(await runWell('npm', ['pack', '--json', '--loglevel=error'], archives));
      const given = host === 'n8n' ? archives : join(archives, filename);
      await runWell('npm', ['install', given, ...quiet], folder);
      const sandbox = createSandbox();
      const { url } = await sandbox.listen();
      const connection = { accessToken: sandbox.token, baseUrl: url };
      await writeFile(
        join(folder, 'program.cjs'),
        `const connection = ${JSON.stringify(connection)};
       const context = {
         auth: { props: connection },
         propsValue: {},
         getCredentials: async () => connection,
         getInputData: () => [{ json: {} }],
         getNodeParameter: (name, item, fallback) => ({ resource: 'tags', operation: 'list_tags' })[name] ?? fallback,
         continueOnFail: () => false,
         getTimezone: () => 'UTC',
       };
       ${run}.call(context, context).then((output) => console.log(JSON.stringify(output)));`,
      );
      const printed = await runWell(process.execPath, ['program.cjs'], folder);
      await sandbox.close();
      expect(printed).toContain('"name":"VIP"');
    },
    300_000,
  );

  it('plays the support story', async () => {
    const story = await readFile(join(root, 'examples/support-story.mjs'), 'utf8');
    const printed = await program(story);
    const operations = [
      ...['create_contact', 'get_contact', 'update_contact', 'list_contacts', 'search_contacts', 'delete_contact'],
      ...['create_company', 'get_company', 'list_companies', 'get_conversation', 'list_conversations'],
      ...['reply_conversation', 'search_conversations', 'create_ticket', 'get_ticket', 'create_message'],
    ];
    const line = (name: string) =>
      new RegExp(`^ *\\d+ +intercom_${name} +(read|write|send|delete) +\\S.* \\d+ ms$`, 'm');
    for (const name of operations) expect(printed).toMatch(line(name));
    expect(printed).toMatch(/\n\d+ steps, \d+ requests, \d+ of \d+ tools used\.\n$/);
  });

  it.each(readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.mjs')))('runs %s', async (name) => {
    expect(await program(await readFile(join(root, 'examples', name), 'utf8'))).not.toBe('');
  });

  it('ends the story with 1 at a step that fails, and leaves nothing running', async () => {
    const story = await readFile(join(root, 'examples/support-story.mjs'), 'utf8');
    const broken = story.replace("message_type: 'email'", "message_type: 'fax'");
    expect(broken).not.toBe(story);
    await writeFile(at('project/broken.mjs'), broken);
    const { code, stdout, stderr } = await run(process.execPath, ['broken.mjs'], at('project'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/intercom_create_message +✗\n$/);
    expect(stderr).toMatch(/^\nStep \d+ failed: intercom_create_message: message_type is .*\n$/);
  });
});

/** All paths in a part of the manifest. */
function targets(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(targets) : [];
}

/** The size of the files in a folder. */
function megabytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6;
}

async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (file: string) => [file.slice(folder.length), await readFile(file, 'utf8')];
  return Object.fromEntries(await Promise.all(files.sort().map(read)));
}
