/** A mistake that people make who know another language: how the source looks where the parser stops, and what to write. */
interface Slip {
  /** What stands before the place; `$` ends it. */
  readonly before?: RegExp;
  /** What stands at the place and after it. */
  readonly at?: RegExp;
  readonly advice: string;
  /** How far before the place the mistake begins, in UTF-16 units; the length of what `before` matched, less its spaces, unless given. */
  readonly back?: number;
}

const slips: readonly Slip[] = [
  { at: /^and\b/i, advice: 'Write && in place of and.' },
  { at: /^or\b/i, advice: 'Write || in place of or.' },
  { before: /\bnot\s+$/i, advice: 'Write ! in place of not.' },
  { at: /^not\s+in\b/, advice: 'Write !(x in list) in place of x not in list.' },
  { at: /^is\b/, advice: 'Write == in place of is, and != in place of is not.' },
  {
    at: /^(contains|startsWith|endsWith|matches)\b/,
    advice: "Write text.contains('x'): the text, a dot, and what is asked in brackets.",
  },
  { at: /^=>/, advice: 'Write list.filter(x, x.size > 1): the name first, a comma, and what it is asked.' },
  { before: /[=!]=$/, at: /^=/, advice: 'Write == in place of ===, and != in place of !==.', back: 2 },
  { at: /^=/, advice: 'Write == to compare. An expression sets nothing.' },
  { at: /^&/, advice: 'Write && for both.' },
  { at: /^\|\s*[a-z]/i, advice: 'There are no filters. Write upper(text) in place of text | upcase.' },
  { at: /^\|/, advice: 'Write || for one or the other.' },
  { before: /\?$/, at: /^\./, advice: 'Write .? in place of ?., such as contact.?name.orValue(null).', back: 1 },
  { before: /\?$/, at: /^\?/, advice: 'Write default(value, fallback) in place of value ?? fallback.', back: 1 },
  { before: /<$/, at: /^>/, advice: 'Write != in place of <>.', back: 1 },
  { at: /^`/, advice: "There are no texts in backticks. Join texts by +, such as 'Hi ' + name." },
  { at: /^\$/, advice: 'A name has no $ before it.' },
  { at: /^[“”‘’„]/, advice: 'Write straight quotes, " or \'.' },
  { at: /^;/, advice: 'An expression is one value; it has no ; at its end.' },
  { at: /^\{\{/, advice: 'Write the expression without {{ }} here.' },
  { before: /\{\s*\{.*$/s, at: /^\}/, advice: 'Write the expression without {{ }} here.', back: 0 },
];

/** What failures of the parser mean, by the code of the library. */
const byCode: Readonly<Record<string, string>> = {
  unterminated_string: 'No quote closes this text.',
  unterminated_triple_quoted_string: 'No three quotes close this text.',
  newline_in_string: 'A text in one pair of quotes has no line end in it. Write \\n, or put it in three quotes.',
  reserved_identifier: 'This word has a meaning of its own in CEL and is no name.',
  invalid_escape_sequence: "This is no escape. Write \\\\ for a backslash, or put r before the quotes: r'\\d'.",
  invalid_integer: 'This is no whole number that CEL has.',
  invalid_number: 'This is no number that CEL has.',
  invalid_exponent: 'A number follows the e: 1e6.',
  limit_exceeded: 'This expression is too long, or nested too deeply. Take it apart: keep parts of it in a set step.',
  too_deep: 'This expression is nested too deeply. Take it apart: keep parts of it in a set step.',
  invalid_macro_argument: 'A name stands here: list.filter(x, x.size > 1), and has(x.key) takes a key after a dot.',
};

const tokens: Readonly<Record<string, string>> = {
  COLON: ':',
  RPAREN: ')',
  RBRACKET: ']',
  RBRACE: '}',
};

/** What is wrong with a source that cannot be parsed, and where. */
export function explainSyntax(
  source: string,
  code: string,
  message: string,
  at: number,
): { summary: string; position: number } {
  if (source.trim() === '') return { summary: 'There is no expression here.', position: 0 };
  const [before, after] = [source.slice(0, at), source.slice(at)];
  if (!code.includes('string') && !code.includes('escape') && code !== 'limit_exceeded')
    for (const slip of slips) {
      const found = slip.before?.exec(before);
      if (found === null || (slip.at !== undefined && !slip.at.test(after))) continue;
      return { summary: slip.advice, position: at - (slip.back ?? found?.[0].length ?? 0) };
    }
  if (code === 'reserved_identifier' && /^(if|else)\b/.test(after))
    return { summary: 'Write condition ? a : b in place of if.', position: at };
  const known = Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  if (known !== undefined) return { summary: known, position: at };
  const expected = tokens[/^Expected (\w+)/.exec(message)?.[1] ?? ''];
  if (expected === ':' && after.trim() === '')
    return { summary: 'Two values follow a ?, with a : between them: condition ? a : b.', position: at };
  if (after.trim() === '')
    return {
      summary: `The expression ends too early${expected === undefined ? '' : `: ${expected} is missing`}.`,
      position: at,
    };
  const what = expected === undefined ? '' : ` A ${expected} was expected.`;
  return { summary: `This is not understood here.${what}`, position: at };
}
