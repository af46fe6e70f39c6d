import { ToolError } from '../../../errors.js';
import { neededLookups } from '../../../run-tool/lookups.js';
import { checkVersion, parseParams } from '../../../run-tool/parse-params.js';
import type { RequestTool } from '../../../tool/index.js';
import { defaultApiVersion } from '../../../tool/request.js';
import { type FlatRequest, flatten } from './flat.js';
import { triedAt } from './samples.js';

/** The request of a call, taken apart; undefined when the call is refused, or takes more than one request. */
export type Attempt = (given: Record<string, unknown>, now?: number) => FlatRequest | undefined;

/** Tries calls of a tool without sending them. */
export function attemptsOf(tool: RequestTool, fixed: Readonly<Record<string, unknown>>): Attempt {
  return (given, now = triedAt) => {
    try {
      const params = parseParams(tool, { ...given, ...fixed });
      checkVersion(tool, params, defaultApiVersion);
      if (neededLookups(tool, params).length > 0) return undefined;
      if (tool.after?.some((follow) => follow.when(params)) === true) return undefined;
      return flatten(tool.request(params, { now, version: defaultApiVersion }));
    } catch (error) {
      if (error instanceof ToolError) return undefined;
      throw error;
    }
  };
}
