import { intercomService } from '../../src/intercom/service/service.js';
import { type PreparedRequest, RequestCall } from '../../src/run-tool/prepare.js';
import type { RequestTool } from '../../src/tool/index.js';
import { block } from './markdown.js';

/** The beginning of 2026: pages must not change with the day they are made on. */
const now = 1_767_225_600;

const service = intercomService({ accessToken: 'not-sent' });

/** The requests that the example of a tool makes. */
function exampleRequests(tool: RequestTool): readonly PreparedRequest[] {
  return new RequestCall(tool, tool.example, service, now).requests;
}

/** The request of a tool with the names of its parameters in place of their values. */
export interface Route {
  /** Such as `GET /contacts/{contactId}`. */
  readonly line: string;
  /** The parameters in the path. */
  readonly names: readonly string[];
}

export function routeOf({ plan }: Pick<RequestTool, 'plan'>): Route {
  const path = plan.path.map((piece) => (typeof piece === 'string' ? piece : `{${piece.param}}`)).join('');
  const names = plan.path.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.param]));
  return { line: `${plan.method} ${path}`, names };
}

/** What a request is for, where it is not just the call. */
function commentOf({ step, when }: PreparedRequest): string[] {
  if (step === 'call' && when === undefined) return [];
  return [`# ${step}${when === undefined ? '' : `, ${when}`}`];
}

/** Method and path of a request, its query included. */
function requestLine({ method, url }: PreparedRequest): string {
  return `${method} ${url.slice(service.baseUrl.length)}`;
}

/** The requests of the example with their bodies, as they travel. */
export function requestBlock(tool: RequestTool): string {
  const requests = exampleRequests(tool).map((request) =>
    [
      ...commentOf(request),
      requestLine(request),
      ...(request.body === null ? [] : [JSON.stringify(request.body, null, 2)]),
    ].join('\n'),
  );
  return block('http', requests.join('\n\n'));
}

/** What happens before, after and in place of the request itself. */
export function stepsAround({ lookups = {}, each, after = [], confirm, plan }: RequestTool): string {
  const before = Object.entries(lookups).map(([name, { title, setting }]) => {
    const known = setting === undefined ? '' : ` (the connection's ${setting} answers without a request)`;
    return `- Before it, when \`${name}\` is not known: a look for ${title}${known}.`;
  });
  const instead = Object.entries(plan.routes ?? {}).map(
    ([name, route]) => `- In place of it, when \`${name}\` is given: \`${routeOf({ plan: route }).line}\`.`,
  );
  const refused = Object.values(lookups).flatMap(({ refusal }) =>
    refusal === undefined ? [] : [`- Once more, with what its refusal names: ${refusal.title}.`],
  );
  const one = each === undefined ? [] : [`- After it, for each: ${each.step}.`];
  const next = after.map(({ step }) => `- After it, where the parameters ask for it: ${step}.`);
  const lost =
    confirm === undefined ? [] : ['- When its answer is lost: a look whether it was carried out all the same.'];
  return [...before, ...instead, ...refused, ...one, ...next, ...lost].join('\n');
}
