import { InvalidParamsError } from '../../errors.js';

/** The number of an event as a word of the command line. @throws InvalidParamsError */
export function readEventNumber(word: string): number {
  const digits = word.replace(/^#/, '');
  if (/^\d{1,15}$/.test(digits)) return Number(digits);
  const message = `is ${JSON.stringify(word)}: expected the number of an event, as events list shows it`;
  throw new InvalidParamsError([{ field: 'NUMBER', message }]);
}
