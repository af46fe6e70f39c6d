import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { FindingText } from './finding.js';
import { fileLimits, Unreadable } from './limits.js';
import { type Parsed, plainNumber, type Reading } from './parsed.js';
import type { Path } from './path.js';
import type { Span, Spot } from './source.js';

/**
 * Reads YAML 1.2 as data: `yes`, `on` and dates stay text. What has no form in JSON is refused, and so is what readers of YAML
 * do not agree about, such as merge keys.
 *
 * @throws Unreadable after a finding, for what is no YAML
 */
export function readYaml(reading: Reading): Parsed {
  const document = parsed(reading);
  refuseErrors(reading, document);
  const { contents } = document;
  if (contents === null) return reading.stop({ start: 0, end: 1 }, [], empty);
  return new NodeReader(reading).value(contents, []);
}

const empty = {
  code: 'syntax',
  message: 'is empty',
  fix: 'Write the automation: see the guide to the format.',
} as const;

function parsed(reading: Reading): Document.Parsed {
  try {
    return parseDocument(reading.text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      stringKeys: true,
      // Compared here: the library compares each key with all others.
      uniqueKeys: false,
      intAsBigInt: true,
      prettyErrors: false,
      // At `silent` it would say nothing of a second document.
      logLevel: 'error',
    });
  } catch (error) {
    // The library reads nested values by recursion.
    const isDeep = error instanceof RangeError;
    const words = { message: 'is no YAML that can be read', fix: 'Write it as a plain list of steps.' };
    return reading.stop({ start: 0, end: 1 }, [], {
      code: isDeep ? 'too-large' : 'syntax',
      ...(isDeep ? tooDeep : words),
    });
  }
}

/** More errors follow from the first few. */
const mostErrors = 5;

/** @throws Unreadable when there are any */
function refuseErrors(reading: Reading, { errors, directives }: Document.Parsed): void {
  if (directives.yaml.explicit === true && directives.yaml.version !== '1.2') {
    reading.stop({ start: 0, end: 5 }, [], {
      code: 'syntax',
      message: `is said to be YAML ${directives.yaml.version}`,
      fix: 'Take the line with %YAML out: automations are read as YAML 1.2.',
    });
  }
  const lines = new Set<number>();
  for (const error of errors.slice(0, mostErrors * 2)) {
    const { start } = lineAt(reading.text, error.pos[0]);
    if (lines.has(start) || lines.size >= mostErrors) continue;
    lines.add(start);
    reading.find({ start: error.pos[0], end: error.pos[0] + 1 }, [], wordsOf(error, reading.text));
  }
  if (errors.length > 0) throw new Unreadable();
}

function lineAt(text: string, at: number): Span & { readonly text: string } {
  const start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end, text: text.slice(start, end < 0 ? text.length : end) };
}

const bare = {
  message: 'has {{ without quotes, which YAML reads as the beginning of an object',
  fix: 'Put the whole text into quotes: "{{ event.id }}".',
};

/** What to do about the errors that are made most. */
const advice: Partial<Record<YAMLError['code'], { readonly message: string; readonly fix: string }>> = {
  TAB_AS_INDENT: { message: 'has a tab as indent', fix: 'Indent with spaces.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'has a second colon in a text without quotes',
    fix: 'Put the text into quotes; or write the value as a block below its key.',
  },
  MULTIPLE_DOCS: { message: 'holds several documents', fix: 'A file holds one automation: make a file of each.' },
  NON_STRING_KEY: { message: 'has a list or an object as a key', fix: 'Keys are texts.' },
  BAD_ALIAS: {
    message: 'has an alias that names no anchor',
    fix: 'Put the text into quotes if it is to begin with *.',
  },
  BAD_SCALAR_START: { message: 'has a text that begins with a character of YAML', fix: 'Put the text into quotes.' },
};

