import vm from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SimCustomTool, simCustomTools } from '../../src/hosts/sim/index.js';
import {
  createRegistry,
  fields,
  operation,
  out,
  type PreparedRequest,
  param,
  registry,
  ToolError,
} from '../../src/index.js';
import type { RequestTool } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';
import { build } from '../contract/build.js';
import { openWorkspace } from './workspace.js';

const { tools } = simCustomTools(registry);
const byName = new Map(tools.map((tool) => [tool.schema.function.name, tool]));

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<unknown>;

/** Runs the code of a custom tool as Sim does: each argument a constant around it, and nothing there but `fetch`. */
async function runCode({ code }: SimCustomTool, params: Record<string, unknown>, fetch: Fetch): Promise<unknown> {
  const constants = Object.keys(params).map((key) => `const ${key} = params.${key};`);
  const script = new vm.Script(`(async () => {\n${constants.join('\n')}\n${code}\n})()`);
  return script.runInContext(vm.createContext({ params, environmentVariables: {}, fetch, console }));
}

/** The request that the code of a custom tool makes. */
async function requestOf(tool: SimCustomTool, params: Record<string, unknown>): Promise<Sent> {
  let sent: Sent | undefined;
  await runCode(tool, params, async (url, { method, headers, body }) => {
    sent = { url, method, headers, body: body === undefined ? null : JSON.parse(body) };
    return { status: 200, text: async () => '{}' };
  });
  if (sent === undefined) throw new Error('The code sent nothing');
  return sent;
}

/** The arguments of a custom tool for a call: what it requires by name, and the rest as options. */
function argumentsFor({ schema }: SimCustomTool, call: Record<string, unknown>): Record<string, unknown> {
  const { required } = schema.function.parameters;
  const isOwn = (name: string) => required.includes(name);
  const options = Object.fromEntries(Object.entries(call).filter(([name]) => !isOwn(name)));
  return {
    ...Object.fromEntries(Object.entries(call).filter(([name]) => isOwn(name))),
    ...(isOwn('options') ? { options } : {}),
    accessToken: 'token-1',
  };
}

/** Whether a custom tool carries out a definition: `create_message` has one for each kind of message. */
function isMadeOf(name: string, { id }: { readonly id: string }): boolean {
  return name === id || (id === 'intercom_create_message' && name.startsWith(`${id}_`));
}

function optionsOf({ schema }: SimCustomTool): string[] {
  const { options } = schema.function.parameters.properties;
  return isObject(options) && isObject(options.properties) ? Object.keys(options.properties) : [];
}

/** Tools that are something else without their other requests, or whose request cannot be declared. */
const others = ['intercom_tag_companies', 'intercom_tag_many', 'intercom_upsert_contact'];

/** What plain code can carry: it cannot stop at a redirect, nor leave a file unread. */
const carried = registry
  .list()
  .filter(({ id, answers }) => answers !== 'file' && answers !== 'location' && !others.includes(id));

