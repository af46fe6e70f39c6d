import { Hono } from 'hono';
import type { InboxStore, WebhookReceiver } from '../../../webhooks/index.js';
import { loopbackOnly } from '../../../webhooks/receive/loopback-only.js';
import { receiverMetrics } from '../../../webhooks/receive/receiver-metrics.js';
import type { Journal } from '../../journal/journal.js';
import type { AutomationHost } from '../host.js';
import type { HostMetrics } from './metrics.js';
import { gauge } from './prometheus.js';

export interface HostAppOptions {
  readonly host: AutomationHost;
  readonly journal: Pick<Journal, 'counts'>;
  readonly metrics: HostMetrics;
  /** What takes notifications in, and where they wait. */
  readonly receiver?: Pick<WebhookReceiver, 'status'>;
  readonly inbox?: Pick<InboxStore, 'counts' | 'list'>;
}

const prefix = 'intercom_automations';

/**
 * `/health` (200, or 503 with what does not work), `/metrics` for Prometheus, and `/status` as JSON. An app of its own, to be served
 * on 127.0.0.1: it answers nobody who came by another name of the machine, and never belongs on the public route.
 */
export function createHostApp(options: HostAppOptions): Hono {
  const { host } = options;
  const app = new Hono();
  app.use(loopbackOnly);
  app.get('/health', async ({ json }) => {
    const health = await host.health();
    return json(health, health.ok ? 200 : 503);
  });
  app.get('/metrics', async ({ text }) => text(`${(await metricsOf(options)).join('\n')}\n`));
  app.get('/status', async ({ json }) => json(await statusOf(options)));
  return app;
}

async function metricsOf({ host, journal, metrics, receiver, inbox }: HostAppOptions): Promise<string[]> {
  const [runs, entries, oldestMs] = await Promise.all([journal.counts(), inbox?.counts(), oldestOf(inbox)]);
  const automations = host.automations();
  const enabled = automations.filter(({ automation }) => automation.enabled).length;
  const invalid = host.files().filter(({ isValid }) => !isValid).length;
  return [
    ...gauge(
      `${prefix}_runs`,
      'Runs in the journal by state. unknown waits for a person.',
      Object.entries(runs).map(([state, count]) => [{ state }, count]),
    ),
    ...gauge(`${prefix}_served`, 'Automations that are served.', [
      [{ state: 'enabled' }, enabled],
      [{ state: 'disabled' }, automations.length - enabled],
    ]),
    ...gauge(`${prefix}_invalid_files`, 'Files with errors.', [[{}, invalid]]),
    ...gauge(
      `${prefix}_inbox_oldest_seconds`,
      'How long ago the oldest notification came that is due and not handled.',
      oldestMs === undefined ? [] : [[{}, oldestMs / 1000]],
    ),
    ...metrics.lines(),
    ...(receiver === undefined ? [] : receiverMetrics(receiver, entries)),
  ];
}

/** Those that came first are looked at: what comes later is younger. */
async function oldestOf(inbox: HostAppOptions['inbox']): Promise<number | undefined> {
  if (inbox === undefined) return undefined;
  const now = Date.now();
  const waiting = await inbox.list({ state: 'waiting', limit: 100 });
  return Math.max(0, ...waiting.flatMap(({ dueAt, receivedAt }) => (dueAt <= now ? [now - receivedAt] : [])));
}

async function statusOf({ host, journal, receiver, inbox }: HostAppOptions) {
  return {
    automations: host.automations().map(({ automation: { id, name, enabled }, revision, file }) => ({
      ...{ id, name, enabled, revision, file },
    })),
    files: host.files().map(({ name, isValid, findings }) => ({ name, valid: isValid, findings: findings.length })),
    schedules: (await host.schedules()).map(({ at, ...schedule }) => ({ ...schedule, at: new Date(at).toISOString() })),
    runs: await journal.counts(),
    ...(inbox === undefined ? {} : { inbox: await inbox.counts() }),
    ...(receiver === undefined ? {} : { receiver: receiver.status() }),
  };
}
