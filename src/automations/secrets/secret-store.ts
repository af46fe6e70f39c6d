import { existsSync } from 'node:fs';
import * as z from 'zod';
import { InvalidParamsError, StorageError } from '../../errors.js';
import { realFile } from '../../files/real-file.js';
import { readKeys, type SealKeys } from '../../oauth/seal/keys.js';
import { keyIdOf, open, type SealedWhat, seal, wrongKey } from '../../oauth/seal/seal.js';
import { readText, replaceText } from '../../oauth/store/private-text.js';
import { withFileLock } from '../../storage/file-lock.js';
import { ensurePrivateFile } from '../../storage/private-file.js';
import { checkSecretName } from './secret-name.js';

/** A stored secret, without its value. */
export interface SecretEntry {
  readonly name: string;
  /** Unix seconds. */
  readonly setAt: number;
}

/** Keeps secrets of automations, each encrypted. */
export interface SecretStore {
  /** By name. Needs no key. */
  list(): Promise<SecretEntry[]>;
  /**
   * The values of those of the named secrets that are stored.
   *
   * @throws StorageError for another key, and for what was changed
   */
  read(names: readonly string[]): Promise<Readonly<Record<string, string>>>;
  /** Adds a secret or replaces it. @throws InvalidParamsError for a name or value that cannot be kept */
  set(name: string, value: string): Promise<void>;
  /** False when there was none. */
  remove(name: string): Promise<boolean>;
  /** Seals everything anew with the first key. Gives back how many. */
  reseal(): Promise<number>;
}

/** Characters of a value: more than any key or certificate has. */
const longest = 65_536;

const entryShape = z.strictObject({ sealed: z.string(), setAt: z.number() });
const documentShape = z.strictObject({
  format: z.literal('intercom-tools secrets'),
  version: z.literal(1),
  secrets: z.record(z.string(), entryShape),
});
type Stored = ReadonlyMap<string, z.output<typeof entryShape>>;

/**
 * Keeps secrets in a file of sealed texts that its owner alone may read. Any number of processes may use it. It is made with
 * the first secret.
 *
 * @param keys of 32 bytes in base64, divided by commas, as INTERCOM_TOOLS_KEY holds them: the first one seals, all of them
 *   open. A function is asked when a key is needed.
 * @param now unix milliseconds
 */
export function fileSecretStore(
  file: string,
  keys: string | SealKeys | (() => SealKeys),
  now: () => number = Date.now,
): SecretStore {
  const keysNow = () => (typeof keys === 'function' ? keys() : typeof keys === 'string' ? readKeys(keys) : keys);
  const change = <T>(make: (stored: Stored) => { readonly write?: Stored; readonly result: T }): Promise<T> =>
    withFileLock(file, async (real) => {
      const { write, result } = make(await readAll(real));
      if (write !== undefined) await replaceText(real, documentOf(write));
      return result;
    });
  return {
    async list() {
      return [...(await readAll(file))].map(([name, { setAt }]) => ({ name, setAt })).sort(byName);
    },
    async read(names) {
      const stored = await readAll(file);
      const found = names.flatMap((name) => {
        const entry = stored.get(name);
        return entry === undefined ? [] : [[name, openSecret(name, entry.sealed, keysNow())] as const];
      });
      return Object.fromEntries(found);
    },
    async set(name, value) {
      checkSecretName(name);
      checkValue(name, value);
      const sealedWith = keysNow();
      const sealed = seal(value, labelOf(name), sealedWith);
      await change((stored) => {
        refuseOtherKeys(stored, sealedWith);
        const entry = { sealed, setAt: Math.floor(now() / 1000) };
        return { write: new Map(stored).set(name, entry), result: undefined };
      });
    },
    async remove(name) {
      // Nothing is made where there is nothing to remove.
      if (!existsSync(realFile(file))) return false;
      return change((stored) => {
        const rest = new Map(stored);
        return rest.delete(name) ? { write: rest, result: true } : { result: false };
      });
    },
    async reseal() {
      if (!existsSync(realFile(file))) return 0;
      const all = keysNow();
      return change((stored) => {
        const write = new Map(
          [...stored].map(([name, { sealed, setAt }]) => {
            const value = openSecret(name, sealed, all);
            return [name, { sealed: seal(value, labelOf(name), all), setAt }];
          }),
        );
        return stored.size === 0 ? { result: 0 } : { write, result: write.size };
      });
    },
  };
}

function checkValue(name: string, value: string): void {
  const message =
    value === ''
      ? 'is empty'
      : value.length > longest
        ? `has ${value.length.toLocaleString('en')} characters: expected at most ${longest.toLocaleString('en')}`
        : undefined;
  if (message !== undefined) throw new InvalidParamsError([{ field: `value of ${name}`, message }]);
}

/** A file with secrets of several keys, none of which opens all, could be read by nobody. */
function refuseOtherKeys(stored: Stored, keys: SealKeys): void {
  for (const { sealed } of stored.values()) {
    const id = keyIdOf(sealed);
    if (!keys.some((key) => key.id === id)) throw wrongKey(id, 'secret');
  }
}

function openSecret(name: string, sealed: string, keys: SealKeys): string {
  const what: SealedWhat = { noun: 'secret', again: 'Set it again.' };
  return open(sealed, labelOf(name), keys, what);
}

const labelOf = (name: string) => `secrets.${name}`;
const byName = (left: SecretEntry, right: SecretEntry) => (left.name < right.name ? -1 : 1);

async function readAll(path: string): Promise<Stored> {
  const place = realFile(path);
  if (!existsSync(place)) return new Map();
  const file = ensurePrivateFile(place);
  const text = await readText(file);
  // A new file is empty until its first change.
  if (text === undefined || text === '') return new Map();
  const { success, data } = documentShape.safeParse(parse(text));
  if (success) return new Map(Object.entries(data.secrets));
  throw new StorageError(
    'foreign',
    `${file} holds no secrets of this version of intercom-tools. Nothing was changed: name another file, or move this one away.`,
  );
}

function documentOf(stored: Stored): string {
  const document: z.output<typeof documentShape> = {
    format: 'intercom-tools secrets',
    version: 1,
    secrets: Object.fromEntries(stored),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
