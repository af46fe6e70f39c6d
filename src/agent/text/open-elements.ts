import { type Look, plainLook } from './css/look.js';
import type { Values } from './css/properties.js';
import { classesOf, type Matched } from './css/selectors.js';
import { lookIn, noValues, type Styles } from './css/styles.js';
import {
  blockEnds,
  closesParagraph,
  formattingElements,
  headElements,
  markerElements,
  scopeElements,
  specialElements,
  tableElements,
  voidElements,
} from './html-elements.js';
import { noAttributes, type StartTag } from './tag-reader.js';

/** An element that is open, and how it looks. */
export class OpenElement implements Matched {
  readonly tag: StartTag;
  readonly name: string;
  readonly attributes: StartTag['attributes'];
  readonly classes: ReadonlySet<string>;
  readonly parent: OpenElement | undefined;
  readonly before: OpenElement | undefined;
  readonly place: number;
  /** Formatting that goes on behind this element, where that does not go on in it. */
  readonly kept: readonly StartTag[];
  look: Look = plainLook;
  values: Values = noValues;
  /** The last element in it so far. */
  last: OpenElement | undefined;

  constructor(
    tag: StartTag,
    parent: OpenElement | undefined,
    before: OpenElement | undefined,
    hasSheet: boolean,
    kept: readonly StartTag[],
  ) {
    this.tag = tag;
    this.name = tag.name;
    this.attributes = tag.attributes;
    this.classes = classesOf(tag.attributes);
    this.parent = parent;
    // Nobody but a style sheet asks for it.
    this.before = hasSheet ? before : undefined;
    this.place = (before?.place ?? 0) + 1;
    this.kept = kept;
  }

  style(styles: Styles, outer: Look): void {
    const { look, values } = styles.styled(this, outer);
    this.look = look;
    this.values = values;
  }
}

/** Hears of elements as a browser opens and closes them. */
export interface Listener {
  opened(element: OpenElement): void;
  /** `byTag` where its own end tag closed it, which stands between these places. */
  closed(element: OpenElement, byTag?: { readonly from: number; readonly to: number }): void;
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const integrationPoints = new Set('foreignobject desc title mi mo mn ms mtext annotation-xml'.split(' '));
const nothing: ReadonlySet<string> = new Set();
const buttons: ReadonlySet<string> = new Set(['button']);
const lists: ReadonlySet<string> = new Set(['ul', 'ol']);

/**
 * Which elements are open at each place of a text, by the rules of HTML for tags that are left out, or do not match. What
 * an end tag leaves open decides what is hidden, so that a reader sees the same in a browser.
 */
export class OpenElements {
  readonly #styles: Styles;
  readonly #listener: Listener;
  readonly #stack: OpenElement[] = [];
  /** Formatting that was closed by another element, and goes on with the next text. */
  #again: StartTag[] = [];
  #lastOfRoot: OpenElement | undefined;
  #hasForm = false;
  #foreign = 0;

  constructor(styles: Styles, listener: Listener) {
    this.#styles = styles;
    this.#listener = listener;
  }

  get depth(): number {
    return this.#stack.length;
  }

  /** How a text looks here. */
  get look(): Look {
    return this.#stack.at(-1)?.look ?? plainLook;
  }

  has(name: string): boolean {
    return this.#stack.some((element) => element.name === name);
  }

