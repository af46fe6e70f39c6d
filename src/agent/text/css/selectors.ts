import { isComma, splitOutside, unescapeCss } from './scan.js';

/** An element as selectors see it. */
export interface Matched {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its classes in small letters. */
  readonly classes: ReadonlySet<string>;
  readonly parent: Matched | undefined;
  /** The element before it in the same parent. */
  readonly before: Matched | undefined;
  /** Its place among the elements of its parent, from 1. */
  readonly place: number;
}

/** Counts the steps that matching takes, and throws when they are too many. */
export type Spend = (steps?: number) => void;

type Test = (element: Matched, spend: Spend) => boolean;

/** A selector, its last part first: each part with how it stands to the one that follows it. */
export interface Selector {
  readonly parts: readonly { readonly test: Test; readonly joint: string }[];
  /** Ids, classes and names in it, in this order of weight. */
  readonly weight: number;
  /** What an element must have for the selector to match: `#id`, `.class` or a name; `*` for any. */
  readonly key: string;
}

/** The selectors of a list. Those with parts that no element has (`::before`) or that wait for somebody (`:hover`) are left out. */
export function readSelectors(list: string, depth = 0): Selector[] {
  return splitOutside(list, isComma).flatMap((text) => readSelector(text, depth) ?? []);
}

/** Selectors within selectors are read so deep. */
const maxDepth = 10;

/** Whether an element is what a selector means. */
export function matches({ parts }: Selector, element: Matched, spend: Spend): boolean {
  return matchesFrom(parts, 0, element, spend);
}

function matchesFrom(parts: Selector['parts'], at: number, element: Matched, spend: Spend): boolean {
  spend();
  const part = parts[at];
  if (part === undefined || !part.test(element, spend)) return false;
  const next = parts[at + 1];
  if (next === undefined) return true;
  const isSibling = next.joint === '+' || next.joint === '~';
  for (let other = isSibling ? element.before : element.parent; other !== undefined; ) {
    if (matchesFrom(parts, at + 1, other, spend)) return true;
    if (next.joint === '+' || next.joint === '>') return false;
    other = isSibling ? other.before : other.parent;
  }
  return false;
}

const token =
  /(\s*[>+~]\s*|\s+)|(\*)|([#.])((?:\\.|[\w-]|[^\0-\x7f])+)|((?:\\[\da-f]{1,6}\s?|\\.|[\w-]|[^\0-\x7f])+)|(\[)([^\]]*)\]|(::?)([\w-]+)/iy;

interface Simple {
  readonly test: Test;
  readonly weight: number;
  readonly key?: string;
}

function readSelector(text: string, depth: number): Selector | undefined {
  if (depth > maxDepth) return undefined;
  const parts: { tests: Test[]; joint: string }[] = [{ tests: [], joint: '' }];
  let weight = 0;
  let key = '*';
  const source = text.trim();
  for (let at = 0; at < source.length; ) {
    token.lastIndex = at;
    const found = token.exec(source);
    if (found === null) return undefined;
    at = token.lastIndex;
    const [, joint, any, sign, name = '', tag, bracket, attribute = '', colons, pseudo = ''] = found;
    if (joint !== undefined) {
      const part = parts[0];
      if (part !== undefined && part.tests.length > 0) part.joint = joint.trim() || ' ';
      parts.unshift({ tests: [], joint: '' });
      key = '*';
      continue;
    }
    let simple: Simple | undefined;
    if (any !== undefined) simple = { test: () => true, weight: 0 };
    else if (sign !== undefined) simple = sign === '#' ? idOf(unescapeCss(name)) : classOf(unescapeCss(name));
    else if (tag !== undefined) simple = tagOf(unescapeCss(tag));
    else if (bracket !== undefined) simple = attributeOf(attribute);
    else {
      const argument = source.charAt(at) === '(' ? argumentFrom(source, at) : undefined;
      if (argument !== undefined) at += argument.length + 2;
      if (colons === '::') return undefined;
      simple = pseudoOf(pseudo.toLowerCase(), argument, depth + 1);
    }
    if (simple === undefined) return undefined;
    parts[0]?.tests.push(simple.test);
    weight += simple.weight;
    if (simple.key !== undefined) key = simple.key;
  }
  return {
    parts: parts.map(({ tests, joint }) => ({
      joint,
      test: (element, spend) => tests.every((test) => test(element, spend)),
    })),
    weight,
    key,
  };
}

/** What stands in the brackets that begin here. */
function argumentFrom(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === '(') depth += 1;
    if (text.charAt(at) === ')') depth -= 1;
    if (depth === 0) return text.slice(from + 1, at);
  }
  return text.slice(from + 1);
}