describe('the custom tools', () => {
  it('are there for every tool that one request can carry out; what takes two forms of request becomes two', () => {
    const names = carried.map(({ id }) => id);
    const expected = names.flatMap((id) => (id === 'intercom_create_message' ? [`${id}_inapp`, `${id}_email`] : [id]));
    expect(tools.map(({ schema }) => schema.function.name)).toEqual(expected);
    expect(new Set(tools.map(({ title }) => title)).size).toBe(tools.length);
    expect(simCustomTools(registry, { workspaceId: 'ws-1' }).workspaceId).toBe('ws-1');
    expect(JSON.parse(JSON.stringify({ tools }))).toEqual({ tools });
  });

  it('leave the token to the user, and everything else to the model', () => {
    for (const { schema } of tools) {
      const { properties, required } = schema.function.parameters;
      const forUser = Object.keys(properties).filter((name) => !required.includes(name));
      expect(forUser, schema.function.name).toEqual(['accessToken', 'region']);
    }
  });

  it('cover all parameters but those that need a look, a second request, or another form of request', () => {
    const missing = carried.flatMap(({ id, fields }) => {
      const own = tools.filter(({ schema }) => isMadeOf(schema.function.name, { id }));
      const covered = own.flatMap((tool) => [...tool.schema.function.parameters.required, ...optionsOf(tool)]);
      return (
        Object.keys(fields)
          .filter((name) => !covered.includes(name))
          // Where pages have numbers, the number of the page does the same.
          .filter((name) => !(name === 'starting_after' && 'page' in fields))
          .map((name) => `${id.replace('intercom_', '')}.${name}`)
      );
    });
    expect(missing.sort()).toEqual(
      [
        'create_contact.company_id',
        'update_contact.company_id',
        'list_conversations.sort',
        'list_conversations.order',
        'create_ticket.disable_notifications',
        'create_message.message_type',
        'create_message.from_type',
        'create_message.cc',
        'create_message.bcc',
        'update_ticket.state',
        'update_ticket.disable_notifications',
        'create_article.scheduled_publish_at',
        'create_article.scheduled_unpublish_at',
        'update_article.scheduled_publish_at',
        'update_article.scheduled_unpublish_at',
        'find_contact_conversations.external_id',
        'find_contact_conversations.email',
        'find_contact_conversations.state',
        'get_company.external_id',
        'get_company.name',
        'get_contact.external_id',
        'get_contact.email',
        'list_companies.tag_id',
        'list_companies.segment_id',
        'list_contact_events.starting_after',
      ].sort(),
    );
  });

  it.each([...byName.keys()])('%s makes the request of the definition, with any of its options', async (name) => {
    const tool = byName.get(name);
    const definition = registry.list().find((one) => isMadeOf(name, one));
    if (tool === undefined || definition === undefined) throw new Error(`There is no ${name}`);
    const arbitrary = name === 'intercom_bulk_content_actions' ? bulkActions : callsOf(tool);
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(arbitrary, async (call) => {
        const fixed = name === definition.id ? {} : { message_type: name.slice(definition.id.length + 1) };
        const wanted = wantedRequest(definition, { ...call, ...fixed });
        tried += wanted === undefined ? 0 : 1;
        if (wanted === undefined) return;
        const { url, method, body } = await requestOf(tool, argumentsFor(tool, call));
        expect({ url: sortQuery(url), method, body: withoutNow(body) }).toEqual({
          url: sortQuery(wanted.url),
          method: wanted.method,
          body: withoutNow(wanted.body),
        });
      }),
      // Where just one of several parameters may be given, few calls are.
      { numRuns: name.endsWith('contact_events') ? 500 : 'body_markdown' in definition.fields ? 200 : 60, seed: 42 },
    );
    expect(tried).toBeGreaterThan(20);
  });

  it.each([
    ['a missing token', { contactId: '1', accessToken: '' }, 'accessToken is missing'],
    ['another region', { contactId: '1', region: 'mars' }, 'region is "mars"'],
    ['a missing id', {}, 'contactId is missing'],
    ['an id that would change the route', { contactId: '..' }, 'contactId is not the id'],
    ['an unknown option', { contactId: '1', options: { unheard_of: 1 } }, 'unheard_of is not an option'],
    ['a forged option', { contactId: '1', options: '{"__proto__": {}}' }, '__proto__ is not an option'],
    ['options that are no object', { contactId: '1', options: '[]' }, 'options is not an object'],
    ['a wrong option', { contactId: '1', options: { include_merge_history: 'yes' } }, 'expected true or false'],
  ])('refuse %s, with nothing sent', async (_what, params, message) => {
    const tool = byName.get('intercom_get_contact');
    if (tool === undefined) throw new Error('There is no such tool');
    const sent: string[] = [];
    const call = runCode(tool, { accessToken: 'token-1', ...params }, async (url) => sent.push(url));
    await expect(call).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });

  it.each([
    [
      'words',
      'intercom_reply_conversation',
      { conversationId: '1', message_type: 'shout', body: 'x', admin_id: '1' },
      'comment, note',
    ],
    ['bounds', 'intercom_list_contacts', { options: { per_page: 151 } }, '150 at the most'],
    [
      'whole numbers',
      'intercom_create_company',
      { company_id: 'a', options: { monthly_spend: 1.5 } },
      'a whole number',
    ],
    [
      'milliseconds',
      'intercom_create_company',
      { company_id: 'a', options: { remote_created_at: 1_700_000_000_000 } },
      'unix seconds',
    ],
    ['empty texts', 'intercom_create_note', { contactId: '1', body: '' }, 'body is missing'],
    [
      'several ids where one is meant',
      'intercom_create_message_inapp',
      { body: 'x', from_id: '1', to_type: 'user', to_id: '1,2' },
      'one id',
    ],
    ['broken JSON', 'intercom_search_contacts', { query: '{"field":' }, 'query is not valid JSON'],
  ])('refuse %s that do not fit', async (_what, name, params, message) => {
    const tool = byName.get(name);
    if (tool === undefined) throw new Error('There is no such tool');
    await expect(runCode(tool, { accessToken: 'token-1', ...params }, async () => ({}))).rejects.toThrow(message);
  });

  it('work against the sandbox, and tell what it answers to an id that it does not know', async () => {
    const { sandbox, url, calls, ids } = await openWorkspace();
    const toSandbox: Fetch = (address, init) => fetch(address.replace('https://api.intercom.io', url), init);
    const run = (name: string, call: Record<string, unknown>) => {
      const tool = byName.get(name);
      if (tool === undefined) throw new Error(`There is no ${name}`);
      return runCode(tool, { ...argumentsFor(tool, call), accessToken: sandbox.token }, toSandbox);
    };
    expect(await run('intercom_create_event', { ...calls.intercom_create_event })).toEqual({ accepted: true });
    // What is deleted is needed by the others, and a source by its pages.
    const rank = (name: string) => ['_delete_', 'import_source'].filter((part) => name.includes(part)).length;
    const last = ([name]: readonly [string, unknown]) => (name.includes('_delete_') ? rank(name) : 0);
    for (const [name, tool] of [...byName].sort((left, right) => last(left) - last(right))) {
      const call = calls[name] ?? calls[name.replace(/_(inapp|email)$/, '')] ?? {};
      const required = tool.schema.function.parameters.required.filter((param) => param !== 'options');
      const admins = { admin_id: ids.admin, from_id: ids.admin, sender_id: ids.admin };
      const beside = { to_type: 'user', ...admins, subject: 'Hi', template: 'plain' };
      const needed = Object.fromEntries(Object.entries(beside).filter(([param]) => required.includes(param)));
      const { message_type: _, ...bare }: Record<string, unknown> = { ...call, to_type: 'user' };
      if (name === 'intercom_delete_contact') continue;
      // Each takes away what another needs.
      if (['intercom_delete_company', 'intercom_block_contact', 'intercom_archive_contact'].includes(name)) continue;
      expect(await run(name, { ...needed, ...(name.includes('create_message') ? bare : call) }), name).toBeTypeOf(
        'object',
      );
    }
    const failing = run('intercom_get_contact', { contactId: '65f0c0ffee0123456789ffff' });
    await expect(failing).rejects.toThrow(
      'intercom_get_contact: api.intercom.io answered 404 to GET /contacts/65f0c0ffee0123456789ffff, saying "not_found: User Not Found".',
    );
    await expect(failing).rejects.not.toThrow(sandbox.token);
  });

  it('warn that a write whose answer was lost may have been carried out', async () => {
    const lost = async (name: string, params: Record<string, unknown>) => {
      const tool = byName.get(name);
      if (tool === undefined) throw new Error(`There is no ${name}`);
      const call = runCode(tool, { accessToken: 'token-1', ...params }, () =>
        Promise.reject(new Error('token-1 lost')),
      );
      return call.catch((error: Error) => error.message);
    };
    expect(await lost('intercom_create_note', { contactId: '1', body: 'x' })).toMatch(/may have been carried out/);
    expect(await lost('intercom_get_contact', { contactId: '1' })).toMatch(/no answer came.*Try again/);
  });
});

