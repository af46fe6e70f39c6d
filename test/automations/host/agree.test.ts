import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Announced,
  agree,
  isSameOffer,
  type Offer,
  offersIn,
  withdraw,
} from '../../../src/automations/host/serving/agree.js';

const nobody: Announced = { hosts: {}, served: {} };
const offer = (revision: string, enabled = true): Offer => ({ revision, enabled, file: `/srv/${revision}.yaml` });

function says(before: Announced, host: string, offers: Record<string, Offer>, now = 0): Announced {
  return agree(before, { host, name: `machine of ${host}`, offers, until: now + 30, isAlone: false }, now);
}

describe('by which content processes serve an automation', () => {
  it('is that of a process alone, and changes with its file', () => {
    const first = says(nobody, 'a', { vip: offer('r1') });
    expect(first.served.vip?.revision).toBe('r1');
    expect(says(first, 'a', { vip: offer('r2') }).served.vip?.revision).toBe('r2');
  });

  it('stays the older one while two differ, and changes once both have the new one', () => {
    const both = says(says(nobody, 'a', { vip: offer('r1') }), 'b', { vip: offer('r2') });
    expect(both.served.vip?.revision).toBe('r1');
    const other = says(both, 'a', { vip: offer('r2') });
    expect(other.served.vip?.revision).toBe('r2');
  });

  it('counts being enabled as content', () => {
    const both = says(says(nobody, 'a', { vip: offer('r1', false) }), 'b', { vip: offer('r1') });
    expect(both.served.vip?.enabled).toBe(false);
  });

  it('forgets a process that says nothing any more, and one that withdraws', () => {
    const both = says(says(nobody, 'a', { vip: offer('r1') }), 'b', { vip: offer('r2') });
    expect(says(both, 'b', { vip: offer('r2') }, 31).served.vip?.revision).toBe('r2');
    expect(says(withdraw(both, 'a'), 'b', { vip: offer('r2') }).served.vip?.revision).toBe('r2');
  });

  it('is none once the last one deleted its file, and stays known when it only ends', () => {
    const both = says(says(nobody, 'a', { vip: offer('r1') }), 'b', { vip: offer('r1') });
    const one = says(both, 'a', {});
    expect(one.served.vip?.revision).toBe('r1');
    expect(says(one, 'b', {}).served).toEqual({});
    expect(withdraw(both, 'a').served.vip?.revision).toBe('r1');
  });

  it('looks at nobody else where a process is alone', () => {
    const first = says(nobody, 'a', { vip: offer('r1') });
    const alone = agree(first, { host: 'b', name: 'b', offers: { vip: offer('r2') }, until: 30, isAlone: true }, 0);
    expect(alone.served.vip?.revision).toBe('r2');
    expect(Object.keys(alone.hosts)).toEqual(['b']);
  });

  it('is always one that a process has had, and the common one where all have the same', () => {
    const move = fc.record({
      host: fc.constantFrom('a', 'b', 'c'),
      revision: fc.option(fc.constantFrom('r1', 'r2', 'r3')),
      ends: fc.boolean(),
      later: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let [now, state] = [0, nobody];
        for (const { host, revision, ends, later } of moves) {
          now += later;
          state = ends
            ? withdraw(state, host)
            : says(state, host, revision === null ? {} : { vip: offer(revision) }, now);
          const offered = offersIn(state.hosts).get('vip') ?? [];
          const [first] = offered;
          const { vip: served } = state.served;
          if (first === undefined) continue;
          expect(served).toBeDefined();
          const all = offered.every((one) => isSameOffer(one, first));
          if (all && !ends) expect(served?.revision).toBe(first.revision);
        }
      }),
    );
  });
});
