import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Bench, Findings, Row, Size } from './bench.js';
import { builtPackage } from './shared/built-package.js';
import { type FirstTools, firstTools } from './shared/first-tools.js';
import { interleave } from './shared/interleave.js';
import { withPrograms } from './shared/program.js';
import { rounded, spread } from './shared/stats.js';
import { number, range, tableOf } from './shared/table.js';
import { type Target, target } from './shared/target.js';

const rounds: Record<Size, number> = { full: 21, quick: 2 };

interface Contestant {
  readonly name: string;
  start(): Promise<Started>;
}

/** How long it took, and what a server said by then. */
type Started = Pick<FirstTools, 'ms'> & Partial<FirstTools>;

interface McpStartRow extends Row {
  /** From the start of the process to the list of tools; of a process that is no server, to its end. */
  readonly startMs: number;
  readonly startLowMs: number;
  readonly startHighMs: number;
  /** To the answer of `initialize`; null for what is no server. */
  readonly greetingMs: number | null;
  readonly tools: number | null;
  readonly listBytes: number | null;
}

export const mcpStartBench: Bench = {
  name: 'mcp-start',
  title: 'Start of the MCP server',
  method: [
    'From the start of the process to the whole answer of the first `tools/list` over stdio, after `initialize`: what a client waits for when it starts the server.',
    'The questions are plain lines of JSON, so that no client library is in the figures; a fresh process each time, in turns, forwards and backwards.',
    'The last column is the size of that list.',
    'Beside it the least that Node needs: `node -e 0` as a whole process, and a server of the same SDK with a single tool, which is not bundled.',
    'With a token the server connects to a local server; nothing is sent to it before the first call.',
    'Shown are the median and where the middle eight tenths lie.',
  ].join(' '),
  run: (size) =>
    withPrograms(async (start) => {
      const stub = start(new URL('./programs/stub.ts', import.meta.url));
      const results = await measure(contestants(await stub.ask({ do: 'open' }, target)), rounds[size]);
      return report(results);
    }),
};

function contestants({ url, token }: Target): Contestant[] {
  const { commandLine } = builtPackage();
  const oneTool = fileURLToPath(new URL('./programs/one-tool-mcp-server.mjs', import.meta.url));
  const connection = { INTERCOM_BASE_URL: url, INTERCOM_ACCESS_TOKEN: token };
  const ours = (...options: string[]): Contestant => ({
    name: ['intercom-tools mcp', ...options].join(' '),
    start: () => firstTools([commandLine, 'mcp', ...options], connection),
  });
  return [
    { name: 'node -e 0', start: emptyProcess },
    { name: 'SDK, one tool', start: () => firstTools([oneTool], {}) },
    ours('--sandbox'),
    ours(),
    ours('--tools', 'all'),
    ours('--read-only', '--toolsets', 'conversations'),
  ];
}

async function emptyProcess(): Promise<Started> {
  const start = performance.now();
  const child = spawn(process.execPath, ['-e', '0'], { env: {}, stdio: 'ignore' });
  await once(child, 'exit');
  return { ms: performance.now() - start };
}

async function measure(all: readonly Contestant[], count: number): Promise<McpStartRow[]> {
  // The first of each reads from disk what the others find in memory.
  for (const { start } of all) await start();
  const results = await interleave(all, count, ({ start }) => start());
  return results.map(({ contestant: { name }, measured }) => toRow(name, measured));
}

function toRow(name: string, measured: readonly Started[]): McpStartRow {
  const whole = spread(measured.map(({ ms }) => ms));
  const greetings = measured.flatMap(({ greetingMs }) => greetingMs ?? []);
  return {
    name,
    startMs: rounded(whole.median, 1),
    startLowMs: rounded(whole.low, 1),
    startHighMs: rounded(whole.high, 1),
    greetingMs: greetings.length === 0 ? null : rounded(spread(greetings).median, 1),
    tools: measured[0]?.tools ?? null,
    listBytes: measured[0]?.bytes ?? null,
  };
}

function report(rows: readonly McpStartRow[]): Findings {
  const table = tableOf(rows, {
    what: ({ name }) => name,
    'start ms': ({ startMs }) => number(startMs),
    'p10 … p90': ({ startLowMs, startHighMs }) => range({ low: startLowMs, high: startHighMs }),
    'initialize ms': ({ greetingMs }) => (greetingMs === null ? '' : number(greetingMs)),
    tools: ({ tools }) => (tools === null ? '' : number(tools)),
    'list KiB': ({ listBytes }) => (listBytes === null ? '' : number(listBytes / 1024, 1)),
  });
  return { rows, tables: [table], remarks: [] };
}
