import { describe, expect, it } from 'vitest';
import { operationOf } from '../../src/form/index.js';
import { createActivepiecesPiece } from '../../src/hosts/activepieces/index.js';
import { createBlocks } from '../../src/hosts/blocks/index.js';
import { createN8nNode } from '../../src/hosts/n8n/index.js';
import { propertyName } from '../../src/hosts/n8n/names.js';
import { type SimSubBlock, simBlock, simTools } from '../../src/hosts/sim/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { choicesOf, type ParamFacts, paramFacts, paramsJsonSchema, valueSchema } from '../../src/json-schema/index.js';
import { isLocal, type Tool, worstEffect } from '../../src/tool/index.js';
import { framework, type Prop } from '../host-activepieces/framework.js';

/** How each host draws a parameter, by what the parameter is. */
const drawn = {
  //                 blocks                    Activepieces      n8n         Sim's tool  Sim's block
  words: ['dropdown string', 'StaticDropdown', 'options', 'string', 'dropdown'],
  'yes or no': ['dropdown boolean', 'StaticDropdown', 'boolean', 'boolean', 'dropdown'],
  // A switch of n8n is always on or off: what stands there unasked is a choice.
  'shown yes or no': ['dropdown boolean', 'StaticDropdown', 'options', 'boolean', 'dropdown'],
  listed: ['combobox string', 'Dropdown', 'options', 'string', 'short-input'],
  text: ['short-input string', 'ShortText', 'string', 'string', 'short-input'],
  'long text': ['long-input string', 'LongText', 'string', 'string', 'long-input'],
  'whole number': ['short-input integer', 'Number', 'number', 'number', 'short-input'],
  number: ['short-input number', 'Number', 'number', 'number', 'short-input'],
  time: ['short-input integer', 'DateTime', 'dateTime', 'number', 'short-input'],
  list: ['short-input array', 'ShortText', 'string', 'array', 'short-input'],
  'list of objects': ['code array', 'LongText', 'string', 'json', 'long-input'],
  // n8n takes the names of binary fields, Activepieces its own files.
  files: ['code array', 'Array', 'string', 'json', 'long-input'],
  object: ['code object', 'Json', 'json', 'json', 'long-input'],
} as const;

const blocks = createBlocks(registry).blocks.flatMap(({ operations }) => operations);
const piece = createActivepiecesPiece(registry, framework, createIntercom);
const { description: node } = new (createN8nNode(registry, createIntercom))();
const simTool = simTools(registry, { connect: createIntercom });
const canvas = simBlock(registry);

/** The same parameter in every host. */
function everywhere(tool: Tool, name: string) {
  const operation = operationOf(tool);
  const shown = node.properties.filter(({ displayOptions }) => displayOptions?.show.operation?.includes(operation));
  const { options = [] } = shown.find((property) => property.name === 'additionalFields') ?? {};
  const added = options.flatMap((one) => ('type' in one ? [one] : []));
  return {
    block: found(blocks.find(({ toolId }) => toolId === tool.id)?.fields.find(({ id }) => id === name)),
    prop: found(piece.actions.find((action) => action.name === operation)?.props[name]),
    property: found(
      added.find((property) => property.name === name) ??
        shown.find((property) => property.name === propertyName(name)),
    ),
    param: found(simTool[tool.id]?.params[name]),
    field: found(canvas.subBlocks.find(({ id }) => id === `${operation}_${name}`)),
  };
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A host has no field for this parameter');
  return value;
}

function kindOf(facts: ParamFacts, isListed: boolean): keyof typeof drawn {
  const { type } = valueSchema(facts);
  if (choicesOf(facts) !== undefined) return 'words';
  if (facts.maxFileBytes !== undefined) return 'files';
  if (isListed) return 'listed';
  if (type === 'boolean') return facts.required || facts.when?.is !== undefined ? 'shown yes or no' : 'yes or no';
  if (type === 'integer') return facts.format === 'unix-time' ? 'time' : 'whole number';
  if (type === 'number') return 'number';
  if (type === 'array') return facts.format === 'json' ? 'list of objects' : 'list';
  if (type === 'object') return 'object';
  return facts.multiline === true ? 'long text' : 'text';
}

