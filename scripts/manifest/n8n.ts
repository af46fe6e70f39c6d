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
      properties: properties.filter((property) => operationOf(property) === option.value),
    })),
  );
  const rest = properties.map((property) => {
    if (property.name === 'operation')
      return { ...property, options: objectsIn(property, 'options').map(({ value }) => value) };
    const operation = operationOf(property);
    return operation === undefined ? property : `${operation}: ${property.name}`;
  });
  return {
    ...named('tools', operations, ({ option }) => textAt(option, 'value')),
    ...shared(files, { [file]: { ...(isObject(description) ? description : {}), properties: rest } }),
  };
}

/** The operation with which a property is shown, or undefined for what belongs to none. */
function operationOf({ displayOptions }: Record<string, unknown>): string | undefined {
  const show = isObject(displayOptions) ? displayOptions.show : undefined;
  const shown = isObject(show) ? show.operation : undefined;
  if (shown === undefined) return undefined;
  if (Array.isArray(shown) && shown.length === 1) return String(shown[0]);
  throw new Error(`A property belongs to one operation, not to ${JSON.stringify(shown)}`);
}
