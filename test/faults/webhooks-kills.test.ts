import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { killReceivers, secret } from '../../faults/webhooks/kill-receivers.js';
import { freePort } from '../helpers/postgres-server.js';

const program = fileURLToPath(new URL('webhooks-mutant.mjs', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Kills a receiver that breaks a rule in one way, or in none. */
async function judged(mutation: 'none' | 'early' | 'twice', kills: number) {
  const folder = mkdtempSync(join(tmpdir(), 'intercom-tools-kills-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return killReceivers({
    kills,
    port: await freePort(),
    stallMs: 3_000,
    receiver: (port) => ({
      args: ['--import', import.meta.resolve('tsx'), program, mutation, join(folder, 'inbox.db'), String(port), secret],
      env: {},
    }),
  });
}

/** Runs `npm run faults -- …` without npm, whose own lines do not belong to it. */
function faults(...args: string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const command = ['--import', import.meta.resolve('tsx'), 'faults/run.ts', ...args];
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

describe('killing a receiver under load', { timeout: 120_000 }, () => {
  it('loses nothing that was acknowledged, and stores nothing twice', async () => {
    const { acked, handled, ...result } = await judged('none', 3);
    expect(result).toEqual({ kills: 3, lost: 0, repeated: 0 });
    expect(acked).toBeGreaterThanOrEqual(60);
    expect(handled).toBeGreaterThanOrEqual(acked);
  });

  it('shows a receiver that acknowledges before it has stored', async () => {
    const { lost } = await judged('early', 2);
    expect(lost).toBeGreaterThan(0);
  });

  it('shows an inbox that stores a notification again', async () => {
    const { repeated, lost } = await judged('twice', 2);
    expect(repeated).toBeGreaterThan(0);
    expect(lost).toBe(0);
  });
});

describe('npm run faults', () => {
  it('kills the command line itself, and ends with one line of JSON', { timeout: 120_000 }, async () => {
    const { code, stdout } = await faults('webhooks', '--kills', '2', '--json');
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual(['kills', 'acked', 'handled', 'lost', 'repeated']);
    expect(result).toMatchObject({ kills: 2, lost: 0, repeated: 0 });
    expect(result.acked).toBeGreaterThanOrEqual(40);
  });

  it.each([[[]], [['webhooks', '--kills', 'many']], [['webhooks', '--store', 'paper']], [['volcano']]])(
    'refuses %j and says what it takes',
    { timeout: 30_000 },
    async (args) => {
      const { code, stdout, stderr } = await faults(...args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('npm run faults -- webhooks [--kills 15] [--store sqlite|postgres] [--json]');
    },
  );
});
