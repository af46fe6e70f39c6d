import { refuseHuge } from '../../form/index.js';
import type { Tool } from '../../tool/index.js';
import { connectionParams } from './connection-params.js';
import type { SimOptions } from './service.js';
import type { SimParams } from './sim-tool.js';

/** Keys that Sim adds to the parameters of every call, beside those that begin with an underscore. */
const simsOwn = new Set(['operation', 'envVars', 'workflowVariables', 'blockData', 'blockNameMapping']);

/**
 * The parameters of the tool among what Sim hands over: without the connection, without what Sim adds, and without
 * fields that nobody filled. Whatever else is there goes on, so that an unknown name is refused and not ignored.
 *
 * @throws InvalidParamsError for what is larger than any call.
 */
export function toolParams(tool: Tool, params: SimParams, options: SimOptions): Record<string, unknown> {
  const settings = connectionParams(options);
  const isSetting = (name: string) => Object.hasOwn(settings, name) && !Object.hasOwn(tool.fields, name);
  const given = Object.fromEntries(
    Object.entries(params).filter(
      ([name, value]) =>
        value !== undefined &&
        value !== '' &&
        !isSetting(name) &&
        !simsOwn.has(name) &&
        // Not more than one: `__proto__` is nothing of Sim's.
        !/^_[a-z]/i.test(name),
    ),
  );
  refuseHuge(given);
  return given;
}
