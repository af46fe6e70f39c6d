/** Words in which the schema of `blocks.json` is written. */

export const text = (description: string) => ({ type: 'string', description });
export const flag = (description: string) => ({ type: 'boolean', description });
export const whole = (description: string) => ({ type: 'integer', description });
export const listOf = (items: object, description: string) => ({ type: 'array', items, description });
export const jsonSchema = (description: string) => ({ type: 'object', description });

/** An object with these keys; others may come with later versions. */
export const only = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required,
  properties,
});

/** Points at a definition of the schema. */
export const at = (name: string) => ({ $ref: `#/definitions/${name}` });

/** A version of an API: one of those that are known, or any text where none are. */
export const versionOf = (versions: readonly string[], description: string) =>
  versions.length === 0 ? text(description) : { enum: versions, description };
