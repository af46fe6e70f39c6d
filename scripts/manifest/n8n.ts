import { packageFiles } from '../../src/hosts/n8n/package-files.js';
import type { Registry } from '../../src/index.js';
import { isObject } from '../../src/tool/json.js';
import { named, objectsIn, type Parts, parsed, shared, textAt, withoutVersion } from './parts.js';

const file = 'dist/nodes/IntercomTools/description.json';

/** The exported package, without the code that it runs: the fields of each operation apart, and the rest of its files. */
export function n8nArtefacts(registry: Registry): Parts {
  const files = withoutVersion(packageFiles(registry));
  const description = parsed(files, file);
  const properties = objectsIn(description, 'properties');
  const menus = properties.filter(({ name }) => name === 'operation');
  const operations = menus.flatMap((menu) =>
    objectsIn(menu, 'options').map((option) => ({
      option,
      properties: properties
        .filter((property) => operationsOf(property)?.includes(option.value))
        .map((property) => shownWith(property, option.value)),
    })),
  );
  const rest = properties.map((property) => {
    if (property.name === 'operation')
      return { ...property, options: objectsIn(property, 'options').map(({ value }) => value) };
    const operations = operationsOf(property);
    return operations === undefined ? property : `${operations.join(', ')}: ${property.name}`;
  });
  return {
    ...named('tools', operations, ({ option }) => textAt(option, 'value')),
    ...shared(files, { [file]: { ...(isObject(description) ? description : {}), properties: rest } }),
  };
}

/** The operations with which a property is shown, or undefined for what belongs to none. */
function operationsOf({ displayOptions }: Record<string, unknown>): unknown[] | undefined {
  const show = isObject(displayOptions) ? displayOptions.show : undefined;
  const shown = isObject(show) ? show.operation : undefined;
  if (shown === undefined || Array.isArray(shown)) return shown;
  throw new Error(`A property belongs to a list of operations, not to ${JSON.stringify(shown)}`);
}

/** A property as one of its operations has it: which others have it too is none of its business. */
function shownWith(property: Record<string, unknown>, operation: unknown): Record<string, unknown> {
  const show = isObject(property.displayOptions) ? property.displayOptions.show : undefined;
  const { resource: _, ...others } = isObject(show) ? show : {};
  return { ...property, displayOptions: { show: { ...others, operation } } };
}
