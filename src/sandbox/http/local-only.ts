import { refuse } from '../http/errors.js';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** True for host names that only this machine answers to. */
export function isLoopbackHost(hostname: string): boolean {
  return LOOPBACK.has(hostname);
}

/**
 * Keeps web pages out: a page in the developer's browser may reach a loopback port (directly, or by a name of its own
 * that resolves to 127.0.0.1), but then Origin or Host give it away. Calls within the process have neither.
 * @throws RefusedError 403
 */
export function requireLocal(headers: Headers): void {
  const host = headers.get('host');
  const origin = headers.get('origin');
  const isLocal = (url: string) => URL.canParse(url) && isLoopbackHost(new URL(url).hostname);
  if ((host === null || isLocal(`http://${host}`)) && (origin === null || isLocal(origin))) return;
  throw refuse(
    403,
    'forbidden',
    'The admin endpoints of the sandbox answer only calls from this machine, not from web pages.',
  );
}
