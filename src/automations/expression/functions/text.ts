import { htmlToText } from '../../../agent/text/html-to-text.js';
import { endOfPiece } from '../../../agent/text/shorten.js';
import { countOf, type Helper, HelperProblem, maxTextLength, textOf, textsOf } from './helper.js';
import { searchSteps } from './search-steps.js';

const lengthOf = (value: unknown) => (typeof value === 'string' ? value.length : 0);

export const textHelpers: readonly Helper[] = [
  {
    name: 'containsAny',
    params: ['text', 'words'],
    returns: 'bool',
    description: 'Whether one of the words stands in the text, in capitals or not',
    example: ["containsAny('I want a REFUND', ['refund', 'chargeback'])", true],
    steps: (text, words) =>
      Array.isArray(words) ? words.reduce<number>((sum, word) => sum + 1 + searchSteps(text, word), 0) : 0,
    run([text, words]) {
      const where = textOf(text).toLowerCase();
      return textsOf(words).some((word) => word !== '' && where.includes(word.toLowerCase()));
    },
  },
  {
    name: 'stripHtml',
    params: ['html'],
    returns: 'string',
    description: 'The text that a reader of HTML sees, such as that of a message',
    example: ["stripHtml('<p>Hello <b>Ada</b></p>')", 'Hello Ada'],
    steps: (html) => 20 + lengthOf(html) * 2,
    run: ([html]) => htmlToText(textOf(html)),
  },
  {
    name: 'command',
    params: ['text', 'words'],
    returns: 'dyn',
    description:
      'What follows a command at the beginning of a text or of HTML, in capitals or not; null where the text begins with none of them',
    example: ["command('<p>/Draft mention the voucher</p>', ['/draft', '@bot draft'])", 'mention the voucher'],
    steps: (text, words) => 20 + lengthOf(text) * 2 + (Array.isArray(words) ? words.length * 20 : 0),
    run([text, words]) {
      const said = htmlToText(textOf(text)).trim();
      const commands = textsOf(words)
        .map((word) => word.trim().split(/\s+/))
        .filter(([first]) => first !== '');
      for (const command of commands) {
        const rest = restAfter(said, command);
        if (rest !== undefined) return rest;
      }
      return null;
    },
  },
  {
    name: 'lower',
    params: ['text'],
    returns: 'string',
    description: 'In small letters',
    example: ["lower('ÉCOLE')", 'école'],
    run: ([text]) => textOf(text).toLowerCase(),
  },
  {
    name: 'upper',
    params: ['text'],
    returns: 'string',
    description: 'In capitals',
    example: ["upper('vip')", 'VIP'],
    run: ([text]) => textOf(text).toUpperCase(),
  },
  {
    name: 'replace',
    params: ['text', 'old', 'new'],
    returns: 'string',
    description: 'With each old text made the new one',
    example: ["replace('a-b-c', '-', ' ')", 'a b c'],
    steps: (text, old) => lengthOf(text) / 3 + searchSteps(text, old),
    run([text, old, replacement]) {
      const [where, from, to] = [textOf(text), textOf(old), textOf(replacement)];
      if (from === '') throw new HelperProblem('expects an old text that is not empty');
      const pieces = where.split(from);
      if (where.length + (pieces.length - 1) * (to.length - from.length) > maxTextLength)
        throw new HelperProblem(`would make a text of more than ${maxTextLength} characters`);
      return pieces.join(to);
    },
  },
  {
    name: 'truncate',
    params: ['text', 'length'],
    returns: 'string',
    description: 'At most so many characters; a cut text ends with …',
    example: ["truncate('A long story', 7)", 'A long…'],
    run([text, length]) {
      const [whole, most] = [textOf(text), countOf(length)];
      if (whole.length <= most) return whole;
      return most === 0 ? '' : `${whole.slice(0, endOfPiece(whole, most - 1)).trimEnd()}…`;
    },
  },
  {
    name: 'urlEncode',
    params: ['text'],
    returns: 'string',
    description: 'As a part of an address: of its path, or a value of its query',
    example: [
      "'https://shop.example/orders?email=' + urlEncode('a&b@x.example')",
      'https://shop.example/orders?email=a%26b%40x.example',
    ],
    steps: (text) => lengthOf(text) / 16,
    run: ([text]) => encodeURIComponent(textOf(text).toWellFormed()),
  },
];

/** What follows these words, with any spaces between them; undefined where the text begins otherwise, also in longer words. */
function restAfter(text: string, words: readonly string[]): string | undefined {
  let rest = text;
  for (const [at, word] of words.entries()) {
    const next = at === 0 ? rest : rest.trimStart();
    if (at > 0 && next.length === rest.length) return undefined;
    if (next.slice(0, word.length).toLowerCase() !== word.toLowerCase()) return undefined;
    rest = next.slice(word.length);
  }
  return /^[\p{L}\p{N}_-]/u.test(rest) ? undefined : rest.replace(/^[\s:,]+/, '').trim();
}
