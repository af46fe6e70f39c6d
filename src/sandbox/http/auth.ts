import { refuse } from './errors.js';

/** How every access token of a real Intercom workspace starts (base64 of `tok:`). */
const REAL_TOKEN_START = 'dG9rO';

/** True for a token that belongs to a real workspace and so must never be kept here. */
export function looksLikeRealToken(token: string): boolean {
  return token.startsWith(REAL_TOKEN_START);
}

/**
 * The token of an Authorization header: of `Bearer`, or the user of `Basic`, as official clients before 5.0 send it. Their
 * password is empty.
 */
export function tokenOf(header: string | null): string | undefined {
  const [, scheme = '', given = ''] = /^(Bearer|Basic) +(\S+) *$/i.exec(header ?? '') ?? [];
  if (scheme.toLowerCase() !== 'basic') return given === '' ? undefined : given;
  const [user] = Buffer.from(given, 'base64').toString('utf8').split(':');
  return user === '' ? undefined : user;
}

/**
 * @param isKnown whether a token is the sandbox's own or was given to an app
 * @throws RefusedError 401 unless the Authorization header carries a known token
 */
export function authenticate(header: string | null, isKnown: (token: string) => boolean): void {
  const given = tokenOf(header);
  if (given !== undefined && isKnown(given)) return;
  if (given !== undefined && looksLikeRealToken(given)) {
    throw refuse(
      401,
      'unauthorized',
      'Access Token Invalid: this is a local sandbox, and a real Intercom access token does not belong here. Use the token that the sandbox showed when it started.',
    );
  }
  throw refuse(401, 'unauthorized', 'Access Token Invalid');
}
