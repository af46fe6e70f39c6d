import type { SharedByRuns } from '../../automations/engine/index.js';
import { InvalidParamsError } from '../../errors.js';
import { createConnections, revokedError } from '../../oauth/connections.js';
import { keyVariable } from '../../oauth/seal/keys.js';
import type { Client } from '../../run-tool/client.js';
import type { ClientOptions } from '../../run-tool/client-options.js';
import { createClient } from '../../run-tool/create-client.js';
import type { Service } from '../../tool/service.js';
import { automationRegistry } from '../automations/registry.js';
import type { Values } from '../command.js';
import { connectionOptions } from '../connection-options.js';
import { openConnectionStore } from '../connections/open-store.js';
import type { RunningSandbox } from '../sandbox/running.js';
import { readSettings } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { openWorkspace } from '../workspace.js';
import { missingServices, readServices, repeatableServiceOptions, serviceOptions } from './services.js';

/** Options of every command that carries out runs. */
export const clientOptions = { ...connectionOptions, ...serviceOptions };

/** Those of them that may be given more than once. */
export const repeatableClientOptions = repeatableServiceOptions;

export type ClientValues = Values<typeof clientOptions>;

/** The clients that runs go through. */
export interface RunClients {
  /**
   * The client for the workspace of a run; `''` where its event names none. What all processes share is handed in by the
   * worker, and missing in a dry run.
   */
  client(workspace: string, shared?: Partial<SharedByRuns>): Promise<Client>;
  /** The sandbox that they go to, with `--sandbox`. */
  readonly sandbox: RunningSandbox | undefined;
  /** Ends the sandbox, if there is one, and closes the store of connections. */
  close(): Promise<void>;
}

export interface RunClientsOptions {
  /** Ids of the tools that are called, which say what has to be set up; Intercom alone has to be unless given. */
  readonly tools?: readonly string[];
  /** Says nothing on standard error beside errors. */
  readonly quiet?: boolean;
  /** How all of them carry out calls, such as by a rate limit that processes share. */
  readonly client?: Omit<ClientOptions, 'claims' | 'state' | 'secrets'>;
}

/**
 * Opens what runs go through. `--sandbox`, `--workspace` and `--token` name one place, for all runs. Otherwise each run goes
 * to the workspace of its event, where that is connected, and else by the token of the environment, where that is the one that it belongs to.
 *
 * @throws InvalidParamsError for settings that cannot work, and when there is no way to reach a service that is needed
 */
export async function openRunClients(
  values: ClientValues,
  terminal: Terminal,
  options: RunClientsOptions = {},
): Promise<RunClients> {
  const services = readServices(values, terminal);
  const needed = new Set((options.tools ?? []).map((id) => automationRegistry.find(id).service));
  const issues = missingServices(needed, services);
  if (issues.length > 0) throw new InvalidParamsError(issues);
  const needsIntercom = options.tools === undefined || needed.has('intercom');
  const isOnePlace = values.sandbox || values.workspace !== undefined || values.token !== undefined;
  const isConnected = !isOnePlace && Boolean(terminal.env[keyVariable]);
  if (!needsIntercom) return withoutIntercom(services, options);
  return isConnected
    ? byConnection(values, services, terminal, options)
    : onePlace(values, services, terminal, options);
}

/** Makes something once for what is shared, which is the same for all runs of a worker. */
function perShared<Made>(make: (shared: Partial<SharedByRuns>) => Made): (shared?: Partial<SharedByRuns>) => Made {
  let last: { readonly shared: Partial<SharedByRuns>; readonly made: Made } | undefined;
  return (shared = {}) => {
    if (last === undefined || last.shared.state !== shared.state) last = { shared, made: make(shared) };
    return last.made;
  };
}

function withoutIntercom(services: readonly Service[], { client: own }: RunClientsOptions): RunClients {
  const clientFor = perShared((shared) => createClient(automationRegistry, services, { ...own, ...shared }));
  return { client: async (_workspace, shared) => clientFor(shared), sandbox: undefined, close: async () => {} };
}

