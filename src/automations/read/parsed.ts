import { type Finding, type FindingText, findingIn } from './finding.js';
import { fileLimits, Unreadable } from './limits.js';
import type { Path } from './path.js';
import type { Span, Spot } from './source.js';

/** A value, and where it stands. */
export interface Parsed {
  readonly data: unknown;
  readonly spot: Spot;
}

/** What the readers of JSON and YAML share: findings, limits, and how objects are made. */
export class Reading {
  readonly text: string;
  readonly findings: Finding[] = [];
  #values = 0;

  constructor(text: string) {
    this.text = text;
  }

  find(span: Span, path: Path, said: FindingText): void {
    this.findings.push(findingIn(this.text, span, path, said));
  }

  /** @throws Unreadable */
  stop(span: Span, path: Path, said: FindingText): never {
    this.find(span, path, said);
    throw new Unreadable();
  }

  /** Counts a value. @throws Unreadable when there are too many, or it is nested too deeply */
  enter(span: Span, path: Path): void {
    this.#values += 1;
    if (this.#values > fileLimits.values) {
      this.stop(span, path, {
        code: 'too-large',
        message: `is beyond the ${fileLimits.values.toLocaleString('en')} values that a file may hold`,
        fix: 'Keep large data elsewhere, and read it with a tool.',
      });
    }
    if (path.length > fileLimits.levels) {
      this.stop(span, [], {
        code: 'too-large',
        message: `has lists and objects nested more than ${fileLimits.levels} levels deep`,
        fix: 'Move inner steps into an automation of their own, and call it with run.',
      });
    }
  }

  /** Whether an object may have another key of this name. */
  takesKey(key: string, known: ReadonlyMap<string | number, Spot>, span: Span, path: Path): boolean {
    if (key === '__proto__') {
      this.find(span, path, {
        code: 'unknown-key',
        message: 'is a key with a meaning of its own in JavaScript',
        fix: 'Choose another name.',
      });
      return false;
    }
    const first = known.get(key)?.key;
    if (first === undefined) return true;
    const line = this.text.slice(0, first.start).split('\n').length;
    this.find(span, path, {
      code: 'duplicate-key',
      message: `stands twice, first in line ${line}`,
      fix: 'Leave one of them out: the other one would be lost.',
    });
    return false;
  }

  /** Refuses a number that JavaScript or JSON cannot hold as it is written. */
  checkNumber(written: string, value: number, span: Span, path: Path): void {
    const isWhole = /^[-+]?\d+$/.test(written);
    if (Number.isFinite(value) && (!isWhole || Number.isSafeInteger(value) || String(value) === written)) return;
    const isLong = isWhole && Number.isFinite(value);
    this.find(span, path, {
      code: 'not-json',
      message: isLong
        ? `is a number with more digits than are kept: ${written.slice(0, 40)} would become ${value}`
        : `is ${written.slice(0, 40)}, which no JSON can hold`,
      fix: isLong ? 'Put it into quotes; tools take ids as text.' : 'Write a number, or a text in quotes.',
    });
  }

  /** Refuses a text that cannot be stored: half of a character. */
  checkText(value: string, span: Span, path: Path): void {
    if (!/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value)) return;
    this.find(span, path, {
      code: 'not-json',
      message: 'holds half of a character (a lone surrogate)',
      fix: 'Write the whole character.',
    });
  }
}

/** Minus zero is zero: JSON has no other. */
export function plainNumber(value: number): number {
  return value === 0 ? 0 : value;
}
