import { Hono } from 'hono';
import type { InboxState } from '../../inbox/store.js';
import type { WebhookReceiver } from './receiver.js';

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
  app.use(async ({ req, text }, next) => {
    if (!isLoopback(req.header('host'))) return text('The status is for this machine only.\n', 403);
    await next();
  });
  app.get('/status', async ({ json }) =>
    json({ receiver: receiver.status(), ...(inbox === undefined ? {} : { inbox: await inbox.counts() }) }),
  );
  app.get('/metrics', async ({ text }) => text(metrics(receiver, await inbox?.counts())));
  return app;
}

function metrics(receiver: StatusAppOptions['receiver'], counts: Readonly<Record<InboxState, number>> | undefined) {
  const { answers, inFlight, slow, lastStoredAt } = receiver.status();
  const lines = [
    ...family('requests_total', 'counter', 'Requests by how they ended.', labelled('outcome', answers)),
    ...family('slow_total', 'counter', 'Notifications acknowledged after more than 500 ms.', [['', slow]]),
    ...family('in_flight', 'gauge', 'Requests that are not answered yet.', [['', inFlight]]),
    ...family('last_stored_seconds', 'gauge', 'Unix time of the last one stored.', [['', (lastStoredAt ?? 0) / 1000]]),
    ...family('inbox', 'gauge', 'Notifications in the inbox by state.', labelled('state', counts ?? {})),
  ];
  return `${lines.join('\n')}\n`;
}

type Sample = readonly [labels: string, value: number];

function labelled(label: string, values: Readonly<Record<string, number>>): Sample[] {
  return Object.entries(values).map(([key, value]) => [`{${label}="${key}"}`, value]);
}

function family(name: string, type: 'counter' | 'gauge', help: string, samples: readonly Sample[]): string[] {
  if (samples.length === 0) return [];
  const full = `intercom_webhook_${name}`;
  const values = samples.map(([labels, value]) => `${full}${labels} ${value}`);
  return [`# HELP ${full} ${help}`, `# TYPE ${full} ${type}`, ...values];
}

/** A web page can lead a browser here by a name of its own; the header then holds that name. */
function isLoopback(host: string | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host ?? '');
}
