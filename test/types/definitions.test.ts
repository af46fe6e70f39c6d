import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  atLeastOne,
  type Contact,
  defineLookup,
  type EncodedPath,
  fields,
  localTool,
  many,
  memoryStateStore,
  needs,
  nothing,
  one,
  operation,
  out,
  type ParamsOf,
  paging,
  param,
  path,
  type ResultOf,
  type Tag,
} from '../../src/index.js';
import type { replyConversation } from '../../tools/conversations/reply-conversation.js';
import type { createMessage } from '../../tools/messages/create-message.js';

const adminId = defineLookup({
  title: 'the admin of the token',
  requests: () => [{ method: 'GET', path: path`/me` }],
  pick: ([me]: readonly { id: string }[]) => me?.id,
  advice: 'give admin_id',
});

const base = { effect: 'write', idempotent: false, description: 'Try something.' } as const;

const tryTool = operation('intercom_try', {
  ...base,
  http: 'POST /things/{thingId}',
  params: {
    thingId: param.id('Id'),
    admin_id: param.id('Admin').optional(),
    note: param.text('Note').nullable().optional(),
    at: param.unixTime('Time').optional(),
  },
  lookups: { admin_id: adminId },
  request: (params, { now, version }, declared) => {
    expectTypeOf(params.admin_id).toEqualTypeOf<string>();
    expectTypeOf(params.thingId).toEqualTypeOf<string>();
    expectTypeOf(params.note).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(params.at).toEqualTypeOf<number | undefined>();
    expectTypeOf(now).toEqualTypeOf<number>();
    expectTypeOf(version).toEqualTypeOf<string>();
    return { ...declared, body: { admin_id: params.admin_id } };
  },
  returns: fields({
    thing: out.object('contact', 'The thing'),
    tags: out.list('tag', 'Tags'),
    total: out.optional(out.integer('T')),
  }),
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

  it('take the result from what is returned', () => {
    const params = { thingId: param.id('Id') };
    const get = operation('intercom_get', {
      ...base,
      http: 'GET /things/{thingId}',
      params,
      returns: one('contact', 'C', { contactId: out.text('Id', { from: 'id' }) }),
      confirm: {
        request: ({ thingId }) => ({ method: 'GET', path: path`/things/${thingId}` }),
        candidates: (read: { data: Contact[] }) => read.data.map((contact) => ({ id: contact.id, answer: contact })),
        made: (contact) => {
          expectTypeOf(contact).toEqualTypeOf<Contact>();
          return contact.id;
        },
      },
    });
    expectTypeOf<ResultOf<typeof get>['contact']>().toEqualTypeOf<Contact>();
    expectTypeOf<ResultOf<typeof get>['contactId']>().toEqualTypeOf<string>();
    const list = operation('intercom_list', {
      ...base,
      http: 'GET /things',
      params: paging.cursorParams({ default: 20 }),
      returns: many('tags', out.list('tag', 'Tags'), paging.cursor, { type: out.text('Type') }),
    });
    expectTypeOf<ResultOf<typeof list>['tags']>().toEqualTypeOf<Tag[]>();
    expectTypeOf<ResultOf<typeof list>['type']>().toEqualTypeOf<string>();
    expectTypeOf<ResultOf<typeof list>['next_cursor']>().toEqualTypeOf<string | null>();
    expectTypeOf<ParamsOf<typeof list>['per_page']>().toEqualTypeOf<number | `${number}` | undefined>();
    const none = operation('intercom_none', {
      ...base,
      http: 'POST /things',
      params: {},
      returns: nothing('done', 'D'),
    });
    expectTypeOf<ResultOf<typeof none>>().toEqualTypeOf<{ done: boolean }>();
    expectTypeOf<ParamsOf<typeof none>>().toEqualTypeOf<Record<string, never>>();
    expect([get.resource, list.paging, none.answers]).toEqual(['things', { items: 'tags' }, 'nothing']);
  });

  it('refuse a definition that does not hold together', () => {
    const params = { thingId: param.id('Id'), note: param.text('Note').optional() };
    const http = 'GET /things/{thingId}';
    const returns = fields({ id: out.text('Id') });
    const whole = { ...base, params, http, returns } as const;
    const id = 'intercom_bad';
    expect(operation(id, whole).idempotent).toBe(false);
    // @ts-expect-error a path with something that is no parameter
    operation(id, { ...whole, http: 'GET /things/{thing_id}' });
    // @ts-expect-error no such method
    operation(id, { ...whole, http: 'FETCH /things/{thingId}' });
    // @ts-expect-error a path without its slash
    operation(id, { ...whole, http: 'GET things/{thingId}' });
    // @ts-expect-error a path that nobody encoded
    operation(id, { ...whole, request: () => ({ method: 'GET', path: '/things' }) });
    // @ts-expect-error an output that map does not give
    operation(id, { ...whole, map: (thing: { id: string }) => ({ name: thing.id }) });
    // @ts-expect-error a value of another type than the output has
    operation(id, { ...whole, map: () => ({ id: 5 }) });
    // @ts-expect-error an example that lacks a parameter
    operation(id, { ...whole, example: {} });
    // @ts-expect-error no such effect
    operation(id, { ...whole, effect: 'destroy' });
    // @ts-expect-error a rule about something that is no parameter
    operation(id, { ...whole, rules: [atLeastOne('note', 'text')] });
    // @ts-expect-error the same of a rule between two
    operation(id, { ...whole, rules: [needs('text', 'note')] });
    // @ts-expect-error something that is no parameter, left out of direct calls
    operation(id, { ...whole, direct: { omit: ['text'] } });
    // @ts-expect-error no such object of Intercom
    out.object('thing', 'A thing');
    // @ts-expect-error nor here
    one('thing', 'A thing');
    // @ts-expect-error another spelling of what is none of the words
    param.choice(['a', 'b'], 'Choice', { aliases: { c: 'd' } });
    // @ts-expect-error a default that is none of the words
    expect(() => param.choice(['a', 'b'], 'Choice', { default: 'c' })).toThrow('The default "c" is none of a, b.');
    // @ts-expect-error a default that is another spelling of a word: it would be sent as it stands
    expect(() => param.choice(['a', 'b'], 'Choice', { aliases: { c: 'a' }, default: 'c' })).toThrow('The default "c"');
    // @ts-expect-error a default that is the text of a boolean
    param.flag('Flag', { default: 'true' });
    // @ts-expect-error a place that a request does not have
    param.text('Text', { in: 'header' });
  });

  it('brand the paths that were encoded', () => {
    expectTypeOf(path`/contacts/${'a/b'}`).toEqualTypeOf<EncodedPath>();
    expectTypeOf<string>().not.toExtend<EncodedPath>();
    expect(path`/contacts/${'a/b'}`).toBe('/contacts/a%2Fb');
  });

  it('flow through a tool that runs a function', () => {
    const add = localTool('core_add', {
      title: 'Add',
      description: 'Add two numbers.',
      resource: 'core',
      effect: 'read',
      params: { a: param.number('One'), b: param.number('Other') },
      output: { sum: out.integer('Sum') },
      example: { a: 1, b: '2' },
      run: ({ a, b }) => ({ sum: a + b }),
    });
    expectTypeOf<ResultOf<typeof add>>().toEqualTypeOf<{ sum: number }>();
    expectTypeOf<ParamsOf<typeof add>['a']>().toEqualTypeOf<number | `${number}`>();
    const nothing = async () => undefined;
    const context = { now: 0, state: memoryStateStore(), secret: () => '', send: nothing, intend: nothing };
    expect(add.run({ a: 1, b: 2 }, context)).toEqual({ sum: 3 });
  });
});