/** One client for all runs: whatever their events say, there is one place. */
async function onePlace(
  values: ClientValues,
  services: readonly Service[],
  terminal: Terminal,
  { client: options, quiet = false }: RunClientsOptions,
): Promise<RunClients> {
  const { service, settings, close } = await openWorkspace(values, terminal, {
    quiet,
    onRevoked: ({ message }) => void terminal.err.line(message),
  });
  const clientFor = perShared((shared) =>
    createClient(automationRegistry, [service, ...services], { ...options, ...shared }),
  );
  let own: Promise<string> | undefined;
  /** The workspace that the token belongs to, which is asked for once. */
  const workspaceOfToken = async (client: Client) => {
    own ??= client.runUnknown('intercom_me', {}).then(({ output }) => String(output.workspaceId ?? ''));
    const known = own;
    return known.catch((error: unknown) => {
      own = undefined;
      throw error;
    });
  };
  return {
    async client(workspace, shared) {
      refuseOther(workspace, values.workspace);
      const client = clientFor(shared);
      if (workspace === '' || values.sandbox || values.workspace !== undefined) return client;
      const its = await workspaceOfToken(client);
      if (its !== '' && its !== workspace) throw ofAnother(workspace, its);
      return client;
    },
    sandbox: values.sandbox ? { url: settings.baseUrl ?? '', token: settings.accessToken } : undefined,
    close,
  };
}

/** The token of one workspace does nothing for the events of another. */
function refuseOther(workspace: string, only: string | undefined): void {
  if (only === undefined || workspace === '' || workspace === only) return;
  const message = `is ${JSON.stringify(only)}, and the event is of ${JSON.stringify(workspace)}: leave it out to use the connection of each event's workspace`;
  throw new InvalidParamsError([{ field: '--workspace', message }]);
}

async function byConnection(
  values: ClientValues,
  services: readonly Service[],
  terminal: Terminal,
  options: RunClientsOptions,
): Promise<RunClients> {
  const { accessToken, version } = readSettings(values, terminal);
  const byToken = accessToken === undefined ? undefined : await onePlace(values, services, terminal, options);
  const { store } = await openConnectionStore(terminal);
  const opened: { settled(): Promise<void> }[] = [];
  const connectionsFor = perShared((shared) => {
    const connections = createConnections({
      store,
      registry: automationRegistry,
      services,
      version,
      client: { ...options.client, ...shared },
      onRevoked: (connection) => void terminal.err.line(revokedError(connection, advice).message),
    });
    opened.push(connections);
    return connections;
  });
  return {
    async client(workspace, shared) {
      const connection = workspace === '' ? undefined : await store.get(workspace);
      if (connection !== undefined) terminal.secrets.add(connection.accessToken);
      if (connection === undefined && byToken !== undefined) return byToken.client(workspace, shared);
      if (connection === undefined) throw notConnected(workspace);
      return connectionsFor(shared).client(workspace);
    },
    sandbox: undefined,
    async close() {
      await Promise.all(opened.map((one) => one.settled()));
      await store.close();
    },
  };
}

function ofAnother(workspace: string, its: string): InvalidParamsError {
  const message = `is ${JSON.stringify(workspace)}, and the token belongs to ${JSON.stringify(its)}: nothing was sent. "intercom-tools login" connects each workspace`;
  return new InvalidParamsError([{ field: 'workspace', message }]);
}

const advice = 'Connect it again: intercom-tools login';

function notConnected(workspace: string): InvalidParamsError {
  const which =
    workspace === ''
      ? 'is named by nothing: give --workspace'
      : `is ${JSON.stringify(workspace)}, which is not connected: "intercom-tools login" connects it`;
  const message = `${which}, or set INTERCOM_ACCESS_TOKEN to a token of it`;
  return new InvalidParamsError([{ field: 'workspace', message }]);
}
