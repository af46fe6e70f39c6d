import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = join(root, 'docs/hosts/sim.md');
const page = readFileSync(file, 'utf8');
const programs = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, program = '']) => program);
const folder = mkdtempSync(join(tmpdir(), 'sim-docs-'));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program that imports this package, from its sources. @returns what it printed, line by line. */
async function run(program: string): Promise<string[]> {
  const source = join(folder, 'program.mjs');
  writeFileSync(source, program);
  const bundle = await rolldown({
    input: source,
    platform: 'node',
    external: ['zod', 'axios', 'leven', /^hono/, /^@hono/, 'libsql', 'pg', 'intercom-tools/package.json'],
    resolve: {
      alias: {
        'intercom-tools/sandbox': join(root, 'src/sandbox/index.ts'),
        'intercom-tools/sim': join(root, 'src/hosts/sim/index.ts'),
        'intercom-tools/webhooks': join(root, 'src/webhooks/index.ts'),
        'intercom-tools': join(root, 'src/index.ts'),
      },
    },
  });
  await bundle.write({ file: join(folder, 'bundle.mjs'), format: 'esm', codeSplitting: false });
  await bundle.close();
  writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'package.json')));
  const { stdout } = await promisify(execFile)(process.execPath, ['bundle.mjs'], { cwd: folder });
  return stdout.trimEnd().split('\n');
}

describe('the page on Sim', () => {
  it('shows a program that prints what the page says', async () => {
    const [program = ''] = programs;
    const promised = [...program.matchAll(/^\/\/=> (.*)$/gm)].map(([, line]) => line);
    expect(promised).toHaveLength(2);
    expect(await run(program)).toEqual(promised);
  });

  it('shows how notifications are checked, and what is answered', async () => {
    const [, program = ''] = programs;
    const promised = [...program.matchAll(/^\/\/=> (.*)$/gm)].map(([, line]) => line);
    expect(promised).toHaveLength(2);
    expect(await run(program)).toEqual(promised);
  });

  it('shows how the files are written and the custom tools made', async () => {
    expect(programs).toHaveLength(5);
    await run(programs[2] ?? '');
    expect(existsSync(join(folder, 'sim-drop-in/apps/sim/tools/intercom_tools/README.md'))).toBe(true);
    const [title] = await run(`${programs[3]}\nconsole.log(body.workspaceId, body.tools.length);`);
    expect(title).toBe('your-workspace 39');
  });

  it('shows what a knowledge base takes in', async () => {
    const program = programs[4] ?? '';
    const promised = [...program.matchAll(/^\/\/=> (.*)$/gm)].map(([, line]) => line);
    expect(promised).toHaveLength(1);
    expect(await run(program)).toEqual(promised);
  });

  it('links only to what is there', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(resolve(dirname(file), link)))).toEqual([]);
  });
});
