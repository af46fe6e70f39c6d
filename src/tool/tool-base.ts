import type * as z from 'zod';
import { exampleOf } from './operation/example.js';
import { paramsSchema } from './operation/params-schema.js';
import type { Rule, RuleFacts } from './operation/rules.js';
import type { InputOf, Params, ParsedOf } from './param/param.js';
import type { ServiceDefinition } from './service-definition.js';
import type { ToolBase } from './tool.js';

/** What every definition gets from its id, its service and its parameters. */
type FromParams<Id extends string, P extends Params> = Pick<
  ToolBase<Id, P, never>,
  'id' | 'service' | 'serviceDefinition' | 'fields' | 'rules' | 'params' | 'example'
>;

/** What a definition says that the base of its tool is made of. */
interface Said<P extends Params> {
  readonly params: P;
  readonly rules?: readonly Rule<never, string>[] | undefined;
  readonly example?: InputOf<P> | undefined;
}

/**
 * Begins a tool: what operations and local tools have in common. What takes time is made when it is first asked for. The
 * rest is assigned to it and not spread around it, which would ask for all of it at once.
 */
export function toolBase<Id extends string, P extends Params>(
  id: Id,
  service: ServiceDefinition,
  said: Said<P>,
): FromParams<Id, P> {
  const { params, rules = [] } = said;
  let facts: readonly RuleFacts[] | undefined;
  let schema: z.ZodType<ParsedOf<P>, InputOf<P>> | undefined;
  let { example } = said;
  return {
    id,
    service: service.name,
    serviceDefinition: service,
    fields: params,
    get rules() {
      facts ??= rules.flatMap((rule) => rule.facts?.(Object.keys(params)) ?? []);
      return facts;
    },
    get params() {
      schema ??= paramsSchema(params, rules) as z.ZodType<ParsedOf<P>, InputOf<P>>;
      return schema;
    },
    get example() {
      example ??= exampleOf(params) as InputOf<P>;
      return example;
    },
  };
}
