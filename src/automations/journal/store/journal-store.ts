import type { ClaimStore } from '../../../run-tool/claim-store.js';
import type { Dialect, Work } from '../../../storage/work.js';

/** What a journal asks of its database. */
export interface JournalStore {
  readonly dialect: Dialect;
  /** Carries a work out in one transaction; it may be begun more than once. `bytes` tells how much it writes. */
  write<T>(work: () => Work<T>, bytes?: number): Promise<T>;
  /** Carries out a work that only reads. */
  read<T>(work: () => Work<T>): Promise<T>;
  /** Makes what was erased unreadable, as far as that can be done. */
  scrub(): Promise<void>;
  /** Refuses what only the process that owns the store may do. */
  refuseVisitor(): void;
  /** Lets equal writes of all processes on this store enter one after another. */
  readonly turns: Pick<ClaimStore, 'enter'>;
  close(): Promise<void>;
}
