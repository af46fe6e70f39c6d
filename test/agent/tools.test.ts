import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createAgentTools } from '../../src/agent/index.js';
import { createIntercom } from '../../src/index.js';
import { allTools } from '../../tools/index.js';
import { compiledQuickly } from '../helpers/compiled-quickly.js';

const intercom = createIntercom({ accessToken: 'unused' });
const tools = createAgentTools(intercom, { tools: 'all' });

describe('the tools of an agent', () => {
  it('are all tools of the client, or those that are asked for', () => {
    expect(tools.map(({ name }) => name)).toEqual(allTools.map(({ id }) => id));
    const some = createAgentTools(intercom, {
      toolsets: ['tags'],
      tools: ['intercom_list_tags', 'intercom_get_contact'],
    });
    expect(some.map(({ name }) => name)).toEqual(['intercom_list_tags']);
  });

  it.each([
    [{ toolsets: ['contact'] }, 'toolsets has "contact": did you mean contacts?'],
    [{ tools: ['intercom_list_tag'] }, 'tools has "intercom_list_tag": did you mean intercom_list_tags?'],
    [JSON.parse('{"tools":"most"}'), 'tools is none: expected all, or a list of ids'],
    [{ tokenBudget: 10 }, 'tokenBudget is 10: expected a number from 500 to 24000'],
    [{ tokenBudget: Number.NaN }, 'tokenBudget is NaN'],
    [JSON.parse('{"allow":["sned"]}'), 'allow has "sned": did you mean send?'],
    [JSON.parse('{"responseFormat":"short"}'), 'responseFormat is none: expected one of concise, detailed'],
  ])('are refused for options that cannot work: %j', (options, message) => {
    expect(() => createAgentTools(intercom, options)).toThrow(message);
  });

  it('say what they do at worst', () => {
    const hints = (name: string) => tools.find((tool) => tool.name === `intercom_${name}`)?.annotations;
    expect(hints('get_contact')).toEqual({
      title: 'Get contact',
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: true,
    });
    expect(hints('reply_conversation')).toMatchObject({
      readOnlyHint: false,
      destructiveHint: true,
      idempotentHint: false,
    });
    expect(hints('delete_contact')).toMatchObject({ destructiveHint: true, idempotentHint: true });
    expect(hints('update_contact')).toMatchObject({ readOnlyHint: false, destructiveHint: false });
  });
});

const ajv = new Ajv2020({ ...compiledQuickly, strict: false });

describe.each(tools)('the schemas of $name', (tool) => {
  const definition = allTools.find(({ id }) => id === tool.name);
  const example = { ...definition?.example };

  it('are closed, and take the example', () => {
    expect(tool.inputSchema.additionalProperties).toBe(false);
    const validate = ajv.compile(tool.inputSchema);
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...example, surprise: 1 })).toBe(false);
  });

  it('offer a choice of what to show exactly where there is one and the tool reads', () => {
    const returnsMuch = Object.values(definition?.output ?? {}).some(({ schema }) => schema !== undefined);
    const hasChoice = returnsMuch && tool.effect === 'read';
    expect('response_format' in tool.inputSchema.properties).toBe(hasChoice);
    expect('fields' in tool.inputSchema.properties).toBe(hasChoice);
  });

  it('hold no secret', () => {
    const all = JSON.stringify([tool.inputSchema, tool.strictInputSchema(), tool.outputSchema()]);
    expect(all).not.toMatch(/access.?token|api.?key|secret|password|authorization|bearer/i);
  });

  it('in the strict profile require everything and are closed all through', () => {
    const visit = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      if (Reflect.get(schema, 'type') === 'object') {
        expect(Reflect.get(schema, 'additionalProperties')).toBe(false);
        expect(Reflect.get(schema, 'required')).toEqual(Object.keys(Object(Reflect.get(schema, 'properties'))));
      }
      for (const part of Object.values(schema)) visit(part);
    };
    visit(tool.strictInputSchema());
    expect(JSON.stringify(tool.strictInputSchema())).not.toMatch(/"(default|oneOf|prefixItems|\$ref)":/);
  });

  it('in the strict profile lead back to the arguments they stand for', () => {
    const properties = Object.entries(tool.strictInputSchema().properties);
    const strict = Object.fromEntries(properties.map(([name]) => [name, toStrict(name, example)]));
    const validate = ajv.compile(tool.strictInputSchema());
    expect(validate(strict), JSON.stringify(validate.errors)).toBe(true);
    const back = Object(tool.fromStrict(strict));
    expect(Object.keys(back).sort()).toEqual(Object.keys(example).sort());
  });

  /** The value of the example as a model in strict mode would write it. */
  function toStrict(name: string, given: Record<string, unknown>): unknown {
    const value = given[name];
    if (value === undefined) return null;
    if (value === null) return '(clear)';
    const schema = tool.strictInputSchema().properties[name];
    const choices: unknown[] = Array.isArray(schema?.anyOf) ? schema.anyOf : [schema];
    const types = choices.map((choice) => Reflect.get(Object(choice), 'type'));
    if (typeof value === 'object' && !types.includes('array') && types.includes('string')) return JSON.stringify(value);
    if (name === 'contacts') {
      const members = Array.isArray(value) ? value : [value];
      return members.map((member) => ({ id: null, external_id: null, email: null, ...member }));
    }
    if (types.includes('array') && !Array.isArray(value)) return pairsOf(value);
    // In a list of maps each of them travels as pairs.
    const members = choices.map((choice) => Reflect.get(Object(choice), 'items'));
    const areMaps = members.some((member) => Reflect.get(Object(member), 'type') === 'array');
    return areMaps && Array.isArray(value) ? value.map((member) => pairsOf(member)) : value;
  }

  function pairsOf(map: unknown): { name: string; value: unknown }[] {
    return Object.entries(Object(map)).map(([key, part]) => ({ name: key, value: part }));
  }
});

describe('strict arguments', () => {
  const update = tools.find(({ name }) => name === 'intercom_update_contact');

  it('tell what is left alone from what is taken away', () => {
    const strict = {
      contactId: '1',
      name: null,
      phone: '(clear)',
      email: '(clear)',
      custom_attributes: [
        { name: 'plan', value: 'pro' },
        { name: 'seats', value: null },
      ],
    };
    expect(update?.fromStrict(strict)).toEqual({
      contactId: '1',
      phone: null,
      email: '(clear)',
      custom_attributes: { plan: 'pro', seats: null },
    });
  });

  it('that cannot be read come back as they are, for the call to refuse', () => {
    expect(update?.fromStrict('nonsense')).toBe('nonsense');
    expect(update?.fromStrict([1])).toEqual([1]);
    expect(update?.fromStrict({ contactId: '1', custom_attributes: [1] })).toEqual({
      contactId: '1',
      custom_attributes: [1],
    });
  });
});
