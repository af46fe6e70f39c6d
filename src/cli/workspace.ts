import type { IntercomSettings } from '../client/intercom/settings.js';
import { InvalidParamsError } from '../errors.js';
import { type ConnectionValues, type GivenSettings, readSettings } from './settings.js';
import type { Terminal } from './terminal.js';

/** A workspace for the time of one command. */
export interface Workspace {
  readonly settings: IntercomSettings;
  /** Ends the sandbox, if there is one. */
  close(): Promise<void>;
}

/**
 * Opens the workspace that options and environment name, or a sandbox of its own. `offline` is for runs that send
 * nothing and so need no token.
 *
 * @throws InvalidParamsError for settings that cannot work, and when there is no token.
 */
export async function openWorkspace(
  values: ConnectionValues,
  terminal: Terminal,
  { offline = false }: { readonly offline?: boolean } = {},
): Promise<Workspace> {
  const given = readSettings(values, terminal);
  if (values.sandbox) return startSandbox(given);
  if (values.workspace === undefined || offline) return { settings: withToken(given, offline), close: async () => {} };
  const { connectedSettings } = await import('./connections/connected-settings.js');
  return {
    settings: await connectedSettings(values.workspace, given, { baseUrl: values['base-url'], terminal }),
    close: async () => {},
  };
}

function withToken(given: GivenSettings, offline: boolean): IntercomSettings {
  const accessToken = given.accessToken ?? (offline ? 'not-needed' : undefined);
  if (accessToken !== undefined) return { ...given, accessToken };
  const message =
    'holds no access token: set it to the token of your app (Developer Hub, Configure, Authentication), or use --sandbox to try without an account';
  throw new InvalidParamsError([{ field: 'INTERCOM_ACCESS_TOKEN', message }]);
}

const workspaceRegions = { us: 'US', eu: 'EU', au: 'AU' } as const;

/** A sandbox on a free port of this machine, in the region that was asked for. Its code loads only when it is wanted. */
async function startSandbox(given: GivenSettings): Promise<Workspace> {
  const { createSandbox } = await import('../sandbox/index.js');
  const sandbox = createSandbox({ region: workspaceRegions[given.region ?? 'us'] });
  const { url } = await sandbox.listen();
  return {
    settings: { ...given, accessToken: sandbox.token, baseUrl: url },
    close: () => sandbox.close(),
  };
}
