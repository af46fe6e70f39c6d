/** `npm run faults`: makes things go wrong on purpose, and ends with one line of JSON that says what came of it. */

import { parseArgs } from 'node:util';
import { killListen, stores } from './webhooks/index.js';

const usage = 'Usage: npm run faults -- webhooks [--kills 15] [--store sqlite|postgres] [--json]';

class UsageError extends Error {}

function readCommand(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        kills: { type: 'string', default: '15' },
        store: { type: 'string', default: 'sqlite' },
        json: { type: 'boolean', default: false },
      },
    });
    const kills = /^[1-9]\d{0,4}$/.test(values.kills) ? Number(values.kills) : undefined;
    const store = stores.find((name) => name === values.store);
    if (positionals.join() !== 'webhooks' || kills === undefined || store === undefined) throw new UsageError(usage);
    return { kills, store, json: values.json };
  } catch (error) {
    throw new UsageError(
      error instanceof UsageError ? usage : `${error instanceof Error ? error.message : ''}\n${usage}`,
    );
  }
}

try {
  const { kills, store, json } = readCommand(process.argv.slice(2));
  const result = await killListen(kills, store, (line) => console.error(line));
  const { acked, handled, lost, repeated } = result;
  if (json) console.log(JSON.stringify(result));
  else
    console.log(
      `${store}: ${kills} kills, ${acked} acknowledged, ${handled} handled, ${lost} lost, ${repeated} stored twice`,
    );
  if (lost > 0 || repeated > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
