/** What an answer said about the allowance. Every part is optional: not every answer carries the headers. */
export interface AllowanceSeen {
  /** Local milliseconds at which the request left and its answer came. */
  readonly sentAt: number;
  readonly receivedAt: number;
  /** Calls one window allows, calls left in this one, and its end in unix seconds of the server's clock. */
  readonly limit?: number | undefined;
  readonly remaining?: number | undefined;
  readonly resetAt?: number | undefined;
  /** How long a window lasts at the most, in seconds: no answer holds calls back for longer. An hour unless given. */
  readonly windowSeconds?: number | undefined;
  /** The server's clock in milliseconds, from the `Date` header, which is cut to whole seconds. */
  readonly serverDate?: number | undefined;
  /** The call was refused for the limit. */
  readonly refused?: boolean;
  /** How long to wait, for a refusal that says so or that tells of no window. */
  readonly retryAfterMs?: number | undefined;
}

/** Who waits for a call: `interactive` for people who wait for it, `bulk` for what may take its time. */
export const callPriorities = ['interactive', 'bulk'] as const;
export type CallPriority = (typeof callPriorities)[number];

/** A limit beside the allowance that answers tell of, such as the total of all apps of a workspace. */
export interface Quota {
  /** Clients with the same key share it. */
  readonly key: string;
  /** Calls in a window, 1 or more, and how many whole seconds one lasts. */
  readonly calls: number;
  readonly windowSeconds: number;
}

/** What is known of a call that waits. */
export interface TakeOptions {
  /**
   * `bulk` leaves the last fifth of a window to others, but gets a twentieth of it in any case; `interactive` may use all of
   * it, also where one window goes over into the next and others wait for that. Without one, nothing is kept back.
   */
  readonly priority?: CallPriority | undefined;
  /** The call is taken from all of them and from the allowance, or from none. */
  readonly quotas?: readonly Quota[] | undefined;
}

/** One call of the allowance, or how long to wait before asking again. */
export type Take = { readonly granted: true } | { readonly granted: false; readonly waitMs: number };

/**
 * Keeps the allowance of each app and workspace. The default keeps it in this process; one in a database shares it
 * among several. While it rejects, does not answer within two seconds or answers nonsense, the allowance is kept in this
 * process.
 */
export interface RateLimitStore {
  /** Takes one call of the allowance, atomically. `now` is local milliseconds. */
  take(key: string, now: number, options?: TakeOptions): Take | Promise<Take>;
  /** Learns from an answer to a call that was taken; without anything seen the call got none. */
  learn(key: string, seen: AllowanceSeen | undefined): void | Promise<void>;
}
