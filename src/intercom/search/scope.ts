/** Types of search fields. `any` fields (custom attributes) have a type only in the workspace. */
export type FieldType = 'string' | 'boolean' | 'integer' | 'date' | 'tag_id' | 'any';

/** What one kind of object can be searched by. */
export interface SearchScope {
  /** The objects, as error messages call them. */
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldType>>;
  /** Fields with a free last part, such as `custom_attributes.plan`. */
  readonly families: readonly string[];
  readonly operators: Readonly<Record<FieldType, readonly string[]>>;
  /** Operators that single fields take beyond those of their type. */
  readonly extra?: Readonly<Record<string, readonly string[]>>;
  /** All values that a field can have, by field: a comparison with any other finds nothing and is refused. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Values that a field is known to have beside others, for help alone. */
  readonly knownValues?: Readonly<Record<string, readonly string[]>>;
  /** What a date is compared by: its whole day in the time zone of the workspace, or its second. The second unless given. */
  readonly dates?: 'day' | 'second';
  /** What is peculiar to searches of these objects, a sentence each. */
  readonly notes?: readonly string[];
  /** Queries in their short form, each with what it finds. */
  readonly examples?: readonly { readonly query: string; readonly finds: string }[];
  /** The filter that a plain text stands for, where there is one. */
  plainText?(words: string): { field: string; operator: string; value: string };
}

/** The type of a field, or undefined when the objects are not searched by it. */
export function fieldType(field: string, scope: SearchScope): FieldType | undefined {
  if (Object.hasOwn(scope.fields, field)) return scope.fields[field];
  return scope.families.some((family) => field.startsWith(family) && field.length > family.length) ? 'any' : undefined;
}

/** The operators that a field of a type takes. */
export function operatorsOf(field: string, type: FieldType, { operators, extra }: SearchScope): readonly string[] {
  return [...operators[type], ...(extra?.[field] ?? [])];
}
