import type { HttpRequest } from './request.js';

/** A write whose answer was lost. */
export interface SentWrite {
  /** Unix seconds on the service's clock, as near as it is known, at which the write left. */
  readonly at: number;
  readonly request: HttpRequest;
}

/** Something found on the service that may be what a lost write made. */
export interface Candidate<Answer> {
  readonly id: string;
  /** The answer the write would have had, as far as the read can give it. */
  readonly answer: Answer;
}

/**
 * The read that can show that a write happened although its answer was lost. Finding it settles the call; not finding
 * it settles nothing, because a timed-out request can still land later.
 */
export interface Confirm<Params, Answer, Read = unknown> {
  /** Whether these parameters leave something that can be found. Without `when` they always do. */
  when?(params: Params): boolean;
  request(params: Params, sent: SentWrite): HttpRequest;
  /** What in the read may have been made by this write. */
  candidates(read: Read, params: Params, sent: SentWrite): readonly Candidate<Answer>[];
  /** The id in an answer that did arrive, so that it is never taken for the result of another call. */
  made(answer: Answer, params: Params): string | undefined;
}
