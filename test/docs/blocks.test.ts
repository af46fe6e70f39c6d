import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Block, blocksOf, root, shows, writtenPages } from './reader/blocks.js';
import { clearDesk, layDesk } from './reader/desk.js';
import { type Ports, reservePorts } from './reader/ports.js';
import { handled, type Outcome, readCommands, readPrograms } from './reader/read-page.js';
import { readings } from './reader/readings.js';

/** Blocks that show something and do nothing: a layout, a table of imports, an answer, what a schema looks like. */
const silent = new Set(['', 'text', 'http', 'json']);

let ports: Ports;
let folder: string;

beforeAll(async () => {
  ports = await reservePorts();
  folder = layDesk();
});
afterAll(() => clearDesk(folder));

/** Holds a page to what its blocks printed. `-u` writes what came into the page where it shows something else. */
async function expectShown(page: string, outcomes: readonly Outcome[]): Promise<void> {
  let text = readFileSync(`${root}${page}`, 'utf8');
  for (const { where, promised, printed, shown } of outcomes) {
    if (shows(promised, printed)) continue;
    if (shown === undefined) expect(printed.trimEnd(), `what ${where} prints`).toBe(promised.trimEnd());
    else text = text.replace(`\`\`\`text\n${shown}`, () => `\`\`\`text\n${ports.back(printed.trimEnd())}\n`);
  }
  await expect(text).toMatchFileSnapshot(`${root}${page}`);
}

describe.each(writtenPages())('%s', (page) => {
  const reading = readings[page] ?? {};
  const blocks = blocksOf(page);

  it.runIf(reading.runBy === undefined && blocks.some(({ language }) => language === 'sh'))(
    'shows commands that work, and what they print',
    async () => expectShown(page, await readCommands(page, reading, folder, ports)),
  );

  it.runIf(reading.runBy === undefined && blocks.some(({ language }) => language === 'js'))(
    'shows programs that work, and what they print',
    async () => expectShown(page, await readPrograms(page, reading, folder, ports)),
  );

  it('has no block that nothing runs', () => {
    const left = handled(page, reading).filter(([{ language }, { notRun, runBy, savedAs }]) => {
      const known = notRun ?? runBy ?? reading.runBy ?? savedAs;
      return known === undefined && !silent.has(language) && language !== 'sh' && language !== 'js';
    });
    expect(left.map(([block]) => where(block))).toEqual([]);
  });

  it('is what the table of its blocks says', () => {
    for (const [{ text }, { notRun, runBy }] of handled(page, reading)) {
      if (notRun !== undefined) expect(notRun.length, text).toBeGreaterThan(20);
      if (runBy !== undefined) expect(existsSync(`${root}${runBy}`), runBy).toBe(true);
    }
    if (reading.runBy !== undefined)
      expect(namesPage(reading.runBy, page), `${reading.runBy} names ${page}`).toBe(true);
  });
});

it('The table of readings names only pages that there are', () => {
  expect(Object.keys(readings).filter((page) => !writtenPages().includes(page))).toEqual([]);
});

function namesPage(file: string, page: string): boolean {
  const name = page.split('/').pop()?.replace('.md', '') ?? '';
  return readFileSync(`${root}${file}`, 'utf8').includes(name);
}

function where({ page, line }: Block): string {
  return `${page}:${line}`;
}
