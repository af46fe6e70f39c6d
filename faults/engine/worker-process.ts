import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const program = fileURLToPath(new URL('worker-program.mjs', import.meta.url));

export interface WorkerSettings {
  /** Folder of the built package. */
  readonly dist: string;
  readonly journal: string;
  readonly baseUrl: string;
  readonly token: string;
  readonly automation: object;
  readonly concurrency: number;
  /** It keeps nothing of what it is about to send, so that the judge has something to find. */
  readonly forgets?: boolean;
}

const line = z.object({ type: z.string(), key: z.string().optional(), outcome: z.string().optional() });

/** What starts a run. */
export interface Start {
  readonly key: string;
  readonly contact: string;
  readonly conversation: string;
}

/** A process that carries out automations. */
export interface WorkerProcess {
  start(what: Start): void;
  /** Ends it without a chance to do anything about it (kill -9); false when it had ended before. */
  kill(): Promise<boolean>;
  readonly errors: () => string;
}

/** @param onStarted is told of each key whose run is in the journal */
export function startWorker(
  settings: WorkerSettings,
  onStarted: (key: string, outcome: string) => void,
): WorkerProcess {
  const child = spawn(process.execPath, [program, JSON.stringify(settings)], { stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  // What is written when it is dead is lost, as it should be.
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (text) => {
    const said = parsed(text);
    if (said?.type === 'started' && said.key !== undefined) onStarted(said.key, said.outcome ?? '');
  });
  const gone = Promise.all([once(child, 'close'), once(lines, 'close')]);
  return {
    errors: () => errors,
    start: (what) => void child.stdin.write(`${JSON.stringify(what)}\n`),
    async kill() {
      const isAlive = child.exitCode === null && child.signalCode === null;
      child.kill('SIGKILL');
      await gone;
      return isAlive && child.signalCode === 'SIGKILL';
    },
  };
}

/** A line that the end of its process cut short says nothing. */
function parsed(text: string): z.infer<typeof line> | undefined {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
