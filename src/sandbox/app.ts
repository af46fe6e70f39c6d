import { Hono } from 'hono';
import { type AdminParts, adminRoutes } from './admin/routes.js';
import { answerCall, type CallParts } from './http/answer-call.js';
import type { ConnectionBindings } from './http/connection.js';
import type { Route } from './http/route.js';
import { type OAuthParts, oauthRoutes } from './oauth/routes.js';
import { pageRoutes } from './page/routes.js';
import { type StartFacts, startPage } from './page/start-page.js';
import type { Resource } from './table/resource.js';

/** Start page, emulated API and admin endpoints in one fetch-native app. */
export function createApp(
  parts: CallParts & AdminParts & OAuthParts & StartFacts,
  resources: readonly Resource[],
): Hono<ConnectionBindings> {
  const routes = resources.flatMap((resource) => resource.routes);
  const app = new Hono<ConnectionBindings>();
  const pages = pageRoutes(() => parts.state.world);
  app.get('/', (context) => startPage(context, parts));
  app.route('/', adminRoutes(parts, pages));
  app.route('/', oauthRoutes(parts));
  for (const route of staticFirst(routes))
    app.on(route.method, route.path, (context) => answerCall(context, route, parts));
  app.notFound((context) => answerCall(context, undefined, parts));
  return app;
}

/** `/contacts/search` has to be matched before `/contacts/:contact_id`. */
function staticFirst(list: readonly Route[]): Route[] {
  const rank = (route: Route) => route.path.replace(/:[^/]+/g, '\uffff');
  return [...list].sort((left, right) => (rank(left) < rank(right) ? -1 : rank(left) > rank(right) ? 1 : 0));
}
