import type { IntercomSettings } from '../../intercom/service/settings.js';
import type { Service } from '../../tool/service.js';

/** A workspace for the time of one command. */
export interface Workspace {
  readonly settings: IntercomSettings;
  /** What clients call. */
  readonly service: Service;
  /** The error of a call, or in its place what the connection knows better: that its token was revoked. */
  explained(error: unknown): Promise<unknown>;
  /** Ends the sandbox, if there is one. */
  close(): Promise<void>;
}
