import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportSim, type SimCustomTool, simBlocks, simCustomTools, simTriggers } from '../../src/hosts/sim/index.js';
import { registry } from '../../src/index.js';

/** What custom tools work on. */
const customFiles = [...new Set(registry.list().map(({ resource }) => resource))];

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sim-'));
let written: string[] = [];

beforeAll(async () => {
  written = await exportSim(registry, folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the compiler over exported files beside copies of Sim's interfaces. @returns what it complains of. */
async function typeErrors(at: string): Promise<string> {
  const app = join(at, 'apps/sim');
  await cp(join(root, 'test/host-sim/sim-checkout'), app, { recursive: true });
  const config = {
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'ES2024.String'],
      module: 'ESNext',
      moduleResolution: 'bundler',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      paths: {
        '@/*': [`${app}/*`],
        'next/server': [`${app}/next/server.d.ts`],
        'intercom-tools': [join(root, 'src/index.ts')],
        'intercom-tools/sim': [join(root, 'src/hosts/sim/index.ts')],
        'intercom-tools/sim/canvas': [join(root, 'src/hosts/sim/canvas.ts')],
      },
    },
    include: [`${app}/**/*.ts`],
  };
  await writeFile(join(at, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/.bin/tsc');
  return promisify(execFile)(tsc, ['-p', join(at, 'tsconfig.json')]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}

/** The file of a tool: `intercom_create_contact` stands in `intercom_create/contact.ts`. */
const toolPath = (id: string) => `apps/sim/tools/${id.replace(/^([a-z]+_[a-z]+|[a-z]+(?=_[a-z]+$))_/, '$1/')}.ts`;

describe('the exported files', () => {
  it('are one file a tool, one a block, one for all triggers, custom tools by resource, and what they share', async () => {
    const shared = ['README.md', 'connect.ts', 'index.ts', 'outputs.ts', 'params.ts'];
    expect(written).toEqual(
      [
        ...registry.list().map(({ id }) => toolPath(id)),
        'apps/sim/triggers/intercom_tools/triggers.ts',
        'apps/sim/triggers/intercom/index.ts',
        'apps/sim/lib/webhooks/providers/intercom_tools.ts',
        'apps/sim/connectors/intercom_tools/index.ts',
        'apps/sim/connectors/intercom_tools/meta.ts',
        ...shared.map((name) => `apps/sim/tools/intercom_tools/${name}`),
        ...Object.keys(simBlocks(registry)).map((type) => `apps/sim/blocks/blocks/${type}.ts`),
        ...customFiles.map((resource) => `custom-tools/${resource}.json`),
      ].sort(),
    );
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(found.filter((entry) => entry.isFile())).toHaveLength(written.length);
  });

  it('put each tool where the docs generator of Sim looks for it, away from its own of the same id', () => {
    const folders = new Set(written.map((file) => /^apps\/sim\/tools\/(\w+)\//.exec(file)?.[1]));
    for (const { id } of registry.list()) {
      const parts = id.split('_');
      const beginnings = parts.map((_, at) => parts.slice(0, parts.length - at).join('_')).slice(1);
      const [found] = beginnings.filter((name) => folders.has(name) || name === 'intercom');
      expect(toolPath(id), id).toBe(`apps/sim/tools/${found}/${id.slice(`${found}_`.length)}.ts`);
      // Sim has tools of its own there, none of one word.
      if (parts.length > 2) expect(found).not.toBe('intercom');
      expect(readFileSync(join(folder, toolPath(id)), 'utf8')).toContain(`  id: '${id}',`);
    }
  });

  it('hold the custom tools, ready to post once a workspace is named', () => {
    const all = customFiles.flatMap((resource) => {
      const body = JSON.parse(readFileSync(join(folder, 'custom-tools', `${resource}.json`), 'utf8'));
      expect(body).toEqual(JSON.parse(JSON.stringify(simCustomTools(registry.filter({ resource })))));
      return body.tools.map(({ schema }: SimCustomTool) => schema.function.name);
    });
    expect(all.sort()).toEqual(
      simCustomTools(registry)
        .tools.map(({ schema }) => schema.function.name)
        .sort(),
    );
  });

  it('are small enough to be looked at, and for Sim to load', () => {
    const sizes = written.map((file) => [file, statSync(join(folder, file)).size] as const);
    expect(sizes.filter(([, size]) => size >= 300_000)).toEqual([]);
  });

  it('are the same bytes every time', async () => {
    const again = mkdtempSync(join(tmpdir(), 'sim-'));
    expect(await exportSim(registry, again)).toEqual(written);
    for (const file of written) {
      expect(readFileSync(join(again, file), 'utf8')).toBe(readFileSync(join(folder, file), 'utf8'));
    }
    rmSync(again, { recursive: true });
  });

  it('fit the interfaces of Sim', async () => {
    expect(await typeErrors(folder)).toBe('');
  });

  it('would not pass that check with a mistake in them', async () => {
    const wrong = mkdtempSync(join(tmpdir(), 'sim-'));
    await exportSim(registry, wrong, { customBaseUrl: true });
    const tool = join(wrong, 'apps/sim/tools/intercom_get/contact.ts');
    await writeFile(tool, readFileSync(tool, 'utf8').replace("visibility: 'user-or-llm'", "visibility: 'everybody'"));
    const block = join(wrong, 'apps/sim/blocks/blocks/intercom_tools.ts');
    await writeFile(block, readFileSync(block, 'utf8').replace("type: 'dropdown'", "type: 'drop-down'"));
    const trigger = join(wrong, 'apps/sim/triggers/intercom_tools/triggers.ts');
    await writeFile(trigger, readFileSync(trigger, 'utf8').replace("mode: 'trigger'", "mode: 'triggers'"));
    const provider = join(wrong, 'apps/sim/lib/webhooks/providers/intercom_tools.ts');
    await writeFile(
      provider,
      readFileSync(provider, 'utf8')
        .replace('simWebhookProvider((body, init) =>', 'simWebhookProvider((_) =>')
        .replace('NextResponse.json(body, init)', "new Response('')"),
    );
    const meta = join(wrong, 'apps/sim/connectors/intercom_tools/meta.ts');
    await writeFile(meta, readFileSync(meta, 'utf8').replace("type: 'dropdown'", "type: 'drop-down'"));
    const errors = await typeErrors(wrong);
    expect(
      errors
        .split('\n')
        .filter((line) => line.includes('error TS'))
        .map((line) => /[\w/]+\.ts/.exec(line)?.[0]),
    ).toEqual([
      expect.stringContaining('blocks/blocks/intercom_tools.ts'),
      expect.stringContaining('connectors/intercom_tools/meta.ts'),
      expect.stringContaining('lib/webhooks/providers/intercom_tools.ts'),
      expect.stringContaining('tools/intercom_get/contact.ts'),
      expect.stringContaining('triggers/intercom_tools/triggers.ts'),
    ]);
    expect(readFileSync(join(wrong, 'apps/sim/tools/intercom_tools/connect.ts'), 'utf8')).toContain(
      'customBaseUrl: true',
    );
    expect(readFileSync(join(wrong, 'apps/sim/tools/intercom_tools/params.ts'), 'utf8')).toContain('baseUrl');
    expect(readFileSync(meta, 'utf8')).toContain('baseUrl');
    rmSync(wrong, { recursive: true });
  });

  it('import nothing of the package into what the browser loads but a module without imports', () => {
    const blocks = Object.keys(simBlocks(registry)).map((type) => `blocks/blocks/${type}.ts`);
    for (const file of [...blocks, 'triggers/intercom_tools/triggers.ts']) {
      const source = readFileSync(join(folder, 'apps/sim', file), 'utf8');
      expect([...source.matchAll(/from 'intercom-tools([^']*)'/g)].map(([, path]) => path)).toEqual(['/sim/canvas']);
    }
    const meta = readFileSync(join(folder, 'apps/sim/connectors/intercom_tools/meta.ts'), 'utf8');
    expect(meta).not.toContain("from 'intercom-tools");
    expect(readFileSync(join(root, 'src/hosts/sim/canvas.ts'), 'utf8')).not.toMatch(/^(import|export .* from) /m);
  });

  it('stand as the formatter of Sim leaves them', async () => {
    const biome = join(root, 'node_modules/.bin/biome');
    await cp(join(root, 'test/host-sim/sim-biome.json'), join(folder, 'biome.json'));
    const { stdout, stderr } = await promisify(execFile)(biome, ['check', 'apps'], { cwd: folder });
    expect(stdout + stderr).toMatch(/Checked \d+ files in .*No fixes applied/);
    const wrong = join(folder, 'apps/sim/tools/intercom_tools/wrong.ts');
    await writeFile(wrong, 'export const wrong = { "a": 1 };\n');
    await expect(promisify(execFile)(biome, ['check', 'apps'], { cwd: folder })).rejects.toThrow();
    rmSync(wrong);
  });

  it('hold every tool and trigger in the objects that the README adds to those of Sim', () => {
    const read = (file: string) => readFileSync(join(folder, 'apps/sim', file), 'utf8');
    const keysOf = (source: string, object: string) =>
      [...(source.split(`export const ${object}: `)[1]?.split('\n}')[0] ?? '').matchAll(/^ {2}(\w+): /gm)].map(
        ([, id]) => id,
      );
    expect(keysOf(read('tools/intercom_tools/index.ts'), 'intercomTools').sort()).toEqual(
      registry
        .list()
        .map(({ id }) => id)
        .sort(),
    );
    const triggers = read('triggers/intercom_tools/triggers.ts');
    expect(keysOf(triggers, 'intercomToolsTriggers')).toEqual(Object.keys(simTriggers()));
    const readme = read('tools/intercom_tools/README.md');
    for (const entry of ['...intercomTools,', '...intercomToolsTriggers,', 'intercom_tools: IntercomToolsBlock,']) {
      expect(readme).toContain(`\`${entry}\``);
    }
    for (const [type, { name, tools }] of Object.entries(simBlocks(registry))) {
      expect(readme).toContain(`| ${name} | \`${type}\` | ${tools.access.length} |`);
      const [, constant] = /`\w+: (\w+Block),`/.exec(readme.split(`/blocks/${type}'`)[1] ?? '') ?? [];
      const source = read(`blocks/blocks/${type}.ts`);
      expect(source).toContain(`export const ${constant}: BlockConfig = {`);
      expect(source).toContain(`export const ${constant}Meta = {`);
      expect(readme).toContain(`\`${type}: ${constant}Meta,\``);
    }
  });
});