const classWeight = 1000;
const idWeight = 1_000_000;

// Mail is mostly written without a doctype, where capitals in ids and classes do not count.
function idOf(id: string): Simple {
  const wanted = id.toLowerCase();
  return { test: ({ attributes }) => attributes.id?.toLowerCase() === wanted, weight: idWeight, key: `#${wanted}` };
}

function classOf(name: string): Simple {
  const wanted = name.toLowerCase();
  return { test: ({ classes }) => classes.has(wanted), weight: classWeight, key: `.${wanted}` };
}

/** The classes of an element. */
export function classesOf({ class: list = '' }: Readonly<Record<string, string>>): ReadonlySet<string> {
  if (list === '') return none;
  return new Set(
    list
      .toLowerCase()
      .split(/\s+/)
      .filter((name) => name !== ''),
  );
}

const none: ReadonlySet<string> = new Set();

function tagOf(tag: string): Simple {
  const wanted = tag.toLowerCase();
  return { test: ({ name }) => name === wanted, weight: 1, key: wanted };
}

function attributeOf(inner: string): Simple | undefined {
  const read = /^\s*([\w:-]+)\s*(?:([~|^$*]?=)\s*("[^"]*"|'[^']*'|[^\s"']+)\s*([is])?)?\s*$/i.exec(unescapeCss(inner));
  if (read === null) return undefined;
  const [, written = '', operator, quoted = ''] = read;
  const name = written.toLowerCase();
  const wanted = quoted.replace(/^(["'])([\s\S]*)\1$/, '$2').toLowerCase();
  const test: Test = ({ attributes }, spend) => {
    if (!Object.hasOwn(attributes, name)) return false;
    const value = (attributes[name] ?? '').toLowerCase();
    spend(value.length / 50);
    if (operator === undefined) return true;
    if (operator === '=') return value === wanted;
    if (operator === '~=') return value.split(/\s+/).includes(wanted);
    if (operator === '|=') return value === wanted || value.startsWith(`${wanted}-`);
    if (wanted === '') return false;
    if (operator === '^=') return value.startsWith(wanted);
    return operator === '$=' ? value.endsWith(wanted) : value.includes(wanted);
  };
  return { test, weight: classWeight };
}

/** States that nothing is in when a text is opened, and pieces of elements. */
const never =
  /^(hover|active|focus|focus-visible|focus-within|visited|target|target-within|checked|disabled|indeterminate|invalid|user-invalid|out-of-range|placeholder-shown|fullscreen|modal|popover-open|autofill|playing|open|before|after|first-line|first-letter|host|-.*)$/;

function pseudoOf(name: string, argument: string | undefined, depth: number): Simple | undefined {
  if (never.test(name)) return undefined;
  const always: Simple = { test: () => true, weight: classWeight };
  if (name === 'first-child') return { ...always, test: ({ place }) => place === 1 };
  if (name === 'first-of-type') return { ...always, test: (element, spend) => !hasEarlier(element, spend) };
  if (name === 'link' || name === 'any-link') {
    return { ...always, test: (element) => element.name === 'a' && element.attributes.href !== undefined };
  }
  if (argument === undefined) return always;
  if (name === 'nth-child') return { ...always, test: nthPlace(argument) };
  if (name === 'not') {
    const selectors = readSelectors(argument, depth);
    return { ...always, test: (element, spend) => !selectors.some((one) => matches(one, element, spend)) };
  }
  if (!/^(is|where|matches|any)$/.test(name)) return always;
  const selectors = readSelectors(argument, depth);
  return { ...always, test: (element, spend) => selectors.some((one) => matches(one, element, spend)) };
}

function hasEarlier({ name, before }: Matched, spend: Spend): boolean {
  for (let other = before; other !== undefined; other = other.before) {
    spend();
    if (other.name === name) return true;
  }
  return false;
}

/** `2n+1`, `odd`, `3`. */
function nthPlace(text: string): Test {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^even$/, '2n')
    .replace(/^odd$/, '2n+1');
  const [, step, sign = '+', shift] = /^([+-]?\d*)n(?:\s*([+-])\s*(\d+))?$/.exec(plain) ?? [];
  if (step === undefined) return /^\d+$/.test(plain) ? ({ place }) => place === Number(plain) : () => true;
  const every = step === '' || step === '+' ? 1 : step === '-' ? -1 : Number(step);
  const from = Number(`${sign}${shift ?? 0}`);
  return ({ place }) => (every === 0 ? place === from : (place - from) % every === 0 && (place - from) / every >= 0);
}
