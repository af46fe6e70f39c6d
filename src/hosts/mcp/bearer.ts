import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets a request pass, or answers it and says no. */
export type Guard = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A guard for requests without the bearer token. Without a token everything passes. */
export function bearerCheck(token: string | undefined): Guard {
  if (token === undefined) return () => true;
  const wanted = digest(token);
  return (request, response) => {
    const given = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
    // Digests have one length, so that the comparison takes the same time whatever was given.
    if (given !== undefined && timingSafeEqual(digest(given), wanted)) return true;
    response.writeHead(401, { 'content-type': 'application/json', 'www-authenticate': 'Bearer' });
    const message = 'Unauthorized: send the bearer token of this server in the Authorization header';
    response.end(JSON.stringify({ jsonrpc: '2.0', error: { code: -32_000, message }, id: null }));
    return false;
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
