export type TextOperator = '~' | '!~' | '^' | '$';

/** Whether a text has the wanted one in it, without regard to case; `!~` asks the same and negates the answer later. */
export function textTest(operator: TextOperator, wanted: string): (text: string) => boolean {
  const folded = wanted.toLowerCase();
  const test = TESTS[operator];
  const possible = quickTest(folded);
  return (text) => possible.test(text) && test(text.toLowerCase(), folded);
}

const TESTS: Readonly<Record<TextOperator, (text: string, wanted: string) => boolean>> = {
  '~': (text, wanted) => text.includes(wanted),
  '!~': (text, wanted) => text.includes(wanted),
  '^': (text, wanted) => text.startsWith(wanted),
  $: (text, wanted) => text.endsWith(wanted),
};

/**
 * Lets every text through whose lower case has the wanted one in it, and hardly another: a scan folds only those.
 * It looks for the first run of plain characters. The flag `i` would not do, it knows other pairs than toLowerCase.
 */
function quickTest(folded: string): RegExp {
  const [run = ''] = /[ -~]+/.exec(folded) ?? [];
  return new RegExp([...run].map(patternOf).join(''));
}

function patternOf(character: string): string {
  if (!/[a-z]/.test(character)) return character.replace(/[^\w ]/, '\\$&');
  return `[${character}${character.toUpperCase()}${FURTHER_CAPITALS[character] ?? ''}]`;
}

/** The only characters beyond ASCII whose lower case has an ASCII letter: the dotted capital I, the sign of the kelvin. */
const FURTHER_CAPITALS: Readonly<Record<string, string>> = { i: '\u0130', k: '\u212a' };
