import type * as z from 'zod';
import { exampleOf } from './operation/example.js';
import { paramsSchema } from './operation/params-schema.js';
import type { Rule } from './operation/rules.js';
import type { InputOf, Params, ParsedOf } from './param/param.js';
import type { ServiceDefinition } from './service-definition.js';
import type { ToolBase } from './tool.js';

/** What every definition gets from its id, its service and its parameters. */
type FromParams<Id extends string, P extends Params> = Pick<
  ToolBase<Id, P, never>,
  'id' | 'service' | 'serviceDefinition' | 'fields' | 'rules' | 'params' | 'example'
>;

/**
 * Begins a tool: what operations and local tools have in common. The rest is assigned to it and not spread around it,
 * which would build the schema of the parameters at once.
 */
export function toolBase<Id extends string, P extends Params>(
  id: Id,
  service: ServiceDefinition,
  params: P,
  rules: readonly Rule<never, string>[] | undefined,
): FromParams<Id, P> {
  let schema: z.ZodType<ParsedOf<P>, InputOf<P>> | undefined;
  return {
    id,
    service: service.name,
    serviceDefinition: service,
    fields: params,
    rules: (rules ?? []).flatMap(({ facts }) => facts?.(Object.keys(params)) ?? []),
    example: exampleOf(params) as InputOf<P>,
    get params() {
      schema ??= paramsSchema(params, rules) as z.ZodType<ParsedOf<P>, InputOf<P>>;
      return schema;
    },
  };
}
