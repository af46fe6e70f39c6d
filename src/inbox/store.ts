/** A notification as it arrived, verified and not yet looked into by a handler. */
export interface Arrival {
  /** What makes two deliveries the same notification: Intercom's `notif_…` id. */
  readonly id: string;
  /** The workspace's `id_code`: ids are unique within it. */
  readonly workspace: string;
  readonly topic: string;
  /** Unix seconds at which it happened, as the notification says. */
  readonly createdAt: number;
  /** Ids of the contacts that it is about or that wrote in it, so that their words can be erased on request. */
  readonly contactIds: readonly string[];
  /** The body as it came, byte for byte. */
  readonly body: string;
}

/** `waiting` for a handler (now or at `dueAt`), `leased` to one, `done`, or `dead` after its last attempt. */
export type InboxState = (typeof inboxStates)[number];

export const inboxStates = ['waiting', 'leased', 'done', 'dead'] as const;

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
  /** null once the words were erased; what is left keeps a late repeat from being handled again. */
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
 * `forgetKeys` lets them go as well.
 */
export interface InboxPurge {
  readonly contactId?: string;
  /** Unix milliseconds: entries received before it. */
  readonly before?: number;
  /** Leaves alone what a handler has yet to see. */
  readonly settledOnly?: boolean;
}

/**
 * Where notifications wait for their handlers. Every method resolves only when what it did survives a crash of the
 * process.
 */
export interface InboxStore {
  /** Stores those that are new; for each, in order, whether it was. A notification is stored once, however often it comes. */
  add(arrivals: readonly Arrival[]): Promise<readonly ('stored' | 'duplicate')[]>;
  /** Leases what is due, longest due first, each entry to one worker only. What a worker let expire is due again. */
  lease(options: { readonly limit: number; readonly leaseMs: number }): Promise<LeasedEntry[]>;
  /** Makes a lease last `leaseMs` from now. False when it is no longer the caller's. */
  extend(entry: Pick<LeasedEntry, 'number' | 'fence'>, leaseMs: number): Promise<boolean>;
  /** The handler succeeded. False when the lease is no longer the caller's. */
  complete(entry: Pick<LeasedEntry, 'number' | 'fence'>): Promise<boolean>;
  /** The handler failed: due again after `retryInMs`, or dead. False when the lease is no longer the caller's. */
  fail(
    entry: Pick<LeasedEntry, 'number' | 'fence'>,
    outcome: {
      readonly error: string;
      readonly retryInMs?: number;
      /** The attempt was cut short from outside and does not count. */
      readonly uncounted?: boolean;
    },
  ): Promise<boolean>;
  /** Entries in the order of their arrival. */
  list(filter?: InboxFilter): Promise<InboxEntry[]>;
  get(number: number): Promise<InboxEntry | undefined>;
  /**
   * Makes entries due now, with their attempts counted anew. Gives back how many: not those that have no body any more,
   * nor those that a handler holds.
   */
  replay(which: { readonly numbers: readonly number[] } | { readonly state: 'dead' | 'done' }): Promise<number>;
  /**
   * Erases bodies, of what waits or is being handled too: that is then `done`, with an error that says why. Gives back
   * how many.
   */
  purge(what: InboxPurge): Promise<number>;
  /** Lets keys of settled, erased entries go that came before a time (unix milliseconds). Gives back how many. */
  forgetKeys(before: number): Promise<number>;
  counts(): Promise<Readonly<Record<InboxState, number>>>;
  /** Milliseconds until something is due or a lease ends; undefined when nothing waits. */
  nextDueIn(): Promise<number | undefined>;
  /**
   * Tells when something became due through this store object, so that a worker beside it need not wait for its next
   * look. Gives back how to stop.
   */
  onDue(listener: () => void): () => void;
  /** Settles what was asked for, then closes. Nothing can be asked afterwards. */
  close(): Promise<void>;
}
