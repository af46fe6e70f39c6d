import { AuthenticationError, type ErrorDetails, InvalidParamsError } from '../errors.js';
import { intercomService } from '../intercom/service/service.js';
import type { ApiVersion } from '../intercom/versions.js';
import type { Registry } from '../registry.js';
import type { Client } from '../run-tool/client.js';
import type { ClientOptions } from '../run-tool/client-options.js';
import { createClient } from '../run-tool/create-client.js';
import type { Service } from '../tool/service.js';
import type { Tool } from '../tool/tool.js';
import { type Connection, type ConnectionSummary, summaryOf } from './connection.js';
import type { TokenStore } from './store/token-store.js';
import { accessOf } from './token-check.js';
import { createTokenWatch } from './token-watch.js';
import { uninstallApp } from './workspace-tools.js';

export interface ConnectionsOptions<Tools extends readonly Tool[]> {
  readonly store: TokenStore;
  /** The tools that clients run. */
  readonly registry: Registry<Tools>;
  /** Connections of other services whose tools are in the registry, for all workspaces alike. */
  readonly services?: readonly Service[] | undefined;
  /** API version of all calls. */
  readonly version?: ApiVersion | undefined;
  /** How clients carry out calls. */
  readonly client?: ClientOptions | undefined;
  /** Called for each workspace whose token was found to be revoked. */
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
   * @throws whatever a call can throw, when Intercom does not answer.
   */
  check(workspaceId: string): Promise<boolean>;
  /**
   * Ends the token at Intercom, uninstalls the app there, and removes the workspace. False when it was not connected.
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
  const { store, registry, services = [], version } = options;
  const clients = new Map<string, { readonly accessToken: string; readonly client: Client<Tools> }>();
  const watch = createTokenWatch(store, options.onRevoked);

  async function stored(workspaceId: string): Promise<Connection> {
    const connection = await store.get(workspaceId);
    if (connection !== undefined) return connection;
    const message = `is "${workspaceId}", which is not connected: connect it first, or list the workspaces that are`;
    throw new InvalidParamsError([{ field: 'workspace', message }]);
  }
  return {
    async client(workspaceId) {
      await watch.settled();
      const connection = await stored(workspaceId);
      if (connection.revokedAt !== null) throw revokedError(connection);
      const known = clients.get(workspaceId);
      if (known?.accessToken === connection.accessToken) return known.client;
      const service = intercomService({ ...accessOf(connection), version });
      const client = createClient(registry, [watch.watched(service, connection), ...services], options.client);
      clients.set(workspaceId, { accessToken: connection.accessToken, client });
      return client;
    },
    list: async () => (await store.list()).map(summaryOf),
    async check(workspaceId) {
      return watch.check(await stored(workspaceId));
    },
    async disconnect(workspaceId) {
      const connection = await store.get(workspaceId);
      if (connection === undefined) return false;
      await uninstallApp(accessOf(connection));
      clients.delete(workspaceId);
      return store.delete(workspaceId, { accessToken: connection.accessToken });
    },
    settled: watch.settled,
  };
}

/** The error for a workspace whose token opens nothing any more. @param details of the call that found it out */
export function revokedError(
  { workspaceId, workspaceName }: ConnectionSummary,
  advice = 'Connect the workspace again.',
  details: ErrorDetails = {},
): AuthenticationError {
  const name = workspaceName === null ? workspaceId : `${workspaceName} (${workspaceId})`;
  return new AuthenticationError(`Access to ${name} was revoked in Intercom. ${advice}`, details);
}
