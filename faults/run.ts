/** `npm run faults`: makes things go wrong on purpose, and ends with one line of JSON that says what came of it. */

import { parseArgs } from 'node:util';
import { jumpClocks } from './clock/index.js';
import { killEngine } from './engine/index.js';
import { tryLimiter } from './limiter/index.js';
import { runSeeds } from './seeds/index.js';
import { isLimitBroken, shareLimit } from './shared-limit/index.js';
import { breakTls } from './tls/index.js';
import { killListen, type Store, stores } from './webhooks/index.js';

const usage = [
  'Usage: npm run faults -- webhooks [--kills 15] [--store sqlite|postgres] [--json]',
  '       npm run faults -- tls [--rounds 20] [--json]',
  '       npm run faults -- limiter [--json]',
  '       npm run faults -- shared-limit [--seconds 65] [--json]',
  '       npm run faults -- clock [--jumps 9] [--json]',
  '       npm run faults -- engine [--kills 15] [--store sqlite|postgres] [--json]',
  '       npm run faults -- seeds [--seeds 10000] [--first 1] [--json]',
].join('\n');

class UsageError extends Error {}

const options = {
  kills: { type: 'string', default: '15' },
  store: { type: 'string', default: 'sqlite' },
  rounds: { type: 'string', default: '20' },
  seconds: { type: 'string', default: '65' },
  jumps: { type: 'string', default: '9' },
  seeds: { type: 'string', default: '10000' },
  first: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
} as const;

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${usage}`);
  }
}

type Values = ReturnType<typeof readArguments>['values'];

/** What came of it: as data, in a sentence, and whether a promise was broken. */
interface Outcome {
  readonly result: unknown;
  readonly sentence: string;
  readonly isBroken: boolean;
}

type Progress = (line: string) => void;

const commands: Readonly<Record<string, (values: Values, onProgress: Progress) => Promise<Outcome>>> = {
  async webhooks(values, onProgress) {
    const kills = amount(values.kills);
    const store = storeNamed(values.store);
    const result = await killListen(kills, store, onProgress);
    const { acked, handled, lost, repeated } = result;
    const sentence = `${store}: ${kills} kills, ${acked} acknowledged, ${handled} handled, ${lost} lost, ${repeated} stored twice`;
    return { result, sentence, isBroken: lost > 0 || repeated > 0 };
  },
  async tls({ rounds }, onProgress) {
    const result = await breakTls(amount(rounds), onProgress);
    const { breaks, calls, arrived, repeated, denied, doubted } = result;
    const sentence = `${breaks} ways to break: ${calls} replies, ${arrived} arrived, ${repeated} of them twice, ${denied} denied, ${doubted} doubted`;
    return { result, sentence, isBroken: repeated + denied + doubted > 0 };
  },
  async limiter(_values, onProgress) {
    const result = await tryLimiter(onProgress);
    const { scenarios, broken } = result;
    const sentence = `${scenarios.length} scenarios, ${broken.length} broken${broken.map((name) => `\n  ${name}`).join('')}`;
    return { result, sentence, isBroken: broken.length > 0 };
  },
  async 'shared-limit'({ seconds }, onProgress) {
    const result = await shareLimit(amount(seconds), onProgress);
    const { processes, windows, share, refused, mixedRefused, mixedShare, interactiveCalls } = result;
    const { interactiveWaitMaxMs, interactiveP50Ms, interactiveMaxMs, failed } = result;
    const sentence =
      `${processes} processes: ${refused} refused, ${Math.round(share * 100)} % of ${windows} whole windows used; beside bulk work ` +
      `${mixedRefused} refused, ${Math.round(mixedShare * 100)} % used, ${interactiveCalls} calls of people waited ${interactiveWaitMaxMs} ms at the most and took ` +
      `${interactiveP50Ms} ms (median), ${interactiveMaxMs} ms at the most; ${failed} failed`;
    return { result, sentence, isBroken: isLimitBroken(result) };
  },
  async clock({ jumps }, onProgress) {
    const result = await jumpClocks(amount(jumps), onProgress);
    const { acked, handled, twice, late } = result;
    const sentence = `${jumps} jumps, ${acked} acknowledged, ${handled} handled, ${twice} handled twice at once, ${late} late`;
    return { result, sentence, isBroken: twice > 0 || late > 0 };
  },
  async engine(values, onProgress) {
    const kills = amount(values.kills);
    const store = storeNamed(values.store);
    const result = await killEngine(kills, store, onProgress);
    const { runs, lost, repeated, unknown, doubtful } = result;
    const sentence = `${store}: ${kills} kills, ${runs} runs, ${lost} lost, ${repeated} repeated, ${unknown} unknown of ${doubtful} in doubt`;
    return { result, sentence, isBroken: lost > 0 || repeated > 0 || unknown > doubtful };
  },
  async seeds({ seeds: count, first }, onProgress) {
    const result = await runSeeds({ seeds: amount(count), first: amount(first) }, onProgress);
    const { seeds, runs, kills, effects, unknown, broken } = result;
    const failing = broken.map(({ seed, how }) => `\n  seed ${seed}: ${how.join('; ')}`).join('');
    const sentence = `${seeds} seeds: ${runs} runs, ${kills} kills, ${effects} effects, ${unknown} unknown, ${broken.length} seeds broken${failing}`;
    return { result, sentence, isBroken: broken.length > 0 };
  },
};

function storeNamed(text: string): Store {
  const store = stores.find((name) => name === text);
  if (store === undefined) throw new UsageError(usage);
  return store;
}

function amount(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new UsageError(usage);
  return Number(text);
}

try {
  const { values, positionals } = readArguments(process.argv.slice(2));
  const [name = '', ...others] = positionals;
  const command = Object.hasOwn(commands, name) && others.length === 0 ? commands[name] : undefined;
  if (command === undefined) throw new UsageError(usage);
  const { result, sentence, isBroken } = await command(values, (line) => console.error(line));
  console.log(values.json ? JSON.stringify(result) : sentence);
  if (isBroken) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
