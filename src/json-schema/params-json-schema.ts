import { propertiesOf } from '../tool/param/json-schema.js';
import type { Tool } from '../tool/tool.js';
import type { ObjectSchema, SchemaOptions } from './json-schema.js';

/**
 * The JSON Schema of what a caller gives to a tool; it is the same in every draft. It shows real types only, although the text form of
 * a value is taken as well; times are the exception, since nobody counts seconds by heart. It closes the object: an unknown key is refused. Rules between parameters have no form in
 * it; the description of the tool says them.
 */
export function paramsJsonSchema(tool: Pick<Tool, 'fields'>, _options: SchemaOptions = {}): ObjectSchema {
  return { ...propertiesOf(tool.fields), additionalProperties: false };
}
