import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type ReceiverLine, readLine } from './ledger.js';

/** How a receiver is started: arguments of Node, and its environment. */
export interface ReceiverCommand extends Pick<SpawnOptions, 'uid' | 'gid'> {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A receiver in a process of its own. */
export interface ReceiverProcess {
  /** Address of its webhook. */
  readonly url: string;
  /** Ends it without a chance to do anything about it (kill -9); false when it had ended before. */
  kill(): Promise<boolean>;
  /** Sends it a signal that does not end it. */
  signal(name: 'SIGUSR2'): void;
  /** Asks it to end in order. @throws Error when it does not end well */
  stop(): Promise<void>;
  /** What it wrote for people. */
  readonly errors: () => string;
}

/**
 * Starts a receiver and waits until it listens. What it prints is read to the end, also when it is killed: what a handler
 * has printed it has done.
 *
 * @throws Error when it ends before it listens.
 */
export async function startReceiver(
  { args, env, ...user }: ReceiverCommand,
  onLine: (line: ReceiverLine) => void,
): Promise<ReceiverProcess> {
  const child = spawn(process.execPath, [...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  const lines = createInterface({ input: child.stdout });
  const gone = Promise.all([once(child, 'close'), once(lines, 'close')]);
  const url = await new Promise<string>((resolve, reject) => {
    lines.on('line', (text) => {
      const line = parsed(text, () => child.signalCode === null && !child.killed);
      if (line?.type === 'listening') resolve(line.url);
      if (line !== undefined) onLine(line);
    });
    gone.then(() => reject(new Error(`The receiver ended before it listened: ${errors}`)), reject);
  });
  return {
    url,
    errors: () => errors,
    async kill() {
      const isAlive = child.exitCode === null && child.signalCode === null;
      child.kill('SIGKILL');
      await gone;
      return isAlive && child.signalCode === 'SIGKILL';
    },
    signal: (name) => void child.kill(name),
    async stop() {
      child.kill('SIGTERM');
      await gone;
      if (child.exitCode !== 0) throw new Error(`The receiver ended with ${child.exitCode}: ${errors}`);
    },
  };
}

/** A line that the end of its process cut short says nothing. */
function parsed(text: string, isAlive: () => boolean): ReceiverLine | undefined {
  try {
    return readLine(text);
  } catch (error) {
    if (isAlive()) throw error;
    return undefined;
  }
}
