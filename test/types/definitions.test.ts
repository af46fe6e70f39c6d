import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import {
  type Contact,
  defineLocalTool,
  defineLookup,
  defineTool,
  type EncodedPath,
  out,
  type ParamsOf,
  param,
  path,
  type ResultOf,
} from '../../src/index.js';
import type { replyConversation } from '../../tools/conversations/reply-conversation.js';
import type { createMessage } from '../../tools/messages/create-message.js';

const adminId = defineLookup({
  title: 'the admin of the token',
  requests: () => [{ method: 'GET', path: path`/me` }],
  pick: ([me]: readonly { id: string }[]) => me?.id,
  advice: 'give admin_id',
});

const base = {
  title: 'Try',
  description: 'Try something.',
  resource: 'tests',
  since: '2.11',
  effect: 'write',
  idempotent: false,
} as const;

const tryTool = defineTool({
  ...base,
  id: 'intercom_try',
  params: z.strictObject({
    thingId: param.id('Id'),
    admin_id: param.id('Admin').optional(),
    note: param.text('Note').nullable().optional(),
    at: param.unixTime('Time').optional(),
  }),
  example: { thingId: '1' },
  lookups: { admin_id: adminId },
  request: (params) => {
    expectTypeOf(params.admin_id).toEqualTypeOf<string>();
    expectTypeOf(params.thingId).toEqualTypeOf<string>();
    expectTypeOf(params.note).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(params.at).toEqualTypeOf<number | undefined>();
    return { method: 'POST', path: path`/things/${params.thingId}`, body: { admin_id: params.admin_id } };
  },
  output: {
    thing: out.object('contact', 'The thing'),
    tags: out.list('tag', 'Tags'),
    total: out.optional(out.integer('T')),
  },
  map: (thing: Contact, params) => {
    expectTypeOf(params.admin_id).toEqualTypeOf<string>();
    return { thing, tags: [], total: null };
  },
  after: [
    {
      step: 'tell',
      idempotent: true,
      when: ({ admin_id }) => {
        expectTypeOf(admin_id).toEqualTypeOf<string | undefined>();
        return true;
      },
      request: (_, made) => ({ method: 'POST', path: path`/things/${made}/tell` }),
      made: (thing) => {
        expectTypeOf(thing).toEqualTypeOf<Contact>();
        return thing.id;
      },
    },
  ],
});

describe('the types of a definition', () => {
  it('make a parameter that is looked up optional for callers and sure for the request', () => {
    expectTypeOf<ParamsOf<typeof tryTool>['admin_id']>().toEqualTypeOf<string | number | undefined>();
    expectTypeOf<Parameters<typeof tryTool.request>[0]['admin_id']>().toEqualTypeOf<string>();
    expectTypeOf<Parameters<typeof replyConversation.request>[0]['admin_id']>().toEqualTypeOf<string>();
    const { path: built, body } = tryTool.request({ thingId: '7', admin_id: '9' }, { now: 0, version: '2.16' });
    expect([built, body]).toEqual(['/things/7', { admin_id: '9' }]);
  });

  it('let a lookup add a value that is no parameter, and that may be missing when it is not always needed', () => {
    expectTypeOf<ParamsOf<typeof createMessage>>().not.toHaveProperty('roles');
    expectTypeOf<Parameters<typeof createMessage.request>[0]['roles']>().toEqualTypeOf<string[] | undefined>();
  });

  it('keep the id as a literal and say what comes out', () => {
    expectTypeOf(tryTool.id).toEqualTypeOf<'intercom_try'>();
    expectTypeOf<ResultOf<typeof tryTool>['thing']>().toEqualTypeOf<Contact>();
    expectTypeOf<ResultOf<typeof tryTool>['total']>().toEqualTypeOf<number | null | undefined>();
  });

  it('refuse a definition that does not hold together', () => {
    const params = z.strictObject({ thingId: param.id('Id') });
    const whole = {
      ...base,
      id: 'intercom_bad',
      params,
      example: { thingId: '1' },
      output: { id: out.text('Id') },
    } as const;
    const request = () => ({ method: 'GET', path: path`/things` }) as const;
    const map = ({ id }: { id: string }) => ({ id });
    expect(defineTool({ ...whole, request, map }).idempotent).toBe(false);
    // @ts-expect-error a path that nobody encoded
    defineTool({ ...whole, map, request: () => ({ method: 'GET', path: '/things' }) });
    // @ts-expect-error no such method
    defineTool({ ...whole, map, request: () => ({ method: 'FETCH', path: path`/things` }) });
    // @ts-expect-error an output that map does not give
    defineTool({ ...whole, request, map: (thing: { id: string }) => ({ name: thing.id }) });
    // @ts-expect-error a value of another type than the output has
    defineTool({ ...whole, request, map: () => ({ id: 5 }) });
    // @ts-expect-error an example that lacks a parameter
    defineTool({ ...whole, request, map, example: {} });
    // @ts-expect-error no such effect
    defineTool({ ...whole, request, map, effect: 'destroy' });
    // @ts-expect-error no such output to page through
    defineTool({ ...whole, request, map, paging: { items: 'things' } });
    // @ts-expect-error no such object of Intercom
    out.object('thing', 'A thing');
    // @ts-expect-error a default that is none of the words
    param.choice(['a', 'b'], 'Choice', { aliases: { c: 'd' } });
  });

  it('brand the paths that were encoded', () => {
    expectTypeOf(path`/contacts/${'a/b'}`).toEqualTypeOf<EncodedPath>();
    expectTypeOf<string>().not.toExtend<EncodedPath>();
    expect(path`/contacts/${'a/b'}`).toBe('/contacts/a%2Fb');
  });

  it('flow through a tool that runs a function', () => {
    const add = defineLocalTool({
      id: 'core_add',
      title: 'Add',
      description: 'Add two numbers.',
      resource: 'core',
      effect: 'read',
      params: z.strictObject({ a: param.number('One'), b: param.number('Other') }),
      output: { sum: out.integer('Sum') },
      example: { a: 1, b: '2' },
      run: ({ a, b }) => ({ sum: a + b }),
    });
    expectTypeOf<ResultOf<typeof add>>().toEqualTypeOf<{ sum: number }>();
    expectTypeOf<ParamsOf<typeof add>['a']>().toEqualTypeOf<number | `${number}`>();
    expect(add.run({ a: 1, b: 2 }, { now: 0 })).toEqual({ sum: 3 });
  });
});
