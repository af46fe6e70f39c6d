/** A request that must not be sent twice, and is about to be sent. */
export interface CallIntent {
  /**
   * Which request of the call: 0 is the request of the operation, then come those for its items, then its follow-ups. The
   * requests of a local tool count in the order in which it makes them.
   */
  readonly nth: number;
  /** Id of the tool. */
  readonly tool: string;
  /** A digest, the same for requests of the same workspace and tool whose effects nothing tells apart. */
  readonly key: string;
  /** What is sent, without authorization. */
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown };
  /** Unix milliseconds of this machine's clock, not after the request leaves. */
  readonly sentAt: number;
}

/** What a journal knows of an intent. `key` is that of the intent which it kept before under the same number. */
export type Intended =
  /** It may be sent: nothing was kept of it, or it is certain that it did not happen. It is kept now, in place of that. */
  | { readonly state: 'new'; readonly key?: string | undefined }
  /** It happened before, and this was its answer. It is not sent again. */
  | { readonly state: 'happened'; readonly key: string; readonly answer: unknown }
  /** It was kept before, at `sentAt`, and nobody told what became of it. It is not sent again. */
  | { readonly state: 'open'; readonly key: string; readonly sentAt: number };

/** What became of an intent. */
export type CallOutcome =
  /** It happened: by its answer, or by a look afterwards that found what it made. */
  | { readonly state: 'happened'; readonly answer: unknown; readonly by: 'answer' | 'look' }
  /** It is certain that it did not happen: it never left, or the service refused it. */
  | { readonly state: 'not-sent'; readonly by: 'client' };

/**
 * Remembers which requests of a call were sent and what became of them, so that the call can be carried out again after its
 * process died without sending one twice. One journal stands for one call.
 *
 * Requests that may be repeated are not told to it: reads, and writes whose repeat has the same effect.
 */
export interface CallJournal {
  /** The same when the call is carried out again, and that of no other call. */
  readonly id: string;
  /**
   * Keeps an intent, unless one with the same number is kept that happened or may have. What it keeps must outlive the
   * process before this resolves. When it rejects, nothing is sent.
   */
  intend(intent: CallIntent): Promise<Intended>;
  /**
   * Is told what became of an intent. A failure changes nothing for the call: what happened has happened, and an intent of
   * which nothing is known counts as one that may have.
   */
  resolve(nth: number, outcome: CallOutcome): Promise<void>;
}
