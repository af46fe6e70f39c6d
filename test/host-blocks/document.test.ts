import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { blocksSchema, createBlocks, exportBlocks } from '../../src/hosts/blocks/index.js';
import { createRegistry, intercom, registry } from '../../src/index.js';
import { isObject } from '../../src/tool/json.js';
import { listTriggers } from '../../src/triggers/index.js';
import { isWebhookTopic } from '../../src/webhooks/index.js';
import { useDemo } from '../form/demo.js';
import { compiledQuickly } from '../helpers/compiled-quickly.js';
import { addNumbers, readThing } from '../helpers/test-tools.js';

const document = createBlocks(registry);
const [block] = document.blocks;
const operations = block?.operations ?? [];

describe('blocks.json', () => {
  it('is valid under its published schema', () => {
    const validate = new Ajv({ ...compiledQuickly, strict: true, allowUnionTypes: true }).compile(blocksSchema);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  });

  it('holds nothing that the schema does not describe', () => {
    const validate = new Ajv({ ...compiledQuickly, strict: false }).compile(closed(blocksSchema));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    const [first, ...others] = document.blocks;
    const extended = { ...document, blocks: [{ ...first, surprise: true }, ...others] };
    expect(validate(extended)).toBe(false);
  });

  it('has an operation for each tool, under the name that it has without its service', () => {
    const ids = operations.map(({ toolId }) => toolId);
    expect([...ids].sort()).toEqual(
      registry
        .list()
        .map(({ id }) => id)
        .sort(),
    );
    expect(operations.every(({ id, toolId }) => toolId === `intercom_${id}`)).toBe(true);
  });

  it('has its operations in the order of a menu: what is common first, in its resource and among resources', () => {
    const order = block?.resources.map(({ id }) => id) ?? [];
    const places = operations.map(({ resource, common }) => order.indexOf(resource) * 2 + (common === true ? 0 : 1));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const common = operations.filter((one) => one.common).map(({ toolId }) => toolId);
    expect([...common].sort()).toEqual([...(intercom.common ?? [])].sort());
    const first = new Set(operations.filter((one) => one.common).map(({ resource }) => resource));
    expect(new Set(order.slice(0, first.size))).toEqual(first);
  });

  it('has groups in which each of its resources stands once', () => {
    const grouped = block?.groups?.flatMap(({ resources }) => resources) ?? [];
    expect([...grouped].sort()).toEqual(block?.resources.map(({ id }) => id).sort());
    const reads = createBlocks(registry.filter({ ids: ['intercom_list_tags'] }));
    expect(reads.blocks.map(({ groups }) => groups)).toMatchObject([[{ id: 'people', resources: ['tags'] }]]);
    expect(createBlocks(createRegistry([addNumbers])).blocks[0]).not.toHaveProperty('groups');
  });

  it('is a file of less than 3 MB', () => {
    expect(JSON.stringify(document, null, 2).length).toBeLessThan(3_000_000);
  });

  it('says of which operations the answer is no JSON, and which fields take files', () => {
    const answers = Object.fromEntries(operations.map(({ id, answers }) => [id, answers]));
    expect(answers).toMatchObject({
      download_data_export: 'file',
      get_call_transcript: 'text',
      get_call_recording: 'location',
      get_contact: undefined,
    });
    const taking = operations.flatMap(({ id, fields }) =>
      fields.flatMap(({ maxFileBytes }) => (maxFileBytes === undefined ? [] : [[id, maxFileBytes]])),
    );
    expect(taking).toContainEqual(['reply_conversation', 100 * 1024 * 1024]);
  });

  it('has a field for each parameter, in its order', () => {
    for (const tool of registry.list()) {
      const operation = operations.find(({ toolId }) => toolId === tool.id);
      expect(operation?.fields.map(({ id }) => id)).toEqual(Object.keys(tool.fields));
    }
  });

  it('points from conditions, sentences and paging at fields that are there', () => {
    for (const { sentence, fields, rules = [], paging, outputSchema } of operations) {
      const ids = fields.map(({ id }) => id);
      const named = [...sentence.matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
      const conditions = fields
        .flatMap(({ condition, required }) => [condition, required])
        .filter((one) => typeof one === 'object');
      expect(ids).toEqual(expect.arrayContaining([...named, ...conditions.map(({ field }) => field)]));
      expect(ids).toEqual(
        expect.arrayContaining(rules.flatMap(({ fields, when }) => [...fields, when?.field ?? ids[0]])),
      );
      if (paging === undefined) continue;
      expect(ids).toContain(paging.field);
      expect(Object.keys(outputSchema.properties)).toEqual(expect.arrayContaining([paging.items, paging.cursor]));
    }
  });

  it('names pages that the package has', () => {
    const pages = [block?.docs, ...operations.map(({ docs }) => docs)];
    const root = new URL('../../', import.meta.url);
    expect(pages.filter((page) => page === undefined || !existsSync(new URL(page, root)))).toEqual([]);
  });

  it('shows no secret: only the connection asks for a token', () => {
    const asked = operations.flatMap(({ fields }) => fields.map(({ id }) => id));
    // Ids of tokens, which a data connector takes, are no tokens.
    expect(asked.filter((id) => /token|secret|password/i.test(id) && id !== 'token_ids')).toEqual([]);
    const ids = operations.flatMap(({ fields }) => fields.filter(({ id }) => id === 'token_ids'));
    for (const { valueType, description } of ids)
      expect([valueType, description]).toEqual(['array', expect.stringMatching(/\bids\b/i)]);
    expect(block?.connection?.fields.filter(({ password }) => password === true).map(({ id }) => id)).toEqual([
      'accessToken',
    ]);
  });

  it('has icons without scripts and references', () => {
    for (const { icon } of createBlocks(createRegistry([readThing, addNumbers])).blocks) {
      expect(icon).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^<>]*>(<path d="[\w .-]+"\/>)+<\/svg>$/);
    }
  });

  it('has a block for each service, and a connection only where there is an account', () => {
    const { blocks } = createBlocks(createRegistry([readThing, addNumbers]));
    expect(
      blocks.map(({ type, name, category, connection }) => [type, name, category, connection !== undefined]),
    ).toEqual([
      ['intercom', 'Intercom', 'support', true],
      ['core', 'Core', 'tools', false],
    ]);
  });
});

