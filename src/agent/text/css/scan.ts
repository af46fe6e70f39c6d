/** A piece of a style sheet, up to the character that ends it; `''` stands for the end of the sheet. */
export interface Piece {
  readonly text: string;
  readonly end: ';' | '{' | '}' | '';
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Cuts CSS where declarations and blocks end, as browsers do: not within strings, comments, brackets and escapes. */
export class CssScanner {
  readonly #css: string;
  #at = 0;

  constructor(css: string) {
    this.#css = css;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#css.length;
  }

  next(): Piece {
    const css = this.#css;
    const open: string[] = [];
    let text = '';
    let from = this.#at;
    for (let at = from; at < css.length; at += 1) {
      const character = css.charAt(at);
      if (character === '\\') at += 1;
      else if (character === '"' || character === "'") at = endOfString(css, at);
      else if (character === '/' && css.charAt(at + 1) === '*') {
        const end = css.indexOf('*/', at + 2);
        text += `${css.slice(from, at)} `;
        from = end === -1 ? css.length : end + 2;
        at = from - 1;
      } else if (open.length === 0 && (character === ';' || character === '{' || character === '}')) {
        this.#at = at + 1;
        return { text: (text + css.slice(from, at)).trim(), end: character };
      } else if (character === open.at(-1)) open.pop();
      else if (closing[character] !== undefined) open.push(closing[character]);
    }
    this.#at = css.length;
    return { text: (text + css.slice(from)).trim(), end: '' };
  }

  /** Goes on behind the end of a block whose beginning was read. */
  skipBlock(): void {
    for (let depth = 1; depth > 0 && !this.isAtEnd; ) {
      const { end } = this.next();
      if (end === '{') depth += 1;
      if (end === '}') depth -= 1;
    }
  }
}

/** Where a string ends that begins here: at its quote, or at the end of the line, which breaks it. */
function endOfString(css: string, from: number): number {
  const quote = css.charAt(from);
  for (let at = from + 1; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (character === '\\') at += 1;
    else if (character === quote || character === '\n') return at;
  }
  return css.length;
}

/** Cuts a value at each separator that stands outside strings and brackets. */
export function splitOutside(value: string, isSeparator: (character: string) => boolean): string[] {
  const parts: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"' || character === "'") at = endOfString(value, at);
    else if (character === open.at(-1)) open.pop();
    else if (closing[character] !== undefined) open.push(closing[character]);
    else if (open.length === 0 && isSeparator(character)) {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(value.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

export const isComma = (character: string): boolean => character === ',';
export const isSpace = (character: string): boolean => /\s/.test(character);

/** A text with the escapes of CSS read. */
export function unescapeCss(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/gi, (_, code: string | undefined, plain: string) =>
    code === undefined ? plain : character(Number.parseInt(code, 16)),
  );
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
