import { type CelFailure, type CelNode, isCelNode } from './cel.js';
import { explainSyntax } from './explain-syntax.js';

/** What a failure of the library means in plain words, and where in the source. No value of the data stands in it. */
export function explain(source: string, failure: CelFailure): { summary: string; position: number } {
  const { code, message, node, start } = failure;
  if (node === undefined) return explainSyntax(source, code, message, start);
  const words = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  const context: Context = {
    node,
    message,
    text: (one) => (isCelNode(one) ? shortened(source.slice(one.start, one.end)) : ''),
  };
  return {
    summary: capitalized(words?.(context) ?? `This has no value here (${code.replaceAll('_', ' ')}).`),
    position: positionOf(source, node),
  };
}

interface Context {
  readonly node: CelNode;
  /** What the library says. Only names of types are taken from it. */
  readonly message: string;
  /** How a node stands in the source. */
  readonly text: (node: unknown) => string;
}

export const tooLargeNumber =
  'This number is larger than CEL has whole numbers (2^63). double(x) makes a number without that end.';

const sentences: Readonly<Record<string, (context: Context) => string>> = {
  no_such_key: ({ node, text }) => {
    const [object, key] = operands(node);
    const [value, whole] = [text(object), text(node)];
    if (key === 'length') return `${value} has no length. Write size(${value}).`;
    const path = typeof key === 'string' ? `get(${value}, '${key}')` : `get(${value}, ${text(key)})`;
    return `The data has no ${whole}. Where it may be missing, write ${path}, which is then null, or ask has(…) first.`;
  },
  index_out_of_bounds: ({ node, text }) => {
    const [list, index] = operands(node);
    return `The list ${text(list)} has no item ${text(index)}. get(${text(list)}, ${text(index)}) is null there, and size(…) counts items.`;
  },
  no_such_overload: overload,
  no_matching_overload: ({ node, message }) => {
    const name = String(operands(node)[0]);
    if (name === 'join') return "join() takes a list of texts. Write list.map(x, string(x)).join(', ').";
    const [, receiver, types = ''] = /'(?:(.+)\.)?\w+\((.*)\)'$/.exec(message) ?? [];
    const given =
      types === ''
        ? ''
        : types
            .split(/, (?![^<]*>)/)
            .map(word)
            .join(' and ');
    const advice =
      types.includes('null') || receiver === 'null' ? ' Write default(value, …) for what may be null.' : '';
    if (receiver === undefined) return `${name}() takes no ${given || 'call without a value'}.${advice}`;
    return `${word(receiver)} has no ${name}()${given === '' ? '' : ` with ${given}`}.${advice}`;
  },
  invalid_logical_operand: ({ message }) =>
    `&& and || take true or false, and this is ${typeAtEnd(message)}. Compare it: x != null, size(x) > 0.`,
  invalid_condition_type: ({ message }) =>
    `A condition is true or false, and this is ${typeAtEnd(message)}. Compare it: x != null, size(x) > 0.`,
  division_by_zero: () => 'This divides by zero.',
  modulo_by_zero: () => 'This divides by zero.',
  numeric_overflow: () => tooLargeNumber,
  unknown_variable: ({ text, node }) => `There is no ${text(node)} at this place.`,
  invalid_comprehension_range: ({ message }) =>
    `This needs a list, and it is ${word(/type '([^']*)'/.exec(message)?.[1] ?? '')}.`,
  bool_conversion_error: () => "bool() takes 'true' and 'false', and this is another text.",
  int_conversion_error: () => 'int() takes a text of digits, and this is another one. toNumber(text) is null there.',
  uint_conversion_error: () => 'uint() takes a number that is 0 or more.',
  double_conversion_error: () =>
    'double() takes a text that is a number, and this is another one. toNumber(text) is null there.',
  invalid_timestamp: () => "timestamp() takes a text such as '2026-01-31T14:30:00Z'. parseDate(text) takes others.",
  invalid_duration: () => "duration() takes a text such as '90m' or '1h30m'.",
  index_out_of_range: () => 'This place is outside of the text.',
  invalid_list_element_type: () => "join() takes a list of texts. Write list.map(x, string(x)).join(', ').",
  invalid_index_type: () => 'A place in a list is a whole number.',
  cannot_index_type: ({ message }) =>
    `Keys and places are read from objects and lists, and this is ${typeAtEnd(message)}.`,
  unsupported_type: () => 'The data holds something here that JSON does not have.',
  optional_value_missing: () => 'The value is not there. Write orValue(…) in place of value().',
  optional_expected: () => 'or() and orValue() belong to a value that is read with .?',
  too_deep: () => 'The data is nested too deeply here.',
};

function overload({ node, message, text }: Context): string {
  const { op } = node;
  if (op === '!_' || op === '-_') {
    const type = word(message.split(/[!-]/).at(-1) ?? '');
    if (op === '-_') return `- takes a number, and this is ${type}.`;
    return `! takes true or false, and this is ${type}. Compare it: x == null, size(x) == 0.`;
  }
  const [left, right] = message.replace('no such overload: ', '').split(` ${op} `).map(word);
  const types = `${left} ${op} ${right}`;
  const names = [left, right];
  const [a, b] = operands(node).map(text);
  if (names.includes('null'))
    return `${types} has no value: something here is null. Write default(${left === 'null' ? a : b}, …) for what may be null.`;
  if (op === '+' && names.includes('a text'))
    return `${types} has no value: + joins two texts. Write string(…) around what is no text.`;
  if (op === 'in')
    return `${types} has no answer: in looks in a list, or among the keys of an object. Of a text ask text.contains('x').`;
  if (/[<>]/.test(op))
    return `${types} has no answer: compare two numbers or two texts. toNumber(text) makes a number of a text.`;
  return `${types} has no value: ${op} takes numbers. toNumber(text) makes a number of a text.`;
}

const words: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a number',
  uint: 'a number',
  double: 'a number',
  bool: 'true or false',
  bytes: 'bytes',
  null: 'null',
  list: 'a list',
  map: 'an object',
  'google.protobuf.Timestamp': 'a timestamp',
  'google.protobuf.Duration': 'a duration',
  type: 'a type',
  dyn: 'a value',
};

/** A type of CEL in plain words. */
function word(type: string): string {
  const bare = type
    .trim()
    .replace(/^dyn<(.*)>$/, '$1')
    .replace(/<.*$/, '');
  return (Object.hasOwn(words, bare) ? words[bare] : undefined) ?? 'a value of another type';
}

function typeAtEnd(message: string): string {
  return word(/'([^']*)'$/.exec(message)?.[1] ?? '');
}

function operands({ args }: CelNode): readonly unknown[] {
  return Array.isArray(args) ? args : [args];
}

/** Where the caret points: at a key, at an operator between two values, else at the beginning. */
export function positionOf(source: string, node: CelNode): number {
  const [left, right] = operands(node);
  if (!isCelNode(left)) return node.start;
  if (typeof right === 'string') return Math.max(left.end, source.slice(0, node.end).lastIndexOf(right));
  if (!isCelNode(right) || node.op.startsWith('[')) return node.start;
  const operator = source.slice(left.end, right.start).search(/[^\s)]/);
  return operator < 0 ? node.start : left.end + operator;
}

/** A sentence that begins with a type does so with a capital; code stays as it is. */
function capitalized(sentence: string): string {
  return sentence.replace(/^(an?|true|bytes|null) /, (first) => first.charAt(0).toUpperCase() + first.slice(1));
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
