import { type Context, Hono } from 'hono';
import { requireLocal } from '../admin/local-only.js';
import { bearerOf } from '../http/auth.js';
import { parseBody, readBodyText } from '../http/body.js';
import type { ConnectionBindings } from '../http/connection.js';
import { errorBody, RefusedError, refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';
import type { MovableClock } from '../world/clock.js';
import type { World } from '../world/world.js';
import { consentPage, refusalPage } from './consent-page.js';
import { tellUninstalled } from './notice.js';
import type { GrantedWorkspace, OAuthProvider } from './provider.js';

/** What Intercom's side of OAuth needs. `world` is replaced by a reset, so it is read anew. */
export interface OAuthParts {
  readonly oauth: OAuthProvider;
  readonly clock: MovableClock;
  readonly state: { readonly world: World };
}

type OAuthContext = Context<ConnectionBindings>;

/** Consent, exchange and uninstall. None of it is in the journal: it would keep codes, secrets and tokens. */
export function oauthRoutes(parts: OAuthParts): Hono<ConnectionBindings> {
  const { oauth, clock } = parts;
  const app = new Hono<ConnectionBindings>();

  app.get('/oauth', (context) =>
    asPage(context, () => {
      const request = oauth.consentRequest(new URL(context.req.url).searchParams);
      return send(context, 200, consentPage(request, ownWorkspace(parts)), html);
    }),
  );
  app.post('/oauth', (context) =>
    asPage(context, async () => {
      requireLocal(context.req.raw.headers);
      const form = new URLSearchParams(await readBodyText(context.req.raw));
      const request = oauth.consentRequest(form);
      const answer = new URL(request.redirectUri);
      if (form.get('decision') === 'approve') {
        answer.searchParams.set('code', oauth.approve(request, chosenWorkspace(parts, form.get('workspace'))));
      } else {
        answer.searchParams.set('error', 'access_denied');
      }
      if (request.state !== '') answer.searchParams.set('state', request.state);
      return send(context, 302, '', { location: answer.href, 'referrer-policy': 'no-referrer' });
    }),
  );
  app.post('/auth/eagle/token', (context) =>
    asJson(context, parts, async () => {
      const token = oauth.exchange(await readFields(context));
      return { token_type: 'Bearer', token, access_token: token };
    }),
  );
  app.post('/auth/uninstall', (context) =>
    asJson(context, parts, () => {
      const grant = oauth.grantOf(bearerOf(context.req.header('authorization') ?? null) ?? '');
      if (grant === undefined) throw refuse(401, 'unauthorized', 'Access Token Invalid');
      const revoked = oauth.revoke(grant);
      if (revoked?.uninstallUrl != null) clock.during(tellUninstalled(revoked.uninstallUrl, grant.idCode));
      return {};
    }),
  );
  return app;
}

const html = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  // The form's own Origin has to arrive, so not no-referrer.
  'referrer-policy': 'same-origin',
};

const json = { 'content-type': 'application/json; charset=utf-8' };

function send(
  context: OAuthContext,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>>,
): Response {
  return context.env.connection.send({ status, body, headers: { 'cache-control': 'no-store', ...headers } });
}

async function asPage(context: OAuthContext, answer: () => Promise<Response> | Response): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return send(context, error.status, refusalPage(error.message), html);
  }
}

async function asJson(context: OAuthContext, parts: OAuthParts, answer: () => unknown): Promise<Response> {
  parts.clock.catchUp();
  try {
    return send(context, 200, JSON.stringify(await answer()), json);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return send(context, error.status, JSON.stringify(errorBody('sandbox', error.entries)), json);
  }
}

/** A form or JSON. */
async function readFields({ req }: OAuthContext): Promise<Readonly<Record<string, unknown>>> {
  const text = await readBodyText(req.raw);
  if ((req.header('content-type') ?? '').includes('json')) return parseBody(text);
  return Object.fromEntries(new URLSearchParams(text));
}

function ownWorkspace({ state }: OAuthParts): GrantedWorkspace {
  const { idCode, name } = state.world.settings;
  return { idCode, name };
}

/** Another id than the sandbox's own stands for another workspace with the same records. */
function chosenWorkspace(parts: OAuthParts, given: string | null): GrantedWorkspace {
  const own = ownWorkspace(parts);
  if (given === null || given === '' || given === own.idCode) return own;
  if (!/^[a-z0-9]{8}$/.test(given)) throw invalid('workspace', '8 small letters and digits');
  return { idCode: given, name: `${own.name} ${given}` };
}
