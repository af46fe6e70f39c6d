/** A piece of code inside data that is printed as code: the name of a constant, a spread, a function. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** Longest list or object that stands on one line. */
const lineWidth = 100;

/** Prints data as TypeScript in the style of Sim's files: single quotes, no semicolons, keys without quotes. */
export function toSource(value: unknown, indent = ''): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value))
    return bracket(
      '[',
      value.map((item) => (inner) => toSource(item, inner)),
      ']',
      indent,
    );
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return bracket(
    '{',
    members.map(
      ([name, member]) =>
        (inner) =>
          toMember(name, member, inner),
    ),
    '}',
    indent,
  );
}

/** A key that begins with three dots stands for a spread of the code that is its value. */
function toMember(name: string, value: unknown, indent: string): string {
  if (name.startsWith('...')) return `...${toSource(value, indent)}`;
  return `${identifier.test(name) ? name : quote(name)}: ${toSource(value, indent)}`;
}

function bracket(open: string, items: readonly ((indent: string) => string)[], close: string, indent: string): string {
  if (items.length === 0) return open + close;
  const inner = `${indent}  `;
  const printed = items.map((print) => print(inner));
  const gap = open === '{' ? ' ' : '';
  const line = `${open}${gap}${printed.join(', ')}${gap}${close}`;
  if (line.length + indent.length <= lineWidth && !line.includes('\n')) return line;
  return `${open}\n${printed.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** `create_contact` as `createContact`. */
export function camelCase(name: string): string {
  return name.replace(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of the constant that holds a tool: `intercomCreateContactTool`. */
export function toolConstant(id: string): string {
  return `${camelCase(id)}Tool`;
}