/** Calls of a custom tool with some of its options. */
function callsOf(tool: SimCustomTool): fc.Arbitrary<Record<string, unknown>> {
  const { properties, required } = tool.schema.function.parameters;
  const { options } = properties;
  const own = Object.fromEntries(
    required.filter((name) => name !== 'options').map((name) => [name, sampleOf(name, properties[name])]),
  );
  const optional = isObject(options) && isObject(options.properties) ? options.properties : {};
  const rest = Object.fromEntries(Object.entries(optional).map(([name, schema]) => [name, sampleOf(name, schema)]));
  return fc
    .tuple(fc.record(own), fc.record(rest, { requiredKeys: [] }))
    .map(([needed, more]) => ({ ...needed, ...more }));
}

/** An action takes what belongs to it, and nothing else. */
const bulkActions = fc.constantFrom(
  { action: 'publish', content_ids: [{ type: 'article_content', id: '1' }] },
  { action: 'set_availability', content_ids: [{ type: 'content_snippet', id: '1' }], copilot: false, ai_agent: true },
  { action: 'set_audience', content_ids: [{ type: 'internal_article', id: '1' }], add_segment_ids: ['7', 'x'] },
  { action: 'set_audience', content_ids: [{ type: 'external_content', id: '1' }], remove_all: true },
  {
    action: 'update_tags',
    content_ids: [{ type: 'article', id: '1' }],
    add_tag_ids: ['1'],
    remove_tag_ids: ['2', '3'],
  },
);

