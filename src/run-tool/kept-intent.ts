import { outcomeUnknown } from '../client/outcome-unknown.js';
import type { SendLedger } from '../client/sender.js';
import { AbortError, OutcomeUnknownError, StorageError } from '../errors.js';
import type { CallIntent, CallJournal, CallOutcome, Intended } from './call-journal.js';
import { digest, requestKey, type SomeRequest } from './request-key.js';

/** A request of a call, and which one of them it is. */
export interface JournalledRequest {
  readonly tool: string;
  readonly nth: number;
  readonly request: SomeRequest;
  /**
   * Whether the call has one request in this place, which may be built differently when it is carried out again: what a
   * lookup finds can change. Elsewhere another request means that the places have moved.
   */
  readonly isSingle: boolean;
}

/** What the journal of a call is told of one request, and what it knows of it. */
export class KeptIntent implements SendLedger {
  /** Who claims what the request made. */
  readonly owner: string;
  /** Whether a look can tell what became of it: no other request was sent in its place before. */
  isAsBefore = true;
  /** Unix milliseconds of the last attempt that may have left, once there was one. */
  sentAt: number | undefined;
  /** That attempt was made when the call was carried out before. */
  wasOpen = false;
  readonly #journal: CallJournal;
  readonly #of: JournalledRequest;
  #happenedBefore = false;

  constructor(journal: CallJournal, of: JournalledRequest) {
    this.owner = digest([journal.id, of.nth]);
    this.#journal = journal;
    this.#of = of;
  }

  /** @throws OutcomeUnknownError for a request that may have been sent before, and StorageError where it cannot be kept. */
  async begin(sentAt: number): Promise<{ readonly body: unknown } | undefined> {
    const { tool, request, isSingle } = this.#of;
    const intent = this.#intentAt(sentAt);
    const intended = await this.#intend(intent);
    this.isAsBefore = intended.key === undefined || intended.key === intent.key;
    if (!this.isAsBefore && !isSingle) throw movedPlaces(intent);
    switch (intended.state) {
      case 'happened':
        this.#happenedBefore = true;
        return { body: intended.answer ?? undefined };
      case 'open':
        this.wasOpen = true;
        this.sentAt = intended.sentAt;
        throw outcomeUnknown('no answer to it was recorded', { tool, request, sentAt: intended.sentAt });
      case 'new':
        this.sentAt = sentAt;
        return undefined;
    }
  }

  notSent(): Promise<void> {
    return this.#resolve({ state: 'not-sent', by: 'client' });
  }

  async happened(answer: unknown, by: 'answer' | 'look'): Promise<void> {
    if (!this.#happenedBefore) await this.#resolve({ state: 'happened', answer, by });
  }

  #intentAt(sentAt: number): CallIntent {
    const { tool, nth, request } = this.#of;
    const { method, path, body } = request;
    const sent = body === undefined ? { method, path } : { method, path, body: JSON.parse(JSON.stringify(body)) };
    return { nth, tool, key: requestKey(tool, request), request: sent, sentAt };
  }

  async #intend(intent: CallIntent): Promise<Intended> {
    try {
      return await this.#journal.intend(intent);
    } catch (error) {
      throw notKept(error, intent);
    }
  }

  async #resolve(outcome: CallOutcome): Promise<void> {
    try {
      await this.#journal.resolve(this.#of.nth, outcome);
    } catch {
      // What became of it stands. When the call is carried out again, it counts as a request that may have been sent.
    }
  }
}

/** Whether a call that has a journal ends here, to go on later from what the journal keeps. */
export function endsJournalledCall(error: unknown): boolean {
  return error instanceof OutcomeUnknownError || error instanceof StorageError;
}

function notKept(error: unknown, { tool, request: { method, path } }: CallIntent): Error {
  const why = error instanceof Error ? error.message : String(error);
  const message = `${tool}: ${method} ${path} could not be written down in the journal of the call first (${why}). Nothing was sent.`;
  const details = { tool, request: { method, path } };
  if (error instanceof AbortError) return new AbortError(message, details);
  return new StorageError(error instanceof StorageError ? error.problem : 'failed', message, details);
}

function movedPlaces({ tool, nth, request }: CallIntent): OutcomeUnknownError {
  const { method, path } = request;
  const lost = 'the call was begun before with other requests';
  return new OutcomeUnknownError(
    `${tool}: ${method} ${path} would now be request ${nth} of the call, but ${lost}, so it may or may not have been carried out. It was not sent: that could do it twice. Look whether it happened before you send it again.`,
    { tool, request: { method, path }, lost, sent: request },
  );
}
