import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/agent/text/clean-text.js';
import { hasHtml, htmlToText } from '../../src/agent/text/html-to-text.js';
import { withoutMarks } from '../../src/agent/text/mark.js';
import { scalarText } from '../../src/cli/render/fields.js';
import { oneLine } from '../../src/cli/render/plain.js';
import { wrapTo } from '../../src/cli/render/width.js';
import { sameText } from '../../src/intercom/same-text.js';
import { toHtml, toPlainText } from '../../src/sandbox/resources/inbox/html.js';
import { htmlToMarkdown, markdownToHtml } from '../../src/sandbox/resources/markdown.js';
import { wordsOf } from '../../src/sandbox/search/words.js';

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  hasHtml,
  htmlToText,
  cleanText,
  withoutMarks,
  scalarText,
  oneLine,
  wrapTo: (text) => wrapTo(text, 80),
  sameText: (text) => sameText(text, 'x'),
  toHtml,
  toPlainText,
  htmlToMarkdown,
  markdownToHtml,
  wordsOf,
};

/** What a text is made of, over and over. */
const seeds = [
  ...['<', '<a', '<a ', '<a href="', '<a>', '</a>', '<p>x', '<p><b style="color:red">x', '<!--', '<![CDATA[', '<td>'],
  ...[
    '&',
    '&amp',
    '&a;',
    ' ',
    '\t',
    '\n',
    ' \n',
    '> ',
    '(',
    '[',
    '![',
    '[a](',
    '![a](',
    '"',
    "'",
    '`',
    '```\n\n',
    '**a',
    '_a',
  ],
  ...['# a\n', '- a\n', '> a\n', '<code>', '<pre>', '<ol><li>', '<h1>', '<blockquote>', '<b>', '<br ', '<img src="'],
  ...[
    '¤',
    '¤a',
    '\u200b',
    '\u0301',
    'e\u0301',
    '🙂',
    '<style>a,',
    '<style>.a{',
    "<i style='((((",
    "<i style='color:hsl(",
  ],
];

/** CPU time of this process in milliseconds, which does not count what else the machine does. */
function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe.each(Object.entries(readers))('%s', (_name, read) => {
  it('takes four times as long for four times the text, whatever it is made of', () => {
    const slow = seeds.filter((seed) => {
      const texts = [20_000, 80_000].map((length) => seed.repeat(length / seed.length));
      const [small = 0, large = 0] = texts.map((text) => cost(() => read(text)));
      // A second look: something else in the process may have run meanwhile.
      return (
        large > 60 && large > 10 * small && cost(() => read(texts[1] ?? '')) > 10 * cost(() => read(texts[0] ?? ''))
      );
    });
    expect(slow).toEqual([]);
  });
});
