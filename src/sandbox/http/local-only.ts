import { refuse } from '../http/errors.js';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** True for host names that only this machine answers to. */
export function isLoopbackHost(hostname: string): boolean {
  return LOOPBACK.has(hostname);
}

/**
 * False for calls of web pages: a page in the developer's browser may reach a loopback port (directly, or by a name of its
 * own that resolves to 127.0.0.1), but then Origin or Host give it away. Calls within the process have neither.
 */
export function isLocal(headers: Headers): boolean {
  const host = headers.get('host');
  const origin = headers.get('origin');
  const isOurs = (url: string) => URL.canParse(url) && isLoopbackHost(new URL(url).hostname);
  return (host === null || isOurs(`http://${host}`)) && (origin === null || isOurs(origin));
}

/** Keeps web pages out. @throws RefusedError 403 */
export function requireLocal(headers: Headers): void {
  if (isLocal(headers)) return;
  throw refuse(
    403,
    'forbidden',
    'The admin endpoints of the sandbox answer only calls from this machine, not from web pages.',
  );
}