  isForeign(): boolean {
    if (this.#foreign === 0) return false;
    const place = this.#stack.findLast(({ name }) => name === 'svg' || name === 'math' || integrationPoints.has(name));
    return place?.name === 'svg' || place?.name === 'math';
  }

  /** Opens again what goes on with a text here. */
  beforeText(): void {
    if (this.#again.length === 0) return;
    for (const tag of this.#again.splice(0)) {
      this.#styles.spend(reopening);
      this.#push(tag);
    }
  }

  start(tag: StartTag): void {
    const { name } = tag;
    if (this.isForeign()) {
      this.#push(tag);
      return;
    }
    if (name === 'form' && this.#hasForm) return;
    if (name === 'form') this.#hasForm = true;
    this.#closeBefore(name);
    const isBlock = closesParagraph.has(name) || tableElements.has(name) || headElements.has(name);
    if (!isBlock && name !== 'body' && name !== 'html' && name !== 'head') this.beforeText();
    this.#push(tag);
    if (voidElements.has(name)) this.#pop();
  }

  end(name: string, from: number, to: number): void {
    const place = { from, to };
    if (this.#foreign > 0 && this.isForeign()) this.#closeFrom(this.#find(name, nothing), place);
    else if (name === 'p' || name === 'br') this.#endParagraph(name, place);
    else if (name === 'form') this.#endForm(place);
    else if (name === 'head') this.#closeFrom(this.#top === 'head' ? this.#stack.length - 1 : -1, place);
    else if (formattingElements.has(name)) this.#endFormatting(name, place);
    else if (tableElements.has(name)) this.#closeFrom(this.#find(name, tableEnds), place);
    else if (name === 'li') this.#closeFrom(this.#find(name, scopeElements, lists), place);
    else if (headings.has(name)) this.#closeFrom(this.#findHeading(), place);
    else if (blockEnds.has(name)) this.#closeFrom(this.#find(name, scopeElements), place);
    else if (name === 'template') this.#closeFrom(this.#find(name, nothing), place);
    // Body and html stay open to the end of the text.
    else if (name !== 'body' && name !== 'html') this.#closeFrom(this.#find(name, specialElements), place);
  }

  /** Closes all that is open. */
  finish(): void {
    while (this.#stack.length > 0) this.#pop();
  }

  get #top(): string | undefined {
    return this.#stack.at(-1)?.name;
  }

  #push(tag: StartTag): void {
    const { name } = tag;
    const parent = this.#stack.at(-1);
    const before = parent === undefined ? this.#lastOfRoot : parent.last;
    const isMarker = markerElements.has(name);
    const kept = isMarker ? this.#again : nothingKept;
    const element = new OpenElement(tag, parent, before, this.#styles.hasSheet, kept);
    element.style(this.#styles, this.look);
    if (isMarker) this.#again = [];
    if (parent === undefined) this.#lastOfRoot = element;
    else parent.last = element;
    if (name === 'svg' || name === 'math') this.#foreign += 1;
    this.#stack.push(element);
    this.#listener.opened(element);
  }

  #pop(byTag?: { readonly from: number; readonly to: number }): OpenElement | undefined {
    const element = this.#stack.pop();
    if (element === undefined) return undefined;
    if (element.name === 'svg' || element.name === 'math') this.#foreign -= 1;
    if (element.name === 'form') this.#hasForm = false;
    this.#listener.closed(element, byTag);
    return element;
  }

  /** Closes all from a place of the stack on; -1 for none. */
  #closeFrom(index: number, byTag?: { readonly from: number; readonly to: number }): void {
    if (index === -1) return;
    const again: StartTag[] = [];
    while (this.#stack.length > index) {
      const isLast = this.#stack.length === index + 1;
      const element = this.#pop(isLast ? byTag : undefined);
      if (element === undefined) return;
      if (markerElements.has(element.name)) {
        this.#again = [...element.kept];
        again.length = 0;
      } else if (this.#goesOn(element) && !(isLast && byTag !== undefined)) again.unshift(element.tag);
    }
    for (const tag of again) {
      const same = this.#again.filter((one) => one.source === tag.source);
      // Browsers keep three of the same.
      if (same[2] !== undefined) this.#again.splice(this.#again.indexOf(same[0] ?? tag), 1);
      this.#again.push(tag);
    }
  }

  /** Whether it matters that formatting goes on. */
  #goesOn({ name, look, parent }: OpenElement): boolean {
    if (!formattingElements.has(name)) return false;
    const outer = parent === undefined ? plainLook : this.look;
    return look !== outer || this.#styles.hasSheet;
  }

  /** The place in the stack of the last element with a name; -1 where there is none, or one of the others comes first. */
  #find(name: string, stops: ReadonlySet<string>, more: ReadonlySet<string> = nothing): number {
    for (let at = this.#stack.length - 1; at >= 0; at -= 1) {
      const found = this.#stack[at]?.name ?? '';
      if (found === name) return at;
      if (stops.has(found) || more.has(found)) return -1;
    }
    return -1;
  }

  #findHeading(): number {
    for (let at = this.#stack.length - 1; at >= 0; at -= 1) {
      const found = this.#stack[at]?.name ?? '';
      if (headings.has(found)) return at;
      if (scopeElements.has(found)) return -1;
    }
    return -1;
  }

  /** Closes what cannot hold an element that starts. */
  #closeBefore(name: string): void {
    if (this.#top === 'head' && !headElements.has(name)) this.#closeFrom(this.#stack.length - 1);
    if (closesParagraph.has(name)) this.#closeFrom(this.#find('p', scopeElements, buttons));
    if (headings.has(name) && headings.has(this.#top ?? '')) this.#closeFrom(this.#stack.length - 1);
    if (name === 'li') this.#closeItem(['li']);
    if (name === 'dd' || name === 'dt') this.#closeItem(['dd', 'dt']);
    if (name === 'option' || name === 'optgroup') this.#closeTop('option');
    if (name === 'optgroup') this.#closeTop('optgroup');
    if (name === 'rt' || name === 'rp') for (const one of ['rt', 'rp']) this.#closeTop(one);
    if (name === 'button') this.#closeFrom(this.#find('button', scopeElements));
    if (name === 'a') this.#endFormatting('a', undefined);
    const contexts = tableContexts.get(name);
    if (contexts !== undefined) this.#closeToTable(contexts);
  }

  #closeTop(name: string): void {
    if (this.#top === name) this.#closeFrom(this.#stack.length - 1);
  }

  #closeItem(names: readonly string[]): void {
    for (let at = this.#stack.length - 1; at >= 0; at -= 1) {
      const name = this.#stack[at]?.name ?? '';
      if (names.includes(name)) {
        this.#closeFrom(at);
        return;
      }
      if (specialElements.has(name) && name !== 'address' && name !== 'div' && name !== 'p') return;
    }
  }

  /** Closes what stands in a table before the next part of it. */
  #closeToTable(contexts: readonly string[]): void {
    if (this.#find('table', templates) === -1) return;
    const at = this.#stack.findLastIndex(({ name }) => name === 'table' || contexts.includes(name));
    if (at + 1 < this.#stack.length) this.#closeFrom(at + 1);
  }

  #endParagraph(name: string, place: { readonly from: number; readonly to: number }): void {
    const open = name === 'p' ? this.#find('p', scopeElements, buttons) : -1;
    if (open !== -1) {
      this.#closeFrom(open, place);
      return;
    }
    this.#push({ name, attributes: noAttributes, source: '', from: place.from, to: place.to });
    this.#pop();
  }

  /** The end of a form does not close what is open in it. */
  #endForm(place: { readonly from: number; readonly to: number }): void {
    if (!this.#hasForm) return;
    if (this.#top === 'form') this.#closeFrom(this.#stack.length - 1, place);
    this.#hasForm = false;
  }

  /** Formatting ends where its tag says, also within blocks that began in it. */
  #endFormatting(name: string, place: { readonly from: number; readonly to: number } | undefined): void {
    const at = this.#find(name, markerElements);
    if (at === -1) {
      const index = this.#again.findLastIndex((tag) => tag.name === name);
      if (index !== -1) this.#again.splice(index, 1);
      return;
    }
    const inside = this.#stack.slice(at + 1);
    if (!inside.some((element) => specialElements.has(element.name))) {
      this.#closeFrom(at, place ?? nowhere);
      return;
    }
    if (inside.some((element) => scopeElements.has(element.name))) return;
    const [element] = this.#stack.splice(at, 1);
    if (element !== undefined) this.#listener.closed(element, place ?? nowhere);
    for (const [index, one] of inside.entries()) {
      one.look = lookIn(this.#stack[at + index - 1]?.look ?? plainLook, one, one.values);
    }
  }
}

const nothingKept: readonly StartTag[] = [];
const nowhere = { from: 0, to: 0 };
const templates: ReadonlySet<string> = new Set(['template']);
const tableEnds: ReadonlySet<string> = new Set(['table', 'template']);

/** What a part of a table may stand in. */
const tableContexts: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['td', ['tr']],
  ['th', ['tr']],
  ['tr', ['tbody', 'thead', 'tfoot']],
  ...['tbody', 'thead', 'tfoot', 'caption', 'colgroup'].map((name) => [name, []] as const),
]);

/** What it costs to open formatting again, in steps. */
const reopening = 100;
