import { describe, expect, it } from 'vitest';
import { OutcomeUnknownError } from '../../src/index.js';
import type { FaultRule } from '../../src/sandbox/index.js';
import { openScene } from './scene.js';
import { type Write, writes } from './writes.js';

/** Writes that a read can find again; closing twice is no second closing, and so no twin. */
const twins = writes.filter(({ found, name }) => found !== undefined && !name.includes('external id'));

describe.concurrent.each(twins.map((write) => [write.name, write] as const))(
  'of two identical calls for %s',
  (_name, write) => {
    it('both are told, and both are there, when one loses its answer', async () => {
      const { scene, results } = await runTwins(write, { effect: 'lost_answer' });
      const warnings = results.map((result) =>
        result.status === 'fulfilled' ? result.value.warnings.length : result.reason,
      );
      expect(warnings.sort()).toEqual([0, 1]);
      expect(await write.count(scene)).toBe(2);
    });

    it('one is unknown and not taken for the other, when it never arrived', async () => {
      const { scene, results } = await runTwins(write, { effect: 'reset' });
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      expect(lost).toHaveLength(1);
      expect(lost[0]).toBeInstanceOf(OutcomeUnknownError);
      expect(await write.count(scene)).toBe(1);
    });
  },
);

async function runTwins(write: Write, fault: FaultRule) {
  const scene = await openScene();
  scene.sandbox.faults.add({ ...fault, method: 'POST', path: write.path(scene), times: 1 });
  const call = () => scene.intercom.runUnknown(write.tool, write.params(scene));
  return { scene, results: await Promise.allSettled([call(), call()]) };
}
