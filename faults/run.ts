/** `npm run faults`: makes things go wrong on purpose, and ends with one line of JSON that says what came of it. */

import { parseArgs } from 'node:util';
import { jumpClocks } from './clock/index.js';
import { killListen, stores } from './webhooks/index.js';

const usage = `Usage: npm run faults -- webhooks [--kills 15] [--store sqlite|postgres] [--json]
       npm run faults -- clock [--jumps 9] [--json]`;

class UsageError extends Error {}

function readCommand(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        kills: { type: 'string', default: '15' },
        jumps: { type: 'string', default: '9' },
        store: { type: 'string', default: 'sqlite' },
        json: { type: 'boolean', default: false },
      },
    });
    const kills = readCount(values.kills);
    const jumps = readCount(values.jumps);
    const store = stores.find((name) => name === values.store);
    const what = (['webhooks', 'clock'] as const).find((name) => name === positionals.join());
    if (what === undefined || kills === undefined || jumps === undefined || store === undefined)
      throw new UsageError(usage);
    return { what, kills, jumps, store, json: values.json };
  } catch (error) {
    throw new UsageError(
      error instanceof UsageError ? usage : `${error instanceof Error ? error.message : ''}\n${usage}`,
    );
  }
}

function readCount(given: string): number | undefined {
  return /^[1-9]\d{0,4}$/.test(given) ? Number(given) : undefined;
}

async function webhooks({ kills, store, json }: ReturnType<typeof readCommand>): Promise<boolean> {
  const result = await killListen(kills, store, (line) => console.error(line));
  const { acked, handled, lost, repeated } = result;
  const said = `${store}: ${kills} kills, ${acked} acknowledged, ${handled} handled, ${lost} lost, ${repeated} stored twice`;
  console.log(json ? JSON.stringify(result) : said);
  return lost === 0 && repeated === 0;
}

async function clock({ jumps, json }: ReturnType<typeof readCommand>): Promise<boolean> {
  const result = await jumpClocks(jumps, (line) => console.error(line));
  const { acked, handled, twice, late } = result;
  const said = `${jumps} jumps, ${acked} acknowledged, ${handled} handled, ${twice} handled twice at once, ${late} late`;
  console.log(json ? JSON.stringify(result) : said);
  return twice === 0 && late === 0;
}

try {
  const command = readCommand(process.argv.slice(2));
  const isWell = await { webhooks, clock }[command.what](command);
  if (!isWell) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
