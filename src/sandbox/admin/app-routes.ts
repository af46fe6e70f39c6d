import type { OAuthProvider } from '../oauth/provider.js';
import { type AdminRoute, readJson } from './admin-route.js';

/** Registering apps that workspaces can be connected to. */
export function appRoutes(oauth: OAuthProvider): readonly AdminRoute[] {
  return [
    { method: 'GET', path: '/_sandbox/apps', handle: () => oauth.apps() },
    { method: 'POST', path: '/_sandbox/apps', handle: async (context) => oauth.register(await readJson(context)) },
  ];
}
