import { InvalidParamsError } from '../../errors.js';
import type { Warning } from '../../run-tool/tool-result.js';
import type { Tool } from '../../tool/index.js';
import { isObject } from '../../tool/json.js';
import { type AnyConnect, readSettings, wantsDryRun } from './connection.js';
import { failureOf } from './failure.js';
import type { SimOptions } from './service.js';
import type { SimBehaviour } from './sim-tool.js';
import { toolParams } from './tool-params.js';
import type { UnknownOutcomes } from './unknown-outcomes.js';

/**
 * Carries a call by our own client: parse, policy, lookups, retry, follow-ups, and the looks after a lost answer. It
 * never throws, so that Sim shows our message and keeps what the error knows.
 */
export function directExecution(
  tool: Tool,
  connect: AnyConnect,
  outcomes: UnknownOutcomes,
  options: SimOptions,
): NonNullable<SimBehaviour['directExecution']> {
  return async (params, signal) => {
    try {
      if (!isObject(params)) throw new InvalidParamsError([notAnObject], { tool: tool.id });
      const settings = readSettings(tool, params, options);
      const client = connect(settings);
      const given = toolParams(tool, params, options);
      if (wantsDryRun(params)) return { success: true, output: { ...client.dryRunUnknown(tool.id, given) } };
      const { output, warnings } = await outcomes.run(params, [tool.id, settings, given], () =>
        client.runUnknown(tool.id, given, { signal }),
      );
      const said = warnings.map(withoutError);
      return { success: true, output: said.length === 0 ? output : { ...output, warnings: said } };
    } catch (error) {
      return failureOf(error, tool.id);
    }
  };
}

const notAnObject = { field: '', message: 'the parameters are not an object' };

/** The message holds what the error says. */
function withoutError({ step, message }: Warning): { step: string; message: string } {
  return { step, message };
}
