import { InvalidParamsError } from '../../errors.js';
import type { GivenSettings } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { openConnectionStore } from './open-store.js';

/**
 * The settings of a connected workspace: its own token and region, with the rest as given. A base URL of the environment
 * is for another token, so only one that was asked for beside the workspace counts.
 *
 * @throws InvalidParamsError when it is not connected, AuthenticationError when its token was revoked.
 */
export async function connectedSettings(
  workspaceId: string,
  given: GivenSettings,
  { baseUrl, terminal }: { readonly baseUrl: string | undefined; readonly terminal: Terminal },
) {
  const { revokedError } = await import('../../oauth/connections.js');
  const { store } = await openConnectionStore(terminal);
  try {
    const connection = await store.get(workspaceId);
    if (connection === undefined) {
      const message = `is ${JSON.stringify(workspaceId)}, which is not connected: "intercom-tools connections list" shows the workspaces that are, "intercom-tools login" connects one`;
      throw new InvalidParamsError([{ field: '--workspace', message }]);
    }
    if (connection.revokedAt !== null) throw revokedError(connection);
    const { accessToken, region } = connection;
    terminal.secrets.add(accessToken);
    return { ...given, accessToken, region, baseUrl: baseUrl ?? connection.baseUrl ?? undefined };
  } finally {
    await store.close();
  }
}
