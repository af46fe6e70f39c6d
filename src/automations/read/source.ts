import type { Path } from './path.js';

/** A part of a text, in UTF-16 units from its beginning. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value stands in its file, and where its parts do. */
export interface Spot extends Span {
  /** Where the key stands that it is the value of. */
  readonly key?: Span | undefined;
  /** Where its text is written just as it reads: without quotes, escapes and folded lines. */
  readonly literal?: Span | undefined;
  /** The members of a list or an object. */
  readonly parts?: ReadonlyMap<string | number, Spot> | undefined;
}

/** A place in a file, as editors count: both from 1, a column a UTF-16 unit. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** Units of that line that are meant: at least 1. */
  readonly length: number;
}

export type AutomationFormat = 'json' | 'yaml';

/** The text that an automation was read from. */
export interface AutomationSource {
  /** Name of the file, as it is shown. */
  readonly name: string;
  readonly format: AutomationFormat;
  readonly text: string;
  readonly spot: Spot;
}

/** Which part of a path is meant: its key, its value, or a place within its text. */
export type PlaceOf = 'key' | 'value' | { readonly at: number; readonly length?: number };

/** Where a path stands; where that does not exist, the nearest part around it. */
export function positionOf({ text, spot }: AutomationSource, path: Path, what: PlaceOf = 'value'): Position {
  let found = spot;
  let isWhole = true;
  for (const part of path) {
    const next = found.parts?.get(part);
    if (next === undefined) {
      isWhole = false;
      break;
    }
    found = next;
  }
  // Of what is missing, the beginning of what it is missing from is shown.
  if (!isWhole) return positionIn(text, found.key ?? { start: found.start, end: found.start + 1 });
  if (what === 'key' && found.key !== undefined) return positionIn(text, found.key);
  if (typeof what === 'object' && found.literal !== undefined) {
    const start = Math.min(found.literal.start + what.at, found.literal.end);
    return positionIn(text, { start, end: Math.min(start + (what.length ?? 1), found.literal.end) });
  }
  return positionIn(text, found);
}

/** A span as editors count. */
export function positionIn(text: string, { start, end }: Span): Position {
  const before = text.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  const rest = /[^\r\n]*/.exec(text.slice(start, Math.max(start, end)))?.[0] ?? '';
  return {
    line: before.split('\n').length,
    column: start - lineStart + 1,
    length: Math.max(1, rest.trimEnd().length),
  };
}
