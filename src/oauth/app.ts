import { InvalidParamsError, type ParamIssue } from '../errors.js';
import { checkSettings, type Region } from '../intercom/service/settings.js';

/** An app of the Developer Hub that workspaces are connected to. */
export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where workspaces must be. Any region when absent; what is in another one than this is refused. */
  readonly region?: Region | undefined;
  /** One of the app's registered addresses, https. The first registered one when absent. */
  readonly redirectUri?: string | undefined;
  /** Replaces the addresses of Intercom, those of its pages as well: for a sandbox. */
  readonly baseUrl?: string | undefined;
}

/** An app whose settings were checked, with the addresses that follow from them. */
export interface CheckedApp extends OAuthApp {
  /** Where the API answers, without a slash at the end. */
  readonly apiUrl: string;
}

const pages: Readonly<Record<Region, string>> = {
  us: 'https://app.intercom.com/oauth',
  eu: 'https://app.eu.intercom.com/oauth',
  au: 'https://app.au.intercom.com/oauth',
};

/** @throws InvalidParamsError that names every setting that cannot work; never shows the secret. */
export function checkApp(app: OAuthApp): CheckedApp {
  const issues: ParamIssue[] = [];
  for (const field of ['clientId', 'clientSecret'] as const) {
    if (typeof app[field] === 'string' && /^[\x21-\x7e]+$/.test(app[field])) continue;
    issues.push({ field, message: 'is missing or holds spaces: copy it from the Basic information of your app' });
  }
  if (app.redirectUri !== undefined && !isHttps(app.redirectUri)) {
    issues.push({ field: 'redirectUri', message: 'must be an https address: Intercom registers no other' });
  }
  if (issues.length > 0) throw new InvalidParamsError(issues);
  const { region, baseUrl: apiUrl } = checkSettings({ ...app, accessToken: 'not-needed' });
  return { ...app, region: app.region === undefined ? undefined : region, apiUrl };
}

/** The page on which a person lets the app into a workspace. */
export function authorizeUrl(app: CheckedApp, state: string): string {
  const url = new URL(app.baseUrl === undefined ? pages[app.region ?? 'us'] : `${app.apiUrl}/oauth`);
  url.searchParams.set('client_id', app.clientId);
  url.searchParams.set('state', state);
  if (app.redirectUri !== undefined) url.searchParams.set('redirect_uri', app.redirectUri);
  return url.href;
}

function isHttps(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hash } = new URL(address);
  return protocol === 'https:' && hash === '';
}
