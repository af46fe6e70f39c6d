import { intercom } from '../../src/intercom/definition.js';
import type { Sandbox } from '../../src/sandbox/index.js';
import type { Entity, Tool } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';

/** An id of each entity that a sandbox has records of, by the name of the entity. */
export function idsIn(sandbox: Pick<Sandbox, 'export'>): Readonly<Record<string, string>> {
  const { records }: { readonly records: Readonly<Record<string, readonly unknown[]>> } = JSON.parse(sandbox.export());
  const rows: [string, Entity][] = Object.entries(intercom.entities);
  return Object.fromEntries(
    rows.flatMap(([name, { plural }]) => {
      const camel = plural.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
      const table = camel.charAt(0).toLowerCase() + camel.slice(1);
      const [first] = records[table] ?? [];
      return isObject(first) && first.id !== undefined ? [[name, String(first.id)]] : [];
    }),
  );
}

/**
 * A call with nothing but what a tool requires, with these ids in place of those of its example. Where a rule between
 * parameters asks for more, it is the example.
 */
export function plainCall(
  { fields, example, params }: Pick<Tool, 'fields' | 'example' | 'params'>,
  ids: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const given: Readonly<Record<string, unknown>> = example;
  const callWith = (has: (name: string, isRequired: boolean) => boolean): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, { data }]) => {
        if (!has(name, data.required)) return [];
        const id = data.isId === true && typeof data.of === 'string' ? ids[data.of] : undefined;
        const real = data.schema.type === 'array' && id !== undefined ? [id] : id;
        return [[name, real ?? given[name]]];
      }),
    );
  const required = callWith((_, isRequired) => isRequired);
  return params.safeParse(required).success ? required : callWith((name) => given[name] !== undefined);
}
