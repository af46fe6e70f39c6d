import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Bench, Findings, Row, Size } from './bench.js';
import { builtPackage, root } from './shared/built-package.js';
import { interleave } from './shared/interleave.js';
import { rounded, type Spread, spread } from './shared/stats.js';
import { number, range, tableOf } from './shared/table.js';

const execute = promisify(execFile);

const rounds: Record<Size, number> = { full: 21, quick: 2 };

/** Ways to load a package. A package in CommonJS can be imported as well, but Node takes longer to find its names. */
const ways = {
  import: (name: string) => `const start = performance.now(); await import('${name}');`,
  require: (name: string) =>
    `import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/');
     const start = performance.now(); require('${name}');`,
};
type Way = keyof typeof ways;

interface Contestant {
  readonly name: string;
  /** How it is loaded, or `run` for a command. */
  readonly way: Way | 'run';
  /** Arguments of Node. */
  readonly args: readonly string[];
}

interface LoadRow extends Row {
  readonly way: Way | 'run';
  /** From before to after the loading, in the fresh process; null for a command. */
  readonly loadMs: number | null;
  readonly loadLowMs: number | null;
  readonly loadHighMs: number | null;
  /** The whole process, from start to end. */
  readonly processMs: number;
  readonly processLowMs: number;
  readonly processHighMs: number;
  /** Loading time as a multiple of that of zod alone. */
  readonly timesZod: number | null;
}

export const loadBench: Bench = {
  name: 'load',
  title: 'Cold load',
  method: [
    'Every load in a fresh process, in turns, forwards and backwards: the time from before to after the import, and that of the whole process.',
    "intercom-tools is the built package's main entry: the registry with all tools.",
    'The two peers are CommonJS packages or ship one, and are loaded by import and by require; the faster way counts.',
    'The command line is timed as a whole process, against the whole process that loads a peer and ends.',
    'Shown are the median and where the middle eight tenths lie.',
  ].join(' '),
  run: (size) => measure(rounds[size]),
};

function contestants(): Contestant[] {
  const { commandLine } = builtPackage();
  const loaded = (name: string, way: Way): Contestant => ({
    name,
    way,
    args: ['--input-type=module', '--eval', script(name, way)],
  });
  const command = (...words: string[]): Contestant => ({
    name: `intercom-tools ${words.join(' ')}`,
    way: 'run',
    args: [commandLine, ...words],
  });
  return [
    loaded('zod', 'import'),
    loaded('intercom-tools', 'import'),
    loaded('intercom-client', 'import'),
    loaded('intercom-client', 'require'),
    loaded('@activepieces/piece-intercom', 'import'),
    loaded('@activepieces/piece-intercom', 'require'),
    command('--help'),
    command('tools'),
  ];
}

function script(name: string, way: Way): string {
  return `${ways[way](name)} process.stdout.write(String(performance.now() - start));`;
}

async function measure(count: number): Promise<Findings> {
  const all = contestants();
  // The first of each reads from disk what the others find in memory.
  for (const contestant of all) await runOnce(contestant);
  const results = await interleave(all, count, runOnce);
  const spreads = results.map(({ contestant, measured }) => ({
    contestant,
    load: contestant.way === 'run' ? undefined : spread(measured.map(({ loadMs }) => loadMs)),
    whole: spread(measured.map(({ processMs }) => processMs)),
  }));
  const zodMs = spreads.find(({ contestant }) => contestant.name === 'zod')?.load?.median;
  return report(spreads.map(({ contestant, load, whole }) => toRow(contestant, load, whole, zodMs)));
}

async function runOnce({ way, args }: Contestant): Promise<{ loadMs: number; processMs: number }> {
  const start = performance.now();
  const { stdout } = await execute(process.execPath, args, { cwd: root, env: plainEnvironment });
  const processMs = performance.now() - start;
  return { loadMs: way === 'run' ? Number.NaN : Number(stdout), processMs };
}

/** Without the options of Node that this process runs under. */
const { NODE_OPTIONS: _, ...plainEnvironment } = process.env;

function toRow({ name, way }: Contestant, load: Spread | undefined, whole: Spread, zodMs: number | undefined): LoadRow {
  const ms = (value: number | undefined) => (value === undefined ? null : rounded(value, 1));
  return {
    name,
    way,
    loadMs: ms(load?.median),
    loadLowMs: ms(load?.low),
    loadHighMs: ms(load?.high),
    processMs: rounded(whole.median, 1),
    processLowMs: rounded(whole.low, 1),
    processHighMs: rounded(whole.high, 1),
    timesZod: load === undefined || zodMs === undefined ? null : rounded(load.median / zodMs, 2),
  };
}

function report(rows: readonly LoadRow[]): Findings {
  const table = tableOf(rows, {
    what: ({ name }) => name,
    how: ({ way }) => way,
    'load ms': ({ loadMs }) => (loadMs === null ? '' : number(loadMs)),
    'p10 … p90': ({ loadLowMs, loadHighMs }) =>
      loadLowMs === null || loadHighMs === null ? '' : range({ low: loadLowMs, high: loadHighMs }),
    '× zod': ({ timesZod }) => (timesZod === null ? '' : number(timesZod, 2)),
    'process ms': ({ processMs }) => number(processMs),
    'p10 … p90 ': ({ processLowMs, processHighMs }) => range({ low: processLowMs, high: processHighMs }),
  });
  return { rows, tables: [table], remarks: [] };
}
