import * as z from 'zod';
import { regions } from '../intercom/region.js';

/** A connected workspace with its token. */
export type Connection = Readonly<z.output<typeof connectionShape>>;

/** A connected workspace without what opens it: to show and to log. */
export type ConnectionSummary = Omit<Connection, 'accessToken'>;

const connectionShape = z.object({
  /** Intercom's id code of the workspace, the `app_id` of its webhooks. */
  workspaceId: z.string().min(1),
  workspaceName: z.string().nullable(),
  region: z.enum(regions),
  /** Replaces the region's address: set for a sandbox. */
  baseUrl: z.string().nullable(),
  /** The admin who connected the workspace. */
  adminId: z.string().min(1),
  adminName: z.string().nullable(),
  adminEmail: z.string().nullable(),
  /** Without it the address proves nothing: never sign anybody in by it. */
  adminEmailVerified: z.boolean(),
  accessToken: z.string().min(1),
  /** Unix seconds. */
  connectedAt: z.number(),
  /** Unix seconds at which the token was found to open nothing any more; null while it works. */
  revokedAt: z.number().nullable(),
});

/** @throws TypeError for a text that holds no connection. */
export function readConnection(text: string): Connection {
  const { success, data } = connectionShape.safeParse(parse(text));
  if (success) return data;
  // What is wrong with it is not said: it could be a piece of the token.
  throw new TypeError('The text holds no connection of this version.');
}

/** The connection as it may be shown. */
export function summaryOf({ accessToken: _secret, ...summary }: Connection): ConnectionSummary {
  return summary;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
