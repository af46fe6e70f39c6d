import type { Context } from 'hono';
import type { Lifetime } from '../lifetime.js';
import type { MovableClock } from '../world/clock.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import { authenticate, tokenOf } from './auth.js';
import { parseBody, readBodyText } from './body.js';
import type { ConnectionBindings, WireAnswer } from './connection.js';
import { errorBody, RefusedError, refuse } from './errors.js';
import { applyFault } from './faults/apply-fault.js';
import type { ActiveFault, FaultList } from './faults/fault-list.js';
import type { Journal } from './journal.js';
import { closeEntry, openEntry } from './journal-entry.js';
import { checkMediaTypes } from './media-types.js';
import type { RateLimiter } from './rate-limit.js';
import { type Answer, JSON_TYPE, type Route } from './route.js';
import { checkScope, type Scope } from './scopes.js';
import { checkAvailability, readVersion, versionText } from './version.js';

/** What every call needs. `world`, `lifetime` and `requestIds` are replaced by a reset, so they are read anew. */
export interface CallParts {
  readonly token: string;
  /** Tokens that were given to apps, and the workspace that each is for. */
  readonly oauth: { grantOf(token: string): { readonly idCode: string; readonly name: string } | undefined };
  readonly scopes: ReadonlySet<Scope> | undefined;
  readonly clock: MovableClock;
  readonly limiter: RateLimiter | undefined;
  readonly faults: FaultList;
  /** Chooses outcomes by what calls say, where no fault rule does. */
  readonly magic: { next(call: InspectedCall): ActiveFault | undefined };
  readonly journal: Journal;
  readonly state: { readonly world: World; readonly lifetime: Lifetime; readonly requestIds: Random };
}

/** What may choose the outcome of a call. */
export interface InspectedCall {
  /** Path and query as they came. */
  readonly target: string;
  readonly body: string;
  /** Whether the operation changes something. */
  readonly changes: boolean;
}

type HeaderTexts = Readonly<Record<string, string>>;

/**
 * Takes one call through its stages: token and rate limit, body, fault rules, then the operation itself. All of the
 * operation is one synchronous step, so calls never see each other half done. No route = not emulated.
 */
export async function answerCall(
  context: Context<ConnectionBindings>,
  route: Route | undefined,
  parts: CallParts,
): Promise<Response> {
  const request = context.req.raw;
  const { connection } = context.env;
  const { lifetime, requestIds } = parts.state;
  const requestId = requestIds.uuid();
  const url = new URL(request.url);
  const at = parts.state.world.clock.nowMs();
  const entry = openEntry({ id: requestId, at, request, operationId: route?.id ?? null });
  parts.journal.add(entry);
  const settle = (answer: WireAnswer | undefined) => {
    closeEntry(entry, answer);
    parts.journal.settle(entry);
  };
  let headers: HeaderTexts = { 'x-request-id': requestId };
  try {
    authenticate(request.headers.get('authorization'), (token) => {
      return token === parts.token || parts.oauth.grantOf(token) !== undefined;
    });
    headers = { ...headers, ...parts.limiter?.take() };
    const reading = readBodyText(request);
    // A moving clock waits for the call, unless a fault rule holds it up: it belongs to the time of what led to it.
    parts.clock.during(reading);
    entry.requestBody = await reading;
  } catch (error) {
    const answer = errorAnswer(error, requestId, headers);
    settle(answer);
    return connection.send(answer);
  }

  const run = () => {
    // What is over by now ends first; what the call makes fall due later gets its timer.
    parts.clock.catchUp();
    try {
      return perform(context, route, parts, url, entry.requestBody, headers);
    } catch (error) {
      return errorAnswer(error, requestId, headers);
    } finally {
      parts.clock.catchUp();
    }
  };
  const fault =
    parts.faults.next(request.method, url.pathname) ??
    parts.magic.next({
      target: url.pathname + url.search,
      body: entry.requestBody,
      changes: route?.scope.startsWith('write') === true,
    });
  if (fault === undefined) {
    const answer = run();
    settle(answer);
    return connection.send(answer);
  }
  entry.fault = fault.id;
  const spentHeaders = fault.status === 429 ? spent(parts, headers) : headers;
  return applyFault({ fault, connection, lifetime, requestId, headers: spentHeaders, run, settle });
}

/** Everything from the version on; throws what the caller did wrong. */
function perform(
  context: Context<ConnectionBindings>,
  route: Route | undefined,
  parts: CallParts,
  url: URL,
  text: string,
  headers: HeaderTexts,
): WireAnswer {
  const request = context.req.raw;
  const version = readVersion(request.headers.get('intercom-version') ?? undefined);
  if (route === undefined) throw notEmulated(request.method, url.pathname);
  checkMediaTypes(request.headers, text !== '', route.answers);
  checkAvailability(route, version);
  checkScope(parts.scopes, route.scope);
  const answer = route.handle({
    world: worldOf(request, parts),
    version,
    param: (name) => context.req.param(name) ?? '',
    query: url.searchParams,
    header: (name) => request.headers.get(name) ?? undefined,
    body: parseBody(text),
    origin: url.origin,
    pageUrl: (page) => pageUrl(url, page),
  });
  return wire(answer, { ...headers, 'intercom-version': versionText(version) });
}

/** Apps may have been let into workspaces with ids of their own: these have the same records. */
function worldOf(request: Request, { oauth, state: { world } }: CallParts): World {
  const grant = oauth.grantOf(tokenOf(request.headers.get('authorization')) ?? '');
  if (grant === undefined || grant.idCode === world.settings.idCode) return world;
  return { ...world, settings: { ...world.settings, idCode: grant.idCode, name: grant.name } };
}

function pageUrl(url: URL, page: number): string {
  const next = new URL(url);
  next.searchParams.set('page', String(page));
  return next.href;
}

function wire({ status, body, raw, headers: own }: Answer, headers: HeaderTexts): WireAnswer {
  if (raw !== undefined) return { status, headers: { ...headers, ...own }, body: raw };
  if (body === undefined) return { status, headers: { ...headers, ...own }, body: '' };
  return {
    status,
    headers: { ...headers, ...JSON_TYPE, ...own },
    body: JSON.stringify(body),
  };
}

function errorAnswer(error: unknown, requestId: string, headers: HeaderTexts): WireAnswer {
  if (error instanceof RefusedError) {
    const body = errorBody(requestId, error.entries, error.requestId);
    return wire({ status: error.status, body, headers: error.headers }, headers);
  }
  // A defect of the sandbox: shown to the developer, who is the only one here.
  const message = `The sandbox failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return wire({ status: 500, body: errorBody(requestId, [{ code: 'server_error', message }]) }, headers);
}

function notEmulated(method: string, path: string): RefusedError {
  return refuse(
    404,
    'not_found',
    `${method} ${path} is not emulated by this sandbox. GET /_sandbox shows its coverage.`,
  );
}

function spent(parts: CallParts, headers: HeaderTexts): HeaderTexts {
  const reset = String(Math.ceil(Date.now() / 1000) + 1);
  return {
    ...headers,
    ...(parts.limiter?.spentHeaders() ?? { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
  };
}
