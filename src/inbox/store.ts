import type { Enqueued, JobSource, JobState } from '../queue/index.js';

/** A notification as it arrived, verified and not yet looked into by a handler. */
export interface Arrival {
  /** What makes two deliveries the same notification: Intercom's `notif_…` id. */
  readonly id: string;
  /** The workspace's `id_code`: ids are unique within it. */
  readonly workspace: string;
  readonly topic: string;
  /** Unix seconds at which it happened, as the notification says. */
  readonly createdAt: number;
  /** Ids of the contacts that it is about or that wrote in it, so that it can be erased on request. */
  readonly contactIds: readonly string[];
  /** The body as it came, byte for byte. */
  readonly body: string;
}

/** `waiting` for a handler (now or at `dueAt`), `leased` to one, `done`, or `dead` after its last attempt. */
export type InboxState = JobState;

/** A stored notification. All times are unix milliseconds of the store's clock. */
export interface InboxEntry extends Omit<Arrival, 'body'> {
  /** Order of arrival; names the entry on the command line. */
  readonly number: number;
  readonly state: InboxState;
  readonly receivedAt: number;
  readonly dueAt: number;
  /** How often a handler was given it. */
  readonly attempts: number;
  /** What the last handler failed with, shortened. */
  readonly error: string | null;
  readonly finishedAt: number | null;
  /** null once it was erased; what is left keeps a late repeat from being handled again. */
  readonly body: string | null;
}

/** An entry that one worker holds until its lease ends. */
export interface LeasedEntry extends InboxEntry {
  readonly body: string;
  /** Grows with every lease: a worker whose lease ran out cannot settle what another holds by now. */
  readonly fence: number;
}

export interface InboxFilter {
  readonly state?: InboxState;
  readonly topic?: string;
  readonly workspace?: string;
  /** Entries after this number, oldest first. */
  readonly after?: number;
  /** 100 when absent. */
  readonly limit?: number;
}

/**
 * What to erase, one condition at least. Bodies, contact ids and errors go; numbers, ids and topics stay until
 * `expireKeys` removes them as well.
 */
export interface InboxErase {
  readonly contactId?: string;
  /** Unix milliseconds: entries received before it. */
  readonly before?: number;
  /** Leaves alone what no handler is done with. */
  readonly settledOnly?: boolean;
}

/** @deprecated Use `InboxErase`. */
export type InboxPurge = InboxErase;

/**
 * Where notifications wait for their handlers. Every method resolves only when what it did survives a crash of the
 * process.
 */
export interface InboxStore extends JobSource<LeasedEntry> {
  /** Stores those that are new; for each, in order, whether it was. A notification is stored once, however often it comes. */
  add(arrivals: readonly Arrival[]): Promise<readonly Enqueued[]>;
  /** Entries in the order of their arrival. */
  list(filter?: InboxFilter): Promise<InboxEntry[]>;
  get(number: number): Promise<InboxEntry | undefined>;
  /**
   * Makes entries due now, with their attempts counted anew. Returns how many: not those that have no body any more, nor
   * those that a handler holds.
   */
  replay(which: { readonly numbers: readonly number[] } | { readonly state: 'dead' | 'done' }): Promise<number>;
  /**
   * Erases bodies, of what waits or is being handled too: that is then `done`, with an error that says why. Returns how
   * many.
   */
  erase(what: InboxErase): Promise<number>;
  /** Removes settled, erased entries that came before a time (unix milliseconds). Returns how many. */
  expireKeys(before: number): Promise<number>;
  /** @deprecated Use `erase`. */
  purge(what: InboxErase): Promise<number>;
  /** @deprecated Use `expireKeys`. */
  forgetKeys(before: number): Promise<number>;
  counts(): Promise<Readonly<Record<InboxState, number>>>;
  /** Settles what was asked for, then closes. Nothing can be asked afterwards. */
  close(): Promise<void>;
}
