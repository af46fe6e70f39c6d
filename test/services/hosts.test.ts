import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgentTools } from '../../src/agent/index.js';
import { parametersOf } from '../../src/cli/describe/parameters.js';
import { toolDetails } from '../../src/cli/describe/tool.js';
import { resultLines } from '../../src/cli/render/result.js';
import { connectionFields, connectionSettings, formFields } from '../../src/form/index.js';
import { createActivepiecesPiece } from '../../src/hosts/activepieces/index.js';
import { blocksSchemaOf, createBlocks, exportBlocks } from '../../src/hosts/blocks/index.js';
import { createMcpServerFactory, serveMcpHttp } from '../../src/hosts/mcp/index.js';
import { createN8nNode, credentialType } from '../../src/hosts/n8n/index.js';
import { type SimCustomTool, simBlock, simBlockMeta, simCustomTools, simTools } from '../../src/hosts/sim/index.js';
import { registry as intercomRegistry } from '../../src/index.js';
import { openaiTools } from '../../src/json-schema/index.js';
import { createRegistry } from '../../src/registry.js';
import { choicesOf, framework } from '../host-activepieces/framework.js';
import { rpc } from '../host-mcp/rpc.js';
import { executionOf, parametersFor } from '../host-n8n/double.js';
import { apiKey, stampKey, tiny, tinyClient, tinyRegistry, tinyTools } from './tiny.js';
import { serveTiny, type TinyServer } from './tiny-server.js';

let server: TinyServer;
beforeEach(async () => {
  server = await serveTiny();
});
afterEach(() => server.close());

/** What somebody fills into the form of a connection. */
const form = () => ({ apiKey, baseUrl: server.url });

/** All that is made for the service and can be looked at without running it. */
const made = () => ({
  fields: [connectionFields(tiny), tinyTools.map((tool) => formFields(tool, tinyTools))],
  blocks: createBlocks(tinyRegistry),
  n8n: [new (createN8nNode(tinyRegistry, tinyClient, { service: tiny }))().description, credentialType(tiny)],
  piece: createActivepiecesPiece(tinyRegistry, framework, tinyClient, { service: tiny }),
  sim: [
    simBlock(tinyRegistry, { service: tiny }),
    simBlockMeta(tinyRegistry, tiny),
    simTools(tinyRegistry, { service: tiny, connect: (settings) => tinyClient(settings) }),
    simCustomTools(tinyRegistry),
  ],
  agents: [
    createAgentTools(tinyClient(form())).map((tool) => ({ ...tool, output: tool.outputSchema() })),
    openaiTools(tinyRegistry),
  ],
  commandLine: tinyTools.map((tool) => [toolDetails(tool), parametersOf(tool)]),
});

describe('what is made for a service beside Intercom', () => {
  it.each(Object.keys(made0()))('has no word of Intercom in its %s', (part) => {
    const text = JSON.stringify(made()[part as keyof ReturnType<typeof made>]);
    expect(text.length).toBeGreaterThan(500);
    // The name of this package is no word of the service, and formats have versions of their own.
    const own = text.replaceAll('intercom-tools', '');
    const words = /intercom|workspace|region\b|\badmins?\b|api.version|"(id|name)":"version"|developer hub/gi;
    expect(own.match(words)).toBeNull();
  });

  it.each(Object.keys(made0()))('has no secret in its %s', (part) => {
    const text = JSON.stringify(made()[part as keyof ReturnType<typeof made>]);
    for (const secret of [apiKey, stampKey]) expect(text).not.toContain(secret);
  });
});

/** The names of the parts, for the titles of tests. */
function made0() {
  return { fields: 0, blocks: 0, n8n: 0, piece: 0, sim: 0, agents: 0, commandLine: 0 };
}

