import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import {
  createClient,
  createRegistry,
  defineLocalTool,
  fields,
  InvalidParamsError,
  operation,
  out,
  type ParamsOf,
  param,
  type ResultOf,
} from '../../src/index.js';
import { paramsJsonSchema } from '../../src/json-schema/index.js';

const common = { title: 'Add', description: 'Add numbers.', resource: 'core', effect: 'read' } as const;

describe('defineLocalTool', () => {
  const add = defineLocalTool({
    ...common,
    id: 'core_add',
    params: z.strictObject({ a: param.number('One'), b: param.number('Other').optional() }),
    output: { sum: out.integer('Sum') },
    example: { a: 1, b: '2' },
    run: ({ a, b = 0 }) => ({ sum: a + b }),
  });

  it('declares a tool that runs as one of localTool does', async () => {
    expectTypeOf<ParamsOf<typeof add>['a']>().toEqualTypeOf<number | `${number}`>();
    expectTypeOf<ResultOf<typeof add>>().toEqualTypeOf<{ sum: number }>();
    const client = createClient(createRegistry([add]), []);
    expect((await client.run(add, { a: 1, b: '2' })).output).toEqual({ sum: 3 });
    expect((await client.run('core_add', { a: '7' })).output).toEqual({ sum: 7 });
    await expect(client.runUnknown('core_add', { a: 1, c: 2 })).rejects.toThrow(InvalidParamsError);
    expect(paramsJsonSchema(add).properties).toMatchObject({ a: { type: 'number' }, b: { type: 'number' } });
  });

  it('refuses what would be lost, by name and with what to do', () => {
    const rest = { ...common, id: 'core_bad', output: { sum: out.integer('Sum') }, run: () => ({ sum: 1 }) } as const;
    const ruled = z.strictObject({ a: param.number('One') }).refine(() => false);
    expect(() => defineLocalTool({ ...rest, params: ruled })).toThrow(
      'core_bad: its params have rules by refine: declare it by localTool, which takes them as rules',
    );
    const schemas = z.strictObject({ a: z.number() });
    // @ts-expect-error a schema is no kind of parameter
    expect(() => defineLocalTool({ ...rest, params: schemas })).toThrow(
      'core_bad: a is no kind of parameter: use one of',
    );
  });
});

describe('param.annotate', () => {
  const tool = operation('intercom_try', {
    http: 'POST /things',
    effect: 'read',
    description: 'Try something.',
    params: {
      email: param.annotate(z.email(), 'E-mail address', { example: 'ada@example.com', as: 'person.email' }),
      size: param.annotate(z.number().min(1).nullable().optional(), 'Size', { since: '2.14' }),
    },
    returns: fields({ id: out.text('Id') }),
  });

  it('makes a parameter of a schema, with what is said about it', () => {
    expectTypeOf<ParamsOf<typeof tool>>().toEqualTypeOf<{ email: string; size?: number | null | undefined }>();
    expect(paramsJsonSchema(tool)).toMatchObject({
      required: ['email'],
      properties: {
        email: { type: 'string', format: 'email', description: 'E-mail address' },
        size: { description: 'Size', anyOf: [{ type: 'number', minimum: 1 }, { type: 'null' }] },
      },
    });
    expect(tool.fields.size.data.since).toBe('2.14');
    expect(tool.example).toEqual({ email: 'ada@example.com' });
    expect(tool.params.safeParse({ email: 'nobody' }).success).toBe(false);
    const given = tool.params.parse({ email: 'ada@example.com', size: null });
    expect(tool.request(given, { now: 0, version: '2.16' }).body).toEqual({
      person: { email: 'ada@example.com' },
      size: null,
    });
  });
});
