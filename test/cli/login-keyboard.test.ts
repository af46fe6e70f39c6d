import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { useCli } from './helpers/cli.js';

const cli = useCli();
const secret = 'xq7-vk2-jz9-wb4';
/** Of util-linux: runs a command on a terminal of its own. */
const terminalMaker = 'script';
const running = new Set<ChildProcessWithoutNullStreams>();

// The command line is one bundle but for libsql, which an installed package finds beside it.
beforeAll(() => {
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(cli.folder, 'node_modules'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

/** A login on a terminal of its own, which tells its exit code and the state of the terminal at the end. */
function atTerminal() {
  const login = `'${process.execPath}' '${cli.program}' login --client-id client-1 --base-url http://127.0.0.1:9`;
  // Ctrl+C goes to the shell as well, as to everything in front of a terminal.
  const script = `trap : INT; stty -a; ${login}; echo "code=$?"; stty -a; echo the-end`;
  const child = spawn(terminalMaker, ['--quiet', '--command', script, '/dev/null'], {
    env: {
      PATH: process.env.PATH ?? '',
      SHELL: '/bin/sh',
      TERM: 'xterm',
      INTERCOM_TOOLS_KEY: randomBytes(32).toString('base64'),
      INTERCOM_TOOLS_CONNECTIONS: join(cli.folder, 'connections.json'),
    },
  });
  running.add(child);
  let screen = '';
  const shows = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!screen.includes(text)) return;
        child.stdout.off('data', look);
        resolve();
      };
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`It ended without ${text}: ${screen}`)));
      look();
    });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
  });
  return {
    shows,
    press: (keys: string) => child.stdin.write(keys),
    async end() {
      await shows('the-end');
      const [before, after] = [...screen.matchAll(/^.*\bicanon\b.*\becho\b.*$/gm)].map(([state]) => state);
      return { screen, code: /code=(\d+)/.exec(screen)?.[1], isRestored: before !== undefined && before === after };
    },
  };
}

const isLinux = process.platform === 'linux';

describe.skipIf(!isLinux)('the client secret at a keyboard', () => {
  it('is not shown while it is typed, corrected and pasted', async () => {
    const terminal = atTerminal();
    await terminal.shows('Client secret');
    for (const key of `${secret}x\u007f`) terminal.press(key);
    terminal.press('\r');
    await terminal.shows('Then paste');
    terminal.press('https://tools.example/callback?code=c&state=s\r');
    const { screen, code, isRestored } = await terminal.end();
    expect(screen, 'what is no secret is shown').toContain('/callback?code=c&state=s');
    for (let at = 0; at + 5 <= secret.length; at += 1) expect(screen).not.toContain(secret.slice(at, at + 5));
    expect(screen).toMatch(/Client secret \(it is not shown\):\s+Open this address/);
    expect([code, isRestored]).toEqual(['1', true]);
  });

  it.each([
    ['Ctrl+C', '\u0003', '130', 'Interrupted.'],
    ['Ctrl+D', '\u0004', '1', 'The input ended before an answer'],
  ])('is given up with %s, which leaves the terminal as it was', async (_name, key, expected, told) => {
    const terminal = atTerminal();
    await terminal.shows('Client secret');
    terminal.press(key);
    const { screen, code, isRestored } = await terminal.end();
    expect([code, isRestored]).toEqual([expected, true]);
    expect(screen).toContain(told);
  });
});
