import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { contactSearch, localTool, type Params, param } from '../../src/index.js';
import { searchQuery } from '../../src/intercom/kinds/search-query.js';
import { drafts, paramFacts, paramsJsonSchema } from '../../src/json-schema/index.js';
import { mapSchema } from '../../src/json-schema/map-schema.js';
import { spreadTypes } from '../../src/json-schema/spread-types.js';

function toolWith(params: Params) {
  return localTool('core_try', {
    title: 'Try',
    description: 'Try a parameter.',
    resource: 'tests',
    effect: 'read',
    params,
    output: {},
    run: () => ({}),
  });
}

const everyKind = {
  id: param.id('Id'),
  idList: param.idList('Ids', { max: 10 }).optional(),
  integer: param.integer('Whole', { min: 1, max: 150 }).optional(),
  number: param.number('Number').optional(),
  flag: param.flag('Flag', { since: '2.15' }).nullable().optional(),
  text: param.text('Text', { multiline: true }).nullable(),
  filled: param.nonEmptyText('Filled').optional(),
  time: param.unixTime('Time'),
  choice: param.choice(['a', 'b'], 'Choice', { aliases: { c: 'a' } }).optional(),
  object: param.jsonObject('Object').optional(),
  query: searchQuery(contactSearch, 'Query'),
};

describe('the JSON Schema of parameters', () => {
  it.each(drafts)('says what each kind takes, and closes the object (%s)', (target) => {
    expect(paramsJsonSchema(toolWith(everyKind), { target })).toEqual({
      type: 'object',
      properties: {
        id: { type: 'string', description: 'Id' },
        idList: { type: 'array', description: 'Ids', items: { type: 'string' }, minItems: 1, maxItems: 10 },
        integer: { type: 'integer', description: 'Whole', minimum: 1, maximum: 150 },
        number: { type: 'number', description: 'Number' },
        flag: { description: 'Flag', anyOf: [{ type: 'boolean' }, { type: 'null' }] },
        text: { description: 'Text', anyOf: [{ type: 'string' }, { type: 'null' }] },
        filled: { type: 'string', description: 'Filled', minLength: 1 },
        time: { description: 'Time', anyOf: [{ type: 'integer' }, { type: 'string' }] },
        choice: { type: 'string', description: 'Choice', enum: ['a', 'b'] },
        object: { type: 'object', description: 'Object', additionalProperties: true },
        query: { type: 'object', description: 'Query', additionalProperties: true },
      },
      required: ['id', 'text', 'time', 'query'],
      additionalProperties: false,
    });
  });

  it('accepts real values and refuses an unknown key, a missing one and a wrong type', () => {
    const options = { strict: true, allErrors: true } as const;
    const validators = [
      new Ajv(options).compile(paramsJsonSchema(toolWith(everyKind), { target: 'draft-07' })),
      new Ajv2020(options).compile(paramsJsonSchema(toolWith(everyKind), { target: 'draft-2020-12' })),
    ];
    const good = { id: '1', text: null, time: 0, query: { field: 'id', operator: '=', value: '1' }, flag: null };
    for (const valid of validators) {
      expect(valid(good)).toBe(true);
      expect(valid({ ...good, time: '2026-01-01T09:00:00Z' })).toBe(true);
      expect(valid({ ...good, idd: '1' })).toBe(false);
      expect(valid({ ...good, time: undefined, text: undefined })).toBe(false);
      expect(valid({ ...good, flag: 'true' })).toBe(false);
    }
  });

  it('of a tool that takes none is an empty closed object', () => {
    expect(paramsJsonSchema(toolWith({}))).toEqual({ type: 'object', properties: {}, additionalProperties: false });
  });

  it('leaves a parameter alone that is named like a keyword', () => {
    const { properties, required } = paramsJsonSchema(toolWith({ since: param.text('S'), items: param.flag('I') }));
    expect(properties).toEqual({
      since: { type: 'string', description: 'S' },
      items: { type: 'boolean', description: 'I' },
    });
    expect(required).toEqual(['since', 'items']);
  });
});

describe('spreading a list of types', () => {
  it('gives each type its own keywords and keeps the rest outside', () => {
    expect(
      spreadTypes({
        type: ['object', 'string', 'null'],
        description: 'D',
        properties: { a: { type: 'string' } },
        maxLength: 3,
        enum: [null, 'x'],
      }),
    ).toEqual({
      description: 'D',
      enum: [null, 'x'],
      anyOf: [
        { type: 'object', properties: { a: { type: 'string' } } },
        { type: 'string', maxLength: 3 },
        { type: 'null' },
      ],
    });
  });

  it('leaves a single type as it is', () => {
    const schema = { type: 'integer', minimum: 1 };
    expect(spreadTypes(schema)).toBe(schema);
  });
});

describe('changing a schema part by part', () => {
  it('reaches every inner schema and no data', () => {
    const data = { type: 'data' };
    const seen: unknown[] = [];
    mapSchema(
      {
        type: 'root',
        properties: { type: { type: 'property' } },
        items: { type: 'item' },
        anyOf: [{ type: 'any' }],
        $defs: { one: { type: 'def' } },
        enum: [data],
        default: data,
      },
      (part) => {
        seen.push(part.type);
        return part;
      },
    );
    expect(seen).toEqual(['property', 'item', 'any', 'def', 'root']);
  });
});

describe('the facts about parameters', () => {
  it('tell forms and docs what there is to know', () => {
    const facts = paramFacts(toolWith(everyKind));
    expect(facts.map(({ name }) => name)).toEqual(Object.keys(everyKind));
    expect(facts.find(({ name }) => name === 'flag')).toEqual({
      name: 'flag',
      description: 'Flag',
      since: '2.15',
      required: false,
      nullable: true,
      sample: true,
      schema: { description: 'Flag', anyOf: [{ type: 'boolean' }, { type: 'null' }] },
    });
    expect(facts.find(({ name }) => name === 'text')).toMatchObject({
      multiline: true,
      required: true,
      nullable: true,
    });
    expect(facts.find(({ name }) => name === 'time')).toMatchObject({ format: 'unix-time', nullable: false });
  });
});
