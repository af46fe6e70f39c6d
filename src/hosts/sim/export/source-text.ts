import { isObject } from '../../../tool/json.js';

/** A piece of code inside data that is printed as code: the name of a constant, a spread, a function. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** Longest line in Sim's files. */
const lineWidth = 100;

/** Names shorter than this never stand alone on a line before a text that is too long to follow them. */
const shortName = 5;

/**
 * Prints data as TypeScript, as Sim's formatter leaves it: single quotes, no semicolons, keys without quotes, and what
 * fits on a line on one.
 *
 * @param prefix what stands on the line before the value: `export const plan: CanvasPlan = `.
 */
export function toSource(value: unknown, prefix = ''): string {
  // One column less than it begins in, because no comma follows.
  return prefix + print(value, { indent: '', column: prefix.length - 1 });
}

/** Where a value is printed: how far its line is indented, and the column in which it begins. */
interface Place {
  readonly indent: string;
  readonly column: number;
}

/** Prints a value that a comma may follow. */
function print(value: unknown, { indent, column }: Place): string {
  const flat = onOneLine(value);
  if (flat !== undefined && column + flat.length < lineWidth) return flat;
  if (!isObject(value) && !Array.isArray(value)) return flat ?? '';
  if (value instanceof Code) return value.text;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => print(item, { indent: inner, column: inner.length }))
    : membersOf(value).map(([name, member]) => printMember(name, member, inner));
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}${close}`;
}

function printMember(name: string, value: unknown, indent: string): string {
  const key = keyOf(name);
  const printed = print(value, { indent, column: indent.length + key.length });
  const fits = indent.length + key.length + printed.length < lineWidth;
  const mayBreak = typeof value === 'string' && key.length - ': '.length >= shortName;
  return fits || !mayBreak ? key + printed : `${key.trimEnd()}\n${indent}  ${printed}`;
}

/** A value on one line; undefined for one that never is, because it holds a list of objects. */
function onOneLine(value: unknown): string | undefined {
  if (value instanceof Code) return value.text.includes('\n') ? undefined : value.text;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return isTable(value) ? undefined : joined('[', value.map(onOneLine), ']');
  if (!isObject(value)) return String(value);
  const members = membersOf(value).map(([name, member]) => {
    const printed = onOneLine(member);
    return printed === undefined ? undefined : keyOf(name) + printed;
  });
  return members.length === 0 ? '{}' : joined('{ ', members, ' }');
}

function joined(open: string, items: readonly (string | undefined)[], close: string): string | undefined {
  return items.includes(undefined) ? undefined : open + items.join(', ') + close;
}

/** Several objects, or several lists, of more than one member each. */
function isTable(items: readonly unknown[]): boolean {
  const isRow = (item: unknown) => isObject(item) && !(item instanceof Code) && membersOf(item).length > 1;
  const isList = (item: unknown) => Array.isArray(item) && item.length > 1;
  return items.length > 1 && (items.every(isRow) || items.every(isList));
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

/** A name that begins with three dots stands for a spread of the code that is its value. */
function keyOf(name: string): string {
  if (name.startsWith('...')) return '...';
  return `${identifier.test(name) ? name : quote(name)}: `;
}

/** A text in the quotes that need fewer escapes. */
function quote(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1);
  const count = (mark: string) => text.split(mark).length;
  if (count("'") > count('"')) return `"${inside}"`;
  return `'${inside.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** `create_contact` as `createContact`. */
export function camelCase(name: string): string {
  return name.replace(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of the constant that holds a tool: `intercomCreateContactTool`. */
export function toolConstant(id: string): string {
  return `${camelCase(id)}Tool`;
}

/** The name of the constant that holds a block: `IntercomToolsBlock`. */
export function blockConstant(type: string): string {
  return `${camelCase(`_${type}`)}Block`;
}
