import { momentIn } from './time-zone.js';

/** The zone of the parser that runs, and the texts that it read in it. A parser is handed nothing but its value. */
let reading: { readonly timeZone: string | undefined; readonly texts: string[] } | undefined;

/**
 * Runs a parser, which reads texts of times that name no zone in this one; in UTC without one. It may not be asynchronous.
 *
 * @returns what it returned, and the texts that were read in the zone.
 */
export function readingIn<T>(
  timeZone: string | undefined,
  parse: () => T,
): { readonly value: T; readonly texts: readonly string[] } {
  const outer = reading;
  const texts: string[] = [];
  reading = { timeZone, texts };
  try {
    return { value: parse(), texts };
  } finally {
    reading = outer;
  }
}

/**
 * The moment of a text of ISO 8601 that names no zone, in unix milliseconds.
 *
 * @param inUtc the same text with a `Z`.
 */
export function localTime(text: string, inUtc: string): number {
  const local = Date.parse(inUtc);
  if (reading?.timeZone === undefined || !Number.isFinite(local)) return local;
  if (!reading.texts.includes(text)) reading.texts.push(text);
  return momentIn(reading.timeZone, local);
}
