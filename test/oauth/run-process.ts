import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program of the tests in a process of its own. */
export function runProcess(program: string, args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    /** Its exit code; null when it was killed. */
    code: once(child, 'close').then(([code]) => code as number | null),
    /** Resolves with its first words. */
    ready: once(child.stdout, 'data'),
    kill: () => child.kill('SIGKILL'),
  };
}
