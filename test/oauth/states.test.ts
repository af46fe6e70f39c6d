import { describe, expect, it } from 'vitest';
import { memoryStates, type StateOptions, signedStates } from '../../src/oauth/index.js';

const secret = 'a secret of this test that is long enough';
const signed = (options: StateOptions) => signedStates(secret, options);

describe.each([
  ['memory', memoryStates],
  ['signature', signed],
])('states kept by %s', (_name, make) => {
  it('are good once, for the session they were given to', async () => {
    const states = make({});
    const state = await states.issue('session');
    expect(await states.redeem(state, 'another')).toBe('unknown');
    expect(await states.redeem(state, 'session')).toBe('good');
    expect(await states.redeem(state, 'session')).toBe('unknown');
  });

  it('expire', async () => {
    let now = 1_000_000;
    const states = make({ seconds: 60, now: () => now });
    const [early, late] = [await states.issue('session'), await states.issue('session')];
    now += 59_999;
    expect(await states.redeem(early, 'session')).toBe('good');
    now += 1;
    expect(await states.redeem(late, 'session')).toBe('expired');
  });

  it('are never alike and cannot be made up', async () => {
    const states = make({});
    const all = await Promise.all(Array.from({ length: 100 }, () => states.issue('session')));
    expect(new Set(all).size).toBe(100);
    const [state = ''] = all;
    for (const forged of ['', '.', '..', `${state}x`, state.slice(0, -1), state.replace(/^./, '*')]) {
      expect(await states.redeem(forged, 'session'), forged).toBe('unknown');
    }
  });
});

describe('states kept by memory', () => {
  it('stay bounded, and nobody who asks for many ends what others have begun', async () => {
    let now = 1_000_000;
    const states = memoryStates({ seconds: 60, now: () => now });
    const first = await states.issue('session');
    for (let made = 1; made < 10_000; made += 1) await states.issue('somebody else');
    await expect(states.issue('session')).rejects.toMatchObject({ name: 'StorageError', problem: 'full' });
    expect(await states.redeem(first, 'session')).toBe('good');
    await states.issue('session');
    await expect(states.issue('session')).rejects.toMatchObject({ problem: 'full' });
    now += 60_000;
    expect(await states.redeem(await states.issue('session'), 'session')).toBe('good');
  });

  it('keep those that expired while there is room, to tell them from forged ones', async () => {
    let now = 1_000_000;
    const states = memoryStates({ seconds: 60, now: () => now });
    const state = await states.issue('session');
    now += 61_000;
    await states.issue('session');
    expect(await states.redeem(state, 'session')).toBe('expired');
  });
});

describe('states kept by signature', () => {
  it('are good in every process that has the secret, and in no other', async () => {
    const state = await signedStates(secret).issue('session');
    expect(await signedStates(`${secret}!`).redeem(state, 'session')).toBe('unknown');
    expect(await signedStates(secret).redeem(state, 'session')).toBe('good');
  });

  it('cannot be given a longer life', async () => {
    let now = 1_000_000;
    const states = signed({ seconds: 60, now: () => now });
    const [nonce, until, signature] = (await states.issue('session')).split('.');
    now += 60_000;
    expect(await states.redeem(`${nonce}.${Number(until) + 60_000}.${signature}`, 'session')).toBe('unknown');
  });

  it('refuse a secret that could be tried out', () => {
    expect(() => signedStates('short')).toThrow('secret is too short');
  });
});
