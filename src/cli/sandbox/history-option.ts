import { InvalidParamsError } from '../../errors.js';
import type { HistoryOptions } from '../../sandbox/index.js';
import { wholeNumber } from '../arguments.js';

const RANGES = { days: { min: 1, max: 730 }, conversations: { min: 0, max: 50_000 } } as const;

/** The past that `--history` alone stands for. */
const USUAL = 'days=90,conversations=2000';

/** Gives a `--history` without a value its usual one. */
export function withUsualHistory(raw: readonly string[]): string[] {
  return raw.map((word, at) => {
    const next = raw[at + 1];
    return word === '--history' && (next === undefined || next.startsWith('-')) ? `--history=${USUAL}` : word;
  });
}

/** `days=90,conversations=2000`, either part alone, or just the number of conversations. @throws InvalidParamsError */
export function readHistoryOption(text: string): HistoryOptions {
  if (/^\d+$/.test(text)) return { conversations: wholeNumber('history', text, RANGES.conversations) };
  const entries = text.split(',').map((piece) => {
    const [name = '', value = ''] = piece.split('=').map((word) => word.trim());
    if (name !== 'days' && name !== 'conversations') {
      const message = `is ${JSON.stringify(text)}: expected ${USUAL}, or one of the two`;
      throw new InvalidParamsError([{ field: '--history', message }]);
    }
    return [name, wholeNumber(`history ${name}`, value, RANGES[name])] as const;
  });
  return Object.fromEntries(entries);
}
