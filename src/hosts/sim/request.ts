import { BlockedError } from '../../errors.js';
import type { PreparedRequest } from '../../run-tool/prepare.js';
import { authenticationOf, isLocal, type RequestTool, type Tool } from '../../tool/index.js';
import { type AnyConnect, readSettings, wantsDryRun } from './connection.js';
import { type SimOptions, serviceOf } from './service.js';
import type { SimParams, SimRequest } from './sim-tool.js';
import { toolParams } from './tool-params.js';

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** How Sim repeats a read. Searches are POST requests, so it may repeat those as well. */
const retry = { enabled: true, maxRetries: 3, initialDelayMs: 500, maxDelayMs: 30_000, retryIdempotentOnly: false };

/**
 * A read as one HTTP request, for Sim's own sender. Every function parses the parameters first, so a call that our
 * schema refuses is never sent. Tools that change something refuse to be carried this way: approval, read-only and the
 * second request of some calls exist only where our client carries them.
 */
export function simRequest(tool: Tool, connect: AnyConnect, options: SimOptions): SimRequest {
  const prepare = (params: SimParams): PreparedRequest => {
    if (!isSentBySim(tool)) throw onlyDirect(tool);
    if (wantsDryRun(params)) throw noDryRun(tool);
    const client = connect(readSettings(tool, params, options));
    const [request, ...more] = client.dryRunUnknown(tool.id, toolParams(tool, params, options)).requests;
    if (request === undefined || more.length > 0) throw onlyDirect(tool);
    return request;
  };
  const authentication = (params: SimParams) =>
    authenticationOf(serviceOf(options), readSettings(tool, params, options));
  return {
    url(params) {
      const { url } = prepare(params);
      const secret = new URLSearchParams(authentication(params).query);
      return secret.size === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}${secret}`;
    },
    method: (params) => {
      const { method } = prepare(params);
      return verbs.find((verb) => verb === method) ?? 'GET';
    },
    headers: (params) => ({ ...prepare(params).headers, ...authentication(params).secretHeaders }),
    body: (params) => {
      const { body } = prepare(params);
      return typeof body === 'object' && body !== null ? { ...body } : undefined;
    },
    retry,
    stripAuthOnRedirect: true,
  };
}

/**
 * Whether Sim can send it: a read of one request. Sim follows redirects and reads answers whole, so a location or a file is
 * left to our client, as are look-ups and reads of several requests.
 */
export function isSentBySim(tool: Tool): tool is RequestTool {
  if (isLocal(tool) || tool.effect !== 'read') return false;
  const isOne = tool.each === undefined && tool.lookups === undefined;
  return isOne && tool.answers !== 'file' && tool.answers !== 'location';
}

function noDryRun({ id }: Tool): BlockedError {
  const message =
    'a dry run needs directExecution: what Sim carries itself, it sends. Make the tools without reads: "request".';
  return new BlockedError('not-allowed', message, { tool: id });
}

function onlyDirect({ id }: Tool): BlockedError {
  const message =
    'only directExecution carries this tool, where the rules of the connection hold: this Sim does not call it.';
  return new BlockedError('not-allowed', message, { tool: id });
}
