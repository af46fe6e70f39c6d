import { ConnectError, ToolError } from '../errors.js';
import { readSwitch } from '../tool/read-setting.js';
import type { CheckedApp } from './app.js';
import type { Connection } from './connection.js';
import { exchangeCode } from './exchange-code.js';
import type { StateKeeper } from './states/state-keeper.js';
import { identify } from './workspace-tools.js';

/** What is asked of a workspace beside consent. */
export interface ConnectRules {
  /** Refuse an admin whose e-mail address nobody verified. */
  readonly requireVerifiedEmail?: boolean | undefined;
}

/** The query of a return. Raw, because a `+` in a code must not become a space. */
export function readReturn(search: string): URLSearchParams {
  return new URLSearchParams(search.replaceAll('+', '%2B'));
}

/**
 * Turns a return from Intercom into a connection: the state is taken back first, then consent, code and workspace are
 * looked at. The connection is not stored yet.
 *
 * @param session what the browser (or the program) that was sent away was given to prove itself with
 * @throws ConnectError
 */
export async function connect(
  app: CheckedApp,
  states: StateKeeper,
  query: URLSearchParams,
  session: string | undefined,
  rules: ConnectRules = {},
): Promise<Connection> {
  const mustBeVerified = readSwitch('requireVerifiedEmail', rules.requireVerifiedEmail) === true;
  await redeem(states, query.get('state'), session);
  const refusal = query.get('error');
  if (refusal !== null) {
    throw new ConnectError('denied', 'Access to the workspace was not given. Connect again to be asked again.');
  }
  const code = query.get('code');
  if (code === null || code === '') {
    throw new ConnectError('code-missing', 'The return from Intercom holds no code. Connect again.');
  }
  const accessToken = await exchangeCode(app, code);
  const identity = await whoIs(app, accessToken);
  if (app.region !== undefined && identity.region !== app.region) {
    throw new ConnectError(
      'wrong-region',
      `The workspace ${identity.workspaceId} is in the region ${identity.region}, and this app connects workspaces in ` +
        `${app.region}. Use the app of the other region.`,
    );
  }
  if (mustBeVerified && !identity.adminEmailVerified) {
    throw new ConnectError(
      'email-unverified',
      "The admin's e-mail address is not verified. Verify it in Intercom and connect again.",
    );
  }
  return {
    ...identity,
    baseUrl: app.baseUrl === undefined ? null : app.apiUrl,
    accessToken,
    connectedAt: Math.floor(Date.now() / 1000),
    revokedAt: null,
  };
}

async function redeem(states: StateKeeper, state: string | null, session: string | undefined): Promise<void> {
  if (state === null || state === '' || session === undefined) {
    throw new ConnectError(
      'state-missing',
      'The return from Intercom belongs to no request of this browser. Connect from the beginning, with cookies allowed.',
    );
  }
  const found = await states.redeem(state, session);
  if (found === 'expired') throw new ConnectError('state-expired', 'It took too long to come back. Connect again.');
  if (found === 'unknown') {
    throw new ConnectError(
      'state-unknown',
      'The return from Intercom was used before, or belongs to another request. Connect again.',
    );
  }
}

async function whoIs({ apiUrl, baseUrl, region }: CheckedApp, accessToken: string) {
  try {
    return await identify({ accessToken, region, baseUrl: baseUrl === undefined ? undefined : apiUrl });
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const { status, code } = error;
    const why = status === undefined ? error.name : `${status}`;
    throw new ConnectError(
      'unavailable',
      `Intercom did not tell whose workspace it is (${why}). Check the region and the permission to read one admin, ` +
        'then connect again.',
      { status, code },
    );
  }
}
