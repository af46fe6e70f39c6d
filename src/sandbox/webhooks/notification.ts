import { createHmac } from 'node:crypto';

/** What a notification says beside its item. */
export interface Envelope {
  readonly appId: string;
  /** Null for a ping. */
  readonly id: string | null;
  readonly topic: string;
  /** `data.item` as JSON text: made when it happened, so that later changes do not show in it. */
  readonly item: string;
  /** Unix seconds. */
  readonly createdAt: number;
  readonly firstSentAt: number;
  /** Counts from 1. */
  readonly attempts: number;
}

/** The body of a delivery, byte for byte what is signed. */
export function notificationText({ appId, id, topic, item, createdAt, firstSentAt, attempts }: Envelope): string {
  const tail = {
    links: {},
    id,
    topic,
    delivery_status: id === null ? null : 'pending',
    delivery_attempts: attempts,
    delivered_at: 0,
    first_sent_at: firstSentAt,
    created_at: createdAt,
    self: null,
  };
  const head = `{"type":"notification_event","app_id":${JSON.stringify(appId)}`;
  return `${head},"data":{"type":"notification_event_data","item":${item}},${JSON.stringify(tail).slice(1)}`;
}

/** The headers that Intercom sends, with the signature of the very bytes of the body. */
export function notificationHeaders(body: Buffer, secret: string, kind: 'app' | 'fin_agent'): Record<string, string> {
  const signed = (algorithm: string) => `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`;
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    'user-agent': USER_AGENT,
    ...(kind === 'app'
      ? { 'x-hub-signature': signed('sha1') }
      : { 'x-fin-agent-api-webhook-signature': signed('sha256') }),
  };
}

export const USER_AGENT = 'intercom-parrot-service-client/1.0';
