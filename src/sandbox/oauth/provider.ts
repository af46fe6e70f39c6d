import { type RefusedError, refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';
import type { Clock } from '../world/clock.js';
import { createRandom } from '../world/random.js';
import { demoApp, type OAuthApp, readApp } from './app-list.js';

/** How long a code is good, in seconds. */
export const CODE_SECONDS = 600;

/** The workspace that a token opens: its id and name. The records are the same for all of them. */
export interface GrantedWorkspace {
  readonly idCode: string;
  readonly name: string;
}

/** A token and what it was given for. */
export interface Grant extends GrantedWorkspace {
  readonly clientId: string;
}

/** What a person is asked on the consent page. */
export interface ConsentRequest {
  readonly app: OAuthApp;
  readonly redirectUri: string;
  readonly state: string;
}

/** Intercom's side of OAuth: apps, codes and tokens. */
export interface OAuthProvider {
  /** Registers an app, or changes the one of that client id. @throws RefusedError 400 that names the field */
  register(app: unknown): OAuthApp;
  /** Without their secrets. */
  apps(): Omit<OAuthApp, 'clientSecret'>[];
  /** @throws RefusedError 400 for an unknown app, and for an address that is not one of its own */
  consentRequest(query: URLSearchParams): ConsentRequest;
  /** A code for the workspace, good once. */
  approve(request: ConsentRequest, workspace: GrantedWorkspace): string;
  /** The token for a code. @throws RefusedError 401 */
  exchange(fields: Readonly<Record<string, unknown>>): string;
  grantOf(token: string): Grant | undefined;
  /** Ends all tokens of an app for a workspace. Gives back the app. */
  revoke(grant: Grant): OAuthApp | undefined;
  clear(seed: number): void;
}

export function createOAuthProvider(clock: Clock, firstSeed: number): OAuthProvider {
  const apps = new Map([[demoApp.clientId, demoApp]]);
  const codes = new Map<string, Grant & { readonly until: number }>();
  const tokens = new Map<string, Grant>();
  let random = createRandom(firstSeed, 'oauth');

  return {
    register(given) {
      const app = readApp(given, () => random.hex(16));
      apps.set(app.clientId, app);
      return app;
    },
    apps: () => [...apps.values()].map(({ clientSecret: _secret, ...app }) => app),
    consentRequest(query) {
      const app = apps.get(query.get('client_id') ?? '');
      if (app === undefined) throw refuse(400, 'parameter_invalid', 'No app has this client_id', 'client_id');
      const redirectUri = query.get('redirect_uri') ?? app.redirectUris[0];
      if (!app.redirectUris.includes(redirectUri)) {
        throw invalid('redirect_uri', 'one of the addresses that are registered for the app');
      }
      return { app, redirectUri, state: query.get('state') ?? '' };
    },
    approve({ app }, { idCode, name }) {
      // It ends in `=`, as Intercom's may.
      const code = Buffer.from(`code:${random.uuid()}`).toString('base64');
      codes.set(code, { clientId: app.clientId, idCode, name, until: clock.now() + CODE_SECONDS });
      return code;
    },
    exchange({ code, client_id: clientId, client_secret: clientSecret }) {
      const found = typeof code === 'string' ? codes.get(code) : undefined;
      const app = typeof clientId === 'string' ? apps.get(clientId) : undefined;
      if (typeof code !== 'string' || found === undefined) throw unauthorizedCode();
      if (app === undefined || app.clientSecret !== clientSecret || found.clientId !== clientId)
        throw unauthorizedCode();
      codes.delete(code);
      if (found.until <= clock.now()) throw unauthorizedCode();
      const token = `sandbox-token-${random.hex(24)}`;
      tokens.set(token, { clientId: found.clientId, idCode: found.idCode, name: found.name });
      return token;
    },
    grantOf: (token) => tokens.get(token),
    revoke({ clientId, idCode }) {
      for (const [token, grant] of tokens) {
        if (grant.clientId === clientId && grant.idCode === idCode) tokens.delete(token);
      }
      return apps.get(clientId);
    },
    clear(seed) {
      random = createRandom(seed, 'oauth');
      apps.clear();
      apps.set(demoApp.clientId, demoApp);
      codes.clear();
      tokens.clear();
    },
  };
}

const unauthorizedCode = (): RefusedError => refuse(401, 'unauthorized', 'Unauthorized Code');
