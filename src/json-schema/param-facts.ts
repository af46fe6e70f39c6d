import * as z from 'zod';
import type { Tool } from '../tool/define-tool.js';
import type { ParamMeta } from '../tool/kinds/kind.js';
import { isThingNote } from '../tool/kinds/thing.js';
import type { JsonSchema } from './json-schema.js';
import { paramsJsonSchema } from './params-json-schema.js';

/** What forms, command lines and docs show about one parameter. */
export interface ParamFacts extends ParamMeta {
  readonly name: string;
  readonly required: boolean;
  /** Null is a value of it: it clears the field. */
  readonly nullable: boolean;
  /** JSON Schema of the value, null included. */
  readonly schema: JsonSchema;
}

/** The parameters of a tool, in the order in which it declares them. */
export function paramFacts(tool: Tool): ParamFacts[] {
  const { properties, required = [] } = paramsJsonSchema(tool);
  return Object.entries(tool.params.shape).map(([name, schema]) => ({
    ...notesOn(schema),
    name,
    required: required.includes(name),
    nullable: z.safeParse(schema, null).success,
    schema: properties[name] ?? {},
  }));
}

/** The notes stand on the kind, which `.optional()` and `.nullable()` wrap. */
function notesOn(schema: z.core.$ZodType): ParamMeta {
  let inner: z.core.$ZodType | undefined = schema;
  while (inner !== undefined) {
    const notes = z.globalRegistry.get(inner);
    if (notes?.description !== undefined) return toMeta(notes, notes.description);
    inner = wrappedBy(inner);
  }
  return { description: '' };
}

function toMeta({ since, multiline, format, of }: Record<string, unknown>, description: string): ParamMeta {
  return {
    description,
    ...(typeof since === 'string' ? { since } : {}),
    ...(multiline === true ? { multiline } : {}),
    ...(typeof format === 'string' ? { format } : {}),
    ...(isThingNote(of) ? { of } : {}),
  };
}

function wrappedBy(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = schema._zod;
  return 'innerType' in def && def.innerType instanceof z.core.$ZodType ? def.innerType : undefined;
}
