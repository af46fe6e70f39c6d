import { Hono } from 'hono';
import type { Controls } from '../controls.js';
import type { Definitions } from '../definitions.js';
import type { ConnectionBindings } from '../http/connection.js';
import { errorBody, RefusedError, refuse } from '../http/errors.js';
import type { FaultList } from '../http/faults/fault-list.js';
import { checkFaultRule } from '../http/faults/rule.js';
import type { Journal } from '../http/journal.js';
import { requireLocal } from '../http/local-only.js';
import type { OAuthProvider } from '../oauth/provider.js';
import type { Snapshots } from '../snapshot/named.js';
import type { WebhookAdmin } from '../webhooks/webhooks.js';
import type { MovableClock } from '../world/clock.js';
import { type AdminContext, type AdminRoute, readJson } from './admin-route.js';
import { appRoutes } from './app-routes.js';
import { clockRoutes } from './clock-routes.js';
import { controlRoutes } from './control-routes.js';
import { readJournalFilter } from './journal-filter.js';
import type { LiveFeed } from './live-feed.js';
import { recordRoutes } from './record-routes.js';
import { type ResetOptions, readReset } from './reset.js';
import { webhookRoutes } from './webhook-routes.js';
import { type Workspace, workspaceRoutes } from './workspace-routes.js';

/** What the admin endpoints drive. */
export interface AdminParts {
  readonly faults: FaultList;
  readonly journal: Journal;
  readonly clock: MovableClock;
  readonly oauth: OAuthProvider;
  readonly webhooks: WebhookAdmin;
  readonly feed: LiveFeed;
  readonly controls: Controls;
  readonly workspace: Workspace;
  readonly snapshots: Snapshots;
  /** Records that the API only reads are defined here. */
  readonly definitions: Definitions;
  readonly summary: () => object;
  readonly reset: (options: ResetOptions) => void;
}

/** Everything under `/_sandbox`: JSON in and out, no token, not in the journal. */
export function adminRoutes(parts: AdminParts, pages: readonly AdminRoute[]): Hono<ConnectionBindings> {
  const app = new Hono<ConnectionBindings>();
  const serve = (method: AdminRoute['method'], path: string, handle: AdminRoute['handle']) =>
    app.on(method, path, async (context) => {
      // Admin calls change the world too: what is over by now ends first, what falls due later gets its timer.
      parts.clock.catchUp();
      const answered = await answer(context, handle);
      parts.clock.catchUp();
      return answered;
    });

  serve('GET', '/_sandbox', () => parts.summary());
  serve('POST', '/_sandbox/reset', async (context) => {
    parts.reset(readReset(await readJson(context)));
    return parts.summary();
  });
  serve('GET', '/_sandbox/faults', () => parts.faults.list());
  serve('POST', '/_sandbox/faults', async (context) => {
    const given = await readJson(context);
    // Checked as a whole first: either every rule of the list is in force or none.
    const rules = (Array.isArray(given) ? given : [given]).map(checkFaultRule);
    return rules.map((rule) => parts.faults.add(rule));
  });
  serve('DELETE', '/_sandbox/faults', () => {
    parts.faults.clear();
    return [];
  });
  serve('DELETE', '/_sandbox/faults/:id', (context) => {
    const id = context.req.param('id') ?? '';
    if (!parts.faults.remove(id)) throw refuse(404, 'not_found', `There is no fault rule ${id}`);
    return parts.faults.list();
  });
  serve('GET', '/_sandbox/requests', (context) =>
    parts.journal.list(readJournalFilter(new URL(context.req.url).searchParams)),
  );
  serve('DELETE', '/_sandbox/requests', () => {
    parts.journal.clear();
    return [];
  });
  const more = [
    ...clockRoutes(parts.clock, parts.feed),
    ...appRoutes(parts.oauth),
    ...webhookRoutes(parts.webhooks),
    ...controlRoutes(parts.controls, parts.summary),
    ...recordRoutes(parts.definitions),
    ...workspaceRoutes(parts.workspace, parts.snapshots, parts.summary),
    ...pages,
  ];
  for (const { method, path, handle } of more) serve(method, path, handle);
  serve('GET', '/_sandbox/events', ({ env }) => {
    const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' };
    return env.connection.stream({ status: 200, headers, body: '' }, parts.feed.listen(env.connection.gone));
  });
  app.all('/_sandbox/*', (context) =>
    answer(context, () => {
      throw refuse(404, 'not_found', `The sandbox has no admin endpoint ${context.req.method} ${context.req.path}`);
    }),
  );
  return app;
}

async function answer(context: AdminContext, handle: AdminRoute['handle']): Promise<Response> {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  try {
    requireLocal(context.req.raw.headers);
    const result = await handle(context);
    if (result instanceof Response) return result;
    const body = JSON.stringify(result);
    return context.env.connection.send({ status: 200, headers, body });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const body = JSON.stringify(errorBody('sandbox', error.entries));
    return context.env.connection.send({ status: error.status, headers, body });
  }
}
