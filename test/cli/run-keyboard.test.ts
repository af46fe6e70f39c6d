import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { json, serve } from '../helpers/http-server.js';
import { closeAfterTest } from '../helpers/opened.js';
import { useRuns } from './helpers/automation-files.js';

const { cli, folderWith } = useRuns();
const isLinux = process.platform === 'linux';
/** Of util-linux: runs a command on a terminal of its own. */
const terminalMaker = 'script';
const running = new Set<ChildProcessWithoutNullStreams>();

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

/** A command on a terminal of 80 columns. */
function atTerminal(words: string, env: Readonly<Record<string, string>>) {
  const command = `stty cols 80 rows 40; '${process.execPath}' '${cli.program}' ${words}; echo "code=$?"; stty -a; echo the-end`;
  const child = spawn(terminalMaker, ['--quiet', '--command', command, '/dev/null'], {
    cwd: cli.folder,
    env: { PATH: process.env.PATH ?? '', SHELL: '/bin/sh', TERM: 'xterm', XDG_DATA_HOME: cli.folder, ...env },
  });
  running.add(child);
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
  });
  return {
    screen: () => screen,
    type: (text: string) => child.stdin.write(text),
    shows: async (text: string) => {
      for (let tries = 0; tries < 400 && !screen.includes(text); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(screen).toContain(text);
    },
  };
}

describe.skipIf(!isLinux)('a secret at the keyboard', () => {
  it('is asked for without being shown, and stands encrypted in the file', async () => {
    const place = join(folderWith({}), 'secrets.json');
    const key = randomBytes(32).toString('base64');
    const terminal = atTerminal('secrets set SHOP_TOKEN', { INTERCOM_TOOLS_KEY: key, INTERCOM_TOOLS_SECRETS: place });
    await terminal.shows('Value of secrets.SHOP_TOKEN (it is not shown):');
    terminal.type('swordfish-7\r');
    await terminal.shows('the-end');
    expect(terminal.screen()).toContain('code=0');
    expect(terminal.screen()).not.toContain('swordfish');
    expect(terminal.screen()).toMatch(/ echo /);
    expect(readFileSync(place, 'utf8')).not.toContain('swordfish');
  });
});

describe('an interrupt', () => {
  it('gives the run back after the call that was sent, and says how to go on; the next process does', async () => {
    let release: () => void = () => {};
    const shop = closeAfterTest(
      await serve((response, _request, nth) => {
        if (nth === 1) release = () => json(response, 200, { nth });
        else json(response, 200, { nth });
      }),
    );
    const order = (id: string) => ({ id, uses: 'http_request', with: { method: 'POST', url: `${shop.url}/${id}` } });
    const file = join(folderWith({ main: { steps: [order('one'), order('two')] } }), 'main.json');
    const env = {
      INTERCOM_TOOLS_RUNS: join(folderWith({}), 'runs.db'),
      INTERCOM_TOOLS_ALLOW_HOSTS: shop.url,
      INTERCOM_TOOLS_ALLOW_LOOPBACK: 'true',
    };
    const { child, finished } = cli.start(['run', file, '--sample'], { env });
    while (shop.arrived.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 200));
    release();
    const { code, stdout } = await finished;
    expect(code).toBe(130);
    expect(stdout).toContain('intercom-tools runs continue 1');
    expect(shop.arrived.map(({ url }) => url)).toEqual(['/one']);
    const next = await cli.run(['runs', 'continue', '1'], { env });
    expect(next.code).toBe(0);
    expect(shop.arrived.map(({ url }) => url)).toEqual(['/one', '/two']);
  });
});

describe.skipIf(!isLinux)('a question before something is done again', () => {
  it('is answered at the keyboard, and no answer is a no', async () => {
    const shop = closeAfterTest(await serve((response) => json(response, 200, {})));
    const step = { id: 'order', uses: 'http_request', with: { method: 'POST', url: `${shop.url}/x` } };
    const file = join(folderWith({ main: { steps: [step] } }), 'main.json');
    const env = {
      INTERCOM_TOOLS_RUNS: join(folderWith({}), 'runs.db'),
      INTERCOM_TOOLS_ALLOW_HOSTS: shop.url,
      INTERCOM_TOOLS_ALLOW_LOOPBACK: 'true',
    };
    expect((await cli.run(['run', file, '--sample'], { env })).code).toBe(0);
    for (const [answer, said] of [
      ['\r', 'Nothing was started.'],
      ['y\r', 'Run 2 is started.'],
    ] as const) {
      const terminal = atTerminal('runs replay 1', env);
      await terminal.shows('Make them again, but for those with an idempotencyKey? [y/N]');
      expect(terminal.screen()).toMatch(/order {2}http_request {2}send/);
      terminal.type(answer);
      await terminal.shows('the-end');
      expect(terminal.screen()).toContain(said);
    }
    expect(shop.arrived).toHaveLength(1);
  });
});
