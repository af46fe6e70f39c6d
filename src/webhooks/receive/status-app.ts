import { Hono } from 'hono';
import type { InboxState } from '../../inbox/store.js';
import { loopbackOnly } from './loopback-only.js';
import type { WebhookReceiver } from './receiver.js';
import { receiverMetrics } from './receiver-metrics.js';

export interface StatusAppOptions {
  readonly receiver: Pick<WebhookReceiver, 'status'>;
  /** To tell what waits for its handler, too. */
  readonly inbox?: { counts(): Promise<Readonly<Record<InboxState, number>>> };
}

/**
 * Counts and the last error, as JSON at `/status` and for Prometheus at `/metrics`. An app of its own, to be served on
 * 127.0.0.1: it answers nobody who came by another name of the machine, and never belongs on the public route.
 */
export function createStatusApp({ receiver, inbox }: StatusAppOptions): Hono {
  const app = new Hono();
  app.use(loopbackOnly);
  app.get('/status', async ({ json }) =>
    json({ receiver: receiver.status(), ...(inbox === undefined ? {} : { inbox: await inbox.counts() }) }),
  );
  app.get('/metrics', async ({ text }) => text(`${receiverMetrics(receiver, await inbox?.counts()).join('\n')}\n`));
  return app;
}