describe('its connection form', () => {
  it('has its own fields, and what a connection may do', () => {
    expect(connectionFields(tiny).map(({ id }) => id)).toEqual(['apiKey', 'access', 'baseUrl']);
  });

  it('becomes the settings of its client and a policy', () => {
    expect(connectionSettings({ apiKey, baseUrl: '', access: 'read' }, tiny)).toEqual({ apiKey, readOnly: true });
  });

  it('offers ids of its entities by name', () => {
    const [field] = formFields(tinyRegistry.get('tiny_get_widget'), tinyTools);
    expect(field).toMatchObject({
      type: 'combobox',
      label: 'Widget',
      loadOptions: [{ tool: 'tiny_list_widgets', items: 'widgets', value: 'id', label: 'name' }],
    });
  });
});

describe('its block', () => {
  it('stands beside that of Intercom, with a connection of its own, and fits the schema', async () => {
    const both = createRegistry([...intercomRegistry.list(), ...tinyTools]);
    const document = createBlocks(both);
    expect(document.blocks.map(({ type }) => type)).toEqual(['intercom', 'tiny']);
    const [, block] = document.blocks;
    expect(block).toMatchObject({ name: 'Tiny', connection: { fields: [{ id: 'apiKey', password: true }, {}, {}] } });
    expect(block).not.toHaveProperty('triggers');
    expect(block).not.toHaveProperty('webhooks');
    expect(block?.operations.map(({ id }) => id)).toEqual(tinyTools.map(({ id }) => id.slice('tiny_'.length)));
    const get = block?.operations.find(({ id }) => id === 'get_widget');
    expect(get).not.toHaveProperty('since');
    expect(get?.fields[0]).toMatchObject({ dependsOn: ['apiKey'] });
    const folder = await mkdtemp(join(tmpdir(), 'tiny-blocks-'));
    try {
      await exportBlocks(both, folder);
      const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
      const validate = new Ajv({ strict: false }).compile(await read('blocks.schema.json'));
      expect(validate(await read('blocks.json')), JSON.stringify(validate.errors)).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('fits the schema alone, which then knows no versions', () => {
    const schema = blocksSchemaOf([tiny]);
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(createBlocks(tinyRegistry)), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.stringify(schema)).not.toContain('2.16');
  });
});

describe('its node in n8n', () => {
  const Node = createN8nNode(tinyRegistry, tinyClient, { service: tiny });
  const node = new Node();
  const run = (resource: string, operation: string, values: Record<string, unknown>) =>
    node.execute.call(executionOf(node, [parametersFor(node, resource, operation, values)], { credentials: form() }));

  it('has names of its own, which n8n tells nodes apart by', () => {
    expect(Node.name).toBe('TinyTools');
    expect(node.description).toMatchObject({
      displayName: 'Tiny Tools',
      name: 'tinyTools',
      credentials: [{ name: 'tinyToolsApi', required: true }],
    });
    expect(credentialType(tiny)).toMatchObject({
      name: 'tinyToolsApi',
      displayName: 'Tiny Tools API',
      authenticate: { properties: { headers: { 'X-Api-Key': '={{ $credentials.apiKey }}' } } },
      test: { request: { baseURL: "={{ $credentials.baseUrl || 'https://api.tiny.example' }}", url: '/widgets' } },
    });
  });

  it('runs operations, lists and local tools', async () => {
    const json = async (...call: Parameters<typeof run>) => (await run(...call))[0]?.map((item) => item.json);
    expect(await json('widgets', 'get_widget', { widgetId: 'w-1' })).toEqual([{ widget: { id: 'w-1', name: 'Axle' } }]);
    expect(await json('widgets', 'list_widgets', {})).toHaveLength(3);
    expect(await json('widgets', 'stamp_widget', { widgetId: 'w-2' })).toMatchObject([{ number: 1, name: 'w-2 #1' }]);
  });

  it('reads its menus from the account', async () => {
    const load = node.methods.loadOptions.tiny_list_widgets;
    const options = await load?.call({ getCredentials: async () => form(), getCurrentNodeParameters: () => ({}) });
    expect(options).toEqual([
      { name: 'Axle', value: 'w-1' },
      { name: 'Bolt', value: 'w-2' },
    ]);
  });
});

describe('its piece in Activepieces', () => {
  const piece = createActivepiecesPiece(tinyRegistry, framework, tinyClient, { service: tiny });
  const action = (name: string) => piece.actions.find((one) => one.name === name);

  it('asks for its own connection and has no triggers', () => {
    expect(piece).toMatchObject({ displayName: 'Tiny Tools', auth: { displayName: 'Tiny account' }, triggers: [] });
    expect(Object.keys(piece.auth.props)).toEqual(['apiKey', 'access', 'baseUrl']);
    expect(piece.events).toBeUndefined();
  });

  it('runs actions, reads choices and tests the connection', async () => {
    const auth = form();
    const created = await action('create_widget')?.run({ auth, propsValue: { name: 'Gear' } });
    expect(created).toEqual({ widget: { id: 'w-4', name: 'Gear' } });
    const choices = await choicesOf(action('get_widget')?.props.widgetId, auth);
    expect(choices?.options.map(({ label }) => label)).toEqual(['Axle', 'Bolt']);
    expect(await choicesOf(action('get_widget')?.props.widgetId, undefined)).toMatchObject({
      placeholder: 'Connect an account first',
    });
    expect(await piece.auth.validate({ auth })).toEqual({ valid: true });
    const refused = await piece.auth.validate({ auth: { ...auth, apiKey: 'wrong-key-0000' } });
    expect(refused).toMatchObject({ valid: false, error: expect.stringContaining('Check the credentials') });
    expect(JSON.stringify(refused)).not.toContain('wrong-key-0000');
  });
});

describe('its block and tools in Sim', () => {
  const connect = (settings: Parameters<typeof tinyClient>[0]) => tinyClient(settings);
  const options = { service: tiny, connect, customBaseUrl: true };

  it('are of their own type, with the fields of its connection', () => {
    const block = simBlock(tinyRegistry, { service: tiny });
    expect(block).toMatchObject({ type: 'tiny_tools', name: 'Tiny Tools', authMode: 'api_key' });
    expect(block.subBlocks.slice(0, 3).map(({ id }) => id)).toEqual(['operation', 'apiKey', 'dryRun']);
    expect(block.subBlocks.find(({ id }) => id === 'apiKey')).toMatchObject({ required: true, password: true });
    expect(block.triggers).toBeUndefined();
    expect(block.tools.access).toHaveLength(tinyTools.length);
  });

  it('are carried by its client', async () => {
    const tools = simTools(tinyRegistry, options);
    const result = await tools.tiny_get_widget?.directExecution?.({ ...form(), widgetId: 'w-1' });
    expect(result).toEqual({ success: true, output: { widget: { id: 'w-1', name: 'Axle' } } });
    const stamped = await tools.tiny_stamp_widget?.directExecution?.({ ...form(), widgetId: 'w-1' });
    expect(stamped).toMatchObject({ success: true, output: { number: 1 } });
  });

  it('let Sim send reads with the key in its own header', () => {
    const tools = simTools(tinyRegistry, { ...options, reads: 'request' });
    const request = tools.tiny_get_widget?.request;
    const params = { ...form(), widgetId: 'w-1' };
    expect(request?.url(params)).toBe(`${server.url}/widgets/w-1`);
    expect(request?.headers(params)).toMatchObject({ 'X-Api-Key': apiKey });
    expect(request?.headers(params)).not.toHaveProperty('Authorization');
  });

  it('have custom tools that make the same requests, for operations alone', async () => {
    const { tools } = simCustomTools(tinyRegistry);
    expect(tools.map(({ schema }) => schema.function.name)).toEqual(
      tinyTools.flatMap((tool) => ('run' in tool ? [] : [tool.id])),
    );
    const create = tools.find(({ schema }) => schema.function.name === 'tiny_create_widget');
    const sent = await runCode(
      create,
      { name: 'Gear', options: { parent_id: 'w-1' }, apiKey },
      { status: 200, body: {} },
    );
    expect(sent).toEqual({
      url: 'https://api.tiny.example/widgets',
      method: 'POST',
      headers: { Accept: 'application/json', 'X-Api-Key': apiKey, 'Content-Type': 'application/json' },
      body: { name: 'Gear', parent_id: 'w-1' },
    });
    await expect(runCode(create, { name: 'Gear', options: {} }, { status: 200, body: {} })).rejects.toThrow(
      'tiny_create_widget: apiKey is missing: fill it in where the tool is configured. Nothing was sent.',
    );
    const refusal = {
      status: 401,
      body: { problem: 'x', error: { code: 'bad_key', message: `${apiKey} opens nothing` } },
    };
    await expect(runCode(create, { name: 'Gear', options: {}, apiKey }, refusal)).rejects.toThrow(
      'api.tiny.example answered 401 to POST /widgets, saying "bad_key" and "[redacted] opens nothing".',
    );
  });
});

describe('its tools for agents', () => {
  it('run, and read ids in the forms of its entities', async () => {
    const tools = createAgentTools(tinyClient(form()));
    const get = tools.find(({ name }) => name === 'tiny_get_widget');
    const result = await get?.execute({ widgetId: 'widget_w-1' });
    expect(result).toMatchObject({ ok: true, structured: { widget: { name: 'Axle' } } });
    const missing = await get?.execute({ widgetId: 'w-9' });
    expect(missing).toMatchObject({ ok: false });
    expect(missing?.text).toContain('tiny_list_widgets');
    expect(missing?.text).not.toMatch(/intercom|workspace|region/i);
  });

  it('are served over MCP, in the words of the service', async () => {
    const mcp = await serveMcpHttp(createMcpServerFactory(tinyClient(form())), { token: undefined });
    try {
      const hello = await rpc(mcp.url, 'initialize', {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 'test', version: '1' },
      });
      expect(hello.result.serverInfo).toMatchObject({ title: 'Tiny' });
      expect(hello.result.instructions).toContain('Tools for a Tiny account. Widgets of a Tiny account.');
      const { result } = await rpc(mcp.url, 'tools/list');
      expect(result.tools.map(({ name }: { name: string }) => name)).toEqual(tinyTools.map(({ id }) => id));
      const called = await rpc(mcp.url, 'tools/call', { name: 'tiny_get_widget', arguments: { widgetId: 'w-2' } });
      expect(called.result.content[0].text).toContain('Bolt');
      for (const answer of [hello, result, called]) {
        expect(JSON.stringify(answer)).not.toContain(apiKey);
        expect(JSON.stringify(answer).replaceAll('intercom-tools', '')).not.toMatch(/intercom|workspace|region/i);
      }
    } finally {
      await mcp.close();
    }
  });
});

describe('its tools on a command line', () => {
  it('are described and shown like any other', async () => {
    const tool = tinyRegistry.get('tiny_get_widget');
    expect(toolDetails(tool)).toMatchObject({ id: 'tiny_get_widget', service: 'tiny', effect: 'read' });
    const { output } = await tinyClient(form()).run(tool, { widgetId: 'w-1' });
    const page = { width: 80, paint: (_: string, text: string) => text };
    expect(resultLines(tool, output, page).join('\n')).toContain('Axle');
  });
});

/** Runs the code of a custom tool as Sim does, with a `fetch` that answers as it is told, and gives back what was sent. */
async function runCode(
  tool: SimCustomTool | undefined,
  params: Record<string, unknown>,
  answer: { readonly status: number; readonly body: unknown },
) {
  let sent: unknown;
  const fetch = async (url: string, init: { method: string; headers: object; body?: string }) => {
    const body = init.body === undefined ? null : JSON.parse(init.body);
    sent = { url, method: init.method, headers: { ...init.headers }, body };
    return { status: answer.status, text: async () => JSON.stringify(answer.body) };
  };
  const constants = Object.keys(params).map((key) => `const ${key} = params.${key};`);
  const script = new vm.Script(`(async () => {\n${constants.join('\n')}\n${tool?.code}\n})()`);
  await script.runInContext(vm.createContext({ params, fetch, console }));
  return sent;
}
