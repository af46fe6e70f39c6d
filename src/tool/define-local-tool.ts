import { type LocalToolInput, localTool } from './local-tool.js';
import type { OutputFields } from './output.js';
import { Param, type Params } from './param/param.js';
import type { LocalTool } from './tool.js';

/** A tool that runs a function, as it was declared before `localTool`. */
interface FormerLocalTool<Id extends string, P extends Params, Output extends OutputFields>
  extends Omit<LocalToolInput<P, Output>, 'params' | 'rules'> {
  readonly id: Id;
  /** `z.strictObject` of kinds of parameters. */
  readonly params: { readonly shape: P; readonly def?: { readonly checks?: readonly unknown[] | undefined } };
}

/**
 * Declares a tool that runs a function in place of a request.
 *
 * @deprecated Use `localTool(id, { params: { … }, … })`.
 * @throws Error that names the tool for what it cannot take over: rules between parameters that `params` has by `refine`, and
 *   parameters that are zod schemas.
 */
export function defineLocalTool<const Id extends string, P extends Params, Output extends OutputFields>({
  id,
  params,
  ...said
}: FormerLocalTool<Id, P, Output>): LocalTool<Id, P, Output> {
  if ((params.def?.checks ?? []).length > 0) {
    throw new Error(`${id}: its params have rules by refine: declare it by localTool, which takes them as rules`);
  }
  for (const [name, param] of Object.entries(params.shape)) {
    if (param instanceof Param) continue;
    throw new Error(
      `${id}: ${name} is no kind of parameter: use one of param.*, or param.annotate(schema, description)`,
    );
  }
  return localTool(id, { ...said, params: params.shape });
}
