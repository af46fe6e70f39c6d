import { ConnectError } from '../errors.js';
import { isObject } from '../tool/json.js';
import type { CheckedApp } from './app.js';
import { postForm } from './post-form.js';

/**
 * Exchanges the code of a return for the workspace's access token. A code is good once, so this is never repeated.
 *
 * @throws ConnectError that says what to do next; holds neither code nor secret.
 */
export async function exchangeCode(app: CheckedApp, code: string): Promise<string> {
  const answer = await postForm(`${app.apiUrl}/auth/eagle/token`, {
    code,
    client_id: app.clientId,
    client_secret: app.clientSecret,
  });
  if ('failure' in answer) throw unavailable(`could not be reached (${answer.failure})`);
  const { status, text } = answer;
  if (status === 400 || status === 401 || status === 403 || status === 404) {
    throw new ConnectError(
      'code-refused',
      `Intercom refused the code (${status}): it was used before or is too old, or client id, client secret and region ` +
        'are not those of the app it was made for. Connect again.',
      { status },
    );
  }
  const token = status >= 200 && status < 300 ? readToken(text) : undefined;
  if (token === undefined) throw unavailable(`answered with ${status} and no token`, status);
  return token;
}

/** Intercom gives the same token under two names. */
function readToken(text: string): string | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(body)) return undefined;
  return [body.access_token, body.token].find(
    (token): token is string => typeof token === 'string' && /^[\x21-\x7e]+$/.test(token),
  );
}

function unavailable(what: string, status?: number): ConnectError {
  return new ConnectError('unavailable', `Intercom ${what}, and a code is good for one try. Connect again.`, {
    status,
  });
}
