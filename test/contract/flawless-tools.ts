import { fields, many, operation, out, paging, param, path } from '../../src/intercom/index.js';

/** A read that keeps every rule of the contract. */
export const getThing = operation('intercom_get_thing', {
  http: 'GET /things/{thingId}',
  since: '2.12',
  effect: 'read',
  description: 'Get one thing by its id.',
  params: {
    thingId: param.id('contact', 'Id of the thing', { example: '4711' }),
    size: param.integer('Size of it', { min: 0, since: '2.14' }).optional(),
  },
  returns: fields({ thing: out.record('The thing', { from: '' }) }),
});

/** A list that keeps them. */
export const listThings = operation('intercom_list_things', {
  http: 'GET /things',
  effect: 'read',
  description: 'List things page by page.',
  params: { starting_after: param.nonEmptyText('next_cursor of the page before').optional() },
  returns: many('things', out.list('tag', 'Things of this page'), paging.cursor),
});

/** A DELETE that keeps them. */
export const deleteThing = operation('intercom_delete_thing', {
  http: 'DELETE /things/{thingId}',
  effect: 'delete',
  description: 'Delete a thing for good.',
  params: { thingId: param.id('contact', 'Id of the thing', { example: '4711' }) },
  returns: fields({ id: out.text('Id of the thing') }),
});

/** A write that keeps them, although it changes the request that it declares. */
export const createThing = operation('intercom_create_thing', {
  http: 'POST /things',
  effect: 'write',
  description: 'Create a thing of some sort.',
  params: {
    sort: param.choice(['fine', 'odd'], 'Sort of the thing', { as: 'thing.sort' }),
    owner_ids: param.idList('admin', 'Admins who own it', { as: 'thing.owner' }),
    note: param.text('Note about it').optional(),
  },
  request: ({ sort, owner_ids, note }, _, declared) => {
    const [owner, ...others] = owner_ids;
    const thing = { sort: sort === 'odd' ? 'strange' : sort, owner: others.length === 0 ? owner : owner_ids };
    return { ...declared, body: { thing, note: note === undefined ? undefined : { text: note } } };
  },
  direct: { words: { sort: ['fine'] }, one: ['owner_ids'], omit: ['note'] },
  returns: fields({ id: out.text('Id of the thing') }),
});

/** A call of several requests that keeps them. */
export const paintThings = operation('intercom_paint_things', {
  http: 'GET /colours/{colour}',
  resource: 'things',
  effect: 'idempotent write',
  description: 'Put one colour on several things.',
  params: {
    colour: param.nonEmptyText('Colour', { example: 'red' }),
    thing_ids: param.idList('contact', 'Things to paint', { in: 'elsewhere', max: 100 }),
  },
  each: {
    step: 'paint the thing',
    idempotent: true,
    failure: 'shown',
    items: ({ thing_ids }) => thing_ids,
    request: (id, { colour }) => ({ method: 'POST', path: path`/things/${id}/paint`, body: { colour } }),
  },
  returns: fields({ results: out.records('What became of each') }),
  map: (_, __, { parts }) => ({ results: parts.map(({ item, error }) => ({ id: item, error: error?.message })) }),
});
