import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runCli } from '../../src/cli/run-cli.js';
import { processTerminal } from '../../src/cli/terminal.js';
import { allTools } from '../../tools/index.js';
import { blocksOf, root } from './reader/blocks.js';
import { clearDesk, layDesk } from './reader/desk.js';

/** The clock of the examples stands where that of the pages does. */
const fixedClock = ['--import', pathToFileURL(`${root}scripts/docs/fixed-clock.mjs`).href];

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

let folder: string;

beforeAll(() => {
  folder = layDesk();
});
afterAll(() => clearDesk(folder));

const pages = allTools.map(({ id }) => {
  const [program, command, json, http] = blocksOf(`docs/tools/${id}.md`).map(({ text }) => text);
  return { id, program: program ?? '', command: command ?? '', json: json ?? '', http: http ?? '' };
});
const promised = pages.map(({ id, http }) => [id, requestsIn(http)]);

async function run(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { cwd: folder, maxBuffer: 2 ** 24 });
  return stdout;
}

it('The programs on the pages of the tools send what their page says', async () => {
  // Each call of a page is a dry run here: the page shows requests, not answers.
  const source = `
    import { createIntercom } from 'intercom-tools';
    const client = createIntercom({ accessToken: 'none' });
    const sent = [];
    const intercom = {
      run: (id, params) => {
        sent.push([id, client.dryRun(id, params).requests]);
        return { output: {} };
      },
    };
    ${pages.map(({ program }) => `{\n${program}\n}`).join('\n')}
    console.log(JSON.stringify(sent));`;
  writeFileSync(join(folder, 'examples.mjs'), source);
  const sent: [string, Sent[]][] = JSON.parse(await run(process.execPath, [...fixedClock, 'examples.mjs']));
  expect(sent.map(([id, requests]) => [id, requests.map(lineOf)])).toEqual(promised);
});

it('The command lines on the pages of the tools send what their page says, and so does the JSON', async () => {
  const commands = pages.map(({ command, id, json }) => [
    command,
    `npx intercom-tools call ${id} --params - <<'JSON'\n${json}JSON\n`,
  ]);
  // A shell cuts the lines into words, and says what stands on standard input.
  const cut = `npx() { shift; printf '%s\\0' "$@"; printf '\\1'; cat; printf '\\2'; }`;
  writeFileSync(
    join(folder, 'examples.sh'),
    ['set -eo pipefail', 'exec </dev/null', cut, ...commands.flat()].join('\n'),
  );
  const lines = (await run('bash', ['examples.sh'])).split('\u0002').slice(0, -1);
  vi.useFakeTimers({ toFake: ['Date'], now: 1_767_225_600_000 });
  try {
    const sent = await Promise.all(lines.map(dryRun));
    expect(sent).toEqual(promised.flatMap(([, requests]) => [requests, requests]));
  } finally {
    vi.useRealTimers();
  }
});

/** Carries out a command line as a dry run. @returns its requests */
async function dryRun(line: string): Promise<string[]> {
  const [words = '', input = ''] = line.split('\u0001');
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end(input);
  const printed = [text(stdout), text(stderr)];
  const args = [...words.split('\0').slice(0, -1), '--dry-run', '--json'];
  await runCli(args, processTerminal({ env: {}, stdin, stdout, stderr, once: () => undefined }));
  stdout.end();
  stderr.end();
  const [result = '', problems] = await Promise.all(printed);
  expect(problems, args.join(' ')).toBe('');
  return (JSON.parse(result).requests as Sent[]).map(lineOf);
}

/** A request as a page shows it: its line, and its body in the same form as JSON. */
function lineOf({ method, url, body }: Sent): string {
  const { pathname, search } = new URL(url);
  return `${method} ${pathname}${search} ${body === null ? '' : JSON.stringify(body)}`.trim();
}

function requestsIn(http: string): string[] {
  return http
    .trim()
    .split(/\n\n/)
    .map((request) => {
      const [first = '', ...body] = request.replace(/^# .*\n/, '').split('\n');
      return body.length === 0 ? first : `${first} ${JSON.stringify(JSON.parse(body.join('\n')))}`;
    });
}
