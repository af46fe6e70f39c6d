import * as z from 'zod';
import { intercomService } from '../../src/client/intercom/service.js';
import { memoryRateLimitStore } from '../../src/client/memory-rate-limit-store.js';
import { createRegistry } from '../../src/registry.js';
import { type ClientOptions, createClient } from '../../src/run-tool/create-client.js';
import { defineLocalTool, defineLookup, defineTool, out, paging, param, path } from '../../src/tool/index.js';

interface Thing {
  readonly id: string;
  readonly text?: string;
}

const common = {
  title: 'Test',
  description: 'Test.',
  resource: 'things',
  since: '2.11',
  example: { id: '1' },
} as const;
const thing = { id: out.text('Id of the thing') };

export const readThing = defineTool({
  ...common,
  id: 'intercom_read_thing',
  effect: 'read',
  params: z.strictObject({ id: param.id('Thing') }),
  request: ({ id }) => ({ method: 'GET', path: path`/things/${id}` }),
  output: thing,
  map: (answer: Thing) => ({ id: answer.id }),
});

export const makeThing = defineTool({
  ...common,
  id: 'intercom_make_thing',
  effect: 'send',
  idempotent: false,
  params: z.strictObject({ text: param.text('Text'), newer: param.text('Newer', { since: '2.15' }).optional() }),
  example: { text: 'hello' },
  request: (body) => ({ method: 'POST', path: path`/things`, body }),
  output: thing,
  map: (answer: Thing) => ({ id: answer.id }),
});

const setThing = defineTool({
  ...common,
  id: 'intercom_set_thing',
  effect: 'write',
  idempotent: true,
  params: z.strictObject({ id: param.id('Thing'), group: param.id('Group').optional() }),
  request: ({ id }) => ({ method: 'PUT', path: path`/things/${id}`, body: {} }),
  output: thing,
  map: (answer: Thing) => ({ id: answer.id }),
  after: [
    {
      step: 'add the thing to the group',
      idempotent: true,
      when: ({ group }) => group !== undefined,
      request: ({ group = '' }, made) => ({ method: 'POST', path: path`/groups/${group}/things`, body: { id: made } }),
      made: (answer) => answer.id,
    },
  ],
});

const dropThing = defineTool({
  ...common,
  id: 'intercom_drop_thing',
  effect: 'delete',
  idempotent: true,
  params: z.strictObject({ id: param.id('Thing') }),
  request: ({ id }) => ({ method: 'DELETE', path: path`/things/${id}` }),
  output: thing,
  map: (answer: Thing) => ({ id: answer.id }),
  gone: ({ id }) => ({ id }),
});

const owner = defineLookup({
  title: 'the owner',
  setting: 'adminId',
  requests: () => [{ method: 'GET', path: path`/me` }],
  pick: ([me]: readonly Thing[]) => me?.id,
  advice: 'give an owner',
});

const ownThing = defineTool({
  ...common,
  id: 'intercom_own_thing',
  effect: 'write',
  idempotent: true,
  since: '2.14',
  params: z.strictObject({ id: param.id('Thing'), owner_id: param.id('Owner').optional() }),
  lookups: { owner_id: owner },
  request: ({ id, owner_id }) => ({ method: 'PUT', path: path`/things/${id}/owner`, body: { owner_id } }),
  output: thing,
  map: (answer: Thing) => ({ id: answer.id }),
});

/** A write with a look that can show that it happened: all things with the same text. */
const postThing = defineTool({
  ...common,
  id: 'intercom_post_thing',
  effect: 'send',
  idempotent: false,
  params: z.strictObject({ text: param.text('Text') }),
  example: { text: 'hello' },
  request: (body) => ({ method: 'POST', path: path`/posts`, body }),
  output: thing,
  map: (answer: Thing) => ({ id: answer.id }),
  confirm: {
    request: () => ({ method: 'GET', path: path`/posts` }),
    candidates: ({ data }: { readonly data: readonly Thing[] }, { text }) =>
      data.filter((found) => found.text === text).map((found) => ({ id: found.id, answer: found })),
    made: (answer) => answer.id,
  },
});

const listThings = defineTool({
  ...common,
  id: 'intercom_list_things',
  effect: 'read',
  params: z.strictObject({ starting_after: param.text('Cursor').optional() }),
  example: {},
  request: ({ starting_after }) => ({ method: 'GET', path: path`/things`, query: { starting_after } }),
  output: { things: out.list('tag', 'Things'), ...paging.pageFields },
  map: (page: { readonly data: never[]; readonly pages?: unknown; readonly total_count?: number }) => ({
    things: page.data,
    ...paging.cursorPage(page),
  }),
  paging: { items: 'things' },
});

export const addNumbers = defineLocalTool({
  id: 'core_add_numbers',
  title: 'Add',
  description: 'Add two numbers.',
  resource: 'core',
  effect: 'read',
  params: z.strictObject({ a: param.number('One'), b: param.number('Other') }),
  example: { a: 1, b: 2 },
  output: { sum: out.integer('Sum') },
  run: ({ a, b }) => ({ sum: a + b }),
});

export const testToken = 'test-token-7f3a';

/** A client for the test tools, with short pauses and an allowance of its own. */
export function testClient(
  baseUrl: string,
  options: ClientOptions & { adminId?: string; version?: '2.11' | '2.16' } = {},
) {
  const { adminId, version, ...rest } = options;
  const registry = createRegistry([
    readThing,
    makeThing,
    setThing,
    dropThing,
    ownThing,
    postThing,
    listThings,
    addNumbers,
  ]);
  return createClient(registry, [intercomService({ accessToken: testToken, baseUrl, adminId, version })], {
    retry: { firstPauseMs: 1, longestPauseMs: 5 },
    confirmPausesMs: [1, 1],
    rateLimits: memoryRateLimitStore(),
    ...rest,
  });
}
