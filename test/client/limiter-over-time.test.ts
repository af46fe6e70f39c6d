import { afterEach, describe, expect, it } from 'vitest';
import { memoryRateLimitStore } from '../../src/client/memory-rate-limit-store.js';
import type { TraceEvent } from '../../src/client/trace.js';
import { createIntercom } from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';

const allowance = 60;
const windowMs = 10_000;
const measuredMs = 61_000;

let sandbox: Sandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

describe('Many concurrent calls over a minute', () => {
  it('use the allowance of every window and never meet a 429', { timeout: 100_000 }, async () => {
    // The windows start where the sandbox's seed says, which the client cannot know.
    sandbox = createSandbox({ seed: Date.now() % 1_000_000, rateLimit: { limit: allowance, windowMs } });
    const { url } = await sandbox.listen();
    const answers: number[] = [];
    const at: number[] = [];
    const trace = (event: TraceEvent) => {
      if (event.type !== 'answer') return;
      answers.push(event.status ?? 0);
      at.push(Date.now());
    };
    const intercom = createIntercom({
      accessToken: sandbox.token,
      baseUrl: url,
      rateLimits: memoryRateLimitStore(),
      trace,
    });
    const end = Date.now() + measuredMs;
    const worker = async () => {
      while (Date.now() < end) await intercom.run('intercom_list_contacts', { per_page: 1 });
    };
    await Promise.all(Array.from({ length: 20 }, worker));

    const first = at[0] ?? 0;
    const wholeWindows = Math.floor((measuredMs - 1000) / windowMs);
    const used = at.filter((time) => time - first <= wholeWindows * windowMs).length;
    expect(answers.filter((status) => status === 429)).toEqual([]);
    expect(used / (allowance * wholeWindows)).toBeGreaterThanOrEqual(0.97);
    expect(sandbox.state().rateLimit).toMatchObject({ allowed: answers.length, refused: 0 });
  });
});
