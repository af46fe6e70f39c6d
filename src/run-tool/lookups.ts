import { InvalidParamsError } from '../errors.js';
import type { RequestTool } from '../tool/define-tool.js';
import type { Lookup } from '../tool/lookup.js';
import type { HttpRequest } from '../tool/request.js';
import type { Service } from '../tool/service.js';

/** The lookups that these parameters need: not given by the caller, and wanted. */
export function neededLookups(tool: RequestTool, params: Record<string, unknown>): [name: string, lookup: Lookup][] {
  return Object.entries(tool.lookups ?? {}).filter(
    ([name, lookup]) => params[name] === undefined && (lookup.when === undefined || lookup.when(params as never)),
  );
}

/**
 * Completes the parameters by lookups.
 *
 * @throws InvalidParamsError that names the parameter when a lookup finds nothing.
 */
export async function completeParams(
  tool: RequestTool,
  params: Record<string, unknown>,
  service: Service,
  read: (request: HttpRequest) => Promise<unknown>,
): Promise<Record<string, unknown>> {
  const complete = { ...params };
  for (const [name, lookup] of neededLookups(tool, params)) {
    const known = lookup.setting === undefined ? undefined : service.defaults[lookup.setting];
    const value = known ?? (await find(lookup, params, read));
    if (value === undefined) {
      const message = `is missing, and ${lookup.title} could not be found: ${lookup.advice}`;
      throw new InvalidParamsError([{ field: name, message }], { tool: tool.id });
    }
    complete[name] = value;
  }
  return complete;
}

async function find(
  lookup: Lookup,
  params: Record<string, unknown>,
  read: (request: HttpRequest) => Promise<unknown>,
): Promise<unknown> {
  const answers: unknown[] = [];
  for (const request of lookup.requests(params as never)) answers.push(await read(request));
  return lookup.pick(answers);
}
