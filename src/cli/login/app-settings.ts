import { InvalidParamsError } from '../../errors.js';
import { checkRegion } from '../../intercom/service/settings.js';
import type { OAuthApp } from '../../oauth/index.js';
import type { Terminal } from '../terminal.js';
import type { Questions } from './questions.js';

/** The environment variables that name the app. */
export const appEnvironment = {
  INTERCOM_CLIENT_ID: 'client id of your app, for login',
  INTERCOM_CLIENT_SECRET: 'client secret of your app, for login; asked for when absent',
} as const;

export interface AppValues {
  readonly 'client-id': string | undefined;
  readonly 'redirect-uri': string | undefined;
  readonly region: string | undefined;
  readonly 'base-url': string | undefined;
}

/** The app that a workspace is connected to. Its secret is never an option: the command line can be seen by others. */
export async function readAppSettings(values: AppValues, terminal: Terminal, questions: Questions): Promise<OAuthApp> {
  const { env, secrets } = terminal;
  const clientId = values['client-id'] ?? (env.INTERCOM_CLIENT_ID || undefined);
  if (clientId === undefined) {
    const message = 'is missing: expected the client id of your app (Developer Hub, Configure, Basic information)';
    throw new InvalidParamsError([{ field: '--client-id', message }]);
  }
  const region = values.region ?? (env.INTERCOM_REGION || undefined);
  const checkedRegion = region === undefined ? undefined : checkRegion(region);
  const clientSecret = env.INTERCOM_CLIENT_SECRET || (await questions.askSecret('Client secret (it is not shown):'));
  secrets.add(clientSecret);
  return {
    clientId,
    clientSecret,
    region: checkedRegion,
    redirectUri: values['redirect-uri'],
    baseUrl: values['base-url'] ?? (env.INTERCOM_BASE_URL || undefined),
  };
}
