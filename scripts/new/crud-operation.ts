import { entities } from '../../src/intercom/entities.js';
import type { FlatSchema, Operation } from './description.js';
import { listIn } from './list-in-answer.js';
import { pathVariables, singular } from './naming.js';

/** The operations that the sandbox has as data, under the names of its functions for them. */
export type CrudKind = 'list' | 'get' | 'create' | 'update' | 'remove';

/** What an operation does with the records of a resource. */
export interface CrudOperation {
  readonly kind: CrudKind;
  /** What it calls all of them: `news_items`. */
  readonly collection: string;
  /** One of them: `news_item`. */
  readonly thing: string;
  /** What the path puts them under: `contact` in `/contacts/{id}/notes`. */
  readonly parent?: string;
  /** The path as routes of the sandbox have it: `/contacts/{contact_id}/notes`. */
  readonly path: string;
  /** The schema of one of them. */
  readonly item: FlatSchema;
  /** The calls of the description that list and write them. */
  readonly list: Operation | undefined;
  readonly create: Operation | undefined;
  readonly update: Operation | undefined;
}

const kinds: Readonly<Record<string, CrudKind>> = {
  'GET all': 'list',
  'POST all': 'create',
  'GET one': 'get',
  'PUT one': 'update',
  'DELETE one': 'remove',
};

/** What an operation does with records, by its method, its path and its answer; undefined when it is none of the kinds. */
export function crudOperation(operation: Operation): CrudOperation | undefined {
  const segments = operation.path.split('/').filter((segment) => segment !== '');
  const [, ownId] = /^\{(.*)\}$/.exec(segments.at(-1) ?? '') ?? [];
  const place = ownId === undefined ? segments : segments.slice(0, -1);
  const own = place.at(-1) ?? '';
  const kind = kinds[`${operation.method} ${ownId === undefined ? 'all' : 'one'}`];
  if (kind === undefined || own.startsWith('{') || singular(own) === own) return undefined;
  if (ownId !== undefined && (!/^(id|.*_id)$/.test(ownId) || ownId === 'external_id')) return undefined;
  const parents = place.filter((segment) => segment.startsWith('{'));
  if (parents.length > 1) return undefined;

  const all = `/${place.join('/')}`;
  const one = `${all}/{id}`;
  const create = operation.at('POST', all);
  // A body with its id names a record that there is: the call attaches it to another one.
  const ids = ['id', `${singular(own).split('_').at(-1)}_id`];
  if (create?.body?.required?.some((name) => ids.includes(name)) === true) return undefined;
  const update = operation.at('PUT', one);
  const item = kind === 'list' ? listIn(operation)?.items : (operation.at('GET', one) ?? create ?? operation).answer;
  const [only] = parents;
  const parent = only === undefined ? undefined : pathVariables(all).get(only.slice(1, -1))?.thing;
  if (item?.properties?.id === undefined || (parent !== undefined && typeWord(operation, item) === parent))
    return undefined;
  // `attributes` of conversations are the entity conversation_attribute.
  const before = parent ?? singular(place.at(-2) ?? '');
  const isPart = Object.hasOwn(entities, `${before}_${singular(own)}`);
  const collection = isPart ? `${before}_${own}` : own;
  const thing = singular(collection);
  const route = place.map((segment) => (segment === only ? `{${parent}_id}` : segment));
  return {
    kind,
    collection,
    thing,
    ...(parent === undefined ? {} : { parent }),
    path: `/${[...route, ...(ownId === undefined ? [] : [`{${thing}_id}`])].join('/')}`,
    item,
    list: operation.at('GET', all),
    create,
    update,
  };
}

/** The word that answers have as their type, where the description says one. */
export function typeWord(
  operation: Operation,
  schema: FlatSchema | undefined,
  key: 'type' | 'object' = 'type',
): string | undefined {
  const type = schema?.properties?.[key];
  if (type === undefined) return undefined;
  const { enum: words = [], example } = operation.flat(type);
  const [word = example, ...others] = words;
  return others.length === 0 && typeof word === 'string' && /^[a-z][\w.-]*$/.test(word) ? word : undefined;
}
