import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { twoColumns, wrap } from '../../src/cli/help/layout.js';
import { commandNames } from '../../src/cli/names/command-names.js';
import { toolNames } from '../../src/cli/names/tool-names.js';
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

  it.each([60, 80, 120])(
    'fits a terminal of %i columns, but for words and examples that are longer',
    async (columns) => {
      for (const args of pages) {
        const lines = await onTerminal(args, columns);
        const isOneWord = (line: string) => /^ *\S+( \S+=<\S+>)?$/.test(line.trim());
        const examplesAt = lines.findIndex((line) => /^EXAMPLES?$/.test(line));
        const long = lines
          .slice(0, examplesAt === -1 ? undefined : examplesAt)
          .filter((line) => line.length > columns && !isOneWord(line));
        expect(long, args.join(' ')).toEqual([]);
      }
    },
  );

  it('is bold and coloured on a terminal only', async () => {
    expect((await onTerminal([], 80)).join('\n')).toContain('USAGE intercom-tools <command>');
  });
});

describe('two columns', () => {
  it('wrap the second one, beside the first', () => {
    expect(
      twoColumns(
        [
          ['a', 'one two three'],
          ['bbb', 'four'],
        ],
        16,
      ),
    ).toEqual(['  a    one two', '       three', '  bbb  four']);
  });

  it('move the second one below a name that is too long', () => {
    expect(
      twoColumns(
        [
          ['a', 'one'],
          ['much-too-long', 'two'],
        ],
        20,
      ),
    ).toEqual(['  a  one', '  much-too-long', '     two']);
  });

  it('wrap nothing where there is no width', () => {
    expect(twoColumns([['a', 'one two three four']], Number.POSITIVE_INFINITY)).toEqual(['  a  one two three four']);
  });

  it('keep a word that is longer than a line whole', () => {
    expect(wrap('to https://an.address.example/that/is/long now', 10)).toEqual([
      'to',
      'https://an.address.example/that/is/long',
      'now',
    ]);
  });
});
