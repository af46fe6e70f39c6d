import { type QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** A start tag: its name and attributes in small letters, and where it stands. */
export interface StartTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The tag as it is written. */
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/** The attributes of a tag that has none. */
export const noAttributes: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/** What is in a text with markup, in its order. */
export interface TagHandler {
  start(tag: StartTag): void;
  end(name: string, from: number, to: number): void;
  text(text: string, at: number): void;
  /** Whether the place is inside of drawings or formulas, where other rules hold for tags. */
  isForeign(): boolean;
}

/** Reads tags and texts with the tokenizer of htmlparser2, which follows that of browsers. */
export class TagReader implements TokenizerCallbacks {
  readonly #markup: string;
  readonly #handler: TagHandler;
  readonly #tokenizer: Tokenizer;
  #name = '';
  #from = 0;
  #attribute = '';
  #value = '';
  #attributes: Record<string, string> | undefined;

  constructor(markup: string, handler: TagHandler) {
    this.#markup = markup;
    this.#handler = handler;
    this.#tokenizer = new Tokenizer({ decodeEntities: true }, this);
  }

  read(): void {
    this.#tokenizer.write(this.#markup);
    if (this.#tokenizer.running) this.#tokenizer.end();
  }

  /** Reads no further. */
  stop(): void {
    this.#tokenizer.pause();
  }

  isInForeignContext(): boolean {
    return this.#handler.isForeign();
  }

  ontext(from: number, to: number): void {
    this.#handler.text(this.#markup.slice(from, to), from);
  }

  ontextentity(code: number, to: number): void {
    this.#handler.text(String.fromCodePoint(code), to);
  }

  onopentagname(from: number, to: number): void {
    this.#name = this.#markup.slice(from, to).toLowerCase();
    this.#from = from - 1;
    this.#attributes = undefined;
  }

  onattribname(from: number, to: number): void {
    this.#attribute = this.#markup.slice(from, to).toLowerCase();
    this.#value = '';
  }

  onattribdata(from: number, to: number): void {
    this.#value += this.#markup.slice(from, to);
  }

  onattribentity(code: number): void {
    this.#value += String.fromCodePoint(code);
  }

  onattribend(_quote: QuoteType, _to: number): void {
    // Of two attributes with one name, the first counts.
    this.#attributes ??= Object.create(null);
    if (this.#attributes !== undefined && !(this.#attribute in this.#attributes)) {
      this.#attributes[this.#attribute] = this.#value;
    }
  }

  onopentagend(to: number): void {
    this.#handler.start({
      name: this.#name,
      attributes: this.#attributes ?? noAttributes,
      source: this.#markup.slice(this.#from, to + 1),
      from: this.#from,
      to: to + 1,
    });
  }

  onselfclosingtag(to: number): void {
    const isClosed = this.#handler.isForeign() || this.#name === 'svg' || this.#name === 'math';
    this.onopentagend(to);
    if (isClosed) this.#handler.end(this.#name, to + 1, to + 1);
  }

  onclosetag(from: number, to: number): void {
    this.#handler.end(this.#markup.slice(from, to).toLowerCase(), from - 2, to + 1);
  }

  oncdata(from: number, to: number, offset: number): void {
    if (this.#handler.isForeign()) this.ontext(from, to - offset);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
