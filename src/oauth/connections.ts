import { intercomService } from '../client/intercom/service.js';
import { AuthenticationError, InvalidParamsError } from '../errors.js';
import type { Registry } from '../registry.js';
import { type Client, type ClientOptions, createClient } from '../run-tool/create-client.js';
import type { Tool } from '../tool/define-tool.js';
import type { ApiVersion } from '../tool/request.js';
import type { Service } from '../tool/service.js';
import { type Connection, type ConnectionSummary, summaryOf } from './connection.js';
import type { TokenStore } from './store/token-store.js';
import { accessOf, createTokenCheck } from './token-check.js';
import { uninstallApp } from './workspace-tools.js';

export interface ConnectionsOptions<Tools extends readonly Tool[]> {
  readonly store: TokenStore;
  /** The tools that clients run. */
  readonly registry: Registry<Tools>;
  /** API version of all calls. */
  readonly version?: ApiVersion | undefined;
  /** How clients carry out calls. */
  readonly client?: ClientOptions | undefined;
  /** Hears of each workspace whose token was found to open nothing any more. */
  readonly onRevoked?: ((connection: ConnectionSummary) => void) | undefined;
}

/** The workspaces that are connected, each with a client of its own. */
export interface Connections<Tools extends readonly Tool[]> {
  /**
   * The client of a workspace, with the token that is stored now and a rate limit of its own.
   *
   * @throws InvalidParamsError for a workspace that is not connected.
   * @throws AuthenticationError for one whose token was revoked.
   */
  client(workspaceId: string): Promise<Client<Tools>>;
  /** All workspaces, without their tokens. */
  list(): Promise<ConnectionSummary[]>;
  /**
   * Asks Intercom whether the token of a workspace works, and marks the workspace accordingly. True when it works.
   *
   * @throws whatever a call can throw, when nobody can tell.
   */
  check(workspaceId: string): Promise<boolean>;
  /**
   * Ends the token at Intercom, uninstalls the app there, and forgets the workspace. False when it was not connected.
   *
   * @throws whatever a call can throw, with the workspace still stored.
   */
  disconnect(workspaceId: string): Promise<boolean>;
  /** Resolves when nothing is being looked into any more. */
  settled(): Promise<void>;
}

/** Gives a client for each stored workspace. */
export function createConnections<const Tools extends readonly Tool[]>(
  options: ConnectionsOptions<Tools>,
): Connections<Tools> {
  const { store, registry, version } = options;
  const clients = new Map<string, { readonly accessToken: string; readonly client: Client<Tools> }>();
  const isGone = createTokenCheck();

  async function mark(connection: Connection, revoked: boolean): Promise<void> {
    const { accessToken, revokedAt } = connection;
    if (revoked === (revokedAt !== null)) return;
    const marked = { ...connection, revokedAt: revoked ? Math.floor(Date.now() / 1000) : null };
    const isStored = await store.put(marked, { accessToken });
    if (isStored && revoked) options.onRevoked?.(summaryOf(marked));
  }
  const looks = new Map<string, Promise<void>>();
  /** A call was refused. Not every 401 means a dead token, so that is asked; the call itself has its error already. */
  function lookInto(connection: Connection): void {
    const { accessToken } = connection;
    if (looks.has(accessToken)) return;
    const look = isGone(connection)
      .then((revoked) => mark(connection, revoked))
      // Nobody can tell at the moment: the next refusal asks again.
      .catch(() => undefined)
      .finally(() => looks.delete(accessToken));
    looks.set(accessToken, look);
  }
  async function stored(workspaceId: string): Promise<Connection> {
    const connection = await store.get(workspaceId);
    if (connection !== undefined) return connection;
    const message = `is "${workspaceId}", which is not connected: connect it first, or list the workspaces that are`;
    throw new InvalidParamsError([{ field: 'workspace', message }]);
  }
  const settled = async () => {
    await Promise.all(looks.values());
  };

  return {
    async client(workspaceId) {
      await settled();
      const connection = await stored(workspaceId);
      if (connection.revokedAt !== null) throw revokedError(connection);
      const known = clients.get(workspaceId);
      if (known?.accessToken === connection.accessToken) return known.client;
      const service = intercomService({ ...accessOf(connection), version });
      const client = createClient(registry, [watched(service, () => lookInto(connection))], options.client);
      clients.set(workspaceId, { accessToken: connection.accessToken, client });
      return client;
    },
    list: async () => (await store.list()).map(summaryOf),
    async check(workspaceId) {
      const connection = await stored(workspaceId);
      const revoked = await isGone(connection);
      await mark(connection, revoked);
      return !revoked;
    },
    async disconnect(workspaceId) {
      const connection = await store.get(workspaceId);
      if (connection === undefined) return false;
      await uninstallApp(accessOf(connection));
      clients.delete(workspaceId);
      return store.delete(workspaceId, { accessToken: connection.accessToken });
    },
    settled,
  };
}

/** The error for a workspace whose token opens nothing any more. */
export function revokedError({ workspaceId, workspaceName }: ConnectionSummary): AuthenticationError {
  const name = workspaceName === null ? workspaceId : `${workspaceName} (${workspaceId})`;
  return new AuthenticationError(`Access to ${name} was revoked in Intercom. Connect the workspace again.`);
}

/** The same service, which tells when a call is refused for its token. */
function watched(service: Service, onRefused: () => void): Service {
  return {
    ...service,
    errorFrom(answer, call) {
      if (answer.status === 401) onRefused();
      return service.errorFrom(answer, call);
    },
  };
}
