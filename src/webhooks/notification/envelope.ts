import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InvalidResponseError } from '../../errors.js';
import { isObject, type JsonObject } from './json.js';
import { readTime } from './times.js';

const time = z
  .unknown()
  .optional()
  .transform((value) => readTime(value) ?? null);

/** Only what a notification is worthless without is required; all else may be missing, null or new. */
const envelope = z.looseObject({
  topic: z.string().min(1),
  app_id: z.union([z.string().min(1), z.number().transform(String)]),
  data: z.looseObject({ item: z.custom<JsonObject>(isObject, 'Expected an object') }),
  id: z.string().nullish().catch(null),
  delivery_attempts: z.number().int().min(1).catch(1),
  created_at: time,
  first_sent_at: time,
});

export type Envelope = z.output<typeof envelope>;

/** @throws InvalidResponseError that names what is wrong, and nothing of what was said. */
export function readEnvelope(raw: string): Envelope {
  const found = envelope.safeParse(parseJson(raw));
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? 'The body' : issue.path.join('.');
  throw new InvalidResponseError(
    `${field} of the notification is not what Intercom sends: a topic, an app_id and an object at data.item are needed.`,
  );
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a body, exact both ways: what is no UTF-8 would come back as other bytes than the ones that were signed.
 *
 * @throws InvalidResponseError
 */
export function decodeBody(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new InvalidResponseError('The notification is not UTF-8, or was cut short.');
  }
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    // The parser's own message quotes the text, which holds a customer's words.
    throw new InvalidResponseError('The notification is not JSON, or was cut short.');
  }
}

/**
 * What names a notification. Only a ping comes without an id; should another ever, what it says stands in for it, so
 * that it is neither lost nor stored with every delivery.
 */
export function notificationId({ id, topic, app_id, created_at, data }: Envelope): string | null {
  if (typeof id === 'string' && id !== '') return id;
  if (topic === 'ping') return null;
  const digest = createHash('sha256').update(JSON.stringify([app_id, topic, created_at, data.item]));
  return `content_${digest.digest('hex')}`;
}
