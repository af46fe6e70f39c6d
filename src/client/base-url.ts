import { InvalidParamsError } from '../errors.js';

/** Whether an address is this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Checks a base URL: https, or http on this machine; no credentials, query or fragment in it.
 *
 * @throws InvalidParamsError that names what is wrong.
 */
export function checkBaseUrl(value: string): string {
  const refuse = (message: string) => new InvalidParamsError([{ field: 'baseUrl', message }]);
  if (!URL.canParse(value)) throw refuse('is not an address: expected one such as https://api.intercom.io');
  const url = new URL(value);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  if (!safe) throw refuse(`begins with ${url.protocol}//: expected https (plain http only for this machine)`);
  if (url.username !== '' || url.password !== '')
    throw refuse('holds a name or password: give the token as accessToken');
  if (url.search !== '' || url.hash !== '') throw refuse('holds a query or fragment: expected only an origin and path');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
