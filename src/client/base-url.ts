import { InvalidParamsError } from '../errors.js';

/** Whether an address is this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** What the messages about a base URL name. */
interface BaseUrlWords {
  /** A base URL as it should be. */
  readonly example: string;
  /** Where secrets belong in place of the address. */
  readonly secret: string;
}

const generalWords: BaseUrlWords = {
  example: 'https://api.example.com',
  secret: 'give the credentials in fields of their own',
};

/**
 * Checks a base URL: https, or http on this machine; no credentials, query or fragment in it.
 *
 * @throws InvalidParamsError that names what is wrong.
 */
export function checkBaseUrl(value: string, { example, secret }: BaseUrlWords = generalWords): string {
  const refuse = (message: string) => new InvalidParamsError([{ field: 'baseUrl', message }]);
  if (!URL.canParse(value)) throw refuse(`is not an address: expected one such as ${example}`);
  const url = new URL(value);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  if (!safe) throw refuse(`begins with ${url.protocol}//: expected https (plain http only for this machine)`);
  if (url.username !== '' || url.password !== '') throw refuse(`holds a name or password: ${secret}`);
  if (url.search !== '' || url.hash !== '') throw refuse('holds a query or fragment: expected only an origin and path');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
