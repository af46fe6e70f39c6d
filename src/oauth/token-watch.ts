import type { Service } from '../tool/service.js';
import { type Connection, type ConnectionSummary, summaryOf } from './connection.js';
import type { TokenStore } from './store/token-store.js';
import { createTokenCheck } from './token-check.js';

/** Notices tokens that open nothing any more, and marks their workspaces in the store. */
export interface TokenWatch {
  /**
   * The service of a connection, which looks into it when a call is refused for its token. Not every 401 means a dead
   * token, so Intercom is asked; the call itself has its error already.
   */
  watched(service: Service, connection: Connection): Service;
  /** Asks and marks. True when the token works. @throws whatever a call can throw, when Intercom does not answer. */
  check(connection: Connection): Promise<boolean>;
  /** Resolves when nothing is being looked into any more. */
  settled(): Promise<void>;
}

/** @param onRevoked called for each workspace when it is marked */
export function createTokenWatch(
  store: TokenStore,
  onRevoked: (connection: ConnectionSummary) => void = () => undefined,
): TokenWatch {
  const isGone = createTokenCheck();
  const looks = new Map<string, Promise<unknown>>();

  async function check(connection: Connection): Promise<boolean> {
    const { accessToken, revokedAt } = connection;
    const isRevoked = await isGone(connection);
    if (isRevoked === (revokedAt !== null)) return !isRevoked;
    const marked = { ...connection, revokedAt: isRevoked ? Math.floor(Date.now() / 1000) : null };
    const isStored = await store.put(marked, { accessToken });
    if (isStored && isRevoked) onRevoked(summaryOf(marked));
    return !isRevoked;
  }
  function lookInto(connection: Connection): void {
    const { accessToken } = connection;
    if (looks.has(accessToken)) return;
    const look = check(connection)
      // Intercom did not answer: the next refusal asks again.
      .catch(() => undefined)
      .finally(() => looks.delete(accessToken));
    looks.set(accessToken, look);
  }
  return {
    watched: (service, connection) => ({
      ...service,
      errorFrom(answer, call) {
        if (answer.status === 401) lookInto(connection);
        return service.errorFrom(answer, call);
      },
    }),
    check,
    async settled() {
      await Promise.all(looks.values());
    },
  };
}
