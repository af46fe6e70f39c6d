import { get, post } from './api.js';
import { byId, el } from './dom.js';
import { longTime, shortTime } from './format.js';
import { announce, attempt } from './notices.js';
import { createRecords, json, KEPT, openable, statusMark } from './records.js';
import { createSubscriptions } from './subscriptions.js';

/** What webhooks were told, and who hears it. */
export function createDeliveries({ now, offer }) {
  const into = byId('deliveries');
  const subscriptions = createSubscriptions(into, offer);
  into.append(el('h3', {}, 'Deliveries'));
  const records = createRecords({
    into,
    count: byId('count-deliveries'),
    none: 'Nothing was sent yet. Add a webhook, then let something happen.',
    keyOf: ({ id }) => id,
    make() {
      let id;
      const again = el(
        'button',
        {
          type: 'button',
          class: 'quiet small',
          onclick: () =>
            attempt(async () => {
              const { state, topic } = await post(`/webhooks/deliveries/${encodeURIComponent(id)}/redeliver`);
              announce(`${topic} was sent again: ${state}`);
            }),
        },
        'Redeliver',
      );
      const row = openable((delivery) => line(delivery, now()), inside, el('div', { class: 'record-end' }, again));
      return {
        element: row.element,
        show(delivery) {
          id = delivery.id;
          row.element.dataset.delivery = delivery.id;
          row.show(delivery);
        },
      };
    },
  });
  return {
    async reload() {
      const [deliveries] = await Promise.all([get(`/webhooks/deliveries?limit=${KEPT}`), subscriptions.reload()]);
      records.replace(deliveries);
    },
    add: records.add,
  };
}

const KINDS = { delivered: 'good', pending: 'warn', failed: 'bad', dropped: 'bad' };

function line({ topic, state, attempts, createdAt }, now) {
  const tries = attempts.length === 1 ? '1 attempt' : `${attempts.length} attempts`;
  return [
    el('span', { class: 'record-name' }, topic),
    el('span', { class: `mark ${KINDS[state]}` }, state),
    el('span', { class: 'record-more below' }, `${tries} · ${shortTime(createdAt, now)}`),
  ];
}

function inside({ id, url, attempts, body }) {
  return [
    el('p', { class: 'address' }, `${id} to ${url}`),
    el(
      'ol',
      { class: 'attempts' },
      ...attempts.map(({ at, status, error, ms }) =>
        el('li', {}, statusMark(status, String(status ?? error)), ` ${longTime(at / 1000)}, ${Math.round(ms)} ms`),
      ),
    ),
    json('Body', body),
  ];
}
