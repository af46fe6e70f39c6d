import type { Registry } from '../../../registry.js';
import { isObject } from '../../../tool/json.js';
import { simOutputs } from '../outputs.js';
import { Code, camelCase, toSource } from './source-text.js';

/** Outputs of which the properties of Intercom's objects stand once, in a file of their own. */
export interface SharedOutputs {
  /** The constants as TypeScript. */
  readonly source: string;
  /** Puts the names of the constants in place of the properties, and tells which it used. */
  replace(outputs: object): { readonly outputs: object; readonly names: readonly string[] };
}

/** Finds the objects whose properties appear in outputs, and names each by the schema it follows. */
export function sharedOutputs(registry: Registry): SharedOutputs {
  const byText = new Map<string, string>();
  const constants = new Map<string, object>();
  for (const tool of registry.list()) {
    const outputs = simOutputs(tool);
    for (const [key, { schema }] of Object.entries(tool.output)) {
      const output = outputs[key];
      const properties = output?.properties ?? output?.items?.properties;
      if (schema === undefined || properties === undefined) continue;
      const name = `${camelCase(schema)}Properties`;
      byText.set(JSON.stringify(properties), name);
      constants.set(name, properties);
    }
  }
  const names = [...constants.keys()].sort();
  return {
    source: names
      .map((name) => `\nexport const ${name}: Record<string, OutputProperty> = ${toSource(constants.get(name))}\n`)
      .join(''),
    replace: (outputs) => {
      const used = new Set<string>();
      const shorten = (value: unknown): unknown => {
        if (!isObject(value)) return value;
        const members = Object.entries(value).map(([key, member]) => {
          const name = key === 'properties' ? byText.get(JSON.stringify(member)) : undefined;
          if (name === undefined) return [key, shorten(member)];
          used.add(name);
          return [key, new Code(name)];
        });
        return Object.fromEntries(members);
      };
      const shortened = Object.fromEntries(Object.entries(outputs).map(([key, output]) => [key, shorten(output)]));
      return { outputs: shortened, names: [...used].sort() };
    },
  };
}
