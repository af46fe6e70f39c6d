import type { Deadline } from './deadline.js';
import type { Outcome } from './outcome.js';

/** The bytes of a body, or why there are none. */
export type BodyRead =
  | { readonly bytes: Uint8Array }
  | { readonly problem: Extract<Outcome, 'too_large' | 'overloaded' | 'cut_short' | 'too_slow' | 'body_consumed'> };

/** A request, whatever server it came through. */
export interface WebhookRequest {
  readonly method: string;
  /** Value of a header by its name in small letters. */
  readonly header: (name: string) => string | null | undefined;
  /** The app that the route names, where it names one. */
  readonly app?: string;
  /**
   * Reads the body: at most so many bytes, and no longer than until the deadline. Never rejects. `take` is asked for each
   * piece whether there is room for it; without it the body counts once it is read.
   */
  readonly readBody: (maxBytes: number, deadline: Deadline, take: (bytes: number) => boolean) => Promise<BodyRead>;
}

/** What is answered. The body is empty for HEAD. */
export interface WebhookAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** For a path that is not the webhook's. */
export const notFound: WebhookAnswer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Not found.\n',
};
