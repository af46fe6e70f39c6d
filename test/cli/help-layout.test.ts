import { execFileSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/names/command-names.js';
import { toolNames } from '../../src/cli/names/tool-names.js';
import { columns } from '../../src/cli/render/columns.js';
import { shellLines } from '../../src/cli/render/shell-line.js';
import { widthOf } from '../../src/cli/render/width.js';
import { runCli } from '../../src/cli/run-cli.js';
import { processTerminal } from '../../src/cli/terminal.js';

describe('help', () => {
  /** What a command line prints on a terminal of so many columns. */
  async function onTerminal(args: readonly string[], columns: number): Promise<string[]> {
    const stdout = Object.assign(new PassThrough(), { isTTY: true, columns });
    const stderr = new PassThrough();
    let text = '';
    stdout.on('data', (piece) => {
      text += String(piece);
    });
    const code = await runCli(
      args,
      processTerminal({ env: {}, stdin: new PassThrough(), stdout, stderr, once: () => undefined }),
    );
    expect(code).toBe(0);
    return stripVTControlCharacters(text).split('\n');
  }

  const pages = [
    [],
    ['events'],
    ...Object.keys(commandNames).map((name) => [...name.split(' '), '--help']),
    ...toolNames().map(({ group, action }) => [group, action, '--help']),
  ];

  /** A text of a JSON object that goes to standard input, with its name: JSON has no way to break it. */
  const isMember = (line: string) => /^\s*"\w+": "(?:\\.|[^"\\])*",?$/.test(line);

  it.each([60, 80, 120])('fits a terminal of %i columns, but for a single word that is longer', async (columns) => {
    // The mark that a line of a shell goes on is no word.
    const isOneWord = (line: string) => /^(\S+|--\S+ '[^']*')( \\{1,2})?$/.test(line.trim()) || isMember(line);
    for (const args of pages) {
      const lines = await onTerminal(args, columns);
      const long = lines.filter((line) => widthOf(line) > columns && !isOneWord(line));
      expect(long, args.join(' ')).toEqual([]);
    }
  });

  it('is bold and coloured on a terminal only', async () => {
    expect((await onTerminal([], 80)).join('\n')).toContain('USAGE intercom-tools <command>');
  });
});

describe('columns of help', () => {
  const inHelp = (rows: readonly (readonly string[])[], width: number) =>
    columns(rows, width, { widestHead: width * 0.4 });

  it('move the second one below a name that is too long, and keep the others side by side', () => {
    expect(
      inHelp(
        [
          ['a', 'one'],
          ['a-name-that-is-much-too-long', 'two'],
        ],
        50,
      ),
    ).toEqual(['  a  one', '  a-name-that-is-much-too-long', '     two']);
  });

  it('wrap nothing where there is no width', () => {
    expect(inHelp([['a', 'one two three four']], Number.POSITIVE_INFINITY)).toEqual(['  a  one two three four']);
  });

  it('count what the screen shows: two for a wide character', () => {
    const [first = '', second = ''] = inHelp(
      [
        ['日本', 'one'],
        ['name', 'two'],
      ],
      60,
    );
    expect([first, second]).toEqual(['  日本  one', '  name  two']);
  });

  it('go on with many choices in the next line', () => {
    expect(inHelp([['--kind=<first|second|third|fourth|fifth>', 'Which']], 30)).toEqual([
      '  --kind=<first|second|third|',
      '      fourth|fifth>',
      '      Which',
    ]);
  });
});

describe('an example that is longer than the screen', () => {
  /** What a program is given by a command line; JSON as its value. */
  function given(line: string): unknown[] {
    const program = 'node -p "JSON.stringify(process.argv.slice(1))" --';
    const words = execFileSync('sh', ['-c', line.replace('intercom-tools', program)], { encoding: 'utf8' });
    return JSON.parse(words).map((word: string) => (word.startsWith('{') ? JSON.parse(word) : word));
  }

  it.each([
    "intercom-tools contacts search --query 'role = user AND last_seen_at > 30d' --per-page 50 --sandbox",
    `intercom-tools call x --body 'It'\\''s a very long text that no line of forty columns holds'`,
    `intercom-tools call x --parts '{"type":"a, \\"b\\", c","list":[1,2,{"d":"It'\\''s"}]}' --sandbox`,
  ])('is the same command when it is pasted: %s', (line) => {
    const lines = shellLines(line, 40);
    expect(lines.length).toBeGreaterThan(1);
    expect(given(lines.join('\n'))).toEqual(given(line));
  });

  it('stays as it is where it fits', () => {
    expect(shellLines('intercom-tools contacts list', 40)).toEqual(['  intercom-tools contacts list']);
  });
});
