import * as z from 'zod';
import type { ObjectSchema } from '../../json-schema/index.js';

/**
 * A zod schema that shows a JSON Schema and lets every value pass. LangChain checks arguments before a tool sees them, and
 * takes no text values; every package of it reads zod, while few read other kinds of schema.
 */
export function openZodSchema(schema: ObjectSchema): z.ZodType {
  const open = z.unknown();
  open._zod.toJSONSchema = () => schema;
  return open;
}
