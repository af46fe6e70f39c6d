import type { Arrival } from '../../inbox/store.js';
import { contactIdsOf } from '../facts/people.js';
import { decodeBody, notificationId, readEnvelope } from '../notification/envelope.js';

/** A verified body as an inbox keeps it; `id` is null for a ping, which no inbox wants. */
export type ReadArrival = Omit<Arrival, 'id'> & { readonly id: string | null };

/**
 * What an inbox has to know of a body, without reading more of it than that: the sender is waiting.
 *
 * @throws InvalidResponseError when the body is no notification.
 */
export function readArrival(bytes: Uint8Array, nowMs: number): ReadArrival {
  const body = decodeBody(bytes);
  const envelope = readEnvelope(body);
  return {
    id: notificationId(envelope),
    workspace: envelope.app_id,
    topic: envelope.topic,
    createdAt: envelope.created_at ?? Math.floor(nowMs / 1000),
    contactIds: contactIdsOf(envelope.data),
    body,
  };
}
