import * as z from 'zod';
import type { Params } from '../param/param.js';
import { conditionRules, type Rule } from './rules.js';

/** The zod schema of the parameters of a tool: strict, with the rules between them. */
export function paramsSchema(params: Params, rules: readonly Rule<never, string>[] = []): z.ZodType {
  const shape = Object.fromEntries(Object.entries(params).map(([name, { schema }]) => [name, schema]));
  const object = z.strictObject(shape);
  const all = [...conditionRules(params), ...(rules as readonly Rule[])];
  if (all.length === 0) return object;
  return object.superRefine((given, context) => {
    for (const rule of all) {
      rule.check(given, (field, message) =>
        context.addIssue({ code: 'custom', message, path: field === '' ? [] : [field] }),
      );
    }
  });
}
