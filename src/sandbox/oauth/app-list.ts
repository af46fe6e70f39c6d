import { invalid } from '../http/input.js';
import { isLoopbackHost } from '../http/local-only.js';
import { isJsonObject, type JsonValue } from '../json.js';

/** An app that workspaces can be connected to. */
export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  /** Where people may be sent back to; the first one when a request names none. */
  readonly redirectUris: readonly [string, ...string[]];
  /** Where a notice goes when the app is uninstalled; on this machine. */
  readonly uninstallUrl: string | null;
}

/** What registers an app. Ids and secrets that are left out are made up. */
export interface AppInput {
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly name?: string;
  readonly redirectUris: readonly string[];
  readonly uninstallUrl?: string | null;
}

/** The app that is there from the beginning. */
export const demoApp: OAuthApp = {
  clientId: 'sandbox-client',
  clientSecret: 'sandbox-client-secret',
  name: 'Demo app',
  redirectUris: ['https://localhost:8443/callback', 'https://127.0.0.1:8443/callback'],
  uninstallUrl: null,
};

const known = ['clientId', 'clientSecret', 'name', 'redirectUris', 'uninstallUrl'] as const;

/** @throws RefusedError 400 that names the field */
export function readApp(given: unknown, makeUp: () => string): OAuthApp {
  if (!isJsonObject(given)) throw invalid('The body', 'an object');
  const unknown = Object.keys(given).find((key) => !known.some((name) => name === key));
  if (unknown !== undefined) throw invalid(unknown, `left out: known are ${known.join(', ')}`);
  const { redirectUris, uninstallUrl = null } = given;
  const [first, ...rest] = Array.isArray(redirectUris) ? redirectUris.map(readRedirectUri) : [];
  if (first === undefined) throw invalid('redirectUris', 'a list of one https address or more');
  if (uninstallUrl !== null && !isOfThisMachine(uninstallUrl))
    throw invalid('uninstallUrl', 'an address of this machine');
  return {
    clientId: readWord(given.clientId, 'clientId') ?? `client-${makeUp()}`,
    clientSecret: readWord(given.clientSecret, 'clientSecret') ?? `secret-${makeUp()}`,
    name: readWord(given.name, 'name') ?? 'An app',
    redirectUris: [first, ...rest],
    uninstallUrl,
  };
}

/** Intercom registers https only, whatever the host. */
function readRedirectUri(given: JsonValue): string {
  if (isAddress(given, /^https:$/)) return given;
  throw invalid('redirectUris', 'https addresses: Intercom registers no others, not even for localhost');
}

function isAddress(given: JsonValue, protocol: RegExp): given is string {
  return typeof given === 'string' && URL.canParse(given) && protocol.test(new URL(given).protocol);
}

function isOfThisMachine(given: JsonValue): given is string {
  return isAddress(given, /^https?:$/) && isLoopbackHost(new URL(given).hostname);
}

function readWord(given: JsonValue | undefined, field: string): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'string' && given.trim() !== '') return given;
  throw invalid(field, 'a text that is not empty');
}
