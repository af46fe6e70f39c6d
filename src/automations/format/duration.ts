import * as z from 'zod';

const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

const pattern = /^(\d{1,9})(ms|s|m|h|d)$/;

/** A length of time: `500ms`, `30s`, `5m`, `2h`, `7d`. */
export const duration = z
  .string()
  .regex(pattern, 'expected a number and a unit, such as 30s, 5m, 2h or 7d')
  .meta({ id: 'Duration', description: 'A length of time: a number and ms, s, m, h or d', examples: ['30s', '7d'] });

/** Milliseconds of a duration that was checked. @throws TypeError for what is none */
export function durationMs(text: string): number {
  const [, count, unit] = pattern.exec(text) ?? [];
  if (count === undefined || unit === undefined) throw new TypeError(`${JSON.stringify(text)} is no duration`);
  return Number(count) * unitMs[unit as keyof typeof unitMs];
}
