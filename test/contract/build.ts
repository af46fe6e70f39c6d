import { intercomService } from '../../src/client/intercom/service.js';
import { type PreparedRequest, prepareRequests } from '../../src/run-tool/dry-run.js';
import { parseParams } from '../../src/run-tool/parse-params.js';
import type { HttpRequest, RequestTool } from '../../src/tool/index.js';

/** An access token of the form that Intercom gives out. */
export const token = 'dG9rOmM0ZDVlNmY3X2NvbnRyYWN0X3Rlc3Q=';

/** The beginning of 2026 in unix seconds: the moment at which every request of the contract is built. */
export const now = 1_767_225_600;

export const service = intercomService({ accessToken: token });

/** All requests that a call with these parameters would make: lookups, the call, follow-ups. */
export function build(tool: RequestTool, given: Record<string, unknown>): PreparedRequest[] {
  return prepareRequests(tool, parseParams(tool, given), service, { now, version: service.version });
}

/** The look that the runner takes when the answer of this call is lost, where the tool has one. */
export function look(tool: RequestTool, given: Record<string, unknown>): HttpRequest | undefined {
  const params = Object.freeze({ ...lookedUp(tool), ...parseParams(tool, given) });
  const request = tool.request(params, { now, version: service.version });
  const { confirm } = tool;
  if (confirm === undefined || confirm.when?.(params) === false) return undefined;
  return confirm.request(params, { at: now, request });
}

function lookedUp(tool: RequestTool): Record<string, unknown> {
  return Object.fromEntries(Object.keys(tool.lookups ?? {}).map((name) => [name, `(lookup.${name})`]));
}
