import { describe, expect, it } from 'vitest';
import { benches } from '../../bench/benches.js';
import { renderDocument } from '../../bench/document.js';
import { interleave } from '../../bench/shared/interleave.js';
import { machineLine } from '../../bench/shared/machine.js';
import { spread } from '../../bench/shared/stats.js';
import { number, renderTable, tableOf } from '../../bench/shared/table.js';

describe('the spread', () => {
  it('is the median and the middle eight tenths', () => {
    expect(spread([11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({ median: 6, low: 2, high: 10 });
    expect(spread([1, 2])).toEqual({ median: 1.5, low: 1.1, high: 1.9 });
    expect(() => spread([])).toThrow(RangeError);
  });
});

describe('rounds', () => {
  it('go forwards and backwards in turn, so that none is always first', async () => {
    const order: string[] = [];
    const results = await interleave(['a', 'b', 'c'], 3, async (name) => order.push(name));
    expect(order.join('')).toBe('abccbaabc');
    expect(results).toEqual([
      { contestant: 'a', measured: [1, 6, 7] },
      { contestant: 'b', measured: [2, 5, 8] },
      { contestant: 'c', measured: [3, 4, 9] },
    ]);
  });
});

const table = tableOf([{ name: 'intercom-tools', ms: 1234.5 }], {
  package: ({ name }) => name,
  ms: ({ ms }) => number(ms, 1),
});

describe('a table', () => {
  it('lines up in a terminal and is Markdown', () => {
    expect(renderTable(table).split('\n')).toEqual([
      '| package        |      ms |',
      '| -------------- | ------: |',
      '| intercom-tools | 1,234.5 |',
    ]);
  });
});

describe('a number in a table', () => {
  it.each([
    [1234.56, 1, '1,234.6'],
    [-0.02, 1, '0.0'],
    [-1.5, 1, '-1.5'],
  ])('%d with %d digits is %s', (value, digits, text) => {
    expect(number(value, digits)).toBe(text);
  });
});

describe('the page of figures', () => {
  const machine = { cpu: 'Chip', cores: 2, memoryGiB: 24, node: '20.20.2', os: 'Linux 6', date: '2026-01-05' };

  const titles = benches.map(({ title }) => title);
  const [first, second] = benches;
  if (first === undefined || second === undefined) throw new Error('there are fewer than two benches');
  const found = { rows: [], tables: [table], remarks: ['Not bad.'] };

  it('says what they were measured on and how', () => {
    const page = renderDocument('', machineLine(machine), [{ bench: first, findings: found }]);
    expect(page).toContain(
      `## ${first.title}\n\n${first.method}\n\nMeasured on: Chip, 2 cores, 24 GiB memory, Node 20.20.2, Linux 6, 2026-01-05.\n\n${renderTable(table)}\n\nNot bad.\n`,
    );
  });

  it('keeps what was measured before, in the order of the benches, and drops what is measured no more', () => {
    const before = `# Old\n\n## ${second.title}\n\nAs it was.\n\n## ${first.title}\n\nOld.\n\n## Long gone\n\nNothing.\n`;
    const page = renderDocument(before, 'Chip', [{ bench: first, findings: found }]);
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(titles.slice(0, 2));
    expect(page).toContain(`## ${second.title}\n\nAs it was.\n`);
    expect(page).not.toContain('Old');
  });
});
