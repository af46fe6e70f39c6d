import * as z from 'zod';
import type { Tool } from '../../tool/define-tool.js';

/** Kinds of object whose ids have a prefixed form or an address in the inbox. */
export const idKinds = ['conversation', 'contact', 'company', 'ticket', 'tag', 'admin', 'team'] as const;

export type IdKind = (typeof idKinds)[number];

/** A parameter that takes ids, and whose. */
export interface IdParam {
  readonly name: string;
  /** Kinds of object that the id may be of; empty where the id has no other form than itself. */
  readonly kinds: readonly IdKind[];
  /** The ids in it, for a parameter that is an object with known keys. */
  readonly inner?: readonly IdParam[];
}

const known = new WeakMap<Tool, readonly IdParam[]>();

/** The parameters of a tool that take ids of the service. */
export function idParamsOf(tool: Tool): readonly IdParam[] {
  const found = known.get(tool) ?? findIdParams(tool.params.shape);
  known.set(tool, found);
  return found;
}

function findIdParams(shape: Readonly<Record<string, z.core.$ZodType>>): IdParam[] {
  return Object.entries(shape).flatMap(([name, schema]): IdParam[] => {
    if (takesIds(schema)) return [{ name, kinds: kindsIn(descriptionOf(schema)) }];
    const inner = findIdParams(shapeOf(schema));
    return inner.length === 0 ? [] : [{ name, kinds: [], inner }];
  });
}

/** The fields of an object with known keys, none for any other kind. */
function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  if (schema instanceof z.core.$ZodObject) return schema._zod.def.shape;
  const { def }: { def: object } = schema._zod;
  const wrapped = [Reflect.get(def, 'innerType'), Reflect.get(def, 'out')].find(
    (part) => part instanceof z.core.$ZodType,
  );
  return wrapped === undefined ? {} : shapeOf(wrapped);
}

/**
 * Asked of the parser itself: an id may be any text but `..`, which would change the route of the request. A caller's
 * own ids and other texts may be `..` too, and are left as they are.
 */
function takesIds(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, 'a1').success && !z.safeParse(schema, '..').success;
}

/** The kinds that the description names, up to its first other noun: `Admin or team that gets the conversation`. */
function kindsIn(description: string): IdKind[] {
  const words = description.toLowerCase().split(/[^a-z]+/);
  const at = words.findIndex((word) => kindOf(word) !== undefined || otherNouns.has(word));
  const found = kindOf(words[at]);
  if (found === undefined || otherNouns.has(words[at + 1] ?? '')) return [];
  const second = words[at + 1] === 'or' ? kindOf(words[at + 2]) : undefined;
  return second === undefined ? [found] : [found, second];
}

/** What else has ids: `Id of the ticket type`, `Id of the new state`. */
const otherNouns = new Set(['type', 'state', 'brand', 'segment', 'note', 'event']);

const plurals: Readonly<Record<string, IdKind>> = { contacts: 'contact', companies: 'company', tags: 'tag' };

function kindOf(word = ''): IdKind | undefined {
  return idKinds.find((kind) => kind === word) ?? plurals[word];
}

function descriptionOf(schema: z.core.$ZodType): string {
  let inner: z.core.$ZodType | undefined = schema;
  while (inner !== undefined) {
    const description = z.globalRegistry.get(inner)?.description;
    if (description !== undefined) return description;
    const { def }: { def: z.core.$ZodTypeDef } = inner._zod;
    inner = 'innerType' in def && def.innerType instanceof z.core.$ZodType ? def.innerType : undefined;
  }
  return '';
}
