import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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

describe('npm run faults', { timeout: 120_000 }, () => {
  it('tls: no reply is sent twice over a connection that breaks, and none is denied that arrived', async () => {
    const { code, stdout, stderr } = await faults('tls', '--rounds', '1', '--json');
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('a forged record after the request: 1 calls, 1 arrived'),
    });
    expect(JSON.parse(stdout)).toMatchObject({
      breaks: 43,
      calls: 43,
      arrived: 28,
      repeated: 0,
      denied: 0,
      doubted: 0,
    });
  });

  it('limiter: every call comes through, whatever the store or the service says', async () => {
    const { code, stdout, stderr } = await faults('limiter', '--json');
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('a reset in ten years: 10 of 10 calls'),
    });
    const { scenarios, broken } = JSON.parse(stdout);
    expect(scenarios.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  it.each(['tls --rounds x', 'constructor'])('says how it is used for %s', async (line) => {
    const { code, stderr } = await faults(...line.split(' '));
    const usage = expect.stringContaining('npm run faults -- tls [--rounds 20]');
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: usage });
  });
});
