import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { AbortError } from '../../errors.js';
import type { Terminal } from '../terminal.js';

/** Asks the person at the keyboard, or reads the lines of a program. */
export interface Questions {
  ask(question: string): Promise<string>;
  /** The same without showing what is typed. */
  askSecret(question: string): Promise<string>;
  close(): void;
}

/** @throws Error from a question when the input ends before its answer, AbortError when the command is interrupted. */
export function questionsOf({ stdin, err, interrupted }: Terminal): Questions {
  const isKeyboard = 'isTTY' in stdin && stdin.isTTY === true;
  const open = new Set<Interface>();
  // One reader for all answers of a program: a second one would miss the lines that the first has taken in already.
  let piped: AsyncIterator<string> | undefined;

  function reader(options: { readonly isHidden?: boolean } = {}): Interface {
    const made =
      options.isHidden === true
        ? createInterface({ input: stdin, output: nowhere(), terminal: true, historySize: 0 })
        : createInterface({ input: stdin, terminal: false });
    // While nothing is shown, readline takes Ctrl+C for itself.
    made.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    interrupted.addEventListener('abort', () => made.close(), { once: true });
    open.add(made);
    return made;
  }
  async function fromKeyboard(question: string, isHidden: boolean): Promise<string | undefined> {
    // Before the question can be seen: the terminal itself would show what is typed until then.
    const lines = reader({ isHidden });
    const line = new Promise<string | undefined>((resolve) => {
      lines.once('line', resolve).once('close', () => resolve(undefined));
    });
    try {
      await err.line(question);
      return await line;
    } finally {
      lines.close();
      open.delete(lines);
    }
  }
  async function fromProgram(question: string): Promise<string | undefined> {
    await err.line(question);
    piped ??= reader()[Symbol.asyncIterator]();
    const { value, done } = await piped.next();
    return done === true ? undefined : value;
  }
  async function ask(question: string, isHidden: boolean): Promise<string> {
    const line = await (isKeyboard ? fromKeyboard(question, isHidden) : fromProgram(question));
    if (line !== undefined) return line.trim();
    if (interrupted.aborted) throw new AbortError('Stopped before an answer. Nothing was stored.');
    throw new Error(`The input ended before an answer to: ${question}`);
  }
  return {
    ask: (question) => ask(question, false),
    askSecret: (question) => ask(question, true),
    close() {
      for (const one of open) one.close();
    },
  };
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
