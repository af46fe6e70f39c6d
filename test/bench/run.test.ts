import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createIntercom, registry } from 'intercom-tools';
import { createAgentTools } from 'intercom-tools/agent';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { benches } from '../../bench/benches.js';
import { checkHostLibraries, hostLibraries } from '../../bench/hosts.js';
import { hostNames } from '../../bench/shared/host-names.js';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Runs `npm run bench -- …` without npm, whose own lines do not belong to the bench. */
function bench(...args: string[]) {
  return execute(process.execPath, ['--import', loader, 'bench/run.ts', ...args], { cwd: root });
}

const report = z.strictObject({
  bench: z.string(),
  machine: z.strictObject({
    cpu: z.string().min(1),
    cores: z.int().positive(),
    memoryGiB: z.int().positive(),
    node: z.string().regex(/^\d+\.\d+\.\d+$/),
    os: z.string().min(1),
    date: z.iso.date(),
  }),
  rows: z.array(z.looseObject({ name: z.string() })).min(1),
});

/** The last line of a bench's output, read as the JSON that it promises. */
async function reportOf(name: string) {
  const { stdout } = await bench(name, '--quick', '--json');
  const lines = stdout.trimEnd().split('\n');
  expect(lines, 'nothing but the JSON line').toHaveLength(1);
  const read = report.parse(JSON.parse(lines[0] ?? ''));
  expect(read.bench).toBe(name);
  return read;
}

const peers = ['intercom-client', '@activepieces/piece-intercom'];
const number = expect.any(Number);

// Times are never asserted: they are the machine's, and a quick run is too short to say anything.
describe('one bench as JSON', () => {
  it('calls: has the time that each library adds to axios', { timeout: 60_000 }, async () => {
    const { rows } = await reportOf('calls');
    expect(rows.map(({ name }) => name)).toEqual(['axios', 'intercom-tools', ...peers]);
    for (const row of rows) {
      expect(row).toMatchObject({ addedMs: number, addedLowMs: number, addedHighMs: number, createAddedMs: number });
    }
    expect(rows[0]).toMatchObject({ addedMs: 0, createAddedMs: 0 });
  });

  it('types: has the time of the compiler for a caller of each library', { timeout: 60_000 }, async () => {
    const { rows } = await reportOf('types');
    expect(rows.map(({ name }) => name)).toEqual(['zod', 'intercom-tools', 'intercom-client']);
    for (const row of rows) expect(row).toMatchObject({ checkMs: number, checkLowMs: number, checkHighMs: number });
  });

  it('mcp-start: has the time to the first list of tools, and how many there are', { timeout: 60_000 }, async () => {
    const { rows } = await reportOf('mcp-start');
    const [node, oneTool, ...ours] = rows;
    expect(node).toMatchObject({ name: 'node -e 0', startMs: number, greetingMs: null, tools: null, listBytes: null });
    expect(oneTool).toMatchObject({ startMs: number, greetingMs: number, tools: 1, listBytes: number });
    expect(ours.map(({ name }) => name)).toEqual([
      'intercom-tools mcp --sandbox',
      'intercom-tools mcp',
      'intercom-tools mcp --tools all',
      'intercom-tools mcp --read-only --toolsets conversations',
    ]);
    for (const row of ours) expect(row).toMatchObject({ startMs: number, startLowMs: number, startHighMs: number });
    const [ofSandbox, usual, all, ofReads] = ours.map(({ tools }) => Number(tools));
    expect(usual).toBe(createAgentTools(createIntercom({ accessToken: 'none' })).length);
    expect(ofSandbox).toBe(usual);
    expect(all).toBe(registry.list().length);
    expect(ofReads).toBe(registry.filter({ resource: 'conversations', readOnly: true }).list().length);
  });

  it('load: has zod, the package, its peers and the command line', { timeout: 60_000 }, async () => {
    const { rows } = await reportOf('load');
    expect(rows.map(({ name }) => name)).toEqual([
      'zod',
      'intercom-tools',
      ...peers.flatMap((peer) => [peer, peer]),
      'intercom-tools --help',
      'intercom-tools tools',
    ]);
    expect(rows[1]).toMatchObject({ way: 'import', loadMs: number, timesZod: number, processMs: number });
    expect(rows.at(-1)).toMatchObject({ way: 'run', loadMs: null, processMs: number });
  });

  it('paging: has speed and memory for each number of contacts', { timeout: 60_000 }, async () => {
    const { rows } = await reportOf('paging');
    expect(rows.map(({ name, contacts }) => `${name} ${contacts}`)).toEqual([
      'intercom-tools 5000',
      'intercom-tools 10000',
      'intercom-client 10000',
    ]);
    for (const row of rows) expect(row).toMatchObject({ perSecond: number, heapMiB: number, processMiB: number });
  });

  it('sandbox: has requests per second for each operation and size', { timeout: 60_000 }, async () => {
    const { rows } = await reportOf('sandbox');
    const searches = ['e-mail =', 'name ~', 'e-mail ~', 'e-mail ^', 'e-mail $', 'role', 'created_at and role'];
    const names = ['get', ...searches.map((by) => `search by ${by}`), 'create'];
    expect(rows.map(({ name, contacts }) => `${name}, ${contacts}`)).toEqual(
      [500, 2000].flatMap((contacts) => names.map((name) => `${name}, ${contacts}`)),
    );
    for (const row of rows) expect(row).toMatchObject({ perSecond: number, medianMs: number, p99Ms: number });
  });
});

describe('the bench of the hosts', () => {
  it.skipIf(!existsSync(hostLibraries))(
    'has the time that each host adds to the runner',
    { timeout: 120_000 },
    async () => {
      const { rows } = await reportOf('hosts');
      expect(rows.map(({ name }) => name)).toEqual(hostNames);
      for (const row of rows) {
        expect(row).toMatchObject({ addedMs: number, addedLowMs: number, addedHighMs: number, createAddedMs: number });
      }
      expect(rows[0]).toMatchObject({ addedMs: 0, createAddedMs: 0 });
    },
  );

  it('says how to install the libraries where they are missing', () => {
    expect(() => checkHostLibraries(`${root}bench/node_modules`)).toThrow('run npm run install:hosts first');
  });
});

describe('a wrong command line', () => {
  it.each([
    [['speed'], 'There is no bench "speed".'],
    [['calls', 'load'], 'Name one bench, or none for all.'],
    [['--fast'], "Unknown option '--fast'"],
  ])('%j ends with code 2 and the choices', async (args, problem) => {
    const failure = await bench(...args).then(
      () => expect.unreachable('it ran'),
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 2, stdout: '' });
    expect(failure).toMatchObject({ stderr: expect.stringContaining(problem) });
    const choices = benches.map(({ name }) => name).join('|');
    expect(choices).toBe(
      'calls|hosts|load|many-tools|mcp-start|paging|limiter|sandbox|types|webhooks|automations-scale',
    );
    expect(failure).toMatchObject({ stderr: expect.stringContaining(choices) });
  });
});
