import { AuthenticationError, InvalidResponseError } from '../errors.js';
import { fields, nothing, operation } from '../intercom/index.js';
import { regions } from '../intercom/region.js';
import { intercomService } from '../intercom/service/service.js';
import type { IntercomSettings, Region } from '../intercom/service/settings.js';
import { createRegistry } from '../registry.js';
import { createClient } from '../run-tool/create-client.js';
import { out } from '../tool/index.js';
import { isObject } from '../tool/json.js';

/** Whose token it is. */
const whoAmI = operation('intercom_who_am_i', {
  http: 'GET /me',
  resource: 'oauth',
  effect: 'read',
  description: 'Get the admin and the workspace that the token belongs to.',
  params: {},
  returns: fields({ me: { ...out.json('The admin, with the workspace'), from: '' } }),
});

/** Ends the token. A repeat finds it ended. */
const uninstall = operation('intercom_uninstall_app', {
  http: 'POST /auth/uninstall',
  resource: 'oauth',
  effect: 'delete',
  idempotent: true,
  description: 'End the token and uninstall the app that it was given to.',
  params: {},
  returns: nothing('uninstalled', 'Whether the app was uninstalled'),
});

const tools = createRegistry([whoAmI, uninstall]);

/** A person waits for the answer: short waits, one repeat. */
const interactive = { retry: { repeats: 1 }, timeoutMs: 15_000, maxWaitMs: 15_000 };

/** How to reach the workspace of a token. */
export type Access = Pick<IntercomSettings, 'accessToken' | 'region' | 'baseUrl'>;

function clientOf(access: Access) {
  return createClient(tools, [intercomService(access)], interactive);
}

/** What `/me` says about a token. */
export interface Identity {
  readonly workspaceId: string;
  readonly workspaceName: string | null;
  readonly region: Region;
  readonly adminId: string;
  readonly adminName: string | null;
  readonly adminEmail: string | null;
  readonly adminEmailVerified: boolean;
}

/**
 * Asks whose token it is.
 *
 * @throws InvalidResponseError when the answer names no workspace, and whatever a call can throw.
 */
export async function identify(access: Access): Promise<Identity> {
  const { me } = (await clientOf(access).run('intercom_who_am_i', {})).output;
  const admin = isObject(me) ? me : {};
  const app = isObject(admin.app) ? admin.app : {};
  const region = regions.find((one) => one === String(app.region).toLowerCase());
  const [workspaceId, adminId] = [textOf(app.id_code), textOf(admin.id)];
  if (workspaceId === null || adminId === null || region === undefined) {
    throw new InvalidResponseError(
      'The answer of /me names no workspace with id and region. Check the base URL: what answers there may not be Intercom.',
    );
  }
  return {
    workspaceId,
    workspaceName: textOf(app.name),
    region,
    adminId,
    adminName: textOf(admin.name),
    adminEmail: textOf(admin.email),
    adminEmailVerified: admin.email_verified === true,
  };
}

/** Whether Intercom knows the token no more. @throws whatever a call can throw, when Intercom does not answer. */
export async function isRevoked(access: Access): Promise<boolean> {
  return isRefused(() => clientOf(access).run('intercom_who_am_i', {}));
}

/** Uninstalls the app from the token's workspace, which ends the token; one that has ended already is fine. */
export async function uninstallApp(access: Access): Promise<void> {
  await isRefused(() => clientOf(access).run('intercom_uninstall_app', {}));
}

async function isRefused(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return false;
  } catch (error) {
    if (error instanceof AuthenticationError) return true;
    throw error;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
