import type { JsonSchema } from '../tool/param/facts.js';

export type { JsonSchema };

/** The drafts that a schema can be written in. They differ in where shared parts stand and in what `$ref` allows. */
export const drafts = ['draft-07', 'draft-2020-12'] as const;

export type Draft = (typeof drafts)[number];

export interface SchemaOptions {
  /** `draft-2020-12` unless given. */
  readonly target?: Draft | undefined;
}

/** The schema of an object, with a place for the parts that it shares. */
export interface ObjectSchema extends JsonSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  /** Shared parts in draft-2020-12. */
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  /** Shared parts in draft-07. */
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** The keyword under which a draft keeps shared parts. */
export function definitionsKeyword(target: Draft): '$defs' | 'definitions' {
  return target === 'draft-07' ? 'definitions' : '$defs';
}
