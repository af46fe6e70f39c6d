import { describe, expect, it } from 'vitest';
import { createRegistry, registry } from '../../src/index.js';
import { anthropicTools, geminiTools, openaiTools, paramsJsonSchema, strictForm } from '../../src/json-schema/index.js';

const getContact = registry.get('intercom_get_contact');
const one = createRegistry([getContact]);
const { id: name, description } = getContact;
const plain = paramsJsonSchema(getContact);
const strict = strictForm(getContact).schema;

describe('Tool objects', () => {
  it('for the Responses API of OpenAI say whether they are strict', () => {
    expect(openaiTools(one)).toEqual([{ type: 'function', name, description, parameters: plain, strict: false }]);
    expect(openaiTools(one, { strict: true })).toEqual([
      { type: 'function', name, description, parameters: strict, strict: true },
    ]);
  });

  it('for the Chat API of OpenAI stand in an object of their own', () => {
    expect(openaiTools(one, { api: 'chat', strict: true })).toEqual([
      { type: 'function', function: { name, description, parameters: strict, strict: true } },
    ]);
  });

  it('for Anthropic', () => {
    expect(anthropicTools(one)).toEqual([{ name, description, input_schema: plain }]);
    expect(anthropicTools(one, { strict: true })).toEqual([{ name, description, input_schema: strict, strict: true }]);
  });

  it('for Gemini are one object that holds all functions', () => {
    expect(geminiTools(one)).toEqual([{ functionDeclarations: [{ name, description, parametersJsonSchema: plain }] }]);
  });

  it('come from a part of the registry as well', () => {
    const reads = openaiTools(registry.filter({ readOnly: true })).map((tool) => tool.name);
    expect(reads).toContain('intercom_get_contact');
    expect(reads).not.toContain('intercom_create_contact');
  });

  it('belong to their caller: changing one changes no other', () => {
    const [first] = openaiTools(one);
    first?.parameters.required?.push('changed');
    expect(openaiTools(one)[0]?.parameters.required).toEqual(plain.required);
  });

  it('have names that every vendor takes', () => {
    for (const tool of openaiTools(registry)) expect(tool.name).toMatch(/^[a-z][a-z0-9_]{2,63}$/);
  });
});
