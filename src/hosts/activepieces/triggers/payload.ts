import { isObject } from '../../../tool/json.js';
import { signatureHeader } from '../../../webhooks/signature.js';
import type { EventPayload } from './framework.js';

/**
 * The body as it came, which alone can be checked. A queue between server and engine makes other data of bytes; undefined
 * where nothing was kept.
 */
export function rawBodyOf({ rawBody }: EventPayload): string | Uint8Array | undefined {
  if (typeof rawBody === 'string' || rawBody instanceof Uint8Array) return rawBody;
  if (!isObject(rawBody) || rawBody.type !== 'Buffer' || !Array.isArray(rawBody.data)) return undefined;
  return Uint8Array.from(rawBody.data, Number);
}

/** The signature, or undefined where there is none. */
export function signatureOf({ headers }: EventPayload): string | undefined {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === signatureHeader);
  return found?.[1];
}

/** A text of the parsed body. It says who is meant, and proves nothing. */
export function bodyText({ body }: EventPayload, key: 'topic' | 'app_id'): string | undefined {
  const value = isObject(body) ? body[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
