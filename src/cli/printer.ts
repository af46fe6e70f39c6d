import type { Writable } from 'node:stream';
import { styleText } from 'node:util';

export type Paint = 'red' | 'green' | 'yellow' | 'dim' | 'bold';

/** What a printer writes to: standard output or standard error. */
export type Target = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

/** The reader of the output has gone (`| head`): there is nobody left to tell, so everything ends quietly. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Writes text for a person or a program. */
export interface Printer {
  /** A person watches: colours, widths and progress make sense. */
  readonly isTerminal: boolean;
  /** Characters of a line. Unlimited when nobody watches. */
  readonly width: number;
  /** Lines of the screen. Unlimited when nobody watches. */
  readonly height: number;
  /**
   * Writes a line and waits until it is taken, so that a slow reader slows us down.
   *
   * @throws OutputClosed when the reader has gone.
   */
  line(text: string): Promise<void>;
  /** Writes over the current line of a terminal; `''` clears it. */
  status(text: string): Promise<void>;
  /** Colours a text, where colours are wanted. */
  paint(paint: Paint, text: string): string;
}

export interface PrinterOptions {
  readonly colours: boolean;
  /** Takes secrets out of all that is written. */
  clean(text: string): string;
}

export function createPrinter(target: Target, { colours, clean }: PrinterOptions): Printer {
  // Failures arrive at the callback of each write; without a listener the event would end the process as well.
  target.on('error', () => {});
  const isTerminal = target.isTTY === true;
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      target.write(text, (error) => (error ? reject(writeError(error)) : resolve()));
    });
  const shown = (text: string) => (isTerminal ? withoutControls(text) : text);
  return {
    isTerminal,
    // Terminals that know no size of their own say 0.
    width: isTerminal ? target.columns || 80 : Number.POSITIVE_INFINITY,
    height: isTerminal ? target.rows || 24 : Number.POSITIVE_INFINITY,
    line: (text) => write(`${shown(clean(text))}\n`),
    status: (text) => (isTerminal ? write(`\r\u001b[2K${shown(clean(text))}`) : Promise.resolve()),
    paint: (paint, text) => (colours && isTerminal ? styleText(paint, text, { validateStream: false }) : text),
  };
}

const escapeCode = '\u001b';

/** The codes of the colours above, and everything else that a terminal would act on. */
const controls = new RegExp(`(${escapeCode}\\[(?:1|2|22|31|32|33|39)m)|(?![\\n\\t])\\p{Cc}`, 'gu');

/** Whatever a text from outside brings along, it can do no more to a terminal than our own colours. */
export function withoutControls(text: string): string {
  return text.replace(controls, '$1');
}

const readerGone = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

function writeError(error: NodeJS.ErrnoException): Error {
  if (error.code !== undefined && readerGone.has(error.code)) return new OutputClosed('the reader has gone');
  return new Error(`The output could not be written (${error.code ?? error.message}).`);
}