describe('the schemas in blocks.json', () => {
  const demo = useDemo();
  const ajv = new Ajv({ ...compiledQuickly, strict: false, validateFormats: false });
  const { $schema: _, ...withoutName } = document;
  ajv.addSchema({ ...withoutName, $id: 'blocks.json' });
  const at = (operation: number, schema: string) => ({
    $ref: `blocks.json#/blocks/0/operations/${operation}/${schema}`,
  });

  it.each(operations.map(({ toolId }, index) => ({ toolId, index })))(
    'fit the example of $toolId and what the demo workspace answers to it',
    async ({ toolId, index }) => {
      const [example] = operations[index]?.examples ?? [];
      const input = ajv.compile(at(index, 'inputSchema'));
      expect(input(example?.params), JSON.stringify(input.errors)).toBe(true);
      const { output } = await demo.intercom.runUnknown(toolId, demo.real(example?.params));
      const fits = ajv.compile(at(index, 'outputSchema'));
      expect(fits(JSON.parse(JSON.stringify(output))), JSON.stringify(fits.errors)).toBe(true);
    },
  );
});

describe('the triggers in blocks.json', () => {
  const ajv = new Ajv({ ...compiledQuickly, strict: false, validateFormats: false });
  const { $schema: _, ...withoutName } = document;
  ajv.addSchema({ ...withoutName, $id: 'blocks.json' });
  const triggers = block?.triggers ?? [];

  it('are all there are, in their order', () => {
    expect(triggers.map(({ id }) => id)).toEqual(listTriggers().map(({ id }) => id));
  });

  it.each(triggers.map(({ id }, index) => ({ id, index })))('give $id a schema that its sample fits', ({ index }) => {
    const fits = ajv.compile({ $ref: `blocks.json#/blocks/0/triggers/${index}/outputSchema` });
    expect(fits(triggers[index]?.sample), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ ...triggers[index]?.sample, data: 1 })).toBe(false);
  });

  it('name topics that are sent, and permissions for all but what takes everything', () => {
    for (const { topics, permissions, any, id } of triggers) {
      expect(topics.filter((topic) => !isWebhookTopic(topic))).toEqual([]);
      // Intercom lists none for it.
      expect(permissions.length > 0, id).toBe(!any && id !== 'conversation_read');
    }
  });

  it('are those of Intercom alone', () => {
    const { blocks } = createBlocks(createRegistry([readThing, addNumbers]));
    expect(blocks.map(({ triggers, webhooks }) => [triggers !== undefined, webhooks !== undefined])).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});

describe('exporting blocks', () => {
  it('writes the document and its schema, byte for byte the same each time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'blocks-'));
    try {
      const written = await exportBlocks(registry, join(folder, 'new', 'folder'));
      expect(written.map((path) => path.slice(folder.length))).toEqual([
        '/new/folder/blocks.json',
        '/new/folder/blocks.schema.json',
      ]);
      const first = written.map((path) => readFileSync(path, 'utf8'));
      expect(JSON.parse(first[0] ?? '')).toEqual(JSON.parse(JSON.stringify(document)));
      expect(JSON.parse(first[1] ?? '')).toEqual(blocksSchema);
      await exportBlocks(registry, join(folder, 'new', 'folder'));
      expect(written.map((path) => readFileSync(path, 'utf8'))).toEqual(first);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** The same schema, with every object closed. */
function closed(schema: unknown): Record<string, unknown> {
  const close = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(close);
    if (!isObject(part)) return part;
    const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, close(value)]));
    return isObject(part.properties) && 'type' in part ? { ...inner, additionalProperties: false } : inner;
  };
  const made = close(schema);
  if (!isObject(made)) throw new Error('A schema is an object');
  return made;
}
