import { describe, expect, it } from 'vitest';
import { type SimParam, simTools } from '../../src/hosts/sim/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { paramFacts } from '../../src/json-schema/index.js';
import { operations, relaxed } from './parity.js';

const tools = simTools(registry, { connect: createIntercom });

const params = Object.entries(operations).flatMap(([operation, { params: list }]) =>
  list
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, name = '', kind = '', star] = /^(\w+):([snbj])(\*?)$/.exec(entry) ?? [];
      return { operation, name, kind, required: star === '*' };
    }),
);

/** The types of ours that take what Sim sends for a type of its own. */
const types: Readonly<Record<string, readonly SimParam['type'][]>> = {
  s: ['string', 'array'],
  n: ['number'],
  b: ['boolean'],
  j: ['json'],
};

function paramOf(operation: string, name: string): SimParam | undefined {
  return tools[`intercom_${operation}`]?.params[name];
}

describe('what Sim has', () => {
  it('is listed whole: 31 operations and 123 parameters beside the token', () => {
    expect(Object.keys(operations)).toHaveLength(31);
    expect(params).toHaveLength(123);
  });

  it.each(params)('$operation has $name', ({ operation, name, kind }) => {
    const param = paramOf(operation, name);
    expect(param?.visibility).toBe('user-or-llm');
    expect(types[kind]).toContain(param?.type);
  });

  it('is required by us only where Sim requires it, and is let go only where a default takes its place', () => {
    const stricter = params.filter((one) => paramOf(one.operation, one.name)?.required === true && !one.required);
    expect(stricter).toEqual([]);
    const looser = params.filter((one) => one.required && paramOf(one.operation, one.name)?.required !== true);
    expect(looser.map(({ operation, name }) => `${operation}.${name}`).sort()).toEqual([...relaxed].sort());
  });

  it('asks for no parameter that Sim does not know', () => {
    const known = new Set(params.map(({ operation, name }) => `${operation}.${name}`));
    const added = Object.keys(operations).flatMap((operation) =>
      Object.entries(tools[`intercom_${operation}`]?.params ?? {})
        .filter(([name, { required }]) => required && name !== 'accessToken' && !known.has(`${operation}.${name}`))
        .map(([name]) => `${operation}.${name}`),
    );
    expect(added).toEqual([]);
  });

  it.each(params)('$operation takes $name as Sim sends it', ({ operation, name, kind }) => {
    const tool = registry.find(`intercom_${operation}`);
    const facts = paramFacts(tool).find((one) => one.name === name);
    const own = tool.fields[name];
    if (facts === undefined || own === undefined) throw new Error(`There is no ${operation}.${name}`);
    for (const value of samples(kind, facts.format, facts.schema)) {
      expect(own.schema.safeParse(value).success, `${JSON.stringify(value)}`).toBe(true);
    }
  });

  it.each(Object.entries(operations))('%s returns its outputs', (operation, { outputs }) => {
    expect(Object.keys(tools[`intercom_${operation}`]?.outputs ?? {})).toEqual(
      expect.arrayContaining(outputs.split(' ')),
    );
  });
});

/** A value in the type that Sim declares, and as the text that its canvas sends. */
function samples(kind: string, format: string | undefined, schema: Record<string, unknown>): unknown[] {
  if (kind === 'n') return [2, '2'];
  if (kind === 'b') return [true, 'true', 'false'];
  if (format === 'search-query') return ['{"field": "created_at", "operator": ">", "value": 1}'];
  if (kind === 'j') return schema.type === 'array' ? ['[{"id": "1"}]', '{"id": "1"}'] : ['{"_default_title_": "Late"}'];
  if (format === 'url-list') return ['https://example.com/a.png, https://example.com/b.png'];
  return [Array.isArray(schema.enum) ? schema.enum[0] : '4711'];
}
