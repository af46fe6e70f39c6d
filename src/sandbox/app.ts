import { Hono } from 'hono';
import { type AdminParts, adminRoutes } from './admin/routes.js';
import { answerCall, type CallParts } from './http/answer-call.js';
import type { ConnectionBindings } from './http/connection.js';
import type { Route } from './http/route.js';
import { contactRoutes } from './resources/contacts/routes.js';

/** Every emulated operation: the table of contents of the sandbox. */
export const routes: readonly Route[] = [...contactRoutes];

/** Emulated API and admin endpoints in one fetch-native app. */
export function createApp(parts: CallParts & AdminParts): Hono<ConnectionBindings> {
  const app = new Hono<ConnectionBindings>();
  app.route('/', adminRoutes(parts));
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
