import { InvalidParamsError } from '../errors.js';
import { questionsOf } from './login/questions.js';
import type { Terminal } from './terminal.js';

/**
 * Asks a person whether something is to be done; no unless the answer is yes.
 *
 * @param question ends before ` [y/N]`
 * @throws InvalidParamsError where nobody can be asked
 */
export async function agrees(question: string, terminal: Terminal): Promise<boolean> {
  const { stdin } = terminal;
  if (!('isTTY' in stdin && stdin.isTTY === true)) {
    throw new InvalidParamsError([{ field: '--yes', message: 'is missing: nobody is there to be asked' }]);
  }
  const questions = questionsOf(terminal);
  try {
    return /^y(es)?$/i.test(await questions.ask(`${question} [y/N]`));
  } finally {
    questions.close();
  }
}
