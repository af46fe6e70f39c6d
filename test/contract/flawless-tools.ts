import * as z from 'zod';
import { defineTool, out, paging, param, path } from '../../src/tool/index.js';

/** A read that keeps every rule of the contract. */
export const getThing = defineTool({
  id: 'intercom_get_thing',
  title: 'Get thing',
  description: 'Get one thing by its id.',
  resource: 'things',
  since: '2.12',
  effect: 'read',
  params: z.strictObject({
    thingId: param.id('Id of the thing'),
    size: param.integer('Size of it', { min: 0, since: '2.14' }).optional(),
  }),
  example: { thingId: '4711' },
  request: ({ thingId, size }) => ({ method: 'GET', path: path`/things/${thingId}`, query: { size } }),
  output: { thing: out.record('The thing') },
  map: (thing: Record<string, unknown>) => ({ thing }),
});

/** A list that keeps them. */
export const listThings = defineTool({
  id: 'intercom_list_things',
  title: 'List things',
  description: 'List things page by page.',
  resource: 'things',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({ starting_after: param.filledText('next_cursor of the page before').optional() }),
  example: {},
  request: ({ starting_after }) => ({ method: 'GET', path: path`/things`, query: { starting_after } }),
  output: { things: out.list('tag', 'Things of this page'), ...paging.pageFields },
  map: (page: { data: [] }) => ({ things: page.data, ...paging.cursorPage(page) }),
  paging: { items: 'things' },
});

/** A DELETE that keeps them. */
export const deleteThing = defineTool({
  id: 'intercom_delete_thing',
  title: 'Delete thing',
  description: 'Delete a thing for good.',
  resource: 'things',
  since: '2.11',
  effect: 'delete',
  idempotent: true,
  params: z.strictObject({ thingId: param.id('Id of the thing') }),
  example: { thingId: '4711' },
  request: ({ thingId }) => ({ method: 'DELETE', path: path`/things/${thingId}` }),
  output: { id: out.text('Id of the thing') },
  map: ({ id }: { id: string }) => ({ id }),
  gone: ({ thingId }) => ({ id: thingId }),
});
