import type { IntercomSettings } from '../client/intercom/settings.js';
import { intercomService } from '../client/intercom/service.js';
import { InvalidParamsError } from '../errors.js';
import { createRegistry } from '../registry.js';
import { type Client, type ClientOptions, createClient } from '../run-tool/create-client.js';
import type { Tool } from '../tool/define-tool.js';
import { type ConnectionValues, type GivenSettings, readSettings } from './settings.js';
import type { Terminal } from './terminal.js';

/** A way to a workspace for the time of one command. */
export interface Connection<Tools extends readonly Tool[]> {
  readonly client: Client<Tools>;
  readonly settings: IntercomSettings;
  /** Ends the sandbox, if there is one. */
  close(): Promise<void>;
}

export interface ConnectOptions<Tools extends readonly Tool[]> extends ClientOptions {
  readonly tools: Tools;
  /** Nothing will be sent, so no token is needed. */
  readonly offline?: boolean;
}

/**
 * Connects to the workspace that options and environment name, or to a sandbox of its own.
 *
 * @throws InvalidParamsError for settings that cannot work, and when there is no token.
 */
export async function connect<const Tools extends readonly Tool[]>(
  values: ConnectionValues,
  terminal: Terminal,
  { tools, offline = false, ...options }: ConnectOptions<Tools>,
): Promise<Connection<Tools>> {
  const given = readSettings(values, terminal);
  const { settings, close } = values.sandbox
    ? await startSandbox(given)
    : { settings: withToken(given, offline), close: async () => {} };
  const client = createClient(createRegistry(tools), [intercomService(settings)], options);
  return { client, settings, close };
}

function withToken(given: GivenSettings, offline: boolean): IntercomSettings {
  const accessToken = given.accessToken ?? (offline ? 'not-needed' : undefined);
  if (accessToken !== undefined) return { ...given, accessToken };
  const message =
    'holds no access token: set it to the token of your app (Developer Hub, Configure, Authentication), or use --sandbox to try without an account';
  throw new InvalidParamsError([{ field: 'INTERCOM_ACCESS_TOKEN', message }]);
}

const workspaceRegions = { us: 'US', eu: 'EU', au: 'AU' } as const;

/** A sandbox on a free port of this machine, in the region that was asked for. Loaded only when it is wanted. */
async function startSandbox(given: GivenSettings): Promise<{ settings: IntercomSettings; close(): Promise<void> }> {
  const { createSandbox } = await import('../sandbox/index.js');
  const sandbox = createSandbox({ region: workspaceRegions[given.region ?? 'us'] });
  const { url } = await sandbox.listen();
  return {
    settings: { ...given, accessToken: sandbox.token, baseUrl: url },
    close: () => sandbox.close(),
  };
}
