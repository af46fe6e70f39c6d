import { headersOf, urlOf } from '../client/transport.js';
import type { RequestTool } from '../tool/define-tool.js';
import type { HttpRequest, RequestContext } from '../tool/request.js';
import type { Service } from '../tool/service.js';
import { neededLookups } from './lookups.js';

/** A request that would be sent. Authorization is left out. */
export interface PreparedRequest {
  /** `lookup` finds a missing parameter, `call` is the operation, `follow-up` completes it. */
  readonly step: 'lookup' | 'call' | 'follow-up';
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON body, or null without one. */
  readonly body: unknown;
}

/**
 * The requests that a call would make, in order, without sending any. What only a lookup or an earlier answer can give
 * stands as `(lookup.admin_id)` or `(answer.id)`.
 */
export function prepareRequests(
  tool: RequestTool,
  params: Record<string, unknown>,
  service: Service,
  context: RequestContext,
): PreparedRequest[] {
  const prepared: PreparedRequest[] = [];
  const add = (step: PreparedRequest['step'], request: HttpRequest) => prepared.push(prepare(step, request, service));
  const complete = { ...params };
  for (const [name, lookup] of neededLookups(tool, params)) {
    const known = lookup.setting === undefined ? undefined : service.defaults[lookup.setting];
    if (known === undefined) for (const request of lookup.requests(params as never)) add('lookup', request);
    complete[name] = known ?? `(lookup.${name})`;
  }
  add('call', tool.request(complete, context));
  for (const follow of tool.after ?? [])
    if (follow.when(params)) add('follow-up', follow.request(params, '(answer.id)'));
  return prepared;
}

function prepare(step: PreparedRequest['step'], request: HttpRequest, service: Service): PreparedRequest {
  // Through JSON, so that what is shown is what would travel.
  const body: unknown = request.body === undefined ? null : JSON.parse(JSON.stringify(request.body));
  return { step, method: request.method, url: urlOf(service, request), headers: headersOf(service, request), body };
}
