import { describe, expect, it } from 'vitest';
import { compileExpression } from '../../../src/automations/expression/expression.js';
import { ExpressionError } from '../../../src/automations/expression/expression-error.js';

const scope = {
  a: { s: 'text', n: 5, none: null, yes: true, list: ['x'], mixed: [1, null], o: { k: 1 }, 'a key': 1 },
};

/** The message of an expression that is wrong or has no value. */
function messageOf(source: string): string {
  try {
    compileExpression(source, { names: ['a'] }).evaluate(scope, { now: 0 });
  } catch (error) {
    if (error instanceof ExpressionError) return error.message;
    throw error;
  }
  return 'no mistake';
}

describe('a mistake is told with what to write, and a caret under it', () => {
  it.each<[string, string, number]>([
    // What people write who know another language.
    ['a.yes AND a.yes', 'Write && in place of and.', 6],
    ['a.yes or a.yes', 'Write || in place of or.', 6],
    ['not a.yes', 'Write ! in place of not.', 0],
    ["a.s not in ['x']", 'Write !(x in list) in place of x not in list.', 4],
    ['a.none is null', 'Write == in place of is, and != in place of is not.', 7],
    ['a.n = 5', 'Write == to compare. An expression sets nothing.', 4],
    ['a.n === 5', 'Write == in place of ===, and != in place of !==.', 4],
    ['a.n !== 5', 'Write == in place of ===, and != in place of !==.', 4],
    ['a.n <> 5', 'Write != in place of <>.', 4],
    ['a.yes & a.yes', 'Write && for both.', 6],
    ['a.s | upcase', 'There are no filters. Write upper(text) in place of text | upcase.', 4],
    ['a?.s', 'Write .? in place of ?., such as contact.?name.orValue(null).', 1],
    ["a.s ?? 'x'", 'Write default(value, fallback) in place of value ?? fallback.', 4],
    ["a.s contains 'x'", "Write text.contains('x')", 4],
    ['a.list.filter(x => x)', 'Write list.filter(x, x.size > 1): the name first', 16],
    ['`hi`', "There are no texts in backticks. Join texts by +, such as 'Hi ' + name.", 0],
    ['“hi”', 'Write straight quotes', 0],
    ['a.s;', 'An expression is one value; it has no ; at its end.', 3],
    ['if (a.yes) 1', 'Write condition ? a : b in place of if.', 0],
    ['{{ a.s }}', 'Write the expression without {{ }} here.', 0],
    // What is not written to its end.
    ['', 'There is no expression here.', 0],
    ['a.n +', 'The expression ends too early.', 5],
    ['(a.n + 1', 'The expression ends too early: ) is missing.', 8],
    ['[1, 2', 'The expression ends too early: ] is missing.', 5],
    ["'text", 'No quote closes this text.', 0],
    ["'a\nb'", 'A text in one pair of quotes has no line end in it.', 2],
    ['a.yes ? 1', 'Two values follow a ?, with a : between them: condition ? a : b.', 9],
    ['a.s a.s', 'This is not understood here.', 4],
    ["'\\d'", "This is no escape. Write \\\\ for a backslash, or put r before the quotes: r'\\d'.", 1],
    // What the data does not have.
    ['a.nope == null', "The data has no a.nope. Where it may be missing, write get(a, 'nope')", 2],
    ['a.none.deeper', 'The data has no a.none.deeper.', 7],
    ["a['no key']", "write get(a, 'no key'), which is then null", 0],
    ['a.s.length > 2', 'a.s has no length. Write size(a.s).', 4],
    ['a.list[3]', 'The list a.list has no item 3. get(a.list, 3) is null there', 0],
    // Values of other types.
    ["'n: ' + a.n", 'A text + a number has no value: + joins two texts. Write string(…)', 6],
    ["a.n > '4'", 'A number > a text has no answer: compare two numbers or two texts.', 4],
    ['a.n * a.s', 'A number * a text has no value: * takes numbers.', 4],
    ['a.none + 1', 'something here is null. Write default(a.none, …) for what may be null.', 7],
    ["'t' in a.s", "Of a text ask text.contains('x').", 4],
    ['!a.s', '! takes true or false, and this is a text.', 0],
    ['-a.s', '- takes a number, and this is a text.', 0],
    ['a.s && true', '&& and || take true or false, and this is a text.', 2],
    ['a.o ? 1 : 2', 'A condition is true or false, and this is an object.', 2],
    ['a.list.filter(x, x)', 'A condition is true or false, and this is a text.', 17],
    ['a.n.map(x, x)', 'This needs a list, and it is a number.', 2],
    ['string(a.none)', 'string() does not take null. Write default(value, …) for what may be null.', 0],
    ['string(a.list)', 'string() does not take a list. Write json(value) for lists and objects.', 0],
    ["a.list.contains('x')", 'A list has no contains() with a text. Of a list ask x in list.', 7],
    ["a.mixed.join(',')", "join() takes a list of texts: list.map(x, string(x)).join(', ').", 8],
    ["['a'] + [1]", 'These two lists hold items of different types. Write dyn(…) around an item of one of them.', 6],
    ["int('x')", 'int() takes a text of digits, and this is another one.', 0],
    ["timestamp('x')", "timestamp() takes a text such as '2026-01-31T14:30:00Z'.", 0],
    ['a.s.substring(0, 99)', 'This place is outside of the text.', 4],
    ['has(a)', 'has() takes a key after a dot: has(x.key).', 4],
    ['a.list.map(5, 1)', 'A name of your choice stands first: list.filter(x, x > 1).', 11],
  ])('%s', (source, message, column) => {
    const [summary = '', line = '', caret = ''] = messageOf(source).split(/\n(?= {2})/);
    expect(summary).toContain(message);
    expect(caret.indexOf('^') - 2, `${line}\n${caret}`).toBe(
      source.slice(0, column).length - (source.lastIndexOf('\n', column - 1) + 1),
    );
  });

  it('on the line that it is on', () => {
    expect(messageOf('a.yes\n  && a.nope')).toMatch(/\n {2} {2}&& a\.nope\n {9}\^$/);
  });
});
