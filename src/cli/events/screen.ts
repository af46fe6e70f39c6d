import type { Printer } from '../printer.js';
import type { Terminal } from '../terminal.js';

/** Milliseconds between two looks at the progress. */
const progressPause = 250;

/** Lines of results and notes with a line of progress below them, which only a person sees. */
export interface Screen {
  readonly out: Printer;
  /** A result; waits until the reader takes it. */
  line(text: string): Promise<void>;
  /** Something for the person beside it. Never fails: there may be nobody. */
  note(text: string): void;
  end(): Promise<void>;
}

export function openScreen({ out, err }: Terminal, progress: () => string): Screen {
  const clear = () => void err.status('').catch(() => {});
  const timer = err.isTerminal
    ? setInterval(() => void err.status(progress()).catch(() => {}), progressPause)
    : undefined;
  return {
    out,
    line(text) {
      // Both may be the same screen: the results go where the progress stood.
      if (out.isTerminal) clear();
      return out.line(text);
    },
    note(text) {
      clear();
      void err.line(text).catch(() => {});
    },
    async end() {
      clearInterval(timer);
      await err.status('').catch(() => {});
    },
  };
}
