import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { around } from './four-lines.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Beside the libraries of the hosts, so that programs find them by name.
const folder = `${root}test/hosts/node_modules/.programs-of-docs`;
const parts = ['sandbox', 'json-schema', 'agent'];
const page = (name: string) => readFileSync(`${root}docs/hosts/${name}.md`, 'utf8');

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where the code of an entry of the package is. */
function sourceOf(entry: string | undefined): string {
  if (entry === undefined) return pathToFileURL(`${root}src/index.ts`).href;
  return pathToFileURL(`${root}src/${parts.includes(entry) ? entry : `hosts/${entry}`}/index.ts`).href;
}

/** Runs a program that imports this package, from its sources. @returns what it printed, line by line. */
async function run(name: string, program: string): Promise<string[]> {
  const runnable = program.replaceAll(/'intercom-tools(?:\/([\w-]+))?'/g, (_, entry) => `'${sourceOf(entry)}'`);
  const file = `${folder}/${name}.mjs`;
  writeFileSync(file, runnable);
  const tsx = import.meta.resolve('tsx');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', tsx, file], {
    cwd: folder,
    timeout: 60_000,
  });
  return stdout.trim().split('\n');
}

describe('The page of a host', () => {
  it.each(['json-schema', 'ai-sdk', 'openai-agents', 'langchain', 'mastra', 'genkit'])(
    'shows a program that prints what it says: %s',
    async (host) => {
      const program = /```js\n([\s\S]*?)```/.exec(page(host))?.[1] ?? '';
      const said = [...program.matchAll(/\/\/=> (.*)/g)].map(([, line]) => line);
      expect(said.length).toBeGreaterThan(0);
      expect(program).toContain(`'intercom-tools/${host}'`);
      expect(await run(host, program)).toEqual(said);
    },
    90_000,
  );
});

describe('The page on Activepieces', () => {
  it('shows a module that is a piece', async () => {
    const shown = /```ts\n([\s\S]*?)```/.exec(page('activepieces'))?.[1] ?? '';
    const show = 'console.log(typeof intercomTools.getAction, Object.keys(intercomTools.actions()).length > 30);';
    expect(await run('piece', `${shown}\n${show}`)).toEqual(['function true']);
  });
});

describe('The table of hosts', () => {
  const text = page('README');
  const cell = /\[(.+?)\]\((.+?)\)\n\n<\/td><td>\n\n```js\n(.*?)```\n\n<\/td><td>\n\n```js\n(.*?)```/gs;
  const rows = [...text.matchAll(cell)].map(([, host = '', link = '', imports = '', lines = '']) => {
    return { host, link, imports, lines };
  });

  it('has a row for each host that the README names, and for each vendor', () => {
    expect(rows.map(({ host }) => host)).toEqual(Object.keys(around));
    const readme = readFileSync(`${root}README.md`, 'utf8');
    const pages = [...readme.matchAll(/\]\(docs\/hosts\/(?!README|token-cost)([\w-]+\.md)\)/g)].map(([, link]) => link);
    expect(new Set(rows.map(({ link }) => link))).toEqual(new Set(pages));
    for (const { link } of rows) expect(existsSync(`${root}docs/hosts/${link}`), link).toBe(true);
  });

  it.each(rows)(
    'shows lines for $host that do what they say',
    async ({ host, imports, lines }) => {
      expect(lines.trim().split('\n').length).toBeLessThanOrEqual(4);
      const { before = '', after } = around[host] ?? { after: '' };
      const program = `
        import { createIntercom as connect, registry } from 'intercom-tools';
        import { createSandbox } from 'intercom-tools/sandbox';
        const sandbox = createSandbox();
        const { url } = await sandbox.listen();
        const accessToken = sandbox.token;
        const createIntercom = (settings) => connect({ ...settings, baseUrl: url });
        const intercom = createIntercom({ accessToken });
        const prompt = 'Which tags are there?';
        ${before}\n${imports}\n${lines}\n${after}
        process.stdout.write(sandbox.requests.list().map(({ method, path }) => method + ' ' + path).join());
        await sandbox.close();`;
      const [outcome, arrived] = await run(host.replaceAll(/\W+/g, '-'), program);
      expect([outcome, arrived]).toEqual(['true', 'GET /tags']);
    },
    90_000,
  );
});
