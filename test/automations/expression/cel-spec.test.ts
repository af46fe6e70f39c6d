import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { casesOfSpec, outcomeOf } from './cel-spec.js';
import { misses } from './cel-spec-misses.js';

const cases = casesOfSpec();

it('gives the cases of the CEL specification the values that it states, but for those that are named with a reason', () => {
  const missed = cases.filter((one) => !isSame(outcomeOf(one), one.expected)).map(({ id }) => id);
  expect(missed.sort()).toEqual(Object.values(misses).flat().sort());
});

it('leaves out only what JSON does not have', () => {
  // Of the 2,344 cases most others are about messages of protocol buffers and extensions.
  expect(cases.length).toBeGreaterThan(1100);
  expect(Object.values(misses).flat().length).toBeLessThan(cases.length / 8);
});

/** As JSON, which has no -0. */
function isSame(left: unknown, right: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(left)), JSON.parse(JSON.stringify(right)));
}
