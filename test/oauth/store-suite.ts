import { expect, it } from 'vitest';
import { readKeys, type SealKeys, type TokenStore } from '../../src/oauth/index.js';
import { connection } from './connection.js';
import { newKey } from './setup.js';

/** A place in which stores keep things: what one keeps, another opened later finds. */
export interface Place {
  open(keys: SealKeys): Promise<TokenStore>;
  /** Everything in it, as text. */
  raw(): Promise<string>;
  /** Puts the sealed text of one workspace in the place of another's. */
  swap(from: string, to: string): Promise<void>;
}

/** What every store of tokens does. */
export function storeSuite(makePlace: () => Promise<Place>): void {
  const oldKey = newKey();
  const keys = readKeys(oldKey);

  it('keeps one connection a workspace', async () => {
    const place = await makePlace();
    const store = await place.open(keys);
    expect(await store.list()).toEqual([]);
    expect(await store.get('missing1')).toBeUndefined();
    expect(await store.put(connection('second02'))).toBe(true);
    expect(await store.put(connection('first001'))).toBe(true);
    expect(await store.put({ ...connection('first001'), workspaceName: null })).toBe(true);
    const later = await place.open(keys);
    expect(await later.get('first001')).toEqual({ ...connection('first001'), workspaceName: null });
    expect((await later.list()).map(({ workspaceId }) => workspaceId)).toEqual(['first001', 'second02']);
    expect([await later.delete('first001'), await later.delete('first001')]).toEqual([true, false]);
    expect((await store.list()).map(({ workspaceId }) => workspaceId)).toEqual(['second02']);
  });

  it('takes names that objects have of their own', async () => {
    const store = await (await makePlace()).open(keys);
    const ids = ['__proto__', 'constructor', 'hasOwnProperty'];
    for (const id of ids) {
      expect([await store.get(id), await store.delete(id)], id).toEqual([undefined, false]);
      expect(await store.put(connection(id))).toBe(true);
      expect(await store.get(id)).toEqual(connection(id));
    }
    await store.put(connection('first001'));
    expect(await store.reseal()).toBe(4);
    expect((await store.list()).map(({ workspaceId }) => workspaceId)).toEqual([
      ...ids.slice(0, 2),
      'first001',
      ids[2],
    ]);
    for (const id of ids) expect([await store.delete(id), await store.get(id)], id).toEqual([true, undefined]);
    expect(await store.list()).toEqual([connection('first001')]);
  });

  it('changes and forgets under a condition only while it holds', async () => {
    const store = await (await makePlace()).open(keys);
    await store.put(connection('first001', 'the-new-token-of-this-test'));
    const old = { accessToken: 'the-old-token-of-this-test' };
    expect(await store.put(connection('first001'), old)).toBe(false);
    expect(await store.delete('first001', old)).toBe(false);
    expect(await store.put(connection('other001'), old)).toBe(false);
    expect(await store.delete('other001', old)).toBe(false);
    expect(await store.list()).toEqual([connection('first001', 'the-new-token-of-this-test')]);
    const same = { accessToken: 'the-new-token-of-this-test' };
    expect(await store.put(connection('first001'), same)).toBe(true);
    expect(await store.delete('first001', { accessToken: connection('first001').accessToken })).toBe(true);
  });

  it('holds nothing that can be read without the key', async () => {
    const place = await makePlace();
    await (await place.open(keys)).put(connection('first001'));
    const raw = await place.raw();
    expect(raw).toContain('v1.');
    for (const word of ['token-of', 'Harbour', 'owner@', '814860', oldKey]) expect(raw).not.toContain(word);
    expect(raw).not.toContain(Buffer.from('token-of-first001').toString('base64url').slice(0, 12));
  });

  it('refuses another key and changes nothing', async () => {
    const place = await makePlace();
    await (await place.open(keys)).put(connection('first001'));
    const before = await place.raw();
    const other = await place.open(readKeys(newKey()));
    const attempts = [
      () => other.get('first001'),
      () => other.list(),
      () => other.put(connection('first001')),
      () => other.put(connection('second02')),
      () => other.delete('first001'),
      () => other.reseal(),
    ];
    for (const attempt of attempts) {
      await expect(attempt()).rejects.toMatchObject({ name: 'StorageError', problem: 'key' });
    }
    expect(await place.raw()).toBe(before);
  });

  it('moves to a new key', async () => {
    const place = await makePlace();
    await (await place.open(keys)).put(connection('first001'));
    const key = newKey();
    const both = await place.open(readKeys(`${key}, ${oldKey}`));
    await both.put(connection('second02'));
    expect(await both.list()).toHaveLength(2);
    await expect((await place.open(readKeys(key))).list()).rejects.toMatchObject({ problem: 'key' });
    expect(await both.reseal()).toBe(2);
    const later = await place.open(readKeys(key));
    expect(await later.list()).toEqual([connection('first001'), connection('second02')]);
    await expect((await place.open(keys)).list()).rejects.toMatchObject({ problem: 'key' });
  });

  it('notices a token that was put in the place of another', async () => {
    const place = await makePlace();
    const store = await place.open(keys);
    await store.put(connection('first001'));
    await store.put(connection('second02'));
    await place.swap('first001', 'second02');
    await expect(store.get('second02')).rejects.toMatchObject({ problem: 'corrupt' });
    expect(await store.put(connection('second02')), 'connecting anew repairs it').toBe(true);
    expect(await store.get('second02')).toEqual(connection('second02'));
  });

  it('loses no change of stores that write at once', async () => {
    const place = await makePlace();
    const stores = await Promise.all([place.open(keys), place.open(keys), place.open(keys)]);
    const ids = Array.from({ length: 24 }, (_, at) => `work${String(at).padStart(4, '0')}`);
    await Promise.all(ids.map((id, at) => stores[at % 3]?.put(connection(id))));
    expect((await stores[0].list()).map(({ workspaceId }) => workspaceId)).toEqual(ids);
    const taken = await Promise.all(
      stores.map((store) =>
        store.put(connection('work0000', 'one-of-them'), { accessToken: connection('work0000').accessToken }),
      ),
    );
    expect(taken.filter((isDone) => isDone)).toHaveLength(1);
  });
}
