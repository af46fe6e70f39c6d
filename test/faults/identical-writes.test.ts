import { describe, expect, it } from 'vitest';
import { OutcomeUnknownError } from '../../src/index.js';
import type { FaultRule } from '../../src/sandbox/index.js';
import { openSetup } from './setup.js';
import { type Write, writes } from './writes.js';

/** Writes that a read can find again; closing twice is no second closing, and so no twin. */
const twins = writes.filter(({ found, name }) => found !== undefined && !name.includes('external id'));

describe.concurrent.each(twins.map((write) => [write.name, write] as const))(
  'of two identical calls for %s',
  (_name, write) => {
    it('both are told, and both are there, when one loses its answer', async () => {
      const { setup, results } = await runTwins(write, { effect: 'lost_answer' });
      const warnings = results.map((result) =>
        result.status === 'fulfilled' ? result.value.warnings.length : result.reason,
      );
      expect(warnings.sort()).toEqual([0, 1]);
      expect(await write.count(setup)).toBe(2);
    });

    it('one is unknown and not taken for the other, when it never arrived', async () => {
      const { setup, results } = await runTwins(write, { effect: 'reset' });
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      expect(lost).toHaveLength(1);
      expect(lost[0]).toBeInstanceOf(OutcomeUnknownError);
      expect(await write.count(setup)).toBe(1);
    });
  },
);

async function runTwins(write: Write, fault: FaultRule) {
  const setup = await openSetup();
  setup.sandbox.faults.add({ ...fault, method: 'POST', path: write.path(setup), times: 1 });
  const call = () => setup.intercom.runUnknown(write.tool, write.params(setup));
  return { setup, results: await Promise.allSettled([call(), call()]) };
}
