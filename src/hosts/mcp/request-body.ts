import type { IncomingMessage } from 'node:http';

/** The SDK reads as much, and refuses more. */
const maxBytes = 4 * 1024 * 1024;

/**
 * The JSON value in a request, so that the SDK does not read the same text twice; undefined where nothing was read, which
 * leaves the request to the SDK.
 */
export async function readBody(
  request: IncomingMessage,
): Promise<{ readonly value: unknown } | 'not-json' | undefined> {
  const { 'content-length': length, 'content-type': type = '', 'content-encoding': encoding } = request.headers;
  const isReadable = request.method === 'POST' && encoding === undefined && /^application\/json\s*(;|$)/i.test(type);
  if (!isReadable || length === undefined || Number(length) > maxBytes) return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return 'not-json';
  }
}
