/** Kinds of parameters as the package publishes them: for every service, for Intercom alone, and under older names. */
import * as z from 'zod';
import * as kinds from '../tool/kinds/index.js';
import type { ParamNotes } from '../tool/param/facts.js';
import { Param } from '../tool/param/param.js';

export * from '../tool/kinds/index.js';
export {
  /** @deprecated Use `externalId`. */
  externalId as ownId,
  /** @deprecated Use `nonEmptyText`. */
  nonEmptyText as filledText,
} from '../tool/kinds/index.js';
export { oneContact } from './kinds/one-contact.js';
export { searchQuery } from './kinds/search-query.js';

interface Max {
  readonly max?: number | undefined;
  /** @deprecated Use `max`. */
  readonly most?: number | undefined;
}

interface OldMax {
  /** @deprecated Use `max`. */
  readonly most: number;
}

interface Usual {
  /** @deprecated Use `default`. */
  readonly usual: number;
  /** @deprecated Use `max`. */
  readonly most?: number | undefined;
}

/** Ids as a list, or as one text with commas between them. */
export function idList(description: string, { most, max = most, ...notes }: ParamNotes & Max = {}) {
  return kinds.idList(description, { max, ...notes });
}

/** Web addresses: a list, its JSON text, or one text with commas between them. */
export function urlList(description: string, notes: ParamNotes & ({ readonly max: number } | OldMax)) {
  if ('max' in notes) return kinds.urlList(description, notes);
  const { most: max, ...others } = notes;
  return kinds.urlList(description, { max, ...others });
}

/** How many items one page of a list holds. */
export function perPage(size: kinds.PageSize | Usual) {
  return kinds.perPage('usual' in size ? { default: size.usual, max: size.most } : size);
}

/** A parameter that a zod schema parses. */
type ParamOf<Schema extends z.ZodType> = Param<
  z.input<Schema>,
  z.output<Schema>,
  undefined extends z.input<Schema> ? true : false
>;

/**
 * A parameter of a zod schema. Give an `example` in the notes: a schema tells no value that people would give.
 *
 * @deprecated Use a kind, whose last argument are the notes, or make one by `kind`.
 */
export function annotate<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  notes: ParamNotes = {},
): ParamOf<Schema> {
  return paramOf(schema, description, notes) as ParamOf<Schema>;
}

function paramOf(schema: z.core.$ZodType, description: string, notes: ParamNotes): Param {
  if (schema instanceof z.ZodOptional) return paramOf(schema.unwrap(), description, notes).optional();
  if (schema instanceof z.ZodNullable) return paramOf(schema.unwrap(), description, notes).nullable();
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const data = { schema: json, sample: notes.example, description, required: true, nullable: false, ...notes };
  return new Param(data, () => schema as z.ZodType);
}
