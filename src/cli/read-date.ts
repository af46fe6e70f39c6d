import { InvalidParamsError } from '../errors.js';

/**
 * Reads the date of an option. A day begins at midnight UTC.
 *
 * @returns unix milliseconds
 */
export function readDate(option: string, text: string): number {
  const isIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const time = isIso ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(time)) return time;
  const message = `is ${JSON.stringify(text)}: expected a day such as 2026-01-31, or a time such as 2026-01-31T18:00:00Z`;
  throw new InvalidParamsError([{ field: `--${option}`, message }]);
}
