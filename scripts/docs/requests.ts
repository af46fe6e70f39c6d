import { intercomService } from '../../src/client/intercom/service.js';
import { type PreparedRequest, prepareRequests } from '../../src/run-tool/dry-run.js';
import { parseParams } from '../../src/run-tool/parse-params.js';
import type { RequestTool } from '../../src/tool/index.js';
import { block } from './markdown.js';

/** The beginning of 2026: pages must not change with the day they are made on. */
const now = 1_767_225_600;

const service = intercomService({ accessToken: 'not-sent' });

/** The requests that the example of a tool makes. */
function exampleRequests(tool: RequestTool): PreparedRequest[] {
  return prepareRequests(tool, parseParams(tool, tool.example), service, { now, version: service.version });
}

/** The request of a tool with the names of its parameters in place of the values of its example. */
export interface Route {
  /** Such as `GET /contacts/{contactId}`. */
  readonly line: string;
  /** The parameters in the path. */
  readonly names: readonly string[];
}

export function routeOf(tool: RequestTool): Route {
  const names = new Map(Object.entries(tool.example).map(([name, value]) => [String(value), name]));
  const call = exampleRequests(tool).find(({ step }) => step === 'call');
  if (call === undefined) return { line: '', names: [] };
  const segments = new URL(call.url).pathname.split('/').map((segment) => ({ segment, name: names.get(segment) }));
  const path = segments.map(({ segment, name }) => (name === undefined ? segment : `{${name}}`)).join('/');
  return { line: `${call.method} ${path}`, names: segments.flatMap(({ name }) => name ?? []) };
}

/** Method and path of a request, its query included. */
function requestLine({ method, url }: PreparedRequest): string {
  return `${method} ${url.slice(service.baseUrl.length)}`;
}

/** The requests of the example with their bodies, as they travel. */
export function requestBlock(tool: RequestTool): string {
  const requests = exampleRequests(tool).map((request) =>
    [
      ...(request.step === 'call' ? [] : [`# ${request.step}`]),
      requestLine(request),
      ...(request.body === null ? [] : [JSON.stringify(request.body, null, 2)]),
    ].join('\n'),
  );
  return block('http', requests.join('\n\n'));
}

/** What happens before, after and in place of the request itself. */
export function stepsAround({ lookups = {}, after = [], confirm }: RequestTool): string {
  const before = Object.entries(lookups).map(([name, { title, setting }]) => {
    const known = setting === undefined ? '' : ` (the connection's ${setting} answers without a request)`;
    return `- Before it, when \`${name}\` is not known: a look for ${title}${known}.`;
  });
  const next = after.map(({ step }) => `- After it, where the parameters ask for it: ${step}.`);
  const lost =
    confirm === undefined ? [] : ['- When its answer is lost: a look whether it was carried out all the same.'];
  return [...before, ...next, ...lost].join('\n');
}
