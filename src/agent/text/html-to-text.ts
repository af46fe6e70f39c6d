import { cleanText } from './clean-text.js';
import { isSeen } from './css/look.js';
import { Styles, TooMuchStyle } from './css/styles.js';
import { blockElements, isHtmlElement } from './html-elements.js';
import { type Listener, type OpenElement, OpenElements } from './open-elements.js';
import { type StartTag, type TagHandler, TagReader } from './tag-reader.js';
import { TextLines } from './text-lines.js';

/** Length up to which an address is shown whole, in characters. */
const maxAddressLength = 300;

/** Deeper HTML is not read on: each level costs each tag in it, which makes it an attack. */
const maxDepth = 1000;

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
  const reader = new VisibleText(markup, stylesIn(markup));
  const { left, why } = reader.read();
  if (left > 0) reader.write(`[… ${left} characters of HTML that ${why}]`);
  else if (tail !== '') reader.text(tail);
  return reader.toString();
}

/** A `<` that no `>` ends would swallow the rest of a plain text: `if x <five then …`. It is text unless HTML begins. */
function splitBrokenTag(html: string): { markup: string; tail: string } {
  const at = html.lastIndexOf('<');
  if (at <= html.lastIndexOf('>')) return { markup: html, tail: '' };
  const name = /^<([a-z][^\s/]*)/i.exec(html.slice(at, at + 50))?.[1];
  const isText = name !== undefined && !isHtmlElement(name.toLowerCase());
  return isText ? { markup: html.slice(0, at), tail: html.slice(at) } : { markup: html, tail: '' };
}

/** The style sheets of a text, which hold for what stands before them as well. */
function stylesIn(markup: string): Styles {
  const styles = new Styles();
  if (!/<style/i.test(markup)) return styles;
  let media: string | undefined;
  let css: string | undefined;
  const handler: TagHandler = {
    start({ name, attributes }) {
      if (name === 'style') [css, media] = ['', attributes.media];
    },
    text(text) {
      if (css !== undefined) css += text;
    },
    end(name) {
      if (name !== 'style' || css === undefined) return;
      styles.addSheet(css, media);
      css = undefined;
    },
    isForeign: () => false,
  };
  new TagReader(markup, handler).read();
  if (css !== undefined) styles.addSheet(css, media);
  return styles;
}

/** Attributes that can hide an element. */
const hidingAttributes = ['style', 'class', 'id', 'hidden', 'aria-hidden', 'popover'];

/** Collects the text that is seen. */
class VisibleText implements TagHandler, Listener {
  readonly #markup: string;
  readonly #styles: Styles;
  readonly #lines = new TextLines();
  readonly #elements: OpenElements;
  readonly #reader: TagReader;
  /** Where each link that is open begins in the text. */
  readonly #links = new Map<OpenElement, { readonly address: string; readonly from: number }>();
  #stoppedAt: number | undefined;
  #at = 0;

  constructor(markup: string, styles: Styles) {
    this.#markup = markup;
    this.#styles = styles;
    this.#elements = new OpenElements(styles, this);
    this.#reader = new TagReader(markup, this);
  }

  /** Reads the whole text; says how much is left, and why, where that takes too long. */
  read(): { readonly left: number; readonly why: string } {
    try {
      this.#reader.read();
    } catch (error) {
      if (!(error instanceof TooMuchStyle)) throw error;
      return { left: this.#markup.length - this.#at, why: 'is styled in too many ways' };
    }
    if (this.#stoppedAt === undefined) this.#elements.finish();
    return { left: this.#markup.length - (this.#stoppedAt ?? this.#markup.length), why: 'is nested too deeply' };
  }

  toString(): string {
    return this.#lines.toString();
  }

  isForeign(): boolean {
    return this.#elements.isForeign();
  }

  text(text: string): void {
    this.#elements.beforeText();
    if (isSeen(this.#elements.look)) this.write(text);
  }

  write(text: string): void {
    this.#lines.write(cleanText(text));
  }

  start(tag: StartTag): void {
    this.#at = tag.from;
    const { name, attributes, to } = tag;
    if (isHtmlElement(name) || this.#styles.hasSheet || hidingAttributes.some((one) => one in attributes)) {
      this.#elements.start(name === 'image' ? { ...tag, name: 'img' } : tag);
    } else this.text(tag.source);
    if (this.#elements.depth <= maxDepth) return;
    this.#stoppedAt = to;
    this.#reader.stop();
  }

  end(name: string, from: number, to: number): void {
    this.#at = from;
    if (isHtmlElement(name) || this.#styles.hasSheet || this.#elements.has(name)) this.#elements.end(name, from, to);
    else this.text(this.#markup.slice(from, to));
  }

  opened(element: OpenElement): void {
    const { name, attributes, look, tag } = element;
    if (!isHtmlElement(name)) {
      if (isSeen(look)) this.write(tag.source);
      return;
    }
    if (look.isGone) return;
    if (name === 'br') this.#lines.breakLine();
    else if (name === 'hr') this.#lines.rule();
    else if (name === 'img' && look.isVisible && !isTiny(attributes)) this.#lines.write(imageText(attributes.alt));
    else if (name === 'td' || name === 'th') this.#lines.gap();
    else if (blockElements.has(name)) this.#lines.openBlock(name);
    const address = name === 'a' ? addressOf(attributes.href) : undefined;
    if (address !== undefined) this.#links.set(element, { address, from: this.#lines.place });
  }

  closed(element: OpenElement, byTag: { readonly from: number; readonly to: number } | undefined): void {
    const { name, look } = element;
    if (!isHtmlElement(name)) {
      if (byTag !== undefined && isSeen(look)) this.write(this.#markup.slice(byTag.from, byTag.to));
      return;
    }
    if (look.isGone) return;
    const link = this.#links.get(element);
    if (link !== undefined) {
      this.#links.delete(element);
      this.#writeAddress(link, isSeen(look));
    }
    if (blockElements.has(name)) this.#lines.closeBlock(name);
  }

  #writeAddress({ address, from }: { readonly address: string; readonly from: number }, isLinkSeen: boolean): void {
    const shown = this.#lines.since(from);
    if (shown.trim() !== '') {
      if (!shown.includes(address.replace(/^mailto:/, ''))) this.#lines.write(` (${address})`);
    } else if (isLinkSeen) this.#lines.write(address);
  }
}

/** Pictures that only count who reads a message. */
function isTiny({ width, height }: Readonly<Record<string, string>>): boolean {
  return [width, height].some((size) => size !== undefined && /^\s*[01](px)?\s*$/.test(size));
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
