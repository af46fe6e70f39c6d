/** A piece of a text: literal, or an expression with where it begins in the text. */
export type TemplatePart = string | { readonly expression: string; readonly at: number };

/** A `{{ … }}` that is not written to its end, and what is wrong with it. */
export class BrokenTemplate extends Error {
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

/**
 * Takes a text apart into what is literal and what stands in `{{ … }}`. A `}}` inside a string, or that closes braces of
 * the expression, ends nothing.
 *
 * @throws BrokenTemplate for a `{{` without its end.
 */
export function splitTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', from)) {
    if (open > from) parts.push(text.slice(from, open));
    const close = endOfExpression(text, open);
    parts.push({ expression: text.slice(open + 2, close), at: open + 2 });
    from = close + 2;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** Where the `}}` is that closes the `{{` at a place. */
function endOfExpression(text: string, open: number): number {
  let depth = 0;
  let at = open + 2;
  while (at < text.length) {
    const char = text[at];
    if (char === '"' || char === "'") {
      at = endOfString(text, at);
    } else if (char === '/' && text[at + 1] === '/') {
      at = endOfComment(text, at);
    } else if (char === '}' && depth === 0) {
      if (text[at + 1] === '}') return at;
      throw new BrokenTemplate('This } closes nothing. An expression ends with }}.', at);
    } else {
      if (char === '{') depth++;
      else if (char === '}') depth--;
      at++;
    }
  }
  throw new BrokenTemplate("No }} closes this {{. To write {{ as text, write {{ '{{' }}.", open);
}

/** What follows the string whose first quote is at a place. In raw strings too, a quote after a backslash ends nothing. */
function endOfString(text: string, start: number): number {
  const quote = text.charAt(start);
  const mark = text.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
  for (let at = start + mark.length; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(mark, at)) return at + mark.length;
    else if (text[at] === '\n' && mark.length === 1) break;
  }
  throw new BrokenTemplate(`No ${mark} closes this string.`, start);
}

/** A comment ends with its line, or with the expression. */
function endOfComment(text: string, start: number): number {
  const end = /\n|\}\}/g;
  end.lastIndex = start;
  return end.exec(text)?.index ?? text.length;
}
