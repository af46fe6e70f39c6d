import type { Connection } from '../connection.js';

/** A condition on a change, checked in one step with it. */
export interface OnlyIf {
  /**
   * The token that must be the stored one. Somebody may have connected the workspace anew in the meantime, and a change
   * that was about the old token must not touch the new one.
   */
  readonly accessToken?: string | undefined;
}

/** Keeps connections, at most one a workspace. Stores encrypt what they keep. */
export interface TokenStore {
  get(workspaceId: string): Promise<Connection | undefined>;
  /** By workspace id. */
  list(): Promise<Connection[]>;
  /** Adds a connection or replaces the one of its workspace; false when the condition did not hold. */
  put(connection: Connection, onlyIf?: OnlyIf): Promise<boolean>;
  /** Removes a connection; false when there is none, or the condition did not hold. */
  delete(workspaceId: string, onlyIf?: OnlyIf): Promise<boolean>;
  /** Seals everything anew with the first key, after which the older keys are needed no more. Gives back how many. */
  reseal(): Promise<number>;
  close(): Promise<void>;
}
