import { InvalidParamsError } from '../errors.js';
import { checkRegion, checkSettings, checkVersion, type IntercomSettings } from '../intercom/service/settings.js';
import type { Values } from './command.js';
import type { connectionOptions, environment } from './connection-options.js';
import type { Terminal } from './terminal.js';

export type ConnectionValues = Values<typeof connectionOptions>;

/** What the options and the environment say about the connection. The token may be missing: not every run needs one. */
export type GivenSettings = Omit<IntercomSettings, 'accessToken'> & { readonly accessToken?: string | undefined };

type Setting = keyof IntercomSettings;

const sources: Readonly<
  Record<
    Setting,
    { option: Exclude<keyof typeof connectionOptions, 'sandbox' | 'workspace'>; variable: keyof typeof environment }
  >
> = {
  accessToken: { option: 'token', variable: 'INTERCOM_ACCESS_TOKEN' },
  region: { option: 'region', variable: 'INTERCOM_REGION' },
  version: { option: 'api-version', variable: 'INTERCOM_VERSION' },
  baseUrl: { option: 'base-url', variable: 'INTERCOM_BASE_URL' },
  adminId: { option: 'admin-id', variable: 'INTERCOM_ADMIN_ID' },
  timeZone: { option: 'time-zone', variable: 'INTERCOM_TIME_ZONE' },
};

/** In a run with a sandbox nothing may reach a real workspace, and no real token the sandbox. */
const ignoredForSandbox: readonly Setting[] = ['accessToken', 'baseUrl', 'adminId'];

/**
 * Reads the settings of a connection: options first, then the environment, where an empty variable counts as absent.
 * With `--sandbox` token, base URL and admin of the environment are not even looked at.
 *
 * @throws InvalidParamsError that names the option or the variable.
 */
export function readSettings(values: ConnectionValues, { env, secrets }: Terminal): GivenSettings {
  const isGiven = (setting: Setting) => values[sources[setting].option] !== undefined;
  const read = (setting: Setting): string | undefined => {
    const { option, variable } = sources[setting];
    if (values.sandbox && ignoredForSandbox.includes(setting) && !isGiven(setting)) return undefined;
    return values[option] ?? (env[variable] || undefined);
  };
  if (values.sandbox) refuseBeside(values);
  if (values.workspace !== undefined) refuseBesideWorkspace(values);
  const accessToken = read('accessToken');
  if (accessToken !== undefined) secrets.add(accessToken.trim());
  const [region, version] = [read('region'), read('version')];
  try {
    const settings = {
      accessToken,
      region: region === undefined ? undefined : checkRegion(region),
      version: version === undefined ? undefined : checkVersion(version),
      baseUrl: read('baseUrl'),
      adminId: read('adminId'),
      timeZone: read('timeZone'),
    };
    checkSettings({ ...settings, accessToken: accessToken ?? 'none' });
    return settings;
  } catch (error) {
    throw error instanceof InvalidParamsError ? inWordsOfCli(error, isGiven) : error;
  }
}

/** A sandbox has a token and an address of its own; naming another beside it is a mistake that must not pass. */
function refuseBeside(values: ConnectionValues): void {
  for (const option of ['token', 'base-url', 'workspace'] as const) {
    if (values[option] === undefined) continue;
    const message = 'cannot go with --sandbox, which has its own: leave one of them out';
    throw new InvalidParamsError([{ field: `--${option}`, message }]);
  }
}

/** A connected workspace has a token and a region of its own, and its token goes to no other address than its own. */
function refuseBesideWorkspace(values: ConnectionValues): void {
  if (values['base-url'] !== undefined) {
    const message =
      'cannot go with --workspace, whose token must not be sent there: give the token for that address with --token in place of --workspace';
    throw new InvalidParamsError([{ field: '--base-url', message }]);
  }
  for (const option of ['token', 'region'] as const) {
    if (values[option] === undefined) continue;
    const message = 'cannot go with --workspace, which has its own: leave one of them out';
    throw new InvalidParamsError([{ field: `--${option}`, message }]);
  }
}

/** Names the option or the variable that a refused setting came from. */
function inWordsOfCli({ issues }: InvalidParamsError, isGiven: (setting: Setting) => boolean): InvalidParamsError {
  return new InvalidParamsError(
    issues.map(({ field, message }) => {
      const setting = settingsNames.find((name) => name === field);
      if (setting === undefined) return { field, message };
      const { option, variable } = sources[setting];
      return { field: isGiven(setting) ? `--${option}` : variable, message };
    }),
  );
}

const settingsNames = ['accessToken', 'region', 'version', 'baseUrl', 'adminId'] as const satisfies readonly Setting[];
