import { InvalidParamsError } from '../../src/errors.js';
import { intercomService } from '../../src/intercom/service/service.js';
import type { ApiVersion } from '../../src/intercom/versions.js';
import { parseParams } from '../../src/run-tool/parse-params.js';
import { type PreparedRequest, RequestCall } from '../../src/run-tool/prepare.js';
import { type HttpRequest, isLocal, type RequestTool, type Tool } from '../../src/tool/index.js';

/** An access token of the form that Intercom gives out. */
export const token = 'dG9rOmM0ZDVlNmY3X2NvbnRyYWN0X3Rlc3Q=';

/** The beginning of 2026 in unix seconds: the moment at which every request of the contract is built. */
export const now = 1_767_225_600;

/** The version that requests are built for unless a parameter needs another. */
export const usualVersion: ApiVersion = '2.16';

/**
 * All requests that a call with these parameters would make: lookups, the call, follow-ups. Of a tool that runs a function
 * what it is handed stands in place of a request.
 */
export function build(
  tool: Tool,
  given: Record<string, unknown>,
  version: ApiVersion = usualVersion,
): readonly PreparedRequest[] {
  if (isLocal(tool)) {
    const body = parseParams(tool, given);
    return [{ step: 'call', method: 'RUN', url: `local:///${tool.id}`, headers: {}, body }];
  }
  return new RequestCall(tool, given, intercomService({ accessToken: token, version }), now).requests;
}

/** The look that the runner would take when the answer of this call is lost, where there is one to take. */
export function look(tool: RequestTool, given: Record<string, unknown>, version: ApiVersion): HttpRequest | undefined {
  const { confirm } = tool;
  const params = { ...lookedUp(tool), ...parseParams(tool, given) };
  if (confirm === undefined || confirm.when?.(params) === false) return undefined;
  const request = tool.request(params, { now, version });
  try {
    return confirm.request(params, { at: now, request });
  } catch (error) {
    // The call itself may hold an id that no path can: then nothing is looked up, and the caller is told so.
    if (error instanceof InvalidParamsError) return undefined;
    throw error;
  }
}

/** What stands for the values that lookups find, those that may find nothing left out. */
export function lookedUp(tool: RequestTool): Record<string, unknown> {
  const sure = Object.entries(tool.lookups ?? {}).filter(([, { absence }]) => absence !== 'none');
  return Object.fromEntries(sure.map(([name]) => [name, `(lookup.${name})`]));
}
