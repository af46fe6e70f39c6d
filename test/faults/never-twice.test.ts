import { describe, expect, it, vi } from 'vitest';
import { OutcomeUnknownError, type ToolResult } from '../../src/index.js';
import type { FaultRule } from '../../src/sandbox/index.js';
import { calls, openSetup, type Setup, thrownBy } from './setup.js';
import { type Write, writes } from './writes.js';

/** What happens to the write. */
interface Loss {
  readonly name: string;
  readonly fault: FaultRule;
  /** Whether the change is made all the same. */
  readonly happens: boolean;
  /** How the loss is told. */
  readonly told: RegExp;
  /** Deadline of our client, where it is what ends the call. */
  readonly timeoutMs?: number;
}

const losses: readonly Loss[] = [
  { name: 'the answer is lost', fault: { effect: 'lost_answer' }, happens: true, told: /^the connection broke/ },
  { name: 'the answer breaks off', fault: { effect: 'truncate' }, happens: true, told: /^the connection broke/ },
  { name: 'the answer is cut', fault: { effect: 'cut_json' }, happens: true, told: /^the answer is not whole JSON$/ },
  { name: 'the answer drips', fault: { effect: 'drip' }, happens: true, told: /deadline$/, timeoutMs: 1500 },
  { name: 'the answer never ends', fault: { effect: 'endless' }, happens: true, told: /larger than allowed$/ },
  { name: 'the connection drops before', fault: { effect: 'reset' }, happens: false, told: /^the connection broke/ },
  { name: 'no answer comes', fault: { effect: 'timeout' }, happens: false, told: /deadline$/, timeoutMs: 1000 },
  { name: 'a web page answers', fault: { effect: 'html' }, happens: false, told: /^the answer is HTML/ },
  { name: 'it answers 500', fault: { status: 500 }, happens: false, told: /^it answered 500$/ },
  { name: 'it answers 504', fault: { status: 504 }, happens: false, told: /^it answered 504$/ },
];

describe.concurrent.each(writes.map((write) => [write.name, write] as const))(
  '%s is never made twice',
  (_name, write) => {
    it.each(losses)('when $name', async ({ fault, happens, told, timeoutMs }) => {
      const setup = await openSetup({ client: { timeoutMs, maxResponseBytes: 500_000 } });
      spoilWrite(setup, write, fault);
      const call = setup.intercom.runUnknown(write.tool, write.params(setup));
      if (happens && write.found !== undefined) await expectConfirmed(await call, setup, write);
      else expectUnknown(await thrownBy(call), setup, write, told);
      expect(await write.count(setup)).toBe(happens ? 1 : 0);
      expect(calls(setup, 'POST', write.path(setup))).toBe(1);
    });

    it('when it arrives long after its connection dropped', async () => {
      const setup = await openSetup({ client: { confirmPausesMs: [1] } });
      spoilWrite(setup, write, { effect: 'late_write', delayMs: 1500 });
      const error = await thrownBy(setup.intercom.runUnknown(write.tool, write.params(setup)));
      expectUnknown(error, setup, write, /^the connection broke/);
      expect(await write.count(setup)).toBe(0);
      await vi.waitFor(async () => expect(await write.count(setup)).toBe(1), { timeout: 5000, interval: 50 });
      expect(calls(setup, 'POST', write.path(setup))).toBe(1);
    });

    it.runIf(write.found !== undefined)('when it arrives late, but before the last look', async () => {
      const setup = await openSetup({ client: { confirmPausesMs: [1, 200, 1000] } });
      spoilWrite(setup, write, { effect: 'late_write', delayMs: 50 });
      await expectConfirmed(await setup.intercom.runUnknown(write.tool, write.params(setup)), setup, write);
      expect(await write.count(setup)).toBe(1);
      expect(calls(setup, 'POST', write.path(setup))).toBe(1);
    });
  },
);

function spoilWrite(setup: Setup, write: Write, fault: FaultRule): void {
  setup.sandbox.requests.clear();
  setup.sandbox.faults.add({ ...fault, method: 'POST', path: write.path(setup), times: 1 });
}

/** A read showed it: the caller has the result, and is told where it comes from. */
async function expectConfirmed({ output, warnings }: ToolResult, setup: Setup, write: Write): Promise<void> {
  expect(warnings.map(({ step }) => step)).toEqual(['confirm']);
  await setup.api.ok('GET', write.found?.(output, setup) ?? '');
}

/** The error says what was sent, why nothing more is known and what to do; nothing in it is secret. */
function expectUnknown(error: unknown, setup: Setup, write: Write, told: RegExp): void {
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  expect(error).toMatchObject({
    tool: write.tool,
    lost: expect.stringMatching(told),
    sent: { method: 'POST', path: write.path(setup), body: expect.anything() },
    message: expect.stringMatching(/It was not repeated: that could do it twice\. Look whether it happened/),
    ...(write.found !== undefined ? { seen: expect.stringMatching(/proves nothing: it can still arrive$/) } : {}),
  });
  expect(JSON.stringify(error)).not.toContain(setup.sandbox.token);
}
