import { type Context, Hono } from 'hono';
import { tokenOf } from '../http/auth.js';
import { parseBody, readBodyText } from '../http/body.js';
import type { ConnectionBindings } from '../http/connection.js';
import { errorBody, RefusedError, refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';
import type { Journal } from '../http/journal.js';
import { closeEntry, openEntry } from '../http/journal-entry.js';
import { requireLocal } from '../http/local-only.js';
import type { MovableClock } from '../world/clock.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import { consentPage, refusalPage } from './consent-page.js';
import { notifyUninstalled } from './notice.js';
import type { GrantedWorkspace, OAuthProvider } from './provider.js';

/** What Intercom's side of OAuth needs. What `state` holds is replaced by a reset, so it is read anew. */
export interface OAuthParts {
  readonly oauth: OAuthProvider;
  readonly clock: MovableClock;
  readonly journal: Journal;
  readonly state: { readonly world: World; readonly requestIds: Random };
}

type OAuthContext = Context<ConnectionBindings>;

/**
 * Consent, exchange and uninstall. The two that programs call are in the journal, without codes, secrets and tokens; the
 * page is not, as its address holds the state.
 */
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
    asJson(context, parts, 'exchangeCode', async (fields) => {
      const token = oauth.exchange(fields);
      return { token_type: 'Bearer', token, access_token: token };
    }),
  );
  app.post('/auth/uninstall', (context) =>
    asJson(context, parts, 'uninstallApp', async () => {
      const grant = oauth.grantOf(tokenOf(context.req.header('authorization') ?? null) ?? '');
      if (grant === undefined) throw refuse(401, 'unauthorized', 'Access Token Invalid');
      const revoked = oauth.revoke(grant);
      if (revoked?.uninstallUrl != null)
        clock.during(notifyUninstalled(revoked.uninstallUrl, revoked.clientSecret, grant.idCode));
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

type Fields = Readonly<Record<string, unknown>>;

async function asJson(
  context: OAuthContext,
  parts: OAuthParts,
  operationId: string,
  answer: (fields: Fields) => Promise<object>,
): Promise<Response> {
  const { clock, journal, state } = parts;
  const id = state.requestIds.uuid();
  const opened = openEntry({ id, at: clock.nowMs(), request: context.req.raw, operationId });
  // Some programs put into the address what belongs into the body.
  const entry = { ...opened, query: opened.query === '' ? '' : `?${removed}` };
  journal.add(entry);
  const reply = (status: number, body: object): Response => {
    closeEntry(entry, { status, headers: json, body: JSON.stringify(withoutSecrets(body)) });
    journal.settle(entry);
    return send(context, status, JSON.stringify(body), json);
  };
  clock.catchUp();
  try {
    const fields = await readFields(context);
    if (Object.keys(fields).length > 0) entry.requestBody = JSON.stringify(withoutSecrets(fields));
    return reply(200, await answer(fields));
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return reply(error.status, errorBody(id, error.entries));
  }
}

const removed = '(removed)';

/** Fields that are no secret. Of the rest, a misspelt `client_secret` for one, the journal keeps the name alone. */
const harmless = ['client_id', 'grant_type', 'redirect_uri', 'token_type', 'type', 'request_id', 'errors'];

function withoutSecrets(fields: object): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      // JSON that is sent as a form arrives as a name.
      /^\w{1,40}$/.test(name) ? name : removed,
      harmless.includes(name) ? value : removed,
    ]),
  );
}

/** A form or JSON. */
async function readFields({ req }: OAuthContext): Promise<Fields> {
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
