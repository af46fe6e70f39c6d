import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const run = promisify(execFile);

describe('The README', () => {
  it('opens with the two commands that everybody needs', () => {
    expect(/```sh\n([\s\S]*?)```/.exec(readme)?.[1]).toMatch(/^npm ci && npm run demo.*\nnpm ci && npm test/);
  });

  it('shows the program of examples/quick-start.mjs, which prints what it says', async () => {
    const shown = /```js\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(shown).toBe(readFileSync('examples/quick-start.mjs', 'utf8'));
    const { stdout } = await run(process.execPath, ['examples/quick-start.mjs']);
    expect(stdout).toBe(`${/\/\/=> (.*)/.exec(shown ?? '')?.[1]}\n`);
  });

  it('shows calls in code that run against a workspace, and ask a person before they delete', async () => {
    const [, [, shown = ''] = []] = [...readme.matchAll(/```js\n([\s\S]*?)```/g)];
    const calls = shown.replace("import { createIntercom } from 'intercom-tools';", '');
    expect(calls).not.toBe(shown);
    const program = `
      import { createIntercom as connect } from 'intercom-tools';
      import { createSandbox } from 'intercom-tools/sandbox';
      const sandbox = createSandbox({ token: process.env.INTERCOM_ACCESS_TOKEN });
      const { url } = await sandbox.listen();
      const createIntercom = (settings) => connect({ ...settings, baseUrl: url });
      const asked = [];
      const askPerson = (requests) => asked.push(...requests.map(({ method }) => method)) > 0;
      ${calls}
      const sent = sandbox.requests.list().map(({ method, path }) => method + ' ' + path);
      const headers = { authorization: 'Bearer ' + sandbox.token };
      const { total_count, data } = await (await fetch(url + '/contacts', { headers })).json();
      await intercom.run('intercom_delete_contact', { contactId: data[0].id });
      console.log(JSON.stringify({ sent, total_count, asked, found: output.total_count, warnings }));
      await sandbox.close();`;
    const env = { PATH: process.env.PATH, INTERCOM_ACCESS_TOKEN: 'the-token-of-this-program' };
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { env });
    const lines = stdout.trimEnd().split('\n');
    const { total_count, ...rest } = JSON.parse(lines.pop() ?? '');
    expect(rest).toEqual({
      sent: ['POST /contacts/search', 'GET /contacts'],
      asked: ['DELETE'],
      found: expect.any(Number),
      warnings: [],
    });
    expect(lines).toHaveLength(total_count);
    expect(lines).toContain('ada.moreau@example.com');
  });

  it('shows a receiver of webhooks that keeps what comes and hands it to its handler', async () => {
    const [, , [, shown = ''] = []] = [...readme.matchAll(/```js\n([\s\S]*?)```/g)];
    const folder = mkdtempSync(join(tmpdir(), 'readme-'));
    const here = shown
      .replace("'./inbox.db'", JSON.stringify(join(folder, 'inbox.db')))
      .replace('createServer(', 'const server = createServer(')
      .replace('.listen(8080)', ".listen(0, '127.0.0.1')")
      .replace('createInboxWorker(', 'const worker = createInboxWorker(');
    const program = `
      import { once } from 'node:events';
      import { createSandbox } from 'intercom-tools/sandbox';
      const printed = new Promise((resolve) => {
        const { log } = console;
        console.log = (...words) => resolve(log(...words));
      });
      ${here}
      await once(server, 'listening');
      const sandbox = createSandbox();
      const url = 'http://127.0.0.1:' + server.address().port + '/webhooks';
      const topics = ['conversation.user.created'];
      await sandbox.webhooks.add({ url, topics, secret: process.env.INTERCOM_CLIENT_SECRET });
      const { output } = await import('intercom-tools').then(async ({ createIntercom }) =>
        createIntercom({ accessToken: sandbox.token, baseUrl: (await sandbox.listen()).url }).run('intercom_list_contacts', {}),
      );
      sandbox.perform({ as: 'contact', id: output.contacts[0].id, do: 'message', body: 'Where is my order?' });
      await printed;
      await worker.close();
      await sandbox.close();
      server.closeAllConnections();
      server.close();
      await inbox.close();`;
    try {
      const env = { PATH: process.env.PATH, INTERCOM_CLIENT_SECRET: 'the-secret-of-this-program' };
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { env });
      expect(stdout).toBe('Where is my order?\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    'README.md',
    'docs/hosts/README.md',
    'docs/getting-started.md',
    'docs/architecture.md',
    'docs/sandbox.md',
    'docs/errors.md',
    'docs/webhooks.md',
    'docs/inbox.md',
    'docs/oauth.md',
    'docs/adding-a-tool.md',
    'CONTRIBUTING.md',
  ])('and its neighbours link only to what is there: %s', (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(resolve(dirname(file), link)))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
