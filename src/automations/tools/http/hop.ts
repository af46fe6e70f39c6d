import type { HttpRequest, Method } from '../../../tool/request.js';
import type { HttpAnswer } from '../../../tool/service.js';
import { withoutCredentials } from './headers.js';

/** One request on the way to an answer. */
export interface Hop {
  readonly method: Method;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Pick<HttpRequest, 'body' | 'content'>;
}

/** Most redirects that are followed. */
export const mostRedirects = 5;

const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** The place that an answer sends its reader to, if it is a redirect. */
export function redirectIn({ status, headers: { location } }: HttpAnswer, from: URL): URL | undefined {
  if (!redirects.includes(status) || location === undefined || !URL.canParse(location, from.href)) return undefined;
  const to = new URL(location, from);
  // A fragment is for readers of pages.
  to.hash = '';
  return to;
}

/**
 * The request after a redirect, by the rules of RFC 9110: what asks for a result elsewhere (303, and 301 and 302 after a
 * POST) is a GET without a body, the others keep method and body. To another server no credentials go along.
 *
 * @returns the request, or why it is not made.
 */
export function nextHop(hop: Hop, status: number, to: URL): Hop | string {
  const isRead = hop.method === 'GET' || hop.method === 'HEAD';
  const becomesGet = !isRead && (status === 303 || (hop.method === 'POST' && (status === 301 || status === 302)));
  const isSameOrigin = to.origin === hop.url.origin;
  if (to.protocol !== 'https:' && to.protocol !== hop.url.protocol) return 'that is no https';
  if (to.username !== '' || to.password !== '') return 'its address holds a user name';
  if (!isRead && !becomesGet && !isSameOrigin) return 'what is sent may be meant for the first server alone';
  const headers = isSameOrigin ? hop.headers : withoutCredentials(hop.headers);
  if (!becomesGet) return { ...hop, url: to, headers };
  const { 'content-type': _, ...others } = headers;
  return { method: 'GET', url: to, headers: others, body: {} };
}
