import { existsSync } from 'node:fs';
import * as z from 'zod';
import { StorageError } from '../../errors.js';
import { realFile } from '../../files/real-file.js';
import { withFileLock } from '../../storage/file-lock.js';
import { ensurePrivateFile } from '../../storage/private-file.js';
import { isObject } from '../../tool/json.js';
import type { SealKeys } from '../seal/keys.js';
import { readText, replaceText } from './private-text.js';
import { holds, openConnection, refuseOtherKeys, type Sealed, sealConnection } from './records.js';
import type { TokenStore } from './token-store.js';

const documentShape = z.strictObject({
  format: z.literal('intercom-tools connections'),
  version: z.literal(1),
  // Not a record of zod's, which leaves out what is called __proto__.
  connections: z.custom<Readonly<Record<string, string>>>(isObjectOfTexts),
});

/**
 * Keeps connections in a file of sealed texts that its owner alone may read. Any number of processes may use it: changes
 * wait for each other, and are made on what is in the file at that moment.
 */
export function fileTokenStore(file: string, keys: SealKeys): TokenStore {
  /** What the change returns is written, beside its result; without anything to write the file stays as it is. */
  function change<T>(make: (stored: Sealed) => { readonly write?: Sealed; readonly result: T }): Promise<T> {
    return withFileLock(file, async (real) => {
      const stored = await readAll(real);
      refuseOtherKeys(stored.values(), keys);
      const { write, result } = make(stored);
      if (write !== undefined) await replaceText(real, documentOf(write));
      return result;
    });
  }
  const opened = (stored: Sealed, workspaceId: string) => {
    const sealed = stored.get(workspaceId);
    return sealed === undefined ? undefined : openConnection(workspaceId, sealed, keys);
  };
  const openedAll = (stored: Sealed) =>
    [...stored]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([workspaceId, sealed]) => openConnection(workspaceId, sealed, keys));

  return {
    get: async (workspaceId) => opened(await readAll(file), workspaceId),
    list: async () => openedAll(await readAll(file)),
    put: (connection, onlyIf = {}) =>
      change((stored) => {
        const { workspaceId } = connection;
        if (!holds(onlyIf, () => opened(stored, workspaceId))) return { result: false };
        return { write: new Map(stored).set(workspaceId, sealConnection(connection, keys)), result: true };
      }),
    delete: (workspaceId, onlyIf = {}) =>
      change((stored) => {
        const rest = new Map(stored);
        if (!rest.delete(workspaceId) || !holds(onlyIf, () => opened(stored, workspaceId))) return { result: false };
        return { write: rest, result: true };
      }),
    reseal: () =>
      change((stored) => {
        const all = openedAll(stored);
        const write = new Map(all.map((one) => [one.workspaceId, sealConnection(one, keys)]));
        return { write, result: all.length };
      }),
    // Nothing stays open between two changes.
    close: async () => undefined,
  };
}

async function readAll(path: string): Promise<Sealed> {
  const place = realFile(path);
  if (!existsSync(place)) return new Map();
  const file = ensurePrivateFile(place);
  const text = await readText(file);
  // A new file is empty until its first change.
  if (text === undefined || text === '') return new Map();
  const { success, data } = documentShape.safeParse(parse(text));
  if (success) return new Map(Object.entries(data.connections));
  throw new StorageError(
    'foreign',
    `${file} holds no connections of this version of intercom-tools. Nothing was changed: name another file, or move this one away.`,
  );
}

function documentOf(sealed: Sealed): string {
  const connections = Object.fromEntries(sealed);
  const document: z.output<typeof documentShape> = { format: 'intercom-tools connections', version: 1, connections };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function isObjectOfTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