/** Lists of objects with known keys, and texts of a form of their own. */
const samples: Readonly<Record<string, unknown>> = {
  predicates: [{ attribute: 'company.name', type: 'string', comparison: 'contains', value: 'Acme' }],
  role_predicates: [{ attribute: 'role', type: 'role', comparison: 'eq', value: 'user' }],
  newsfeed_assignments: [{ newsfeed_id: 53, published_at: 1_664_638_214 }],
  json_blocks: [{ type: 'paragraph', text: 'Three days.' }],
  locale: 'en',
};

const id = fc.stringMatching(/^[a-z0-9/?#% ]{1,8}[a-z0-9]$/);

function sampleOf(name: string, schema: unknown): fc.Arbitrary<unknown> {
  const { type, enum: words, items }: Record<string, unknown> = isObject(schema) ? schema : {};
  if (Array.isArray(words)) return fc.constantFrom(...words);
  if (Object.hasOwn(samples, name)) return fc.constant(samples[name]);
  if (isObject(items) && Array.isArray(items.enum)) return fc.constant(items.enum.slice(0, 2));
  if (name === 'query' && type !== 'string') return fc.constant({ field: 'created_at', operator: '>', value: 5 });
  if (name === 'attachment_urls') return fc.constant(['https://example.com/a.png']);
  if (name === 'translated_content') return fc.constant({ fr: { description: 'In other words' } });
  if (name === 'audience_ids') return fc.array(id, { maxLength: 3 });
  if (name === 'from_url') return fc.constant('https://help.example.com/old-page');
  if (name === 'attachment_files') {
    return fc.constant([{ name: 'a.txt', content_type: 'text/plain', data: 'SGVsbG8=' }]);
  }
  if (name === 'contacts') return id.map((value) => [{ id: value }]);
  if (name === 'assignment') return fc.record({ admin_assignee_id: id }, { requiredKeys: [] });
  if (name === 'metadata') return fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.integer(), { maxKeys: 3 });
  if (name === 'from' || name === 'into') return id;
  if (name === 'phone') return fc.constantFrom('+353871234567', '+4915112345678');
  if (name.endsWith('_until')) return fc.constant(4_102_444_800);
  switch (type) {
    case 'integer':
      return fc.integer({ min: 1, max: 150 });
    case 'number':
      return fc.double({ min: 0, max: 1000, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'object':
      return fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string());
    case 'array':
      return fc.array(isObject(items) && items.type === 'string' ? id : fc.constant({}), {
        minLength: 1,
        maxLength: 3,
      });
    default:
      return name.endsWith('id') || name.endsWith('Id') ? id : fc.string({ minLength: 1 }).map((text) => `${text}.`);
  }
}

/** The one request of the definition, or undefined where the definition refuses the call. */
function wantedRequest(definition: RequestTool, call: Record<string, unknown>): PreparedRequest | undefined {
  try {
    const [request, ...more] = build(definition, call);
    return more.length === 0 ? request : undefined;
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

function sortQuery(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  searchParams.sort();
  return `${origin}${pathname}?${searchParams}`;
}

/** The time of the call differs between the two. */
function withoutNow(body: unknown): unknown {
  if (!isObject(body) || !('event_name' in body)) return body;
  const { created_at, ...rest } = body;
  return { ...rest, timed: typeof created_at };
}

it('fills one place from the parameter that belongs to the word of a choice', async () => {
  const assign = operation('intercom_assign_thing', {
    http: 'POST /things',
    effect: 'write',
    description: 'Assign a thing.',
    params: {
      kind: param.choice(['user', 'lead'], 'Kind'),
      user_id: param.id('Id', { as: 'to.id', when: { param: 'kind', is: 'user' } }).optional(),
      lead_email: param.text('Address', { as: 'to.id', when: { param: 'kind', is: 'lead' } }).optional(),
    },
    returns: fields({ id: out.text('Id') }),
  });
  const [tool] = simCustomTools(createRegistry([assign])).tools;
  if (tool === undefined) throw new Error('There is no tool');
  const connection = { accessToken: 'token', region: 'us' };
  const user = await requestOf(tool, { kind: 'user', options: { user_id: '7' }, ...connection });
  const lead = await requestOf(tool, { kind: 'lead', options: { lead_email: 'ada@example.com' }, ...connection });
  expect(user.body).toEqual({ kind: 'user', to: { id: '7' } });
  expect(lead.body).toEqual({ kind: 'lead', to: { id: 'ada@example.com' } });
});
