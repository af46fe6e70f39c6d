import type { HttpRequest } from './request.js';

/**
 * A request that completes a call after its first answer, where the API needs two calls for one wish. When it fails,
 * the result of the first call is kept and a warning says what is missing.
 */
export interface FollowUp<Params, Answer> {
  /** What it does, in the words of a warning: `attach the contact to the company`. */
  readonly step: string;
  /** Whether a repeat has the same effect. */
  readonly idempotent: boolean;
  /** Whether these parameters ask for it. */
  when(params: Params): boolean;
  /** Whether it is all that these parameters ask for: then its failure is the failure of the call. */
  required?(params: Params): boolean;
  /** Builds the request. `made` is the id of what the first answer holds; in a dry run it is a placeholder. */
  request(params: Params, made: string): HttpRequest;
  /** The id that `request` is given. */
  made(answer: Answer): string;
}