describe.each(registry.list())('the fields of $id', (tool) => {
  const facts = paramFacts(tool);

  it('are drawn by what the parameter is', () => {
    for (const fact of facts) {
      const { block, prop, property, param, field } = everywhere(tool, fact.name);
      const forms = [`${block.type} ${block.valueType}`, prop.kind, property.type, param.type, field.type];
      expect(forms, fact.name).toEqual(drawn[kindOf(fact, block.loadOptions !== undefined)]);
    }
  });

  it('have names of their own in n8n', () => {
    const operation = operationOf(tool);
    const names = node.properties
      .filter(({ displayOptions }) => displayOptions?.show.operation?.includes(operation))
      .filter(({ displayOptions }) => displayOptions?.show.resource?.includes(tool.resource))
      .map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('say what the parameter is, in its words and under a title', () => {
    for (const { name, description, maxFileBytes } of facts) {
      const { block, prop, property, param, field } = everywhere(tool, name);
      if (maxFileBytes !== undefined) {
        // The words are about base64, of which a host with files of its own has none.
        expect([prop.description, property.description]).toEqual([
          expect.stringContaining('Files from'),
          expect.stringContaining('binary fields'),
        ]);
        expect([block.description, block.maxFileBytes]).toEqual([description, maxFileBytes]);
        continue;
      }
      expect([block.description, prop.description], name).toEqual([description, description]);
      for (const text of [property.description, param.description, field.placeholder]) {
        expect(text?.startsWith(description), `${name}: ${text}`).toBe(true);
      }
      const titles = [block.label, prop.displayName, property.displayName, field.title];
      for (const title of titles) expect(title).toMatch(/^[A-Z]/);
    }
  });

  it('are required where the parameter is, and may be where a choice needs them', () => {
    for (const { name, required } of facts) {
      const { block, prop, property, param, field } = everywhere(tool, name);
      const always = [block.required === true, prop.required, param.required, field.required === true];
      expect(always, name).toEqual([required, required, required, required]);
      if (required) expect(property).toHaveProperty('required', true);
      const depends = typeof block.required === 'object';
      expect(typeof field.required === 'object', name).toBe(depends);
      if (depends) expect(property).toHaveProperty('required', true);
    }
  });

  it('offer the words of the parameter, and no other', () => {
    for (const fact of facts) {
      const { block, prop, property, field } = everywhere(tool, fact.name);
      const words = choicesOf(fact);
      if (words === undefined) continue;
      expect(block.options?.map(({ id }) => id)).toEqual(words);
      expect(staticOptions(prop)).toEqual(words);
      expect((property.options ?? []).map((one) => ('value' in one ? one.value : ''))).toEqual(words);
      expect(field.options?.map(({ id }) => id)).toEqual(['', ...words]);
    }
  });

  it('send nothing of their own accord', () => {
    for (const { name } of facts) {
      const { block, prop, property, field } = everywhere(tool, name);
      // A single word is the only value there is.
      expect(prop.defaultValue ?? '', name).toBe(block.options?.length === 1 ? block.options[0]?.id : '');
      const untouched = property.type === 'boolean' ? false : '';
      expect(property.default, name).toBe(untouched);
      expect(field.value, name).toBeUndefined();
    }
  });

  it('read their options by tools that change nothing and that there are', () => {
    for (const { name } of facts) {
      const { block, prop, property } = everywhere(tool, name);
      const lists = [...(block.loadOptions ?? []), ...(block.keyOptions ?? [])];
      for (const { tool: id, items } of lists) {
        expect(worstEffect(registry.find(id).effect)).toBe('read');
        expect(registry.find(id).output).toHaveProperty(items);
      }
      if (block.loadOptions === undefined) continue;
      expect(property).toHaveProperty('typeOptions.loadOptionsMethod');
      for (const refresher of prop.refreshers ?? []) expect(tool.fields).toHaveProperty(refresher);
    }
  });

  it('show with the operation, and hang on no field but its own', () => {
    const operation = operationOf(tool);
    for (const { name } of facts) {
      const { block, property, field } = everywhere(tool, name);
      const onCanvas = conditionsIn(field);
      expect(onCanvas[0]).toEqual({ field: 'operation', value: operation });
      const others = onCanvas.slice(1).map((one) => one.field.slice(operation.length + 1));
      expect(others).toEqual(block.condition === undefined ? [] : [block.condition.field]);
      for (const other of others) expect(tool.fields).toHaveProperty(other);
      const shown = property.displayOptions?.show;
      if (shown === undefined) continue;
      expect(shown).toMatchObject({ resource: [tool.resource], operation: [operation] });
      expect(Object.keys(shown).filter((key) => key !== 'resource' && key !== 'operation')).toEqual(others);
    }
  });
});

describe.each(registry.list())('$id as a whole', (tool) => {
  const operation = operationOf(tool);
  const block = found(blocks.find(({ toolId }) => toolId === tool.id));
  const action = found(piece.actions.find(({ name }) => name === operation));

  it('has the title, the text, the effect and the schema of its definition', () => {
    const { id: _, params: __, ...definition } = tool;
    const since = isLocal(tool) ? undefined : tool.since;
    expect(block).toMatchObject({
      title: definition.title,
      description: definition.description,
      resource: definition.resource,
      since,
      effect: { worst: worstEffect(definition.effect) },
      inputSchema: { properties: paramsJsonSchema(tool).properties },
    });
    expect(action).toMatchObject({ displayName: definition.title, description: definition.description });
    expect(simTool[tool.id]).toMatchObject({ id: tool.id, description: expect.stringContaining(tool.description) });
  });

  it('gives the outputs of its definition', () => {
    const keys = Object.keys(tool.output);
    expect(Object.keys(block.outputSchema.properties)).toEqual(expect.arrayContaining(keys));
    expect(action.outputSchema.fields.map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
    expect(Object.keys(found(simTool[tool.id]).outputs)).toEqual(expect.arrayContaining(keys));
    for (const key of keys) expect(canvas.outputs, key).toHaveProperty(key);
  });

  it('shows an example that its parameters take', () => {
    expect(block.examples.length).toBeGreaterThan(0);
    for (const { params } of block.examples) expect(tool.params.safeParse(params).error).toBeUndefined();
  });
});

function staticOptions({ options }: Prop): unknown[] | undefined {
  return typeof options === 'function' ? undefined : options?.options.map(({ value }) => value);
}

function conditionsIn({ condition }: SimSubBlock): { field: string; value: string | string[] }[] {
  if (condition === undefined) return [];
  const { and, ...first } = condition;
  return [first, ...(and === undefined ? [] : [and])];
}
