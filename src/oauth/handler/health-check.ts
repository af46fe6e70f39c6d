import type { TokenStore } from '../store/token-store.js';
import { createTokenWatch } from '../token-watch.js';
import { plainAnswer, securityHeaders } from './answers.js';
import { createBodyCheck } from './body-signature.js';
import { readNotice } from './notice.js';

/** What Intercom shows the admins of a workspace about the app. */
type Health =
  | { readonly state: 'OK' | 'UNKNOWN' }
  | {
      readonly state: 'UNHEALTHY';
      readonly message: string;
      readonly cta_type: 'REINSTALL_CTA';
      readonly cta_label: string;
    };

const unhealthy: Health = {
  state: 'UNHEALTHY',
  message: 'The app has no access to this workspace any more. Install it again.',
  cta_type: 'REINSTALL_CTA',
  cta_label: 'Install again',
};

/**
 * Answers Intercom's daily question whether the app works in a workspace (`{workspace_id}`). It is always signed, and
 * nobody else is told. Intercom is asked whether the token works, and the workspace is marked accordingly.
 */
export function createHealthChecks(store: TokenStore, clientSecret: string): (request: Request) => Promise<Response> {
  const check = createBodyCheck(clientSecret);
  const watch = createTokenWatch(store);
  const healthOf = async (workspaceId: string): Promise<Health> => {
    try {
      const connection = await store.get(workspaceId);
      const works = connection !== undefined && (await watch.check(connection));
      return works ? { state: 'OK' } : unhealthy;
    } catch {
      return { state: 'UNKNOWN' };
    }
  };
  return async (request) => {
    const notice = await readNotice(request, 'workspace_id', check);
    if (notice instanceof Response) return notice;
    if (notice.signature === 'none') return plainAnswer(401, 'X-Body-Signature is missing.');
    return Response.json(await healthOf(notice.workspaceId), { headers: securityHeaders });
  };
}
