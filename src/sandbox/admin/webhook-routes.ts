import { refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';
import { readVersion } from '../http/version.js';
import { isJsonObject, type JsonObject } from '../json.js';
import type { BurstInput, SendInput } from '../webhooks/api.js';
import type { DeliveryState } from '../webhooks/delivery.js';
import type { DeliveryFilter } from '../webhooks/delivery-log.js';
import { TOPICS } from '../webhooks/topics.js';
import type { WebhookAdmin } from '../webhooks/webhooks.js';
import { type AdminContext, type AdminRoute, readJson, readQuery } from './admin-route.js';

const STATES: readonly DeliveryState[] = ['pending', 'delivered', 'failed', 'dropped'];
const MAX_BURST = 1_000_000;

/** Registering webhooks, looking at deliveries, and sending by hand. */
export function webhookRoutes(webhooks: WebhookAdmin): readonly AdminRoute[] {
  return [
    { method: 'GET', path: '/_sandbox/webhooks', handle: () => webhooks.list() },
    {
      method: 'POST',
      path: '/_sandbox/webhooks',
      handle: async (context) => webhooks.register(await readJson(context)),
    },
    { method: 'GET', path: '/_sandbox/webhooks/topics', handle: () => [...TOPICS.keys()] },
    {
      method: 'GET',
      path: '/_sandbox/webhooks/sample',
      handle(context) {
        const { topic = '' } = readQuery(context, ['topic']);
        return webhooks.sample(topic, readVersion(context.req.header('intercom-version')));
      },
    },
    {
      method: 'GET',
      path: '/_sandbox/webhooks/deliveries',
      handle: (context) => webhooks.deliveries(readFilter(context)),
    },
    {
      method: 'POST',
      path: '/_sandbox/webhooks/deliveries/:id/redeliver',
      handle: (context) => webhooks.redeliver(context.req.param('id') ?? ''),
    },
    {
      method: 'POST',
      path: '/_sandbox/webhooks/send',
      handle: async (context) => webhooks.send(readSend(await readBody(context, ['topic', 'item', 'webhook']))),
    },
    {
      method: 'POST',
      path: '/_sandbox/webhooks/burst',
      handle: async (context) =>
        webhooks.burst(readBurst(await readBody(context, ['topic', 'item', 'webhook', 'count', 'concurrency']))),
    },
    {
      method: 'POST',
      path: '/_sandbox/webhooks/:id/live',
      handle: (context) => webhooks.setLive(context.req.param('id') ?? ''),
    },
    {
      method: 'DELETE',
      path: '/_sandbox/webhooks/:id',
      handle(context) {
        const id = context.req.param('id') ?? '';
        if (!webhooks.remove(id)) throw refuse(404, 'not_found', `There is no webhook ${id}`);
        return webhooks.list();
      },
    },
  ];
}

function readFilter(context: AdminContext): DeliveryFilter {
  const { limit, state, ...texts } = readQuery(context, ['id', 'webhook', 'topic', 'state', 'limit']);
  const known = STATES.find((one) => one === state);
  if (state !== undefined && known === undefined) throw invalid('state', STATES.join(', '));
  if (limit !== undefined && !/^\d{1,9}$/.test(limit)) throw invalid('limit', 'a whole number');
  return {
    ...texts,
    ...(known === undefined ? {} : { state: known }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  };
}

async function readBody(context: AdminContext, known: readonly string[]): Promise<JsonObject> {
  const body = await readJson(context);
  if (!isJsonObject(body)) throw invalid('The body', 'an object');
  const unknown = Object.keys(body).find((key) => !known.includes(key));
  if (unknown !== undefined) throw invalid(unknown, `left out: known are ${known.join(', ')}`);
  return body;
}

function readSend({ topic, item, webhook }: JsonObject): SendInput {
  if (typeof topic !== 'string' || topic === '') throw invalid('topic', 'the name of a topic');
  if (item !== undefined && !isJsonObject(item)) throw invalid('item', 'an object');
  if (webhook !== undefined && typeof webhook !== 'string') throw invalid('webhook', 'the id of a webhook');
  return { topic, ...(item === undefined ? {} : { item }), ...(webhook === undefined ? {} : { webhook }) };
}

function readBurst(body: JsonObject): BurstInput {
  const { concurrency } = body;
  const count = readWhole(body, 'count', MAX_BURST);
  return {
    ...readSend(body),
    count,
    ...(concurrency === undefined ? {} : { concurrency: readWhole(body, 'concurrency', 1000) }),
  };
}

function readWhole(body: JsonObject, field: string, max: number): number {
  const value = body[field];
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max) return value;
  throw invalid(field, `a whole number from 1 to ${max}`);
}
