import { type Calendar, type Span, spansFrom } from './calendar.js';

/** Whether it is open at a moment, and when that changes; all in unix milliseconds. */
export interface OpenState {
  readonly isOpen: boolean;
  /** When it opens next; the moment itself while it is open; undefined where it never does. */
  readonly opensAt: number | undefined;
  /** When it closes; undefined while it is closed, and where it never does. */
  readonly closesAt: number | undefined;
}

export function stateAt(calendar: Calendar, moment: number): OpenState {
  const span = nextSpan(calendar, moment);
  if (span === undefined) return { isOpen: false, opensAt: undefined, closesAt: undefined };
  const isOpen = span.start <= moment;
  return {
    isOpen,
    opensAt: isOpen ? moment : span.start,
    closesAt: isOpen && Number.isFinite(span.end) ? span.end : undefined,
  };
}

function nextSpan(calendar: Calendar, moment: number): Span | undefined {
  for (const span of spansFrom(calendar, moment)) if (span.end > moment) return span;
  return undefined;
}

/** Milliseconds of the time between two moments at which it is open; below zero where the second is the earlier one. */
export function openTime(calendar: Calendar, from: number, to: number): number {
  if (to < from) return -openTime(calendar, to, from);
  let sum = 0;
  for (const { start, end } of spansFrom(calendar, from)) {
    if (start >= to) break;
    sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}

/** The moment by which it was open for so many milliseconds; undefined where that never comes. */
export function afterOpenTime(calendar: Calendar, from: number, duration: number): number | undefined {
  let left = duration;
  if (left === 0) return from;
  for (const { start, end } of spansFrom(calendar, from)) {
    const begin = Math.max(start, from);
    if (end <= begin) continue;
    if (end - begin >= left) return begin + left;
    left -= end - begin;
  }
  return undefined;
}