function wordsOf({ code, message, pos }: YAMLError, text: string): FindingText {
  const line = lineAt(text, pos[0]).text;
  if (/(^|[:-]\s+|[[,]\s*)\{\{/.test(line.slice(0, 10_000).trimStart())) return { code: 'syntax', ...bare };
  if (message.startsWith('Maximum call stack')) return { code: 'too-large', ...tooDeep };
  const known = advice[code];
  if (known !== undefined) return { code: 'syntax', ...known };
  const said = (message.split('\n')[0] ?? '').slice(0, 100).replace(/[.:]$/, '');
  return {
    code: 'syntax',
    message: `is no YAML here: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
    fix: 'Look at the indent and the quotes of this line.',
  };
}

const tooDeep = {
  message: `has lists and objects nested more than ${fileLimits.levels} levels deep`,
  fix: 'Move inner steps into an automation of their own, and call it with run.',
};

/** The tags that say no more than JSON can. */
const plainTags = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

class NodeReader {
  readonly #reading: Reading;
  readonly #anchors = new Map<string, ParsedNode>();
  /** What is being read, to see an alias within what it names. */
  readonly #open = new Set<ParsedNode>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  value(node: ParsedNode, path: Path): Parsed {
    const span = spanOf(node);
    this.#reading.enter(span, path);
    if (isAlias(node)) return this.#alias(node.source, span, path);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (node.tag !== undefined && !plainTags.test(node.tag) && node.tag !== '!') {
      this.#reading.find(span, path, {
        code: 'not-json',
        message: `has the tag ${node.tag.slice(0, 60)}`,
        fix: 'Take the tag out: an automation holds what JSON can hold.',
      });
    }
    this.#open.add(node);
    const read = isCollection(node) ? this.#collection(node, span, path) : this.#scalar(node, span, path);
    this.#open.delete(node);
    return read;
  }

  #alias(name: string, span: Span, path: Path): Parsed {
    const node = this.#anchors.get(name);
    if (node === undefined || this.#open.has(node)) {
      return this.#reading.stop(span, path, {
        code: 'syntax',
        message:
          node === undefined ? `names no anchor before it: *${name}` : `is an alias within what it names: *${name}`,
        fix: 'Write the value out.',
      });
    }
    // What is wrong in it is shown where it is written; the alias itself is a place too.
    const { data, spot } = this.value(node, path);
    return { data, spot: { ...spot, start: span.start, end: span.end, literal: undefined } };
  }

  #collection(node: YAMLMap.Parsed | YAMLSeq.Parsed, span: Span, path: Path): Parsed {
    return isMap(node) ? this.#map(node, span, path) : this.#list(node, span, path);
  }

  #list(node: YAMLSeq.Parsed, span: Span, path: Path): Parsed {
    const parts = new Map<string | number, Spot>();
    const data = node.items.map((item, at) => {
      // In a flow list `[a: 1]` is an object of one key.
      const read = this.value(item as ParsedNode, [...path, at]);
      parts.set(at, read.spot);
      return read.data;
    });
    return { data, spot: { ...span, parts } };
  }

  #map(node: YAMLMap.Parsed, span: Span, path: Path): Parsed {
    const data: Record<string, unknown> = {};
    const parts = new Map<string | number, Spot>();
    for (const { key: keyNode, value: valueNode } of node.items) {
      const key = spanOf(keyNode);
      if (isCollection(keyNode)) return this.#reading.stop(key, path, { code: 'syntax', ...bare });
      const name = this.#key(keyNode, key, path);
      const at = [...path, name];
      if (name === '<<' && isScalar(keyNode) && keyNode.type === 'PLAIN') {
        this.#reading.find(key, at, {
          code: 'syntax',
          message: 'is a merge key, which YAML 1.2 does not have',
          fix: 'Write the keys out, or use an alias for a whole value.',
        });
        continue;
      }
      const end = { start: key.end, end: key.end + 1 };
      const read = valueNode === null ? { data: null, spot: end } : this.value(valueNode, at);
      if (!this.#reading.takesKey(name, parts, key, at)) continue;
      data[name] = read.data;
      parts.set(name, { ...read.spot, key });
    }
    return { data, spot: { ...span, parts } };
  }

  #key(node: ParsedNode, span: Span, path: Path): string {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'string') {
      this.#reading.checkText(value, span, path);
      return value;
    }
    return this.#reading.stop(span, path, {
      code: 'syntax',
      message: 'has a key that is no text',
      fix: 'Write the key out.',
    });
  }

  #scalar(node: ParsedNode, span: Span, path: Path): Parsed {
    if (!isScalar(node)) return { data: null, spot: span };
    const { value } = node;
    const written = this.#reading.text.slice(span.start, span.end);
    if (typeof value === 'string') return { data: value, spot: this.#text(node, value, written, span, path) };
    if (typeof value === 'bigint' || typeof value === 'number') {
      const number = Number(value);
      this.#reading.checkNumber(typeof value === 'bigint' ? String(value) : written, number, span, path);
      this.#checkSpelling(written, number, span, path);
      return { data: plainNumber(number), spot: span };
    }
    return { data: value === true || value === false ? value : null, spot: span };
  }

  #text(node: Scalar, value: string, written: string, span: Span, path: Path): Spot {
    this.#reading.checkText(value, span, path);
    const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const inner = isQuoted ? { start: span.start + 1, end: span.end - 1 } : span;
    if (node.type === 'PLAIN') this.#warnOfComment(span, path);
    const isLiteral = this.#reading.text.slice(inner.start, inner.end) === value && written !== '';
    return { ...span, literal: isLiteral ? inner : undefined };
  }

  /** ` #1` within a text without quotes begins a comment: the text is shorter than it looks. */
  #warnOfComment({ end }: Span, path: Path): void {
    const [comment] = /^[ \t]+#[^\s#!][^\r\n]*/.exec(this.#reading.text.slice(end, end + 200)) ?? [];
    if (comment === undefined) return;
    this.#reading.find({ start: end, end: end + comment.length }, path, {
      severity: 'warning',
      code: 'cut-by-comment',
      message: 'ends before the #: what follows is a comment',
      fix: 'Put the text into quotes, or a space behind the #.',
    });
  }

  /** `007`, `+353…` and `2.10` are numbers in YAML, and lose how they are written. */
  #checkSpelling(written: string, value: number, span: Span, path: Path): void {
    if (!/^([+]|[-+]?0[\dxo])|\.\d*[1-9]0+$/.test(written)) return;
    this.#reading.find(span, path, {
      code: 'not-json',
      message: `is read as the number ${value}, and not as it is written: ${written.slice(0, 40)}`,
      fix: `Put it into quotes if it is a text, or write ${value}.`,
    });
  }
}

function spanOf(node: ParsedNode): Span {
  const [start, end] = node.range;
  return { start, end: Math.max(end, start) };
}
