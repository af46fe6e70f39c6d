import { dayOf } from './days.js';
import type { Bounds, Dialect, Field } from './field.js';

/** The numbers that fulfil a comparison. */
export interface Span extends Bounds {
  /** The bounds themselves do not count. */
  readonly open: boolean;
}

/** What dates and comparisons mean at an endpoint. */
interface Reading {
  readonly dialect: Dialect;
  /** IANA zone that days are cut in. */
  readonly timeZone: string;
}

/** What a comparison asks for. */
export function spanOf(
  operator: '<' | '>' | '<=' | '>=',
  isDate: boolean,
  value: number,
  { dialect, timeZone }: Reading,
): Span {
  const upwards = operator === '>' || operator === '>=';
  if (isDate && dialect.dates === 'day') {
    const day = dayOf(value, timeZone);
    return upwards ? above(day.end) : below(day.start - 1);
  }
  const open = dialect.dates === 'day' && (operator === '<' || operator === '>');
  return upwards ? above(value, open) : below(value, open);
}

/** What `=` means for a date: the whole day, or that second. */
export function momentOf(value: number, { dialect, timeZone }: Reading): Span {
  if (dialect.dates === 'instant') return { from: value, to: value, open: false };
  const day = dayOf(value, timeZone);
  return { from: day.start, to: day.end - 1, open: false };
}

/** From a number on. */
export const above = (from: number, open = false): Span => ({ from, to: Number.POSITIVE_INFINITY, open });
/** Up to a number. */
export const below = (to: number, open = false): Span => ({ from: Number.NEGATIVE_INFINITY, to, open });

/** Bounds by the sorted field that they are about. */
export type FieldBounds<R> = ReadonlyMap<Field<R>, Bounds>;

/** What lies within both; nothing does where they contradict each other. */
export function intersect(one: Bounds, other: Bounds): Bounds {
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}

/** What fulfils all: one range a field. */
export function intersectionOf<R>(parts: readonly (FieldBounds<R> | undefined)[]): FieldBounds<R> {
  const merged = new Map<Field<R>, Bounds>();
  for (const part of parts) {
    for (const [field, bounds] of part ?? []) {
      const known = merged.get(field);
      merged.set(field, known === undefined ? bounds : intersect(known, bounds));
    }
  }
  return merged;
}
