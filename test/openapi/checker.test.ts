import { describe, expect, it } from 'vitest';
import { createChecker } from './checker.js';
import type { Description, Schema } from './description.js';

const schemas: Readonly<Record<string, Schema>> = {
  error: { type: 'object', properties: { type: { type: 'string' } }, required: ['type'] },
  person: { type: 'object', properties: { id: { type: 'string' }, note: { type: 'string', nullable: true } } },
  team: { type: 'object', properties: { lead: { $ref: '#/components/schemas/person', nullable: true } } },
};

const body: Schema = {
  allOf: [{ $ref: '#/components/schemas/person' }],
  properties: {
    attributes: { type: 'object', additionalProperties: { type: 'string' } },
    free: { type: 'object' },
    any: { nullable: true },
    members: { type: 'array', items: { oneOf: [{ type: 'object', properties: { email: { type: 'string' } } }] } },
    owner: { $ref: '#/components/schemas/person', nullable: true },
    born: { type: 'integer', format: 'date-time' },
  },
};

const content = (schema: Schema) => ({ content: { 'application/json': { schema } } });

const description: Description = {
  paths: {
    '/people': {
      post: {
        operationId: 'createPerson',
        parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
        requestBody: content(body),
        responses: { 200: content({ $ref: '#/components/schemas/team' }), 404: {} },
      },
    },
    '/people/{id}': { get: { operationId: 'getPerson', responses: { 202: {} } } },
    '/people/search': { get: { operationId: 'findPerson', responses: {} } },
  },
  components: { schemas },
};

const checker = createChecker(description);

function request(sent: unknown, query = '') {
  return { method: 'POST', path: '/people', query: new URLSearchParams(query), body: sent };
}

function answer(status: number, said: unknown) {
  return { ...request({}), status, answer: said };
}

describe('a request', () => {
  it.each([
    ['fields of a reference', { id: '1', note: null }],
    ['free names with declared values', { attributes: { plan: 'pro' } }],
    ['anything below a free-form object', { free: { a: [{ b: { c: 1 } }] } }],
    ['null without a type and beside a reference', { any: null, owner: null }],
    ['fields of one of several forms', { members: [{ email: 'a' }] }],
    ['a value that only a wrong format would refuse', { born: 1 }],
  ])('may carry %s', (_what, sent) => {
    expect(checker.request(request(sent))).toEqual([]);
  });

  it.each([
    [{ extra: 1 }, ['body/extra is not declared']],
    [{ owner: { extra: 1 } }, ['body/owner/extra is not declared']],
    [{ members: [{ email: 'a' }, { name: 'b' }] }, ['body/members/1/name is not declared']],
    [{ id: 1 }, ['body/id must be string']],
    [{ attributes: { plan: 1 } }, ['body/attributes/plan must be string']],
    [undefined, ['the body is missing']],
  ])('with the body %j is refused', (sent, findings) => {
    expect(checker.request(request(sent))).toEqual(findings);
  });

  it('may carry only declared query parameters of the declared type', () => {
    expect(checker.request(request({}, 'page=2'))).toEqual([]);
    expect(checker.request(request({}, 'page=two'))).toEqual(['query page must be integer']);
    expect(checker.request(request({}, 'order=asc'))).toEqual(['query order is not declared']);
  });

  it('belongs to the operation with the most fixed path', () => {
    const id = (method: string, path: string) => checker.operationOf({ ...request({}), method, path })?.id;
    expect(id('GET', '/people/search')).toBe('findPerson');
    expect(id('GET', '/people/65f0')).toBe('getPerson');
    expect(id('GET', '/people/65f0/notes')).toBeUndefined();
    expect(checker.request({ ...request({}), method: 'PUT' })).toEqual(['there is no such operation']);
  });
});

describe('an answer', () => {
  it('may carry undeclared fields, since the API adds some without notice', () => {
    expect(checker.answer(answer(200, { lead: { id: '1', of_tomorrow: true } }))).toEqual([]);
  });

  it('has the declared form and status', () => {
    expect(checker.answer(answer(200, { lead: { id: 1 } }))).toContain('answer/lead/id must be string');
    expect(checker.answer(answer(201, {}))).toEqual(['status 201 is not declared']);
  });

  it('is an error list where it is an error, declared or not', () => {
    expect(checker.answer(answer(404, {}))).toEqual(["answer must have required property 'type'"]);
    expect(checker.answer(answer(409, {}))).toEqual([
      'status 409 is not declared',
      "answer must have required property 'type'",
    ]);
  });

  it('is empty where none is described', () => {
    const empty = { ...answer(202, undefined), method: 'GET', path: '/people/1' };
    expect(checker.answer(empty)).toEqual([]);
    expect(checker.answer({ ...empty, answer: {} })).toEqual(['a body is not declared for the answer']);
  });
});
