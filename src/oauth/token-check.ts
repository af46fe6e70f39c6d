import type { Connection } from './connection.js';
import { type Access, isRevoked } from './workspace-tools.js';

/**
 * Makes a question: whether Intercom knows the token of a connection no more. However many ask at once, Intercom is
 * asked once. Rejects when Intercom does not answer.
 */
export function createTokenCheck(): (connection: Connection) => Promise<boolean> {
  const questions = new Map<string, Promise<boolean>>();
  return (connection) => {
    const { accessToken } = connection;
    const asked = questions.get(accessToken);
    if (asked !== undefined) return asked;
    const question = isRevoked(accessOf(connection)).finally(() => questions.delete(accessToken));
    questions.set(accessToken, question);
    return question;
  };
}

/** How to reach a connected workspace. */
export function accessOf({ accessToken, region, baseUrl }: Connection): Access {
  return { accessToken, region, baseUrl: baseUrl ?? undefined };
}
