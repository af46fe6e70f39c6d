import type { Connection } from '../connection.js';
import type { TokenStore } from '../store/token-store.js';
import { createTokenCheck } from '../token-check.js';
import { plainAnswer } from './answers.js';
import { createBodyCheck } from './body-signature.js';
import { readNotice } from './notice.js';
import { seldom } from './seldom.js';

/** What notices that nobody signed can cost: one question to Intercom a workspace in so many milliseconds. */
const askEveryMs = 60_000;
/** Seconds in which a notice can still be about the connection before the present one. */
const lateSeconds = 60;

/**
 * Follows Intercom's notices that the app was uninstalled (`{app_id}`). One that Intercom signed is believed. Anybody can
 * send one without a signature: the workspace is removed only when Intercom itself says that its token works no more,
 * which it is asked once a minute at most. What is answered tells nobody whether a workspace is connected.
 */
export function createUninstallNotices(
  store: TokenStore,
  clientSecret: string,
): (request: Request) => Promise<Response> {
  const check = createBodyCheck(clientSecret);
  const isGone = createTokenCheck();
  const remove = ({ workspaceId, accessToken }: Connection) => store.delete(workspaceId, { accessToken });
  const ask = async (workspaceId: string) => {
    const connection = await store.get(workspaceId);
    if (connection !== undefined && (await isGone(connection))) await remove(connection);
  };
  const askSeldom = seldom(ask, askEveryMs);
  return async (request) => {
    const notice = await readNotice(request, 'app_id', check);
    if (notice instanceof Response) return notice;
    const { workspaceId, signature } = notice;
    try {
      const connection = await store.get(workspaceId);
      if (connection === undefined) return plainAnswer(200, 'Noted.');
      if (signature === 'none') await askSeldom(workspaceId);
      // The admin may have installed it again by now.
      else if (Date.now() / 1000 - connection.connectedAt < lateSeconds) await ask(workspaceId);
      else await remove(connection);
      return plainAnswer(200, 'Noted.');
    } catch {
      return plainAnswer(503, 'Not possible at the moment.', { 'retry-after': '60' });
    }
  };
}
