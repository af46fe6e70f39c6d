import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `npm run faults -- …` without npm, whose own lines do not belong to it. */
function faults(...args: string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const command = ['--import', import.meta.resolve('tsx'), 'faults/run.ts', ...args];
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

it('npm run faults -- clock sets the clock of the command line in three ways, and nothing is handled twice or late', {
  timeout: 180_000,
}, async () => {
  const { code, stdout } = await faults('clock', '--jumps', '3', '--json');
  expect(JSON.parse(stdout)).toEqual({ jumps: 3, acked: 45, handled: 45, twice: 0, late: 0 });
  expect(code).toBe(0);
});

it('refuses a number of jumps that is none', { timeout: 30_000 }, async () => {
  const { code, stderr } = await faults('clock', '--jumps', '0');
  expect(code).toBe(2);
  expect(stderr).toContain('npm run faults -- clock [--jumps 9] [--json]');
});
