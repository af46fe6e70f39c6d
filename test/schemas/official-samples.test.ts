import { describe, expect, it } from 'vitest';
import { broken, operations, readSamples, withoutSchema } from './official-samples.js';
import { answerFindings } from './validator.js';

const file = process.env.INTERCOM_OPENAPI;
const samples = file ? readSamples(file) : [];
const described = samples.flatMap(({ id, operation, answer }) => {
  const name = operations[operation];
  return name ? [[id, name, answer] as const] : [];
});

describe.skipIf(!file)(
  file
    ? 'the answers that the official description shows'
    : 'the answers that the official description shows (skipped: INTERCOM_OPENAPI does not name its file)',
  () => {
    it('are found, for every operation of the resources', () => {
      const found = new Set(samples.map(({ operation }) => operation));
      expect([...found].filter((operation) => !operations[operation] && !withoutSchema.has(operation))).toEqual([]);
      expect([...Object.keys(operations), ...withoutSchema].filter((operation) => !found.has(operation))).toEqual([]);
    });

    it('are broken only where there is such a sample', () => {
      const ids = samples.map(({ id }) => id);
      expect(Object.keys(broken).filter((id) => !ids.includes(id))).toEqual([]);
    });

    it.each(described)('%s', (id, name, answer) => {
      const found = answerFindings(name, answer);
      const fault = broken[id];
      if (!fault) return expect(found).toEqual([]);
      // A sample that was repaired must leave the list of exceptions.
      expect(found.length, fault.why).toBeGreaterThan(0);
      expect(found.filter((finding) => !fault.at.test(finding))).toEqual([]);
    });
  },
);
