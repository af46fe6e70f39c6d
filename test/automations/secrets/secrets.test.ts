import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSecretStore } from '../../../src/automations/secrets/secret-store.js';
import { secretsFrom } from '../../../src/automations/secrets/secrets-from.js';
import { readKeys } from '../../../src/oauth/seal/keys.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { newKey } from '../../oauth/setup.js';

const newFile = async () => join(await temporaryFolder(), 'secrets.json');
const at = () => 1_700_000_000_500;

describe('a file of secrets', () => {
  it('gives what was set, in another process too, and says when', async () => {
    const file = await newFile();
    const key = newKey();
    await fileSecretStore(file, key, at).set('SHOP_TOKEN', 'swordfish\nwith a second line');
    await fileSecretStore(file, key, at).set('A', 'x');
    const store = fileSecretStore(file, key);
    expect(await store.read(['SHOP_TOKEN', 'NOTHING'])).toEqual({ SHOP_TOKEN: 'swordfish\nwith a second line' });
    expect(await store.list()).toEqual([
      { name: 'A', setAt: 1_700_000_000 },
      { name: 'SHOP_TOKEN', setAt: 1_700_000_000 },
    ]);
  });

  it('holds no value that could be read without the key, and its owner alone may read it', async () => {
    const file = await newFile();
    await fileSecretStore(file, newKey()).set('A', 'swordfish');
    expect(readFileSync(file, 'utf8')).not.toContain('swordfish');
    expect(readFileSync(file, 'utf8')).not.toContain(Buffer.from('swordfish').toString('base64url'));
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  it('keeps all of what is set at a time', async () => {
    const file = await newFile();
    const key = newKey();
    const names = Array.from({ length: 20 }, (_, index) => `S${index}`);
    await Promise.all(names.map((name) => fileSecretStore(file, key).set(name, `value of ${name}`)));
    expect(await fileSecretStore(file, key).read(names)).toEqual(
      Object.fromEntries(names.map((name) => [name, `value of ${name}`])),
    );
  });

  it('refuses another key and changes nothing', async () => {
    const file = await newFile();
    await fileSecretStore(file, newKey()).set('A', 'swordfish');
    const before = readFileSync(file, 'utf8');
    const other = fileSecretStore(file, newKey());
    await expect(other.read(['A'])).rejects.toThrow(/Stored secrets are sealed with the key [0-9a-f]{8}/);
    await expect(other.set('B', 'second')).rejects.toThrow('Nothing was changed');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('refuses a secret that was moved to another name', async () => {
    const file = await newFile();
    const key = newKey();
    await fileSecretStore(file, key).set('A', 'swordfish');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"A"', '"B"'));
    await expect(fileSecretStore(file, key).read(['B'])).rejects.toThrow(
      'The stored secret of secrets.B was changed or damaged since it was sealed. Set it again.',
    );
  });

  it('is sealed anew with the first key, after which the older one can go', async () => {
    const file = await newFile();
    const [old, young] = [newKey(), newKey()];
    await fileSecretStore(file, old, at).set('A', 'swordfish');
    expect(await fileSecretStore(file, `${young},${old}`).reseal()).toBe(1);
    const store = fileSecretStore(file, readKeys(young));
    expect(await store.read(['A'])).toEqual({ A: 'swordfish' });
    expect(await store.list()).toEqual([{ name: 'A', setAt: 1_700_000_000 }]);
  });

  it('is not made by looking, removing or sealing anew, and needs no key for these', async () => {
    const file = await newFile();
    const store = fileSecretStore(file, () => {
      throw new Error('a key was asked for');
    });
    expect([await store.list(), await store.read(['A']), await store.remove('A'), await store.reseal()]).toEqual([
      [],
      {},
      false,
      0,
    ]);
    expect(existsSync(file)).toBe(false);
  });

  it('forgets what is removed', async () => {
    const file = await newFile();
    const store = fileSecretStore(file, newKey());
    await store.set('A', 'swordfish');
    expect([await store.remove('A'), await store.remove('A'), await store.list()]).toEqual([true, false, []]);
  });

  it.each([
    ['a-b', 'x', /name is "a-b": expected letters/],
    ['__proto__', 'x', /name is "__proto__"/],
    ['', 'x', /name is "": expected/],
    ['A'.repeat(65), 'x', /at most 64/],
    ['A', '', /value of A is empty/],
    ['A', 'x'.repeat(65_537), /value of A has 65,537 characters/],
  ])('refuses the name %j with such a value', async (name, value, message) => {
    const file = await newFile();
    await expect(fileSecretStore(file, newKey()).set(name, value)).rejects.toThrow(message);
    expect(existsSync(file)).toBe(false);
  });

  it('leaves a file of something else alone', async () => {
    const file = await newFile();
    writeFileSync(file, '{"format": "something else"}', { mode: 0o600 });
    await expect(fileSecretStore(file, newKey()).set('A', 'x')).rejects.toThrow('holds no secrets');
    expect(readFileSync(file, 'utf8')).toBe('{"format": "something else"}');
  });
});

describe('secrets by name', () => {
  it('come from the environment, then from the store, which is asked for nothing else', async () => {
    const asked: string[][] = [];
    const read = secretsFrom({
      env: { INTERCOM_TOOLS_SECRET_A: 'of the environment', INTERCOM_TOOLS_SECRET_B: '', INTERCOM_TOOLS_SECRET_D: 'd' },
      store: {
        async read(names) {
          asked.push([...names]);
          return { B: 'of the store' };
        },
      },
    });
    expect(await read(['A', 'B', 'C'])).toEqual({ A: 'of the environment', B: 'of the store' });
    expect(await read(['A'])).toEqual({ A: 'of the environment' });
    expect(asked).toEqual([['B', 'C']]);
  });
});
