import { memoryRateLimitStore } from '../../src/client/memory-rate-limit-store.js';
import { defineLookup, fields, many, operation, out, paging, param, path } from '../../src/intercom/index.js';
import { intercomService } from '../../src/intercom/service/service.js';
import { createRegistry } from '../../src/registry.js';
import { memoryClaimStore } from '../../src/run-tool/claim-store.js';
import type { ClientOptions } from '../../src/run-tool/client-options.js';
import { createClient } from '../../src/run-tool/create-client.js';
import { localTool } from '../../src/tool/index.js';

interface Thing {
  readonly id: string;
  readonly text?: string;
}

const common = { title: 'Test', description: 'Test.', resource: 'things' } as const;
const thing = fields({ id: out.text('Id of the thing') });
const id = param.id('contact', 'Thing', { example: '1' });
const text = param.text('Text', { example: 'hello' });

export const readThing = operation('intercom_read_thing', {
  ...common,
  http: 'GET /things/{id}',
  effect: 'read',
  params: { id },
  returns: thing,
});

export const makeThing = operation('intercom_make_thing', {
  ...common,
  http: 'POST /things',
  effect: 'send',
  idempotent: false,
  params: { text, newer: param.text('Newer', { since: '2.15' }).optional() },
  returns: thing,
});

const setThing = operation('intercom_set_thing', {
  ...common,
  http: 'PUT /things/{id}',
  body: {},
  effect: 'write',
  params: { id, group: param.id('tag', 'Group', { in: 'elsewhere' }).optional() },
  returns: thing,
  after: [
    {
      step: 'add the thing to the group',
      idempotent: true,
      when: ({ group }) => group !== undefined,
      request: ({ group = '' }, made) => ({ method: 'POST', path: path`/groups/${group}/things`, body: { id: made } }),
      made: (answer: Thing) => answer.id,
    },
  ],
});

const dropThing = operation('intercom_drop_thing', {
  ...common,
  http: 'DELETE /things/{id}',
  effect: 'delete',
  params: { id },
  returns: thing,
});

const owner = defineLookup({
  title: 'the owner',
  setting: 'adminId',
  requests: () => [{ method: 'GET', path: path`/me` }],
  pick: ([me]: readonly Thing[]) => me?.id,
  advice: 'give an owner',
});

const ownThing = operation('intercom_own_thing', {
  ...common,
  http: 'PUT /things/{id}/owner',
  effect: 'write',
  since: '2.14',
  params: { id, owner_id: param.id('admin', 'Owner').optional() },
  lookups: { owner_id: owner },
  returns: thing,
});

/** A write with a look that can show that it happened: all things with the same text. */
const postThing = operation('intercom_post_thing', {
  ...common,
  http: 'POST /posts',
  effect: 'send',
  idempotent: false,
  params: { text },
  returns: thing,
  confirm: {
    request: () => ({ method: 'GET', path: path`/posts` }),
    candidates: ({ data }: { readonly data: readonly Thing[] }, { text }) =>
      data.filter((found) => found.text === text).map((found) => ({ id: found.id, answer: found })),
    made: (answer: Thing) => answer.id,
  },
});

const listThings = operation('intercom_list_things', {
  ...common,
  http: 'GET /things',
  effect: 'read',
  params: { starting_after: param.text('Cursor').optional() },
  returns: many('things', out.list('tag', 'Things'), paging.cursor),
});

export const addNumbers = localTool('core_add_numbers', {
  title: 'Add',
  description: 'Add two numbers.',
  resource: 'core',
  effect: 'read',
  params: { a: param.number('One'), b: param.number('Other', { example: 2 }) },
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
    claims: memoryClaimStore(),
    ...rest,
  });
}
