import { Parser } from 'htmlparser2';
import { cleanText } from './clean-text.js';
import { isHidden } from './hidden-element.js';
import { blockElements, isHtmlElement, unseenElements } from './html-elements.js';
import { endOfPiece } from './shorten.js';
import { TextLines } from './text-lines.js';

/** Length up to which an address is shown whole, in characters. */
const maxAddressLength = 300;

/** Deeper HTML is not read on: parsers take quadratic time for it, which makes it an attack. */
const maxDepth = 1000;
const piece = 8192;

/** What stands in place of a message of which nothing can be seen. */
export const nothingVisible = '(no visible text)';

/** Whether a text has anything to convert: something like a tag, a comment or an entity. */
export function hasHtml(text: string): boolean {
  return /<[a-z!/?]|&(#\d|#x[\da-f]|[a-z]+\d*;)/i.test(text);
}

/**
 * The text that a reader of HTML sees: hidden elements, comments, scripts and unseen characters are gone; links keep
 * their address, images their words. A text without HTML stays as it is, and so does what only looks like a tag.
 */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return cleanText(html).trim();
  const { markup, tail } = splitBrokenTag(html);
  const reader = new Reader(markup);
  const parser = new Parser(reader);
  for (let at = 0; at < markup.length; ) {
    const end = endOfPiece(markup, at + piece);
    parser.write(markup.slice(at, end));
    at = end;
    if (reader.depth <= maxDepth) continue;
    reader.write(`[… ${markup.length - at} characters of HTML that is nested too deeply]`);
    return reader.text;
  }
  if (tail !== '') parser.write(tail.replace('<', '&lt;'));
  parser.end();
  return reader.text;
}

/** A `<` that no `>` ends would swallow the rest of a plain text: `if x <five then …`. It is text unless HTML begins. */
function splitBrokenTag(html: string): { markup: string; tail: string } {
  const at = html.lastIndexOf('<');
  if (at <= html.lastIndexOf('>')) return { markup: html, tail: '' };
  const name = /^<([a-z][^\s/]*)/i.exec(html.slice(at, at + 50))?.[1];
  const isText = name !== undefined && !isHtmlElement(name.toLowerCase());
  return isText ? { markup: html.slice(0, at), tail: html.slice(at) } : { markup: html, tail: '' };
}

interface OpenElement {
  readonly name: string;
  /** No element at all but text that looks like one, such as `<string>`. */
  readonly literal: boolean;
  readonly hidden: boolean;
  readonly address: string | undefined;
  /** Length of the text before it, to see whether a link shows its own address. */
  readonly textBefore: number;
}

/** Handles the events of the parser and collects the visible text. */
class Reader {
  readonly #markup: string;
  readonly #lines = new TextLines();
  readonly #open: OpenElement[] = [];
  #hidden = 0;
  #parser: { readonly startIndex: number; readonly endIndex: number } = { startIndex: 0, endIndex: 0 };

  constructor(markup: string) {
    this.#markup = markup;
  }

  get depth(): number {
    return this.#open.length;
  }

  get text(): string {
    return this.#lines.toString();
  }

  write(text: string): void {
    if (this.#hidden === 0) this.#lines.write(cleanText(text));
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser;
  }

  ontext(text: string): void {
    this.write(text);
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    const hidden = unseenElements.has(name) || isHidden(attributes);
    const literal = !hidden && !isHtmlElement(name);
    const address = name === 'a' ? addressOf(attributes.href) : undefined;
    this.#open.push({ name, literal, hidden, address, textBefore: this.#lines.length });
    if (hidden) this.#hidden += 1;
    if (literal) this.#writeSource();
    else if (this.#hidden === 0) this.#begin(name, attributes);
  }

  onclosetag(name: string, isImplied: boolean): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    if (element.literal && !isImplied) this.#writeSource();
    else if (this.#hidden === 0) this.#end(name, element);
    if (element.hidden) this.#hidden -= 1;
  }

  #writeSource(): void {
    this.write(this.#markup.slice(this.#parser.startIndex, this.#parser.endIndex + 1));
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'br') this.#lines.breakLine();
    else if (name === 'hr') this.#lines.rule();
    else if (name === 'img') this.#lines.write(imageText(attributes.alt));
    else if (name === 'td' || name === 'th') this.#lines.gap();
    else if (blockElements.has(name)) this.#lines.openBlock(name);
  }

  #end(name: string, { address, textBefore }: OpenElement): void {
    if (address !== undefined) {
      const shown = this.#lines.since(textBefore);
      if (shown.trim() === '') this.#lines.write(address);
      else if (!shown.includes(address.replace(/^mailto:/, ''))) this.#lines.write(` (${address})`);
    }
    if (blockElements.has(name)) this.#lines.closeBlock(name);
  }
}

function imageText(alt = ''): string {
  const words = cleanText(alt).replace(/\s+/g, ' ').trim().slice(0, 100).toWellFormed();
  return words === '' ? '[image]' : `[image: ${words}]`;
}

function addressOf(href = ''): string | undefined {
  const address = cleanText(href).trim();
  if (!/^(https?:|mailto:)/i.test(address)) return undefined;
  return address.length <= maxAddressLength ? address : `${address.slice(0, maxAddressLength).toWellFormed()}…`;
}
