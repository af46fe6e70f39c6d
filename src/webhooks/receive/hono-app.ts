import { Hono } from 'hono';
import { receiveFetch, toResponse } from './fetch-handler.js';
import type { WebhookReceiver } from './receiver.js';

export interface WebhookAppOptions {
  /** `/webhooks` when absent; `/webhooks/<app>` is the route of one app. */
  readonly path?: string;
}

/** A hono app that serves a receiver and nothing else: mount it with `app.route('/', …)`, or serve it as it is. */
export function createWebhookApp(receiver: WebhookReceiver, { path = '/webhooks' }: WebhookAppOptions = {}): Hono {
  const base = path.replace(/\/+$/, '');
  const app = new Hono({ strict: false });
  app.all(base === '' ? '/' : base, async ({ req }) => toResponse(await receiveFetch(receiver, req.raw)));
  app.all(`${base}/:app`, async ({ req }) => toResponse(await receiveFetch(receiver, req.raw, req.param('app'))));
  return app;
}
