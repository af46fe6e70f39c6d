import { randomBytes } from 'node:crypto';
import { ConnectError, InvalidParamsError, StorageError } from '../../errors.js';
import { authorizeUrl, checkApp, type OAuthApp } from '../app.js';
import { type ConnectRules, connect, readReturn } from '../connect.js';
import { type ConnectionSummary, summaryOf } from '../connection.js';
import { memoryStates } from '../states/memory-states.js';
import { defaultSeconds, type StateKeeper } from '../states/state-keeper.js';
import type { TokenStore } from '../store/token-store.js';
import { type Finish, finishAnswer, type Outcome, plainAnswer, redirect } from './answers.js';
import { endedCookie, readSession, sessionCookie } from './cookie.js';
import { createHealthChecks } from './health-check.js';
import { createUninstallNotices } from './uninstall-notice.js';

export interface OAuthHandlerOptions extends ConnectRules {
  readonly app: OAuthApp;
  readonly store: TokenStore;
  /** Keeps states; in this process when absent. */
  readonly states?: StateKeeper | undefined;
  /** Paths of the routes; `/install`, `/callback`, `/uninstall` and `/health-check` when absent. */
  readonly paths?:
    | {
        readonly install?: string;
        readonly callback?: string;
        readonly uninstall?: string;
        readonly healthCheck?: string;
      }
    | undefined;
  /** Where the person goes at the end: `page` (the default), `app-store`, or an address. */
  readonly finish?: 'page' | 'app-store' | (string & {}) | undefined;
  /** Who may connect a workspace: asked before the person is sent to Intercom. Everybody when absent. */
  readonly mayInstall?: ((request: Request) => boolean | Promise<boolean>) | undefined;
  /** Called for a workspace that was stored. The request is the person's own, with the cookies of your site. */
  readonly onConnected?: ((connection: ConnectionSummary, request: Request) => void | Promise<void>) | undefined;
  /** Called with what went wrong, for a log: never holds a token, a code or a secret. */
  readonly onProblem?: ((error: Error) => void) | undefined;
}

/** Serves the routes of an app. Anything else is answered with 404. */
export interface OAuthHandler {
  fetch(request: Request): Promise<Response>;
}

/**
 * Serves what connecting a workspace takes: the way to Intercom, the way back, notices that the app was uninstalled, and
 * Intercom's question whether it works. Put it behind https: its cookies are sent over nothing else.
 *
 * @throws InvalidParamsError for settings that cannot work.
 */
export function createOAuthHandler(options: OAuthHandlerOptions): OAuthHandler {
  const { store, states = memoryStates(), mayInstall, onConnected, onProblem } = options;
  const app = checkApp(options.app);
  const finish = readFinish(options.finish);

  async function install(request: Request): Promise<Response> {
    if (mayInstall !== undefined && !(await mayInstall(request))) return plainAnswer(403, 'Sign in first.');
    const session = randomBytes(24).toString('base64url');
    const state = await states.issue(session);
    const response = redirect(authorizeUrl(app, state));
    response.headers.append('set-cookie', sessionCookie(state, session, defaultSeconds));
    return response;
  }

  async function callback(request: Request): Promise<Response> {
    const query = readReturn(new URL(request.url).search);
    const state = query.get('state');
    const session = state === null ? undefined : readSession(request.headers, state);
    const response = finishAnswer(finish, await outcomeOf(request, query, session));
    if (state !== null) response.headers.append('set-cookie', endedCookie(state));
    return response;
  }

  async function outcomeOf(request: Request, query: URLSearchParams, session: string | undefined): Promise<Outcome> {
    try {
      const connection = await connect(app, states, query, session, options);
      await store.put(connection);
      const summary = summaryOf(connection);
      await onConnected?.(summary, request);
      return { connection: summary };
    } catch (error) {
      if (!(error instanceof ConnectError || error instanceof StorageError)) throw error;
      onProblem?.(error);
      if (error instanceof ConnectError) return { problem: error.problem, message: error.message };
      // Where and how tokens are stored is nothing for the person at the browser.
      return { problem: 'storage', message: 'The connection could not be stored. Try again later.' };
    }
  }

  const { paths = {} } = options;
  const routes = new Map([
    [paths.install ?? '/install', { method: 'GET', handle: install }],
    [paths.callback ?? '/callback', { method: 'GET', handle: callback }],
    [paths.uninstall ?? '/uninstall', { method: 'POST', handle: createUninstallNotices(store, app.clientSecret) }],
    [paths.healthCheck ?? '/health-check', { method: 'POST', handle: createHealthChecks(store, app.clientSecret) }],
  ]);

  return {
    async fetch(request) {
      const route = routes.get(new URL(request.url).pathname);
      if (route === undefined) return plainAnswer(404, 'Not found.');
      if (request.method !== route.method) return plainAnswer(405, `Use ${route.method}.`, { allow: route.method });
      try {
        return await route.handle(request);
      } catch (error) {
        onProblem?.(error instanceof Error ? error : new Error(String(error)));
        if (error instanceof StorageError)
          return plainAnswer(503, 'Not possible at the moment.', { 'retry-after': '60' });
        return plainAnswer(500, 'Something went wrong.');
      }
    },
  };
}

function readFinish(given: OAuthHandlerOptions['finish'] = 'page'): Finish {
  const known = (['page', 'app-store'] as const).find((word) => word === given);
  if (known !== undefined) return known;
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return new URL(given);
  throw new InvalidParamsError([{ field: 'finish', message: 'must be page, app-store or a whole address' }]);
}
