import { InvalidParamsError } from '../../errors.js';

const seconds: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800 };

/**
 * Unix seconds of a time of the past: `30d` ago, a date or time of ISO 8601 (UTC unless it says a zone), or unix seconds.
 *
 * @param now unix seconds
 * @throws InvalidParamsError that names the option
 */
export function readPastTime(option: string, text: string, now: number): number {
  const [, count = '', unit = ''] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
  if (unit !== '') return now - Number(count) * (seconds[unit] ?? 0);
  if (/^\d{9,11}$/.test(text)) return Number(text);
  const isDate = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text);
  const zoned = /\d\d:\d\d(:\d\d)?$/.test(text) && !/[+-]\d\d:?\d\d$/.test(text) ? `${text.replace(' ', 'T')}Z` : text;
  const at = isDate ? Date.parse(zoned) : Number.NaN;
  if (!Number.isNaN(at)) return Math.floor(at / 1000);
  const message = `is ${JSON.stringify(text)}: expected how long ago (30d, 12h), a date (2026-11-01) or unix seconds`;
  throw new InvalidParamsError([{ field: `--${option}`, message }]);
}
