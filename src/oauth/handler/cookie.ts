import { createHash } from 'node:crypto';

/** A cookie of its own for each request, so that two windows do not overwrite each other's. */
function nameOf(state: string): string {
  // The prefix keeps other hosts of the same domain, and plain http, from setting it.
  return `__Host-intercom-${createHash('sha256').update(state).digest('hex').slice(0, 12)}`;
}

// Lax: the return from Intercom is a navigation from another site.
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The header that gives the browser what it proves itself with on its return. */
export function sessionCookie(state: string, session: string, seconds: number): string {
  return `${nameOf(state)}=${session}; Max-Age=${seconds}; ${attributes}`;
}

/** The header that takes it away again. */
export function endedCookie(state: string): string {
  return `${nameOf(state)}=; Max-Age=0; ${attributes}`;
}

/** What the browser brought back for a state. */
export function readSession(headers: Headers, state: string): string | undefined {
  const start = `${nameOf(state)}=`;
  const cookies = (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(start))?.slice(start.length) || undefined;
}
