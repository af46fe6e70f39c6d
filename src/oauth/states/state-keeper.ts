/** How a state was found: good (once), too old, or not one that this session was given. */
export type StateFound = 'good' | 'expired' | 'unknown';

/**
 * Makes the states that travel to Intercom and back, and takes each back once. A state belongs to a session, so that
 * nobody can make another person's browser finish a connection of his own.
 */
export interface StateKeeper {
  /** @throws StorageError when no further state can be kept at the moment */
  issue(session: string): Promise<string>;
  redeem(state: string, session: string): Promise<StateFound>;
}

export interface StateOptions {
  /** Seconds that a person has for consent; 600 when absent. */
  readonly seconds?: number | undefined;
  /** Milliseconds; the time when absent. */
  readonly now?: (() => number) | undefined;
}

export const defaultSeconds = 600;
