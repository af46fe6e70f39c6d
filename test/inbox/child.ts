import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('child.mjs', import.meta.url));

/** Another process at an inbox. */
export interface Child {
  readonly pid: number;
  /** What it has printed so far. */
  readonly lines: readonly string[];
  /** Resolves with the first so many lines; rejects when it ends before. */
  printed(count: number): Promise<readonly string[]>;
  /** Kills it (kill -9) and resolves when it is gone and all that it printed is in `lines`. */
  kill(): Promise<void>;
  /** Resolves when it ends by itself. */
  ended(): Promise<void>;
}

/** Starts another process that opens an inbox, then does nothing, receives or handles. */
export function startChild(
  what: 'open' | 'receive' | 'handle',
  at: string,
  { schema, ...options }: { schema?: string } & Pick<SpawnOptions, 'uid' | 'gid'> = {},
): Child {
  const args = ['--import', import.meta.resolve('tsx'), program, what, at, ...(schema === undefined ? [] : [schema])];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const { stdout, pid } = child;
  if (stdout === null || pid === undefined) throw new Error('the process did not start');
  let over = false;
  const tell = () => {
    for (const look of waiting) look();
  };
  const read = once(
    createInterface({ input: stdout }).on('line', (line) => {
      lines.push(line);
      tell();
    }),
    'close',
  );
  const gone = Promise.all([once(child, 'exit'), read]).then(() => {
    over = true;
    tell();
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  return {
    pid,
    lines,
    printed: (count) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (lines.length < count && !over) return;
          waiting.delete(look);
          if (lines.length >= count) resolve(lines.slice(0, count));
          else reject(new Error(`it ended after ${lines.length} lines: ${lines.join('\n')}`));
        };
        waiting.add(look);
        look();
      }),
    kill,
    ended: async () => {
      await gone;
    },
  };
}
