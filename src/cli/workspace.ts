import { type AuthenticationError, InvalidParamsError } from '../errors.js';
import { intercomService } from '../intercom/service/service.js';
import type { IntercomSettings } from '../intercom/service/settings.js';
import type { Workspace } from './connections/workspace.js';
import { type ConnectionValues, type GivenSettings, readSettings } from './settings.js';
import type { Terminal } from './terminal.js';

interface WorkspaceOptions {
  /** For runs that send nothing and so need no token. */
  readonly offline?: boolean;
  /** Says nothing on standard error beside errors, which are data there. */
  readonly quiet?: boolean;
  /** Hears when the token of a connected workspace is found to open nothing any more. */
  readonly onRevoked?: (error: AuthenticationError) => void;
}

/**
 * Opens the workspace that options and environment name, the sandbox that runs in this folder, or one of its own.
 *
 * @throws InvalidParamsError for settings that cannot work, and when there is no token.
 */
export async function openWorkspace(
  values: ConnectionValues,
  terminal: Terminal,
  { offline = false, quiet = false, onRevoked }: WorkspaceOptions = {},
): Promise<Workspace> {
  const given = readSettings(values, terminal);
  if (values.sandbox) return openSandbox(given, terminal, { offline, quiet });
  if (values.workspace === undefined || offline) return plainWorkspace(withToken(given, offline));
  const { openConnected } = await import('./connections/open-connected.js');
  return openConnected(values.workspace, given, { terminal, onRevoked });
}

function plainWorkspace(settings: IntercomSettings, close = async () => {}): Workspace {
  return { settings, service: intercomService(settings), explained: async (error) => error, close };
}

function withToken(given: GivenSettings, offline: boolean): IntercomSettings {
  const accessToken = given.accessToken ?? (offline ? 'not-needed' : undefined);
  if (accessToken !== undefined) return { ...given, accessToken };
  const message =
    'is not set: set it to the token of your app (Developer Hub, Configure, Authentication), or use --sandbox to try without an account';
  throw new InvalidParamsError([{ field: 'INTERCOM_ACCESS_TOKEN', message }]);
}

const workspaceRegions = { us: 'US', eu: 'EU', au: 'AU' } as const;

/**
 * The sandbox that runs in this folder, or one for this call alone, in the region that was asked for. Its code loads only
 * when it is wanted.
 */
async function openSandbox(
  given: GivenSettings,
  terminal: Terminal,
  { offline, quiet }: Required<Pick<WorkspaceOptions, 'offline' | 'quiet'>>,
): Promise<Workspace> {
  const { findRunningSandbox } = await import('./sandbox/running.js');
  const running = await findRunningSandbox(terminal);
  if (running !== undefined) {
    const { url, token } = running;
    if (!quiet && !offline) await terminal.err.line(`Using the sandbox that runs in this folder, at ${url}`);
    return plainWorkspace({ ...given, accessToken: token, baseUrl: url });
  }
  const { createSandbox } = await import('../sandbox/index.js');
  const sandbox = createSandbox({ region: workspaceRegions[given.region ?? 'us'] });
  const { url } = await sandbox.listen();
  return plainWorkspace({ ...given, accessToken: sandbox.token, baseUrl: url }, () => sandbox.close());
}
