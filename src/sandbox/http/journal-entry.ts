import type { WireAnswer } from './connection.js';
import type { OpenEntry } from './journal.js';

/** A call that has just come in. @param at sandbox time, unix milliseconds */
export function openEntry({
  id,
  at,
  request,
  operationId,
}: Pick<OpenEntry, 'id' | 'at' | 'operationId'> & { readonly request: Request }): OpenEntry {
  const { pathname: path, search: query } = new URL(request.url);
  return {
    id,
    at,
    method: request.method,
    path,
    query,
    operationId,
    startedMs: performance.now(),
    requestHeaders: headersToKeep(request.headers),
    requestBody: '',
    status: null,
    ms: null,
    fault: null,
    responseHeaders: {},
    responseBody: '',
  };
}

/** @param answer nothing when the connection was dropped instead */
export function closeEntry(entry: OpenEntry, answer: WireAnswer | undefined): void {
  entry.ms = Math.round((performance.now() - entry.startedMs) * 1000) / 1000;
  if (answer === undefined) return;
  entry.status = answer.status;
  entry.responseHeaders = answer.headers;
  const { body, headers } = answer;
  const isText = typeof body === 'string' || headers['content-type']?.startsWith('application/json') === true;
  entry.responseBody = isText ? body : `(${body.length} bytes)`;
}

function headersToKeep(headers: Headers): Readonly<Record<string, string>> {
  const { authorization: _removed, ...kept } = Object.fromEntries(headers);
  return kept;
}
