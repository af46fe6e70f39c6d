import { expect, it } from 'vitest';
import { simulatePast } from '../../bench/shared/simulated-past.js';

it('a simulation of a made-up past is measured with all its conversations and runs', async () => {
  const { conversations, runs, seconds, cpuSeconds } = await simulatePast({ conversations: 5 });
  expect(conversations).toBeGreaterThanOrEqual(5);
  expect(runs).toBeGreaterThanOrEqual(conversations);
  expect(seconds).toBeGreaterThan(0);
  expect(cpuSeconds).toBeGreaterThan(0);
});
