import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { eventLine } from '../../src/cli/events/event-line.js';
import { createPrinter } from '../../src/cli/printer.js';
import { widthOf } from '../../src/cli/render/width.js';
import { runCli } from '../../src/cli/run-cli.js';
import { processTerminal } from '../../src/cli/terminal.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { type InboxEntry, listTopics, parseNotification } from '../../src/webhooks/index.js';
import { settingsFor } from './helpers/cli.js';

/** What a command line shows on a terminal of so many columns; interrupted once it has said something, if it goes on. */
async function shown(args: readonly string[], columns: number, env: Record<string, string> = {}): Promise<string[]> {
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns, rows: 10_000 });
  const signals = new Map<string, (name: string) => void>();
  let text = '';
  stdout.on('data', (piece) => {
    text += String(piece);
    if (args[0] === 'sandbox') signals.get('SIGINT')?.('SIGINT');
  });
  await runCli(
    args,
    processTerminal({
      env,
      stdin: new PassThrough(),
      stdout,
      stderr: new PassThrough(),
      once: (name: string, heard: (name: string) => void) => void signals.set(name, heard),
    }),
  );
  expect(text).not.toBe('');
  return stripVTControlCharacters(text).split('\n');
}

const tooWide = (lines: readonly string[], columns: number) => lines.filter((line) => widthOf(line) > columns);

describe('what is shown on a terminal of 80 columns', () => {
  const sandbox = createSandbox();
  const listening = sandbox.listen();
  afterAll(() => sandbox.close());

  it.each([
    'contacts list --per-page 20',
    'contacts get last',
    'companies list',
    'conversations list',
    'conversations get last',
    'tickets list-types',
    'tags list',
    'admins list',
    'teams list',
    'attributes list',
    'test-connection',
    'tools',
    'trigger',
    'contacts create --email a@example.com --dry-run',
  ])('fits it: %s', async (line) => {
    const { url } = await listening;
    expect(tooWide(await shown(line.split(' '), 80, settingsFor(url)), 80)).toEqual([]);
  });

  it('fits it: what a sandbox says when it begins, but for the address and the token themselves', async () => {
    const lines = await shown(['sandbox', '--history', 'days=3,conversations=20'], 80);
    expect(lines.join(' ')).toContain('Contents');
    expect(tooWide(lines, 80)).toEqual([]);
  });
});

describe('the line of an event', () => {
  it.each([60, 80, 100, 200])('fits a terminal of %i columns, whatever happened', async (columns) => {
    const sandbox = createSandbox();
    const out = createPrinter(Object.assign(new PassThrough(), { isTTY: true, columns }), {
      colours: true,
      clean: (text) => text,
    });
    for (const topic of listTopics()) {
      const request = new Request(`http://127.0.0.1/_sandbox/webhooks/sample?topic=${topic}`);
      const notification = parseNotification(await (await sandbox.fetch(request)).text());
      const entry = { number: 12_345, topic, createdAt: 1_767_607_200 } as InboxEntry;
      const line = stripVTControlCharacters(eventLine(entry, notification, out, { status: 200, ms: 12_345 }));
      expect(widthOf(line), line).toBeLessThanOrEqual(columns);
      expect(line).toMatch(columns < 70 ? /#12345 {2}\w+.* → 200 in 12345 ms$/ : `#12345  ${topic}`);
    }
    await sandbox.close();
  });
});
