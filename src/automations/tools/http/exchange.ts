import {
  AbortError,
  ApiError,
  BlockedError,
  InvalidParamsError,
  OutcomeUnknownError,
  ToolError,
} from '../../../errors.js';
import type { LocalContext } from '../../../tool/local-context.js';
import { pathOf } from '../../../tool/path.js';
import type { HttpAnswer, Service } from '../../../tool/service.js';
import { isAllowed } from './allowed-hosts.js';
import { type Hop, mostRedirects, nextHop, redirectIn } from './hop.js';
import { resolveHost } from './resolve.js';
import { rulesOf } from './service.js';
import { targetOf } from './target.js';

/** What is known of a request beside what is sent. */
interface Exchange {
  readonly tool: string;
  readonly context: LocalContext;
  /** Statuses of refusals that are no failure. */
  readonly allowStatus: readonly number[];
}

/** An answer, and the address that gave it. */
export interface Exchanged {
  readonly answer: HttpAnswer;
  readonly url: URL;
}

/** Methods of which a repeat has the same effect as one request. */
export function isRepeatable(method: string): boolean {
  return method !== 'POST' && method !== 'PATCH';
}

/**
 * Sends a request and follows its redirects. Each address on the way is held to the list of allowed hosts, and what its name
 * leads to is looked at before a connection is made.
 *
 * @throws a member of the error family. After a request that must not be sent twice was answered with a redirect, what goes
 *   wrong on the way to the result is an OutcomeUnknownError: it was carried out in all likelihood.
 */
export async function exchange(first: Hop, how: Exchange): Promise<Exchanged> {
  let hop = first;
  for (let redirects = 0; ; redirects += 1) {
    try {
      const answer = await send(hop, how);
      const to = redirectIn(answer, hop.url);
      if (to === undefined) return { answer, url: hop.url };
      hop = followed(hop, answer.status, to, redirects, how);
    } catch (error) {
      const wasCarriedOut = redirects > 0 && !isRepeatable(first.method) && isRepeatable(hop.method);
      throw wasCarriedOut && error instanceof ToolError ? resultLost(error, first, how.tool) : error;
    }
  }
}

/** @throws ApiError for a redirect that is not followed, OutcomeUnknownError where it points to what a request did */
function followed(hop: Hop, status: number, to: URL, redirects: number, { tool, context }: Exchange): Hop {
  const { hosts } = rulesOf(serviceOf(context, tool));
  const next = nextHop(hop, status, to);
  const why = () => {
    if (typeof next === 'string') return next;
    if (redirects >= mostRedirects) return `there were ${mostRedirects} before it`;
    return isAllowed(to, hosts) ? undefined : 'that host is not among the allowed hosts';
  };
  const problem = why();
  if (problem === undefined && typeof next !== 'string') return next;
  const error = new ApiError(
    `${tool}: ${hop.url.host} answered ${status} to ${hop.method} ${hop.url.pathname} and redirects to ${to.origin}, which was not followed, because ${problem}. Send the request to its new address.`,
    { tool, status, request: { method: hop.method, path: hop.url.pathname } },
  );
  throw isRepeatable(hop.method) || status === 307 || status === 308 ? error : resultLost(error, hop, tool);
}

async function send(hop: Hop, { tool, context, allowStatus }: Exchange): Promise<HttpAnswer> {
  const service = serviceOf(context, tool);
  const rules = rulesOf(service);
  if (!isAllowed(hop.url, rules.hosts)) throw notListed(hop.url, tool);
  const { signal } = context;
  if (signal?.aborted === true) throw new AbortError(`${tool}: stopped by its caller. Nothing was sent.`, { tool });
  const lookup = await resolveHost(hop.url.hostname, {
    tool,
    allowLoopback: rules.allowLoopback,
    lookup: service.lookup,
    signal,
  });
  let refused: HttpAnswer | undefined;
  const target = targetOf(hop, service, lookup, (answer) => {
    refused = answer;
  });
  const request = { method: hop.method, path: pathOf(hop.url), query: queryOf(hop.url), ...hop.body };
  try {
    const answer = await context.send(target, request, {
      idempotent: isRepeatable(hop.method),
      answers: 'whole',
      timeoutMs: rules.timeoutMs,
      maxResponseBytes: rules.maxResponseBytes,
    });
    return answer as HttpAnswer;
  } catch (error) {
    if (refused !== undefined && allowStatus.includes(refused.status)) return refused;
    throw error;
  }
}

/** The query of an address by its names, several values of a name as a list. */
function queryOf({ searchParams }: URL): Record<string, string[]> {
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
}

function serviceOf({ service }: LocalContext, tool: string): Service {
  if (service !== undefined) return service;
  const message = 'is missing: whoever runs this has to allow hosts, by httpRequestService({ allowedHosts })';
  throw new InvalidParamsError([{ field: 'allowedHosts', message }], { tool });
}

function notListed({ protocol, host }: URL, tool: string): BlockedError {
  const message = `${protocol}//${host} is not among the allowed hosts. Whoever runs this can allow it, by allowedHosts.`;
  return new BlockedError('not-allowed', message, { tool });
}

function resultLost(error: ToolError, { method, url, body }: Hop, tool: string): ToolError {
  const request = { method, path: url.pathname };
  const lost = `its answer points elsewhere, where no result could be read (${error.message})`;
  return new OutcomeUnknownError(
    `${tool}: ${method} ${url.pathname} was sent and is likely to have been carried out, but ${lost}. It was not repeated: that could do it twice.`,
    { tool, request, lost, sent: { ...request, body: body.body ?? body.content?.text } },
  );
}
