import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportSim, simCustomTools, simTriggers } from '../../src/hosts/sim/index.js';
import { registry } from '../../src/index.js';

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

describe('the exported files', () => {
  it('are one file a tool and a trigger, the block, and what they share', async () => {
    const tools = registry.list().map(({ id }) => `apps/sim/tools/intercom_tools/${id.replace('intercom_', '')}.ts`);
    const triggers = Object.keys(simTriggers()).map(
      (id) => `apps/sim/triggers/intercom_tools/${id.replace('intercom_', '')}.ts`,
    );
    const shared = ['README.md', 'connect.ts', 'index.ts', 'outputs.ts', 'params.ts'];
    expect(written).toEqual(
      [
        ...tools,
        ...triggers,
        'apps/sim/triggers/intercom_tools/index.ts',
        'apps/sim/lib/webhooks/providers/intercom_tools.ts',
        ...shared.map((name) => `apps/sim/tools/intercom_tools/${name}`),
        'apps/sim/blocks/blocks/intercom_tools.ts',
        'custom-tools.json',
      ].sort(),
    );
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(found.filter((entry) => entry.isFile())).toHaveLength(written.length);
  });

  it('hold the custom tools, ready to post once a workspace is named', () => {
    const body: unknown = JSON.parse(readFileSync(join(folder, 'custom-tools.json'), 'utf8'));
    expect(body).toEqual(JSON.parse(JSON.stringify(simCustomTools(registry))));
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
    const tool = join(wrong, 'apps/sim/tools/intercom_tools/get_contact.ts');
    await writeFile(tool, readFileSync(tool, 'utf8').replace("visibility: 'user-or-llm'", "visibility: 'everybody'"));
    const block = join(wrong, 'apps/sim/blocks/blocks/intercom_tools.ts');
    await writeFile(block, readFileSync(block, 'utf8').replace("type: 'dropdown'", "type: 'drop-down'"));
    const trigger = join(wrong, 'apps/sim/triggers/intercom_tools/webhook.ts');
    await writeFile(trigger, readFileSync(trigger, 'utf8').replace("mode: 'trigger'", "mode: 'triggers'"));
    const provider = join(wrong, 'apps/sim/lib/webhooks/providers/intercom_tools.ts');
    await writeFile(
      provider,
      readFileSync(provider, 'utf8')
        .replace('simWebhookProvider((body, init) =>', 'simWebhookProvider((_) =>')
        .replace('NextResponse.json(body, init)', "new Response('')"),
    );
    const errors = await typeErrors(wrong);
    expect(
      errors
        .split('\n')
        .filter((line) => line.includes('error TS'))
        .map((line) => /[\w/]+\.ts/.exec(line)?.[0]),
    ).toEqual([
      expect.stringContaining('blocks/blocks/intercom_tools.ts'),
      expect.stringContaining('lib/webhooks/providers/intercom_tools.ts'),
      expect.stringContaining('tools/intercom_tools/get_contact.ts'),
      expect.stringContaining('triggers/intercom_tools/webhook.ts'),
    ]);
    expect(readFileSync(join(wrong, 'apps/sim/tools/intercom_tools/connect.ts'), 'utf8')).toContain(
      'customBaseUrl: true',
    );
    expect(readFileSync(join(wrong, 'apps/sim/tools/intercom_tools/params.ts'), 'utf8')).toContain('baseUrl');
    rmSync(wrong, { recursive: true });
  });

  it('import nothing of the package into the triggers, which the browser loads', () => {
    const triggers = written.filter((file) => file.startsWith('apps/sim/triggers/'));
    expect(triggers.length).toBeGreaterThan(50);
    for (const file of triggers) expect(readFileSync(join(folder, file), 'utf8')).not.toContain('intercom-tools/');
  });

  it('import nothing of the package into the block but what has no dependency', () => {
    const block = readFileSync(join(folder, 'apps/sim/blocks/blocks/intercom_tools.ts'), 'utf8');
    expect([...block.matchAll(/from 'intercom-tools([^']*)'/g)].map(([, path]) => path)).toEqual(['/sim/canvas']);
    expect(readFileSync(join(root, 'src/hosts/sim/canvas.ts'), 'utf8')).not.toMatch(/^(import|export .* from) /m);
  });

  it('give the lines to paste for each tool', () => {
    const readme = readFileSync(join(folder, 'apps/sim/tools/intercom_tools/README.md'), 'utf8');
    for (const { id } of registry.list()) expect(readme).toMatch(new RegExp(`${id}: intercom[A-Z]\\w+Tool,`));
    const index = readFileSync(join(folder, 'apps/sim/tools/intercom_tools/index.ts'), 'utf8');
    const named = [...readme.matchAll(/^ {5}(\w+Tool),$/gm)].map(([, name]) => name ?? '');
    expect(named).toHaveLength(registry.list().length);
    for (const name of named) expect(index).toContain(`export { ${name} }`);
    const triggers = readFileSync(join(folder, 'apps/sim/triggers/intercom_tools/index.ts'), 'utf8');
    const lines = [...readme.matchAll(/^ {3}(intercom_\w+): (\w+Trigger),$/gm)];
    expect(lines.map(([, id]) => id)).toEqual(Object.keys(simTriggers()).sort());
    for (const [, , name] of lines) expect(triggers).toContain(`export { ${name} }`);
    expect(readme).toContain('intercom: intercomToolsHandler,');
  });
});
