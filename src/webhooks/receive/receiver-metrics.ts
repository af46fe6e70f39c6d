import type { InboxState } from '../../inbox/store.js';
import type { WebhookReceiver } from './receiver.js';

/** What a receiver did, and what waits in its inbox, as lines that Prometheus reads. */
export function receiverMetrics(
  receiver: Pick<WebhookReceiver, 'status'>,
  counts: Readonly<Record<InboxState, number>> | undefined,
): string[] {
  const { answers, inFlight, slow, lastStoredAt } = receiver.status();
  return [
    ...family('requests_total', 'counter', 'Requests by how they ended.', labelled('outcome', answers)),
    ...family('slow_total', 'counter', 'Notifications acknowledged after more than 500 ms.', [['', slow]]),
    ...family('in_flight', 'gauge', 'Requests that are not answered yet.', [['', inFlight]]),
    ...family('last_stored_seconds', 'gauge', 'Unix time of the last one stored.', [['', (lastStoredAt ?? 0) / 1000]]),
    ...family('inbox', 'gauge', 'Notifications in the inbox by state.', labelled('state', counts ?? {})),
  ];
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
