import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/cli/render/columns.js';
import { itemLines } from '../../src/cli/render/items.js';
import { table } from '../../src/cli/render/table.js';
import { cutTo, pageWidth, wrapTo } from '../../src/cli/render/width.js';
import { listColumns } from '../../src/intercom/columns.js';
import { entities } from '../../src/intercom/entities.js';
import { isLocal, type Tool } from '../../src/tool/tool.js';
import { allTools } from '../../tools/index.js';

const plainPage = (width = 80) => ({ width, paint: (_: string, text: string) => text });

describe('the width of a text', () => {
  it('counts wide characters twice, and never cuts what a reader takes for one', () => {
    expect(cutTo('日本語', 6)).toBe('日本語');
    expect(cutTo('日本語', 5)).toBe('日本…');
    expect(cutTo('日本語', 4)).toBe('日…');
    expect(cutTo('a👨‍👩‍👧b', 4)).toBe('a👨‍👩‍👧b');
    expect(cutTo('a👨‍👩‍👧bc', 4)).toBe('a👨‍👩‍👧…');
    expect(cutTo('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
    expect(cutTo('abc', 0)).toBe('');
  });

  it('is kept by every line of a wrapped text, behind its indent', () => {
    const text = `${'word '.repeat(40)}\n    code stays\n${'x'.repeat(100)}\n${'日本語'.repeat(20)}\n\n\tend`;
    const lines = wrapTo(text, 40, '  ');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => line !== '' && !line.startsWith('  '))).toEqual([]);
    expect(lines).toContain('      code stays');
    expect(lines.slice(-2)).toEqual(['', '    end']);
    expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });

  it.each([
    [{ isTerminal: true, width: 132 }, { COLUMNS: '60' }, 132],
    [{ isTerminal: false, width: Number.POSITIVE_INFINITY }, { COLUMNS: '60' }, 60],
    [{ isTerminal: false, width: Number.POSITIVE_INFINITY }, { COLUMNS: 'many' }, 80],
    [{ isTerminal: false, width: Number.POSITIVE_INFINITY }, {}, 80],
  ])('of a page is that of %j with %j: %d', (printer, env, width) => {
    const silent = {
      height: 24,
      line: async () => {},
      status: async () => {},
      paint: (_: string, text: string) => text,
    };
    expect(pageWidth({ out: { ...silent, ...printer }, env })).toBe(width);
  });
});

describe('a table', () => {
  const wide = [
    { heading: 'ID', widest: 24, least: 24 },
    { heading: 'NAME', widest: 40 },
    { heading: 'TEXT', widest: 60 },
    { heading: 'EMPTY', widest: 9 },
    { heading: 'TIME', widest: 17, least: 17 },
  ];
  const rows = [
    ['6'.repeat(24), '日本'.repeat(8), 'to be or not to be '.repeat(3), '', '2026-01-01 00:00Z'],
    ['7'.repeat(24), 'Ada', 'no', '', '2026-01-01 00:00Z'],
  ];

  it('shortens what can be shortened, and aligns by width', () => {
    expect(table(wide, rows, 80)).toEqual([
      'ID                        NAME              TEXT               TIME',
      '666666666666666666666666  日本日本日本日…   to be or not to …  2026-01-01 00:00Z',
      '777777777777777777777777  Ada               no                 2026-01-01 00:00Z',
    ]);
  });

  it('leaves out the last columns where there is no room, and never cuts an id', () => {
    expect(table(wide, rows, 60)).toEqual([
      'ID                        NAME              TEXT',
      '666666666666666666666666  日本日本日本日…   to be or not to…',
      '777777777777777777777777  Ada               no',
    ]);
    expect(table(wide, rows, 10)).toEqual(['ID', '6'.repeat(24), '7'.repeat(24)]);
  });

  it('is as wide as it likes where nobody says how wide', () => {
    expect(table(wide, rows).at(1)).toContain(
      `${'日本'.repeat(8)}  to be or not to be to be or not to be to be or not to be`,
    );
  });
});

describe('items for a person', () => {
  it('show people, times and states of conversations', () => {
    const items = [
      {
        id: '215470000000001',
        state: 'open',
        source: {
          author: { type: 'user', id: '1', name: 'Ada\u001b[2J' },
          body: '<p>Where is my <b>order</b> &amp; why?</p>',
        },
        updated_at: 1_767_225_600,
        admin_assignee_id: 0,
        tags: {
          type: 'tag.list',
          tags: [
            { id: '1', name: 'Late' },
            { id: '2', name: 'VIP' },
          ],
        },
      },
    ];
    expect(itemLines(items, 'conversation', plainPage(120))).toEqual([
      'ID               STATE  FROM    ABOUT                     UPDATED            ASSIGNED TO  TAGS',
      '215470000000001  open   Ada[2J  Where is my order & why?  2026-01-01 00:00Z  nobody       Late, VIP',
    ]);
  });

  it('show number, title and state of tickets, whatever the version of the API calls the state', () => {
    const ticket = (state: unknown) => ({
      id: '2',
      ticket_id: '17',
      ticket_state: state,
      ticket_attributes: { _default_title_: 'Login fails' },
      ticket_type: { name: 'Bug report' },
    });
    const states = [{ category: 'submitted', internal_label: 'New' }, { category: 'resolved' }, 'submitted', null];
    expect(itemLines(states.map(ticket), 'ticket', plainPage()).slice(1)).toEqual([
      '2   17  New        Login fails  Bug report',
      '2   17  resolved   Login fails  Bug report',
      '2   17  submitted  Login fails  Bug report',
      '2   17             Login fails  Bug report',
    ]);
  });

  it('have usual columns where nobody wrote any', () => {
    const items = [
      { id: '1', name: 'Ada', status: 'live', created_at: 1_767_225_600 },
      { id: '22', title: 'One', created_at: 5 },
    ];
    expect(itemLines(items, undefined, plainPage())).toEqual([
      'ID  NAME  TITLE  STATE  CREATED',
      '1   Ada          live   2026-01-01 00:00Z',
      '22        One           5',
    ]);
    expect(itemLines([], undefined, plainPage())).toEqual([]);
    expect(itemLines(['odd', null, 7], undefined, plainPage())).toEqual(['', '', '', '']);
  });

  it('have columns of their own for whatever a tool lists', () => {
    const tools: readonly Tool[] = allTools;
    const listed = tools.flatMap((tool) =>
      isLocal(tool) ? [] : (tool.output[tool.paging?.items ?? '']?.schema ?? []),
    );
    expect(new Set(listed).size).toBeGreaterThan(8);
    const known = Object.entries(entities).filter(([name]) => Object.hasOwn(listColumns, name));
    const schemas = known.map(([, entity]) => ('schema' in entity ? entity.schema : undefined));
    expect([...new Set(listed)].filter((schema) => !schemas.some((known) => known === schema))).toEqual([]);
  });
});

describe('rows in columns', () => {
  it('wrap their last cell beside the others, or below them', () => {
    const rows = [
      ['--name', 'text', 'What it is called by everybody who knows it well'],
      ['--plan', '\u001b[33mpro\u001b[39m', 'Plan'],
    ];
    expect(columns(rows, 50)).toEqual([
      '  --name  text  What it is called by everybody who',
      '                knows it well',
      '  --plan  \u001b[33mpro\u001b[39m   Plan',
    ]);
    expect(columns(rows, 36)).toEqual([
      '  --name  text',
      '      What it is called by everybody',
      '      who knows it well',
      '  --plan  \u001b[33mpro\u001b[39m',
      '      Plan',
    ]);
  });
});
