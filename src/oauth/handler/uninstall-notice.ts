import { isObject } from '../../tool/json.js';
import type { TokenStore } from '../store/token-store.js';
import { createTokenCheck } from '../token-check.js';
import { plainAnswer } from './answers.js';

/** Far more than the one field that a notice has. */
const largestNotice = 4096;

/**
 * Follows Intercom's notices that the app was uninstalled (`{app_id}`). They carry no signature, so anybody can send one:
 * the workspace is removed only when Intercom itself says that its token works no more. What is answered tells nobody
 * whether a workspace is connected.
 */
export function createUninstallNotices(store: TokenStore): (request: Request) => Promise<Response> {
  const isGone = createTokenCheck();
  return async (request) => {
    const workspaceId = await readNotice(request);
    if (workspaceId === undefined) return plainAnswer(400, 'Expected JSON with an app_id.');
    try {
      const connection = await store.get(workspaceId);
      if (connection !== undefined && (await isGone(connection))) {
        await store.delete(workspaceId, { accessToken: connection.accessToken });
      }
      return plainAnswer(200, 'Noted.');
    } catch {
      return plainAnswer(503, 'Not possible at the moment.', { 'retry-after': '60' });
    }
  };
}

async function readNotice(request: Request): Promise<string | undefined> {
  const text = await readShort(request);
  if (text === undefined) return undefined;
  try {
    const notice: unknown = JSON.parse(text);
    return isObject(notice) && typeof notice.app_id === 'string' && notice.app_id !== '' ? notice.app_id : undefined;
  } catch {
    return undefined;
  }
}

/** The body, or undefined when it is longer than a notice can be. The rest of it is not read. */
async function readShort({ body }: Request): Promise<string | undefined> {
  if (body === null) return undefined;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.byteLength;
    if (size > largestNotice) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
