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
import { samplesOf } from '../contract/samples.js';
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

/** Where the code of custom tools runs: nothing is there but what Sim puts there. */
const context = vm.createContext({ environmentVariables: {}, console });

const scripts = new Map<string, vm.Script>();

/** Runs the code of a custom tool as Sim does: each argument a constant around it, and nothing there but `fetch`. */
async function runCode({ code }: SimCustomTool, params: Record<string, unknown>, fetch: Fetch): Promise<unknown> {
  const constants = Object.keys(params).map((key) => `const ${key} = params.${key};`);
  const source = `(async (params, fetch) => {\n${constants.join('\n')}\n${code}\n})`;
  const script = scripts.get(source) ?? new vm.Script(source);
  scripts.set(source, script);
  return script.runInContext(context)(params, fetch);
}

/** What is sent to Intercom reaches the sandbox at this address. */
function toSandbox(url: string): Fetch {
  return (address, init) => fetch(address.replace('https://api.intercom.io', url), init);
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

/** The argument in which the optional parameters of a custom tool travel: a parameter may be called `options`, too. */
function optionalIn({ schema }: SimCustomTool): string {
  return schema.function.parameters.required.includes('others') ? 'others' : 'options';
}

/** The arguments of a custom tool for a call: what it requires by name, and the rest in one of them. */
function argumentsFor(tool: SimCustomTool, call: Record<string, unknown>): Record<string, unknown> {
  const { required } = tool.schema.function.parameters;
  const inOne = optionalIn(tool);
  const isOwn = (name: string) => name !== inOne && required.includes(name);
  const optional = Object.fromEntries(Object.entries(call).filter(([name]) => !isOwn(name)));
  return {
    ...Object.fromEntries(Object.entries(call).filter(([name]) => isOwn(name))),
    ...(required.includes(inOne) ? { [inOne]: optional } : {}),
    accessToken: 'token-1',
  };
}

/**
 * Tools whose calls need something else with another word of a choice. What needs the same is one custom tool, and one word
 * that needs something of its own is another.
 */
const forms: Readonly<Record<string, { readonly param: string; readonly words: readonly string[] }>> = {
  intercom_create_message: { param: 'message_type', words: ['inapp', 'email'] },
  intercom_reply_ticket: { param: 'message_type', words: ['', 'quick_reply'] },
  intercom_redact_conversation: { param: 'type', words: ['conversation_part', 'source'] },
  intercom_create_data_attribute: { param: 'data_type', words: ['', 'options'] },
  intercom_create_office_hours_exception: { param: 'exception_type', words: ['closed', 'custom_hours'] },
};

/** What the forms of the tools above need, beside a call of the tool. */
const formCalls: Readonly<Record<string, Record<string, unknown>>> = {
  intercom_create_message_inapp: { to_type: 'user' },
  intercom_create_message_email: { to_type: 'user', subject: 'Hi', template: 'plain' },
  intercom_reply_ticket_quick_reply: {
    reply_options: [{ text: 'Yes', uuid: 'a5e1c524-5ddf-4c3e-9328-6bca5d6e3edb' }],
  },
  intercom_create_data_attribute_options: { options: [{ value: 'free' }, { value: 'pro' }] },
  intercom_create_office_hours_exception_custom_hours: { time_intervals: [{ start_minute: 540, end_minute: 1020 }] },
};

/** The names of the custom tools that carry out a definition. */
function namesOf(id: string): string[] {
  return forms[id]?.words.map((word) => (word === '' ? id : `${id}_${word}`)) ?? [id];
}

/** The definition that a custom tool carries out, and the word of its choice where that is settled. */
function madeOf(name: string): { readonly definition: RequestTool; readonly fixed: Record<string, string> } {
  const definition = registry.list().find(({ id }) => namesOf(id).includes(name));
  if (definition === undefined) throw new Error(`No definition is carried out by ${name}`);
  const { param } = forms[definition.id] ?? {};
  const isSettled = param !== undefined && name !== definition.id;
  return { definition, fixed: isSettled ? { [param]: name.slice(definition.id.length + 1) } : {} };
}

/** Tools that are something else without their other requests, or whose request cannot be declared. */
const others = [
  'intercom_count_conversations',
  'intercom_count_tickets',
  'intercom_export_conversations',
  'intercom_tag_companies',
  'intercom_tag_many',
  'intercom_upsert_contact',
];

/** What plain code can carry: it cannot stop at a redirect, nor leave a file unread. */
const carried = registry
  .list()
  .filter(({ id, answers }) => answers !== 'file' && answers !== 'location' && !others.includes(id));

describe('the custom tools', () => {
  it('are there for every tool that one request can carry out; what takes several forms of request becomes several', () => {
    expect(tools.map(({ schema }) => schema.function.name)).toEqual(carried.flatMap(({ id }) => namesOf(id)));
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
      const own = tools.filter(({ schema }) => namesOf(id).includes(schema.function.name));
      const covered = own.flatMap((tool) => Object.keys(schemasOf(tool)));
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
        'create_office_hours_exception.exception_type',
        'delete_custom_object_instance.instanceId',
        'get_custom_object_instance.instanceId',
        'list_all_companies.starting_after',
        'redact_conversation.type',
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
    if (tool === undefined) throw new Error(`There is no ${name}`);
    const { definition, fixed } = madeOf(name);
    const tried = new Set<string>();
    const compare = async (call: Record<string, unknown>) => {
      const wanted = wantedRequest(definition, { ...call, ...fixed });
      if (wanted === undefined) return;
      for (const param of Object.keys(call)) tried.add(param);
      const { url, method, body } = await requestOf(tool, argumentsFor(tool, call));
      expect({ url: sortQuery(url), method, body: withoutNow(body) }).toEqual({
        url: sortQuery(wanted.url),
        method: wanted.method,
        body: withoutNow(wanted.body),
      });
    };
    const calls = knownCalls(tool, definition, fixed);
    for (const call of calls) await compare(call);
    expect([...tried].sort(), 'parameters in calls that are made').toEqual(Object.keys(schemasOf(tool)).sort());
    await fc.assert(fc.asyncProperty(otherCalls(tool, calls), compare), { numRuns: 30, seed: 42 });
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

  it.each([...byName.keys()])('%s works against the sandbox', async (name) => {
    const { sandbox, url, calls, ids } = await openWorkspace();
    const tool = byName.get(name);
    if (tool === undefined) throw new Error(`There is no ${name}`);
    const admins = { admin_id: ids.admin, from_id: ids.admin, sender_id: ids.admin };
    const given = { ...admins, ...calls[madeOf(name).definition.id], ...formCalls[name] };
    const schemas = schemasOf(tool);
    const call = Object.fromEntries(Object.entries(given).filter(([param]) => Object.hasOwn(schemas, param)));
    const answer = await runCode(tool, { ...argumentsFor(tool, call), accessToken: sandbox.token }, toSandbox(url));
    expect(answer).toBeTypeOf('object');
  });

  it('say that nothing more is told where an answer is empty', async () => {
    const { sandbox, url, calls } = await openWorkspace();
    const tool = byName.get('intercom_create_event');
    if (tool === undefined) throw new Error('There is no such tool');
    const params = { ...argumentsFor(tool, { ...calls.intercom_create_event }), accessToken: sandbox.token };
    expect(await runCode(tool, params, toSandbox(url))).toEqual({ accepted: true });
  });

  it('tell what Intercom answers to an id that it does not know', async () => {
    const { sandbox, url } = await openWorkspace();
    const tool = byName.get('intercom_get_contact');
    if (tool === undefined) throw new Error('There is no such tool');
    const call = { contactId: '65f0c0ffee0123456789ffff' };
    const failing = runCode(tool, { ...argumentsFor(tool, call), accessToken: sandbox.token }, toSandbox(url));
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

/** Calls that hold each value known to fit a parameter, with what it needs beside it. */
function knownCalls(
  tool: SimCustomTool,
  definition: RequestTool,
  fixed: Readonly<Record<string, string>>,
): Record<string, unknown>[] {
  const schemas = schemasOf(tool);
  const samples = samplesOf(definition);
  const isFixed = (name: string, value: unknown) => fixed[name] === value;
  const ofForm = samples.find(({ name, value }) => isFixed(name, value))?.given;
  const { required } = tool.schema.function.parameters;
  // What our client finds by a look-up has to be given here.
  const needed = samples.filter(({ name, value }) => required.includes(name) && fits(schemas[name], value));
  const all = [{}, ...samples.map(({ given }) => given)].map((given) => ({
    ...Object.fromEntries(needed.map(({ name, value }) => [name, value])),
    ...ofForm,
    ...given,
  }));
  return all.map((call) =>
    Object.fromEntries(
      Object.entries(call).flatMap(([name, value]) => {
        // Of several ids that the definition takes, one.
        const taken = [value, ...(Array.isArray(value) ? value : [])].find((one) => fits(schemas[name], one));
        return Object.hasOwn(schemas, name) && taken !== undefined ? [[name, taken]] : [];
      }),
    ),
  );
}

/** Whether a custom tool, which takes fewer forms of a value than the definition, takes this one. */
function fits(schema: unknown, value: unknown): boolean {
  const { type, enum: words }: Record<string, unknown> = isObject(schema) ? schema : {};
  if (Array.isArray(words)) return words.includes(value);
  return type !== 'string' || typeof value === 'string';
}

/** The schemas of the parameters that a custom tool takes, by their names. */
function schemasOf(tool: SimCustomTool): Record<string, unknown> {
  const { [optionalIn(tool)]: options, ...properties } = tool.schema.function.parameters.properties;
  const optional = isObject(options) && isObject(options.properties) ? options.properties : {};
  const { accessToken: _, region: __, ...own } = properties;
  return { ...own, ...optional };
}

/** The known calls with some options left out, and with any texts, numbers and answers in place of some values. */
function otherCalls(
  tool: SimCustomTool,
  calls: readonly Record<string, unknown>[],
): fc.Arbitrary<Record<string, unknown>> {
  const schemas = schemasOf(tool);
  const { required } = tool.schema.function.parameters;
  const values = Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => {
      const value = anyValue(name, schema);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const left = fc.subarray(Object.keys(schemas).filter((name) => !required.includes(name)));
  return fc
    .tuple(fc.constantFrom(...calls), left, fc.record(values, { requiredKeys: [] }))
    .map(([call, leftOut, other]) => {
      const kept = Object.entries(call).filter(([name]) => !leftOut.includes(name));
      const changed = Object.entries(other).filter(([name]) => name in call);
      return { ...Object.fromEntries(kept), ...Object.fromEntries(changed) };
    });
}

const id = fc.stringMatching(/^[a-z0-9/?#% ]{1,8}[a-z0-9]$/);

/** Any value of a simple type; others are left to what is known to fit. */
function anyValue(name: string, schema: unknown): fc.Arbitrary<unknown> | undefined {
  const { type, enum: words, items }: Record<string, unknown> = isObject(schema) ? schema : {};
  if (Array.isArray(words)) return fc.constantFrom(...words);
  if (type === 'integer') return fc.integer({ min: 1, max: 150 });
  if (type === 'number') return fc.double({ min: 0, max: 1000, noNaN: true });
  if (type === 'boolean') return fc.boolean();
  if (type === 'string') {
    return /id$/i.test(name) ? id : fc.string({ minLength: 1 }).map((text) => `${text}.`);
  }
  const isOfTexts = isObject(items) && items.type === 'string' && !Array.isArray(items.enum);
  return type === 'array' && isOfTexts ? fc.array(id, { minLength: 1, maxLength: 3 }) : undefined;
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
