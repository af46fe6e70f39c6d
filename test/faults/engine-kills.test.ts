import { describe, expect, it } from 'vitest';
import { killEngine } from '../../faults/engine/index.js';

describe('killing a process that carries out automations', { timeout: 240_000 }, () => {
  it('loses no run, and does nothing twice', async () => {
    const { runs, unknown, doubtful, ...result } = await killEngine(2, 'sqlite', () => {});
    expect(result).toEqual({ kills: 2, lost: 0, repeated: 0 });
    expect(runs).toBeGreaterThanOrEqual(40);
    expect(unknown).toBeLessThanOrEqual(doubtful);
  });

  it('shows an engine that keeps nothing of what it is about to send', async () => {
    const { repeated } = await killEngine(4, 'sqlite', () => {}, { forgets: true });
    expect(repeated).toBeGreaterThan(0);
  });
});
