import type { Condition, EntityNote } from './param/facts.js';

/**
 * One kind of object that a service has: what it is called, how its ids look, which tools know it, and who writes what in
 * it. Objects that only stand inside others (parts, lists) have no `id`.
 */
export interface Entity {
  /** What people call it, in the singular: `ticket type`. */
  readonly label: string;
  readonly plural: string;
  /** Name of the JSON Schema of the object; none where tools only take its id. */
  readonly schema?: string;
  readonly id?: EntityId;
  /** How all of them are read at once, so that one can be picked by its name. */
  readonly list?: EntityList;
  /** Ids of the tools that find one, the best first; the tool of `list` unless given. */
  readonly find?: readonly string[];
  /** The read of a list that begins with the one that is newest, or was seen last; the field `by` holds when that was. */
  readonly newest?: { readonly tool: string; readonly params: Readonly<Record<string, unknown>>; readonly by: string };
  /** Reads one by its id. */
  readonly get?: EntityTool;
  /** Changes one by its id. */
  readonly update?: EntityTool;
  /** Parameters and fields that no two of them share: a second one with the same value is refused. */
  readonly unique?: readonly string[];
  /** Two of them can be merged; the id of the one that is gone then answers with the id of the other. */
  readonly merges?: EntityMerge;

  /** The fields of a concise result, in this order; all unless given. */
  readonly concise?: readonly string[];
  /** The same for an object that stands inside another one; `concise` unless given. */
  readonly conciseInside?: readonly string[];
  /** Values of fields that say nothing and are left out. */
  readonly quiet?: Readonly<Record<string, unknown>>;
  /**
   * The fields with text that customers cannot write. Every other text counts as theirs, also that of a field which a
   * later version of the API adds. An object inside with a row of its own goes by that row.
   */
  readonly trusted?: readonly string[];
  /** Further fields that customers cannot write when the author is one of the staff. */
  readonly authored?: readonly string[];
  /** The field that holds the author; the object is its own author unless given. */
  readonly author?: string;
  /** On an author: the values of a field that show one of the staff. Every other author is a customer. */
  readonly staff?: { readonly field: string; readonly values: readonly string[] };
  /** Fields that hold HTML. */
  readonly html?: readonly string[];
  /** When the fields in `html` hold plain text instead: what the call asked for. */
  readonly plainWhen?: Condition;
  /** Fields that hold an id although their name does not end in `id`. */
  readonly idFields?: readonly string[];
  /** On the members of a thread, oldest first: the fields that hold a message. A long thread is cut to the newest messages. */
  readonly message?: readonly string[];
  /** Where it holds its own thread: the field of the list, and in that list the field of the parts, beside `total_count`. */
  readonly thread?: { readonly list: string; readonly parts: string };
  /** Its keys are free: names of attributes, which customers may have written. */
  readonly hasFreeKeys?: true;
}

/** An object that has an id of its own. */
export type IdentifiedEntity = Entity & { readonly id: EntityId };

/** The ids of an entity. */
export interface EntityId {
  /** How a parameter that takes one is described, unless a definition says more. */
  readonly description: string;
  /** An id as the service gives them out; it stands for a real one in examples. */
  readonly example: string;
  /** Matches an id; `user_123` is read as the id 123 of a user only where 123 looks like one. */
  readonly pattern?: RegExp;
  /** The words for it in prefixed ids (`user_123`) and in web addresses (`/users/123`), lower case, in every form. */
  readonly words?: readonly string[];
}

/** A tool that takes the id of an entity. */
export interface EntityTool {
  /** Id of the tool. */
  readonly tool: string;
  /** The parameter that takes the id. */
  readonly param: string;
}

/** A tool that merges one object into another. */
export interface EntityMerge {
  /** Id of the tool. */
  readonly tool: string;
  /** The parameter that takes the id of the one that is gone afterwards. */
  readonly from: string;
  /** The parameter that takes the id of the one that stays. */
  readonly into: string;
}

/** The read that lists all objects of a kind. */
export interface EntityList {
  /** Id of the tool. */
  readonly tool: string;
  /** What to run it with; nothing unless given. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The key of an item that names it in another call. */
  readonly value: string;
  /** The key of an item to show. */
  readonly label: string;
  /** Items to leave out: those in which a key has this value. */
  readonly except?: Readonly<Record<string, unknown>>;
}

/** The entities of a service by their names. */
export type Entities = Readonly<Record<string, Entity>>;

/** The names of the entities that the ids in a parameter may be of. */
export function entityNames(of: EntityNote | undefined): readonly string[] {
  if (of === undefined) return [];
  if (typeof of === 'string') return [of];
  return 'entities' in of ? of.entities : of;
}

const indexes = new WeakMap<Entities, ReadonlyMap<string, Entity>>();

/** The entity whose objects have this schema. */
export function entityWithSchema(entities: Entities, schema: string | undefined): Entity | undefined {
  if (schema === undefined) return undefined;
  let index = indexes.get(entities);
  if (index === undefined) {
    index = new Map(
      Object.values(entities).flatMap((entity) => (entity.schema === undefined ? [] : [[entity.schema, entity]])),
    );
    indexes.set(entities, index);
  }
  return index.get(schema);
}
