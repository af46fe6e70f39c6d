import type { Readable } from 'node:stream';
import { createPrinter, type Printer, type Target } from './printer.js';
import { Secrets } from './secrets.js';

/** Everything around a command: what it reads, where it prints, and how it is told to end. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  /** Results and nothing else. */
  readonly out: Printer;
  /** Warnings, errors, progress. */
  readonly err: Printer;
  /** Aborts when the process is interrupted or told to end; its reason is the name of the signal. */
  readonly interrupted: AbortSignal;
  /** What is added here is kept out of all output. */
  readonly secrets: Secrets;
}

/** The parts of a process that a terminal is made of. */
export interface ProcessParts {
  readonly env: Terminal['env'];
  readonly stdin: Readable;
  readonly stdout: Target;
  readonly stderr: Target;
  once(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** The terminal of a process. */
export function processTerminal(from: ProcessParts): Terminal {
  const { env, stdout, stderr } = from;
  const secrets = new Secrets();
  const colours = !isSet(env.NO_COLOR) && env.TERM !== 'dumb';
  return {
    env,
    // Node opens it when it is looked at, which few commands need.
    get stdin() {
      return from.stdin;
    },
    out: createPrinter(stdout, { colours, clean: (text) => secrets.hideIn(text) }),
    err: createPrinter(stderr, { colours, clean: (text) => secrets.hideInMessage(text) }),
    interrupted: interruption(from),
    secrets,
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** The first signal asks for an orderly end; a second one finds no listener any more and ends the process at once. */
function interruption(from: ProcessParts): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) from.once(name, () => controller.abort(name));
  return controller.signal;
}
