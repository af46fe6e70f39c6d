import { type Parsed, plainNumber, type Reading } from './parsed.js';
import type { Path } from './path.js';
import type { Span, Spot } from './source.js';

/**
 * Reads JSON, and where everything stands. Stricter than `JSON.parse`, which takes the last of two equal keys and cuts long
 * numbers, and clearer about what is wrong and where.
 *
 * @throws Unreadable after a finding, for what is no JSON
 */
export function readJson(reading: Reading): Parsed {
  const reader = new JsonReader(reading);
  const parsed = reader.value([]);
  reader.end();
  return parsed;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const words = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordForm = /[\w$.+-]+/y;
/** What a text holds that needs no look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in its texts
const plainForm = /[^"\\\u0000-\u001f]*/y;

class JsonReader {
  readonly #reading: Reading;
  readonly #text: string;
  #at = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#text = reading.text;
  }

  value(path: Path): Parsed {
    this.#blank(path);
    const start = this.#at;
    this.#reading.enter({ start, end: start + 1 }, path);
    const char = this.#text[start];
    if (char === '{') return this.#object(path);
    if (char === '[') return this.#list(path);
    if (char === '"') return this.#textValue(path);
    if (char !== undefined && /[-\d]/.test(char)) return this.#number(path);
    return this.#word(path);
  }

  end(): void {
    this.#blank([]);
    if (this.#at < this.#text.length) {
      this.#wrong(
        [],
        `goes on after its end, with ${this.#shown()}`,
        'A file holds one automation: take out the rest.',
      );
    }
  }

  #object(path: Path): Parsed {
    const start = this.#at;
    const data: Record<string, unknown> = {};
    const parts = new Map<string | number, Spot>();
    this.#members('}', path, () => {
      const key = { start: this.#at, end: this.#at };
      if (this.#text[this.#at] !== '"') {
        this.#wrong(path, `has ${this.#shown()} where a key is expected`, 'Write keys in double quotes: "name".');
      }
      const name = this.#string(path);
      key.end = this.#at;
      const at = [...path, name];
      this.#blank(at);
      if (this.#text[this.#at] !== ':') {
        this.#wrong(at, `is followed by ${this.#shown()}, where a colon is expected`, 'Write "key": value.');
      }
      this.#at += 1;
      const { data: value, spot } = this.value(at);
      if (!this.#reading.takesKey(name, parts, key, at)) return;
      data[name] = value;
      parts.set(name, { ...spot, key });
    });
    return { data, spot: { start, end: this.#at, parts } };
  }

  #list(path: Path): Parsed {
    const start = this.#at;
    const data: unknown[] = [];
    const parts = new Map<string | number, Spot>();
    this.#members(']', path, () => {
      const { data: value, spot } = this.value([...path, data.length]);
      parts.set(data.length, spot);
      data.push(value);
    });
    return { data, spot: { start, end: this.#at, parts } };
  }

  /** What stands between two brackets, with commas between its members. */
  #members(close: '}' | ']', path: Path, member: () => void): void {
    const start = this.#at;
    this.#at += 1;
    this.#blank(path);
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      member();
      this.#blank(path);
      const char = this.#text[this.#at];
      if (char === close) break;
      if (char === undefined) {
        const line = this.#text.slice(0, start).split('\n').length;
        this.#wrong(path, `ends before its ${close}`, `Close what begins in line ${line}.`);
      }
      if (char !== ',') {
        this.#wrong(
          path,
          `has ${this.#shown()} where a comma or ${close} is expected`,
          'Put a comma between two members.',
        );
      }
      const comma = { start: this.#at, end: this.#at + 1 };
      this.#at += 1;
      this.#blank(path);
      if (this.#text[this.#at] === close) {
        this.#wrong(path, `has a comma before its ${close}`, 'Take the comma out: nothing follows.', comma);
      }
    }
    this.#at += 1;
  }

  #textValue(path: Path): Parsed {
    const start = this.#at;
    const data = this.#string(path);
    const end = this.#at;
    const isLiteral = end - start - 2 === data.length;
    return { data, spot: { start, end, literal: isLiteral ? { start: start + 1, end: end - 1 } : undefined } };
  }

  #string(path: Path): string {
    const start = this.#at;
    this.#at += 1;
    let text = '';
    for (;;) {
      plainForm.lastIndex = this.#at;
      const plain = plainForm.exec(this.#text)?.[0] ?? '';
      text += plain;
      this.#at += plain.length;
      const char = this.#text[this.#at];
      if (char === '"') break;
      if (char === '\\') text += this.#escape(path);
      else if (char === undefined || char === '\n' || char === '\r') {
        this.#wrong(
          path,
          'has a text whose closing quote is missing',
          'Close it with " in the same line; a new line in a text is \\n.',
          {
            start,
            end: start + 1,
          },
        );
      } else this.#wrong(path, 'has a control character in a text', 'Write a tab as \\t, others as \\u0000.');
    }
    this.#at += 1;
    this.#reading.checkText(text, { start, end: this.#at }, path);
    return text;
  }

  #escape(path: Path): string {
    const char = this.#text[this.#at + 1] ?? '';
    const known = escapes[char];
    if (known !== undefined) {
      this.#at += 2;
      return known;
    }
    const hex = this.#text.slice(this.#at + 2, this.#at + 6);
    if (char !== 'u' || !/^[\da-f]{4}$/i.test(hex)) {
      this.#wrong(path, `has \\${char} in a text, which means nothing`, 'Write a backslash itself as \\\\.');
    }
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  #number(path: Path): Parsed {
    const start = this.#at;
    numberForm.lastIndex = start;
    wordForm.lastIndex = start;
    const written = numberForm.exec(this.#text)?.[0] ?? '';
    const word = wordForm.exec(this.#text)?.[0] ?? '';
    if (written !== word)
      this.#wrong(
        path,
        `is ${word.slice(0, 40)}, which is no number in JSON`,
        'Put it into quotes, or write a number such as 12 or 0.5.',
      );
    this.#at += written.length;
    const span = { start, end: this.#at };
    const value = Number(written);
    this.#reading.checkNumber(written, value, span, path);
    return { data: plainNumber(value), spot: span };
  }

  #word(path: Path): Parsed {
    const start = this.#at;
    wordForm.lastIndex = start;
    const word = wordForm.exec(this.#text)?.[0] ?? '';
    const value = words.get(word);
    if (value === undefined) {
      if (start >= this.#text.length) {
        return this.#wrong(
          path,
          path.length === 0 ? 'is empty' : 'has no value',
          'Write the automation: see the guide to the format.',
        );
      }
      const quote = this.#text[start] === "'" ? 'Use double quotes for texts.' : 'Put texts into double quotes.';
      return this.#wrong(path, `has ${this.#shown()} where a value is expected`, quote);
    }
    this.#at += word.length;
    return { data: value, spot: { start, end: this.#at } };
  }

  #blank(path: Path): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? 'x')) this.#at += 1;
    const two = this.#text.slice(this.#at, this.#at + 2);
    if (two === '//' || two === '/*' || two.startsWith('#')) {
      this.#wrong(
        path,
        'has a comment, which JSON does not know',
        'Take it out, or save the automation as a .yaml file.',
      );
    }
  }

  #shown(): string {
    if (this.#at >= this.#text.length) return 'the end of the file';
    wordForm.lastIndex = this.#at;
    const word = wordForm.exec(this.#text)?.[0] ?? String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    return JSON.stringify(word.slice(0, 40));
  }

  #wrong(path: Path, message: string, fix: string, span: Span = { start: this.#at, end: this.#at + 1 }): never {
    return this.#reading.stop(span, path, { code: 'syntax', message, fix });
  }
}
