import { type Connection, readConnection } from '../connection.js';
import type { SealKeys } from '../seal/keys.js';
import { keyIdOf, open, seal, wrongKey } from '../seal/seal.js';
import type { OnlyIf } from './token-store.js';

/** Connections as they are kept: sealed texts by workspace id. */
export type Sealed = ReadonlyMap<string, string>;

/** The sealed text of a connection. It opens only as that of its workspace. */
export function sealConnection(connection: Connection, keys: SealKeys): string {
  return seal(JSON.stringify(connection), connection.workspaceId, keys);
}

/** @throws StorageError for another key, and for what was changed. */
export function openConnection(workspaceId: string, sealed: string, keys: SealKeys): Connection {
  return readConnection(open(sealed, workspaceId, keys));
}

/** A store with records of several keys, none of which opens all, could be read by nobody. */
export function refuseOtherKeys(sealed: Iterable<string>, keys: SealKeys): void {
  for (const text of sealed) {
    const id = keyIdOf(text);
    if (!keys.some((key) => key.id === id)) throw wrongKey(id);
  }
}

/** Whether a condition holds for what is stored. */
export function holds({ accessToken }: OnlyIf, current: () => Connection | undefined): boolean {
  return accessToken === undefined || current()?.accessToken === accessToken;
}
