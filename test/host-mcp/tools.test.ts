import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createMcpServerFactory, serveMcpHttp } from '../../src/hosts/mcp/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { useDemo } from '../form/demo.js';
import { compiledQuickly } from '../helpers/compiled-quickly.js';
import { rpc } from './rpc.js';
import { useServer } from './server.js';

const serve = useServer();

interface Listed {
  readonly name: string;
  readonly title: string;
  readonly annotations: Record<string, unknown>;
  readonly inputSchema: Record<string, unknown>;
  readonly outputSchema?: Record<string, unknown>;
}

async function listTools(url: string): Promise<Listed[]> {
  return (await rpc(url, 'tools/list')).result.tools;
}

describe('The tools of a server', () => {
  it('carry a title, what they do to the world, and closed schemas without a token', async () => {
    const { url } = await serve({ outputSchema: 'compact' });
    for (const { title, annotations, inputSchema, outputSchema } of await listTools(url)) {
      expect(title).toMatch(/^[A-Z]/);
      const { readOnlyHint, ...others } = annotations;
      expect(others).toEqual(
        readOnlyHint === true ? {} : expect.objectContaining({ destructiveHint: expect.any(Boolean) }),
      );
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema).toMatchObject({ type: 'object' });
      expect(JSON.stringify(inputSchema)).not.toMatch(/access_?token|authorization/i);
    }
  });

  it('say in few words what they return', async () => {
    const { url } = await serve({ outputSchema: 'compact' });
    const sizes = (await listTools(url)).map(({ outputSchema }) => JSON.stringify(outputSchema).length);
    expect(Math.max(...sizes)).toBeLessThan(1000);
  });

  it('say nothing of what they return unless asked to, and in a dry run', async () => {
    for (const options of [{ toolsets: ['tags'] }, { dryRun: true, outputSchema: 'compact' }] as const) {
      const { url } = await serve(options);
      expect((await listTools(url)).every((tool) => tool.outputSchema === undefined)).toBe(true);
    }
  });

  describe('when they are called', () => {
    const demo = useDemo();

    it.each(['concise', 'detailed'] as const)('return %s what they said they return', async (responseFormat) => {
      const { url, sandbox } = await serve({ responseFormat, outputSchema: 'compact' }, demo);
      const ajv = new Ajv2020({ ...compiledQuickly, strict: false });
      const checked: string[] = [];
      for (const { name, outputSchema = {}, annotations } of await listTools(url)) {
        if (annotations.readOnlyHint !== true) continue;
        const tool = registry.find(name);
        const args = {
          ...demo.real(tool.example),
          // One that finds something.
          ...('phrase' in tool.fields ? { phrase: 'invoice' } : {}),
          ...(tool.fields.query?.data.format === 'search-query'
            ? { query: { field: 'created_at', operator: '>', value: 0 } }
            : {}),
        };
        const { result } = await rpc(url, 'tools/call', { name, arguments: args });
        expect([name, result.isError, result.content[0].text]).toEqual([name, undefined, expect.any(String)]);
        const validate = ajv.compile(outputSchema);
        expect([name, validate(result.structuredContent), validate.errors]).toEqual([name, true, null]);
        expect(result.content[0].text).toContain(JSON.stringify(result.structuredContent));
        expect(JSON.stringify(result)).not.toContain(sandbox.token);
        checked.push(name);
      }
      const reads = registry.list().filter(({ effect }) => effect === 'read');
      expect(checked.sort()).toEqual(reads.map(({ id }) => id).sort());
    });
  });

  it('have as a resource what a search can be asked for, when they are listed', async () => {
    const { url } = await serve({ tools: ['intercom_search_contacts', 'intercom_list_tags'] });
    const { resources } = (await rpc(url, 'resources/list')).result;
    expect(resources).toEqual([
      expect.objectContaining({ uri: 'intercom://search/intercom_search_contacts', mimeType: 'text/plain' }),
    ]);
    const { contents } = (await rpc(url, 'resources/read', { uri: resources[0].uri })).result;
    expect(contents[0].text).toMatch(/^query takes:\n= != IN NIN .*email_domain/);
    expect(contents[0].text).toContain('Example: email=ada@example.com');
  });

  it('come with texts of customers marked, in the data as in the text', async () => {
    const { url } = await serve();
    const { result } = await rpc(url, 'tools/call', { name: 'intercom_list_conversations', arguments: {} });
    const [, open, close] = /^Text between (\S) and (\S) was written/.exec(result.content[0].text) ?? [];
    expect(JSON.stringify(result.structuredContent)).toMatch(new RegExp(`"body":"${open}[^${close}]+${close}"`));
  });

  it('refuse keys of prototypes, deep nesting and 2 MB of arguments with our words, and send nothing', async () => {
    const { url, sandbox } = await serve();
    const deep = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`);
    for (const args of [{ constructor: 1 }, { query: deep }, { query: 'x'.repeat(2 * 1024 * 1024) }]) {
      const { result } = await rpc(url, 'tools/call', { name: 'intercom_search_contacts', arguments: args });
      expect(result.isError).toBe(true);
      expect(result.content[0].text).toMatch(/^intercom_search_contacts: /);
      expect(result.content[0].text.length).toBeLessThan(4000);
    }
    expect(sandbox.requests.list()).toEqual([]);
  });
});

describe('Calls that are no calls', () => {
  it.each([
    ['no name', { arguments: {} }, /^The call names no tool: expected "name"/],
    ['a name that is a number', { name: 5 }, /^The call names no tool/],
    ['a name of no tool', { name: 'intercom_get_contat' }, /there is no tool .* did you mean intercom_get_contact\?/],
    ['a name of prototypes', { name: 'constructor' }, /there is no tool "constructor"/],
    ['a text for arguments', { name: 'intercom_get_contact', arguments: '{}' }, /^intercom_get_contact: .* are a text/],
    ['a list for arguments', { name: 'intercom_list_tags', arguments: [] }, /such as \{\}\. Nothing was sent/],
  ])('are refused by an error of the protocol in our words: %s', async (_what, params, words) => {
    const { url, sandbox } = await serve();
    const { error } = await rpc(url, 'tools/call', params);
    expect(error).toMatchObject({ code: -32_602, message: expect.stringMatching(words) });
    expect(error.message).toContain('Nothing was sent');
    expect(sandbox.requests.list()).toEqual([]);
  });

  it('are refused with a key that JSON alone can carry', async () => {
    const { url, sandbox } = await serve();
    for (const args of ['{"__proto__":{"contactId":"1"}}', '{"contactId":"1","__proto__":{}}']) {
      const { error } = await rpc(url, 'tools/call', { name: 'intercom_get_contact', arguments: JSON.parse(args) });
      expect(error).toMatchObject({ code: -32_602, message: expect.stringContaining('have the key "__proto__"') });
    }
    expect(sandbox.requests.list()).toEqual([]);
  });

  it('leave tools alone that a program registered itself', async () => {
    const factory = createMcpServerFactory(createIntercom({ accessToken: 'none' }));
    const server = await serveMcpHttp(async () => {
      const made = await factory();
      made.registerTool('own_tool', { description: 'Ours' }, () => ({ content: [{ type: 'text', text: 'done' }] }));
      return made;
    });
    try {
      const { result } = await rpc(server.url, 'tools/call', { name: 'own_tool' });
      expect(result.content).toEqual([{ type: 'text', text: 'done' }]);
    } finally {
      await server.close();
    }
  });
});

describe('A server factory', () => {
  const intercom = createIntercom({ accessToken: 'none' });

  it('names the option that cannot work', () => {
    expect(() => createMcpServerFactory(intercom, { toolsets: ['conversation'] })).toThrow(
      /did you mean conversations/,
    );
  });

  it('offers transcripts and prompts only beside the tool that reads conversations', async () => {
    const { url } = await serve({ toolsets: ['tags'] });
    expect((await rpc(url, 'prompts/list')).error.code).toBe(-32_601);
    const { url: whole } = await serve();
    const { prompts } = (await rpc(whole, 'prompts/list')).result;
    expect(prompts.map(({ name }: { name: string }) => name)).toEqual([
      'triage_conversation',
      'reply_to_conversation',
      'summarize_conversation',
    ]);
  });
});
