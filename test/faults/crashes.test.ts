import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { memoryClaimStore, OutcomeUnknownError } from '../../src/index.js';
import { claimsOfProcess, cuts, KeptCall } from '../run-tool/journal/kept-call.js';
import { calls, connect, openSetup, type Setup, thrownBy } from './setup.js';
import { type Write, writes } from './writes.js';

/** Where a process dies: as its journal has it, or while the answer is on its way. */
const deaths = [...cuts, 'in flight'] as const;
type DeathPoint = (typeof deaths)[number];

const now = () => Math.floor(Date.now() / 1000);

/** Claims that outlive the processes of a test, and one of these processes. */
const process = (setup: Setup, claims = memoryClaimStore()) =>
  connect(setup.url, setup.sandbox.token, { claims: claimsOfProcess(claims), confirmPausesMs: [1, 50] });

/** Begins the call in a process that dies. */
async function begin(
  setup: Setup,
  write: Write,
  call: KeptCall,
  claims: ReturnType<typeof memoryClaimStore>,
  at: DeathPoint,
) {
  const { journal, died, kill } = call.process(at === 'in flight' ? undefined : { cut: at, time: 0 });
  if (at === 'in flight')
    setup.sandbox.faults.add({ effect: 'drip', method: 'POST', path: write.path(setup), times: 1 });
  const run = process(setup, claims).runUnknown(write.tool, write.params(setup), { at: now(), journal });
  run.catch(() => {});
  if (at === 'in flight') {
    await vi.waitFor(() => expect(calls(setup, 'POST', write.path(setup))).toBe(1), { timeout: 5000, interval: 5 });
    // It is carried out before its answer begins to drip.
    await vi.waitFor(async () => expect(await write.count(setup)).toBe(1), { timeout: 5000, interval: 20 });
    kill();
  }
  await died;
}

async function again(setup: Setup, write: Write, call: KeptCall, claims: ReturnType<typeof memoryClaimStore>) {
  const { journal } = call.process();
  return process(setup, claims)
    .runUnknown(write.tool, write.params(setup), { at: now(), journal })
    .catch((error: unknown) => {
      if (error instanceof OutcomeUnknownError) return error;
      throw error;
    });
}

describe.concurrent.each(writes.map((write) => [write.name, write] as const))('%s', (_name, write) => {
  it.each(deaths)('is made once at the most when the process dies %s', async (at) => {
    const setup = await openSetup();
    const [call, claims] = [new KeptCall(), memoryClaimStore()];
    setup.sandbox.requests.clear();
    await begin(setup, write, call, claims, at);
    const result = await again(setup, write, call, claims);
    const happened = at !== 'after intend';
    expect(await write.count(setup)).toBe(happened ? 1 : 0);
    expect(calls(setup, 'POST', write.path(setup))).toBe(happened ? 1 : 0);
    const isKnown = at === 'before intend' || at === 'after resolve' || (happened && write.found !== undefined);
    if (isKnown && !(result instanceof OutcomeUnknownError)) {
      if (write.found !== undefined) await setup.api.ok('GET', write.found(result.output, setup));
      expect(call.open).toEqual([]);
    } else {
      expect(isKnown, String(result)).toBe(false);
      expect(result).toMatchObject({ lost: 'no answer to it was recorded', sent: { path: write.path(setup) } });
      expect(call.open).toHaveLength(1);
    }
  });
});

describe('A look after a restart', () => {
  const reply = writes[0] as Write;

  it('is not made where nobody remembers what equal calls claimed', async () => {
    const setup = await openSetup();
    const [call, claims] = [new KeptCall(), memoryClaimStore()];
    await begin(setup, reply, call, claims, 'before resolve');
    // The clock of a claim store has whole milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const result = await again(setup, reply, call, memoryClaimStore());
    expect(result).toMatchObject({
      seen: expect.stringMatching(/^nothing was looked up, because it is not remembered/),
    });
  });

  it('does not take the equal write of another call for its own', async () => {
    const setup = await openSetup();
    const claims = memoryClaimStore();
    const lost = new KeptCall();
    await begin(setup, reply, lost, claims, 'after intend');
    await process(setup, claims).runUnknown(reply.tool, reply.params(setup), {
      journal: new KeptCall().process().journal,
    });
    expect(await again(setup, reply, lost, claims)).toBeInstanceOf(OutcomeUnknownError);
    expect(await reply.count(setup)).toBe(1);
  });

  it('finds later what it did not find at first, however often it looked', async () => {
    const setup = await openSetup();
    const [call, claims] = [new KeptCall(), memoryClaimStore()];
    setup.sandbox.faults.add({
      effect: 'late_write',
      delayMs: 1500,
      method: 'POST',
      path: reply.path(setup),
      times: 1,
    });
    const { journal } = call.process();
    const first = process(setup, claims).runUnknown(reply.tool, reply.params(setup), { journal });
    expect(await thrownBy(first)).toBeInstanceOf(OutcomeUnknownError);
    expect(await again(setup, reply, call, claims)).toBeInstanceOf(OutcomeUnknownError);
    await vi.waitFor(async () => expect(await reply.count(setup)).toBe(1), { timeout: 5000, interval: 50 });
    expect(await again(setup, reply, call, claims)).toMatchObject({ warnings: [{ step: 'confirm' }] });
    expect(call.open).toEqual([]);
  });
});

describe('Equal calls of several processes that die', () => {
  it('are never told as more than were made, and never sent twice', async () => {
    const reply = writes[0] as Write;
    const lives = fc.array(fc.constantFrom<DeathPoint | 'lives'>(...cuts, 'lives'), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(lives, { minLength: 1, maxLength: 4 }), async (fates) => {
        const setup = await openSetup();
        const claims = memoryClaimStore();
        const kept = fates.map(() => new KeptCall());
        setup.sandbox.requests.clear();
        const told = new Set<string>();
        let done = 0;
        for (const [nth, deathsOf] of fates.entries()) {
          const call = kept[nth] as KeptCall;
          for (const fate of [...deathsOf, 'lives' as const]) {
            const { journal, died } = call.process(
              fate === 'lives' ? undefined : { cut: fate as 'after intend', time: 0 },
            );
            const run = process(setup, claims).runUnknown(reply.tool, reply.params(setup), { at: now(), journal });
            const ended = await Promise.race([
              died,
              run.then(
                () => 'done',
                () => 'unknown',
              ),
            ]);
            run.catch(() => {});
            if (ended === 'died') continue;
            if (ended === 'done') done += 1;
            told.add(`${nth} ${ended}`);
            break;
          }
        }
        const made = await reply.count(setup);
        expect(calls(setup, 'POST', reply.path(setup))).toBe(made);
        expect(made).toBeLessThanOrEqual(fates.length);
        expect(done).toBeLessThanOrEqual(made);
        expect(told.size).toBe(fates.length);
      }),
      { numRuns: 25 },
    );
  });
});
