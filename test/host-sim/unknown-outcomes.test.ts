import { describe, expect, it } from 'vitest';
import { OutcomeUnknownError } from '../../src/errors.js';
import { UnknownOutcomes } from '../../src/hosts/sim/unknown-outcomes.js';

describe('outcomes that are unknown', () => {
  it('are remembered however large what was sent is, and only so much of that is kept', async () => {
    const outcomes = new UnknownOutcomes();
    const params = { _context: { executionId: 'one-run' } };
    const run = (at: number) =>
      outcomes.run(params, [at], async () => {
        const sent = { method: 'POST', path: '/messages', body: { at, text: 'x'.repeat(3_000_000) } };
        throw new OutcomeUnknownError('Its answer was lost.', { sent });
      });
    for (let at = 0; at < 10; at += 1) await expect(run(at)).rejects.toThrow('Its answer was lost.');
    const again = await Promise.all(Array.from({ length: 10 }, (_, at) => run(at).catch((error: unknown) => error)));
    expect(again.every((error) => String(error).includes('It was not sent again'))).toBe(true);
    const kept = again.filter((error) => error instanceof OutcomeUnknownError && error.sent !== undefined);
    expect(kept).toHaveLength(2);
  });
});
