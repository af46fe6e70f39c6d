import { AuthenticationError, InvalidParamsError } from '../../errors.js';
import { intercomService } from '../../intercom/service/service.js';
import type { ConnectionSummary } from '../../oauth/index.js';
import type { GivenSettings } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { openConnectionStore } from './open-store.js';
import type { Workspace } from './workspace.js';

const advice = 'Connect it again: intercom-tools login';

interface ConnectedOptions {
  readonly terminal: Terminal;
  /** Hears once when the token is found to open nothing any more. */
  readonly onRevoked: ((error: AuthenticationError) => void) | undefined;
}

/**
 * Opens a connected workspace: its own token, region and address, with the rest as given. A base URL of the environment is
 * for another token, so it does not count. When Intercom knows the token no more, the
 * workspace is marked as revoked.
 *
 * @throws InvalidParamsError when it is not connected, AuthenticationError when its token was revoked.
 */
export async function openConnected(
  workspaceId: string,
  given: GivenSettings,
  { terminal, onRevoked }: ConnectedOptions,
): Promise<Workspace> {
  const { revokedError } = await import('../../oauth/connections.js');
  const { createTokenWatch } = await import('../../oauth/token-watch.js');
  const { store } = await openConnectionStore(terminal);
  let revoked: ConnectionSummary | undefined;
  const watch = createTokenWatch(store, (connection) => {
    if (revoked === undefined) onRevoked?.(revokedError(connection, advice));
    revoked = connection;
  });
  try {
    const connection = await store.get(workspaceId);
    if (connection === undefined) {
      const message = `is ${JSON.stringify(workspaceId)}, which is not connected: "intercom-tools connections list" shows the workspaces that are, "intercom-tools login" connects one`;
      throw new InvalidParamsError([{ field: '--workspace', message }]);
    }
    if (connection.revokedAt !== null) throw revokedError(connection, advice);
    const { accessToken, region } = connection;
    terminal.secrets.add(accessToken);
    const settings = { ...given, accessToken, region, baseUrl: connection.baseUrl ?? undefined };
    return {
      settings,
      service: watch.watched(intercomService(settings), connection),
      async explained(error) {
        if (!(error instanceof AuthenticationError)) return error;
        await watch.settled();
        return revoked === undefined ? error : revokedError(revoked, advice, error);
      },
      async close() {
        await watch.settled();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
