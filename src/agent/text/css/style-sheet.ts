import { mediaApply } from './media.js';
import { isRelevant, setValue, type Values } from './properties.js';
import { CssScanner, isComma, splitOutside, unescapeCss } from './scan.js';
import { type Matched, matches, readSelectors, type Selector, type Spend } from './selectors.js';

/** A property with its value; a later one of the same weight wins. */
interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
}

interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
  readonly order: number;
}

/** Blocks within blocks are read so deep. */
const maxDepth = 50;

/** The rules of the style sheets of a text, as far as they can hide something. */
export class StyleSheet {
  readonly #rules = new Map<string, Rule[]>();
  #count = 0;

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  add(css: string): void {
    const scanner = new CssScanner(css.replace(/<!--|-->/g, ' '));
    while (!scanner.isAtEnd) this.#read(scanner, undefined, 0);
  }

  /** The values that hold for an element: those of the rules, then those of its `style`. */
  valuesFor(element: Matched, values: Values, spend: Spend): void {
    const inline = readDeclarations(element.attributes.style ?? '');
    const rules = this.#count === 0 ? [] : this.#rulesFor(element, spend);
    const all = [...rules.flatMap(({ declarations }) => declarations), ...inline];
    const important = all.filter((one) => one.isImportant);
    const ordered = important.length === 0 ? all : [...all.filter((one) => !one.isImportant), ...important];
    // What others refer to is set before it is looked up.
    for (const one of ordered) if (one.property.startsWith('--')) setValue(values, one.property, one.value);
    for (const one of ordered) if (!one.property.startsWith('--')) setValue(values, one.property, one.value);
  }

  #rulesFor(element: Matched, spend: Spend): Rule[] {
    const { id } = element.attributes;
    const keys = ['*', element.name, ...[...element.classes].map((name) => `.${name}`)];
    if (id !== undefined) keys.push(`#${id.toLowerCase()}`);
    return keys
      .flatMap((key) => this.#rules.get(key) ?? [])
      .filter(({ selector }) => matches(selector, element, spend))
      .sort((one, other) => one.selector.weight - other.selector.weight || one.order - other.order);
  }

  /** Reads a block: its declarations are those of the selectors, which are undefined outside of rules. */
  #read(scanner: CssScanner, selectors: readonly string[] | undefined, depth: number): void {
    const declarations: Declaration[] = [];
    for (;;) {
      const { text, end } = scanner.next();
      if (end === '{') this.#open(scanner, text, selectors, depth);
      else declarations.push(...readDeclaration(text));
      if (end === '' || (end === '}' && depth > 0)) break;
    }
    if (declarations.length === 0 || selectors === undefined) return;
    for (const selector of readSelectors(selectors.join(',')))
      this.#add({ selector, declarations, order: this.#count });
  }

  #open(scanner: CssScanner, head: string, outer: readonly string[] | undefined, depth: number): void {
    if (depth >= maxDepth || !isUsed(head)) scanner.skipBlock();
    else if (head.startsWith('@')) this.#read(scanner, outer, depth + 1);
    else this.#read(scanner, nest(splitOutside(head, isComma), outer), depth + 1);
  }

  #add(rule: Rule): void {
    const { key } = rule.selector;
    const known = this.#rules.get(key);
    if (known === undefined) this.#rules.set(key, [rule]);
    else known.push(rule);
    this.#count += 1;
  }
}

/** Whether what stands in a block counts: not where it is for paper, or describes fonts and moves. */
function isUsed(head: string): boolean {
  const [, name, condition = ''] = /^@([\w-]+)\s*(.*)$/s.exec(head) ?? [];
  switch (name?.toLowerCase()) {
    case undefined:
      return true;
    case 'media':
      return mediaApply(condition);
    case 'supports':
      return !/^not\b/i.test(condition);
    case 'layer':
    case 'container':
    case 'scope':
      return true;
    default:
      return false;
  }
}

/** More selectors of nested rules than these are not read: each level multiplies them. */
const maxNested = 200;

function nest(inner: readonly string[], outer: readonly string[] | undefined): readonly string[] {
  if (outer === undefined) return inner;
  return outer
    .flatMap((parent) => inner.map((text) => (text.includes('&') ? text.replaceAll('&', parent) : `${parent} ${text}`)))
    .slice(0, maxNested)
    .filter((text) => text.length < 2000);
}

/** The declarations in a `style` attribute. */
function readDeclarations(style: string): Declaration[] {
  const found: Declaration[] = [];
  for (const scanner = new CssScanner(style); !scanner.isAtEnd; ) {
    const { text, end } = scanner.next();
    if (end === '{') scanner.skipBlock();
    else found.push(...readDeclaration(text));
  }
  return found;
}

function readDeclaration(text: string): Declaration[] {
  const at = text.indexOf(':');
  if (at <= 0 || text.startsWith('@')) return [];
  const written = unescapeCss(text.slice(0, at).trim());
  const property = written.toLowerCase();
  if (!isRelevant(property)) return [];
  const raw = unescapeCss(text.slice(at + 1)).trim();
  const isImportant = /!\s*important$/i.test(raw.slice(-40));
  const value = isImportant ? raw.slice(0, raw.lastIndexOf('!')).trim() : raw;
  return [{ property, value: value.toLowerCase(), isImportant }];
}
