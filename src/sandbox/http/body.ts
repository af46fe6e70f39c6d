import { isJsonObject, type JsonObject } from '../json.js';
import { refuse } from './errors.js';

/** Largest body of an ordinary request that is read, in bytes. */
export const BODY_LIMIT = 10 * 1024 * 1024;

/** @throws RefusedError 413 for a body over the limit, without reading the rest of it. */
export async function readBodyText(request: Request, limit = BODY_LIMIT): Promise<string> {
  if (request.method === 'GET' || request.method === 'HEAD') return '';
  const declared = request.headers.get('content-length');
  if (declared !== null) {
    if (Number(declared) > limit) throw tooLarge(limit);
    return request.text();
  }
  if (request.body === null) return '';
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body) {
    size += piece.byteLength;
    if (size > limit) throw tooLarge(limit);
    pieces.push(piece);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}

/** @throws RefusedError 400 for invalid JSON and for JSON that is not an object. */
export function parseBody(text: string): JsonObject {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse(400, 'parameter_invalid', 'The request body is not valid JSON');
  }
  if (!isJsonObject(value)) throw refuse(400, 'parameter_invalid', 'The request body must be a JSON object');
  return value;
}

const tooLarge = (limit: number) =>
  refuse(413, 'client_error', `The request body is larger than ${limit / (1024 * 1024)} MB`);
