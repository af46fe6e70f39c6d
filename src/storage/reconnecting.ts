import { StorageError, type StorageProblem } from '../errors.js';

/** Problems that can end without anybody changing a setting. */
const temporary: ReadonlySet<StorageProblem> = new Set(['full', 'read-only', 'denied', 'unreachable', 'busy']);

/** Something that need not be open yet. */
export interface Reconnecting<Store> {
  /** Opens it unless it is open. Rejects with the reason when that fails, and tries anew at the next call. */
  opened(): Promise<Store>;
  /** What is open or being opened now. */
  current(): Promise<Store> | undefined;
  /** Closes what is open; nothing is opened afterwards. */
  close(): Promise<void>;
}

/**
 * Opens a store whose disk or server may be away at the moment: so a program can start before its database does. Rejects
 * at once for what does not end by itself, such as a file that another process owns.
 */
export async function reconnecting<Store extends { close(): Promise<void> }>(
  open: () => Promise<Store>,
  onUnavailable: (error: StorageError) => void,
): Promise<Reconnecting<Store>> {
  let isClosed = false;
  let opening: Promise<Store> | undefined = open();

  async function opened(): Promise<Store> {
    if (isClosed) throw new StorageError('closed', 'The store was closed.');
    opening ??= open();
    const current = opening;
    try {
      return await current;
    } catch (error) {
      if (opening === current) opening = undefined;
      throw error;
    }
  }

  await opened().catch((error: unknown) => {
    if (!(error instanceof StorageError && temporary.has(error.problem))) throw error;
    onUnavailable(error);
  });
  return {
    opened,
    current: () => opening,
    close: async () => {
      isClosed = true;
      const store = await opening?.catch(() => undefined);
      await store?.close();
    },
  };
}
