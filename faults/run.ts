/** `npm run faults`: makes things go wrong on purpose, and ends with one line of JSON that says what came of it. */

import { parseArgs } from 'node:util';
import { jumpClocks } from './clock/index.js';
import { tryLimiter } from './limiter/index.js';
import { isLimitBroken, shareLimit } from './shared-limit/index.js';
import { breakTls } from './tls/index.js';
import { killListen, stores } from './webhooks/index.js';

const usage = [
  'Usage: npm run faults -- webhooks [--kills 15] [--store sqlite|postgres] [--json]',
  '       npm run faults -- tls [--rounds 20] [--json]',
  '       npm run faults -- limiter [--json]',
  '       npm run faults -- shared-limit [--seconds 65] [--json]',
  '       npm run faults -- clock [--jumps 9] [--json]',
].join('\n');

class UsageError extends Error {}

const options = {
  kills: { type: 'string', default: '15' },
  store: { type: 'string', default: 'sqlite' },
  rounds: { type: 'string', default: '20' },
  seconds: { type: 'string', default: '65' },
  jumps: { type: 'string', default: '9' },
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
    const store = stores.find((name) => name === values.store);
    if (store === undefined) throw new UsageError(usage);
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
};

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
