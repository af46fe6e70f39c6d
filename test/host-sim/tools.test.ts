import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registry } from '../../src/index.js';
import { worstEffect } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';
import { badFields } from '../form/bad-forms.js';
import { type Executed, executeTool } from './executor.js';
import { openWorkspace, textsOf, type Workspace } from './workspace.js';

const ids = registry.list().map(({ id }) => id);
const changing = registry.list().filter(({ effect }) => worstEffect(effect) !== 'read');

/** Runs a tool in Sim's executor, with the token and what else is given. */
function run({ tools, sandbox }: Workspace, id: string, params: Record<string, unknown>): Promise<Executed> {
  return executeTool(tools, id, { accessToken: sandbox.token, ...params });
}

describe('the tools in Sim', () => {
  it('are there once each, under the ids of the definitions', async () => {
    const { tools } = await openWorkspace();
    expect(Object.keys(tools)).toEqual(ids);
    expect(Object.keys(tools).filter((id) => id.endsWith('_v2'))).toEqual([]);
    for (const [id, tool] of Object.entries(tools)) expect(tool.id).toBe(id);
  });

  it('keep the token with the user, and use no name that Sim keeps for itself', async () => {
    const { tools } = await openWorkspace();
    const reserved = ['method', 'timeout', 'proxyUrl', 'retries', 'retryDelayMs', 'retryNonIdempotent', 'credential'];
    for (const { id, params } of Object.values(tools)) {
      expect(params.accessToken).toMatchObject({ required: true, visibility: 'user-only' });
      for (const name of ['region', 'version', 'adminId', 'dryRun']) {
        // A parameter of the same name takes the place of the setting.
        if (Object.hasOwn(registry.find(id).fields, name)) continue;
        expect(params[name]).toMatchObject({ required: false, visibility: 'user-only' });
      }
      expect(params).not.toHaveProperty('baseUrl');
      expect(Object.keys(params).filter((name) => reserved.includes(name) || name.startsWith('_'))).toEqual([]);
    }
  });

  it('give a name that a parameter has in common with a setting to the parameter', async () => {
    const workspace = await openWorkspace();
    const { admin } = workspace.ids;
    expect(workspace.tools.intercom_get_admin?.params.adminId).toMatchObject({
      required: true,
      visibility: 'user-or-llm',
    });
    expect(await run(workspace, 'intercom_get_admin', { adminId: admin })).toMatchObject({ success: true });
    expect(workspace.sent()).toEqual([`GET /admins/${admin}`]);
    expect(await run(workspace, 'intercom_get_admin', {})).toMatchObject({
      error: 'adminId is required for Get admin in Intercom',
    });
  });

  it('name every word of an enum in its description, since a model gets no enum from Sim', async () => {
    const { tools } = await openWorkspace();
    expect(tools.intercom_update_ticket?.params.state?.description).toContain('in_progress, waiting_on_customer');
    expect(tools.intercom_create_message?.params.template?.description).toContain('one of plain, personal');
    expect(tools.intercom_list_contacts?.params.per_page?.description).toContain('150');
  });

  it('have no output that Sim would strip', async () => {
    const { tools } = await openWorkspace();
    const keys = Object.values(tools).flatMap(({ outputs }) => Object.keys(outputs));
    expect(keys.filter((key) => key.startsWith('__'))).toEqual([]);
  });
});

describe.each(ids)('%s', (id) => {
  let workspace: Workspace;
  let call: Record<string, unknown>;

  beforeEach(async () => {
    workspace = await openWorkspace();
    call = workspace.calls[id] ?? {};
  });

  it('refuses an unknown field, a missing token and a reserved word, with nothing sent', async () => {
    for (const extra of [
      { unheard_of: 1 },
      { method: 'DELETE' },
      { timeout: 5 },
      JSON.parse('{"__proto__": {"a": 1}}'),
    ]) {
      const [name] = Object.keys(extra);
      const { success, error } = await run(workspace, id, Object.assign(Object.create(null), call, own(extra)));
      expect({ success, error }).toMatchObject({
        success: false,
        error: expect.stringContaining(`${name} is not a parameter`),
      });
    }
    const { error } = await run(workspace, id, { ...call, accessToken: '' });
    expect(error).toContain('accessToken is missing');
    expect(workspace.sent()).toEqual([]);
  });

  it('refuses each required parameter that is missing, and each wrong word, with nothing sent', async () => {
    const params = workspace.tools[id]?.params ?? {};
    for (const [name, { required, visibility }] of Object.entries(params)) {
      if (!required || visibility === 'user-only') continue;
      const { success, error } = await run(workspace, id, { ...call, [name]: '' });
      expect({ success, error }).toMatchObject({
        success: false,
        error: expect.stringContaining(`${name} is required`),
      });
      const { [name]: _, ...rest } = call;
      const direct = await workspace.tools[id]?.directExecution?.({ accessToken: workspace.sandbox.token, ...rest });
      expect(direct).toMatchObject({ success: false, error: expect.stringContaining(name) });
    }
    for (const name of wordsOf(id)) {
      const { success, error } = await run(workspace, id, { ...call, [name]: 'no-such-word' });
      expect({ success, error }).toMatchObject({
        success: false,
        error: expect.stringContaining(`${name} is the text "no-such-word"`),
      });
    }
    expect(workspace.sent()).toEqual([]);
  });

  it('shows an API error with our text, its status and its code, and nowhere the token', async () => {
    const body = { type: 'error.list', request_id: 'req-77', errors: [{ code: 'parameter_invalid', message: 'no' }] };
    workspace.sandbox.faults.add({ status: 422, body });
    const result = await run(workspace, id, call);
    workspace.sandbox.faults.clear();
    workspace.forget();
    expect(result).toMatchObject({
      success: false,
      output: { name: 'ApiError', status: 422, code: 'parameter_invalid', requestId: 'req-77', tool: id },
    });
    // A log of the canvas keeps nothing but this text.
    expect(result.error).toMatch(/answered 422 to (GET|POST|PUT|PATCH|DELETE) \/.*"parameter_invalid: no".*req-77/);
    expect(JSON.stringify(result)).not.toContain(workspace.sandbox.token);
  });

  it('returns what the definition says, from text as from real values', async () => {
    const result = await run(workspace, id, { region: '', version: '', adminId: '', ...textsOf(call) });
    expect(result.error).toBeUndefined();
    expect(result.success).toBe(true);
    const { outputs = {} } = workspace.tools[id] ?? {};
    const promised = Object.entries(outputs).filter(([, { optional }]) => optional !== true);
    expect(Object.keys(result.output)).toEqual(expect.arrayContaining(promised.map(([key]) => key)));
    expect(Object.keys(result.output).filter((key) => outputs[key] === undefined)).toEqual([]);
    const pages = ['pages', 'total_count'].filter((key) => outputs[key] !== undefined);
    expect(Object.keys(result.output)).toEqual(expect.arrayContaining(pages));
    for (const [key, { type }] of promised) expect(typeIn(result.output[key]), key).toMatch(new RegExp(type));
    expect(JSON.stringify(result)).not.toContain(workspace.sandbox.token);
    expect(workspace.sent()).not.toEqual([]);
  });
});

describe('a call through directExecution', () => {
  it('makes the look-ups of a call, and uses the default admin in their place', async () => {
    const { tools, sandbox, calls, ids: known, sent, forget } = await openWorkspace();
    const params = { accessToken: sandbox.token, ...calls.intercom_reply_conversation };
    await executeTool(tools, 'intercom_reply_conversation', params);
    expect(sent()).toEqual(['GET /me', `POST /conversations/${known.conversation}/reply`]);
    forget();
    await executeTool(tools, 'intercom_reply_conversation', { ...params, adminId: known.admin });
    expect(sent()).toEqual([`POST /conversations/${known.conversation}/reply`]);
  });

  it('makes the follow-up of a call, and says in warnings when it fails, with the id of what was made', async () => {
    const { tools, sandbox, ids: known, sent } = await openWorkspace();
    const run = (params: object) =>
      executeTool(tools, 'intercom_create_contact', { accessToken: sandbox.token, ...params });
    const whole = await run({ email: 'bea@example.com', company_id: known.company });
    expect(whole.output).not.toHaveProperty('warnings');
    const half = await run({ email: 'cy@example.com', company_id: '65f0c0ffee0123456789ffff' });
    expect(half).toMatchObject({
      success: true,
      output: {
        contactId: expect.any(String),
        warnings: [{ step: 'attach the contact to the company', message: expect.stringContaining('404') }],
      },
    });
    expect(sent().filter((one) => one.endsWith('/companies'))).toHaveLength(2);
  });

  it('never takes a reply for an equal one that was lost, because one client carries both', async () => {
    const { tools, sandbox, calls, sent } = await openWorkspace({ client: { confirmPausesMs: [80] } });
    const params = { accessToken: sandbox.token, ...calls.intercom_reply_conversation };
    sandbox.faults.add({ method: 'POST', path: '/conversations/:id/reply', effect: 'reset', times: 1 });
    const reply = () => executeTool(tools, 'intercom_reply_conversation', params);
    const [one, other] = await Promise.all([reply(), reply()]);
    expect(one).toMatchObject({ success: false, output: { name: 'OutcomeUnknownError', seen: expect.any(String) } });
    expect(other).toMatchObject({ success: true, output: { conversation: expect.any(Object) } });
    expect(sent().filter((request) => request.endsWith('/reply'))).toHaveLength(2);
  });

  it('says in warnings that a lost answer was found again', async () => {
    const { tools, sandbox, calls } = await openWorkspace();
    sandbox.faults.add({ method: 'POST', path: '/conversations/:id/reply', effect: 'lost_answer', times: 1 });
    const params = { accessToken: sandbox.token, ...calls.intercom_reply_conversation };
    const result = await executeTool(tools, 'intercom_reply_conversation', params);
    expect(result.error).toBeUndefined();
    expect(result).toMatchObject({
      success: true,
      output: { conversation: expect.any(Object), warnings: [{ step: 'confirm', message: expect.any(String) }] },
    });
  });

  it('leaves alone what nobody filled in, and clears what is null', async () => {
    const { tools, sandbox, ids: known } = await openWorkspace();
    const params = { accessToken: sandbox.token, contactId: known.contact };
    const result = await executeTool(tools, 'intercom_update_contact', { ...params, email: '', phone: '', name: null });
    expect(result.output.contact).toMatchObject({ email: 'ada@example.com', phone: null, name: null });
  });

  it('stops when Sim aborts the workflow', async () => {
    const { tools, sandbox, calls, sent } = await openWorkspace();
    sandbox.faults.add({ effect: 'timeout' });
    const controller = new AbortController();
    const pending = executeTool(
      tools,
      'intercom_list_contacts',
      { accessToken: sandbox.token, ...calls.intercom_list_contacts },
      controller.signal,
    );
    await vi.waitFor(() => expect(sent()).toEqual(['GET /contacts']));
    controller.abort();
    expect(await pending).toMatchObject({ success: false, output: { name: 'AbortError' } });
  });

  it('refuse a secret that Sim did not find, with nothing sent', async () => {
    const workspace = await openWorkspace();
    const call = { ...workspace.calls.intercom_create_tag };
    for (const accessToken of ['{{INTERCOM_TOKEN}}', ' {{ INTERCOM_TOKEN }} ', 'Bearer {{INTERCOM_TOKEN}}']) {
      const result = await run(workspace, 'intercom_create_tag', { ...call, accessToken });
      expect(result).toMatchObject({
        success: false,
        error: expect.stringMatching(
          /accessToken is still \{\{ ?INTERCOM_TOKEN ?\}\}: Sim has no secret of that name.*Nothing was sent/,
        ),
        output: { name: 'InvalidParamsError' },
      });
    }
    expect(workspace.sent()).toEqual([]);
    // In a text it is what the user wrote: Intercom has such references of its own.
    expect(await run(workspace, 'intercom_create_tag', { name: '{{name}}' })).toMatchObject({ success: true });
  });

  it.each(['yes', 'true', true])('tell the requests and send none in a dry run (%s)', async (dryRun) => {
    const workspace = await openWorkspace();
    const { intercom_reply_conversation: reply } = workspace.calls;
    const { success, output } = await run(workspace, 'intercom_reply_conversation', { ...reply, dryRun });
    expect(success).toBe(true);
    expect(output).toMatchObject({ tool: 'intercom_reply_conversation', effect: 'write' });
    expect(workspace.tools.intercom_reply_conversation?.outputs.requests).toMatchObject({
      type: 'array',
      optional: true,
    });
    expect(JSON.stringify(output.requests)).toContain(`/conversations/${workspace.ids.conversation}/reply`);
    expect(JSON.stringify(output)).not.toContain(workspace.sandbox.token);
    expect(workspace.sent()).toEqual([]);
  });

  it.each([[1], [{}], [['yes']]])(
    'send nothing when a dry run is asked for by what is no switch (%j)',
    async (dryRun) => {
      const workspace = await openWorkspace();
      const { intercom_create_tag: create } = workspace.calls;
      const { success, error } = await run(workspace, 'intercom_create_tag', { ...create, dryRun });
      expect({ success, error }).toEqual({ success: false, error: expect.stringContaining('expected true or false') });
      expect(workspace.sent()).toEqual([]);
    },
  );

  it('send nothing when a dry run is asked for in a word that is none', async () => {
    const workspace = await openWorkspace();
    const { intercom_create_tag: create } = workspace.calls;
    const { success, error } = await run(workspace, 'intercom_create_tag', { ...create, dryRun: 'perhaps' });
    expect({ success, error }).toEqual({ success: false, error: expect.stringContaining('expected one of no, yes') });
    expect(workspace.sent()).toEqual([]);
  });

  it.each([
    ['a list in place of an object', [], 'the parameters are not an object'],
    ['a text in place of an object', '{"contactId": "1"}', 'the parameters are not an object'],
    ['nothing', null, 'the parameters are not an object'],
  ])('answers %s in the form of Sim', async (_what, params, message) => {
    const { tools, sent } = await openWorkspace();
    const result = await tools.intercom_get_contact?.directExecution?.(params as never);
    expect(result).toMatchObject({ success: false, error: expect.stringContaining(message) });
    expect(sent()).toEqual([]);
  });

  it.each(badFields)(
    'fails in the form of Sim, with our message and no request: %s',
    async (_what, fields, message) => {
      const workspace = await openWorkspace();
      const result = await run(workspace, 'intercom_create_contact', { email: 'a@example.com', ...fields });
      expect(result).toMatchObject({
        success: false,
        error: expect.stringContaining(message),
        output: { name: 'InvalidParamsError' },
      });
      expect(workspace.sent()).toEqual([]);
    },
  );

  it('survives names of parameters of 2 MB', async () => {
    const workspace = await openWorkspace();
    const result = await run(workspace, 'intercom_get_contact', { contactId: '1', ['x'.repeat(2_000_000)]: 1 });
    expect(result).toMatchObject({ success: false, error: expect.stringContaining('1,000,000 characters') });
    expect(result.error?.length).toBeLessThan(300);
    expect(workspace.sent()).toEqual([]);
  });

  it('refuses a region and a version that there are not, and a base URL that was not offered', async () => {
    const workspace = await openWorkspace();
    const errors = [];
    for (const wrong of [{ region: 'mars' }, { version: '1.4' }, { baseUrl: 'https://10.0.0.1' }, { adminId: 'me' }]) {
      errors.push((await run(workspace, 'intercom_list_tags', wrong)).error);
    }
    expect(errors).toEqual([
      expect.stringContaining('region is "mars": expected one of us, eu, au'),
      expect.stringContaining('version is "1.4": expected one of 2.11'),
      expect.stringContaining('baseUrl is not a parameter'),
      expect.stringContaining('adminId is not an admin id'),
    ]);
    expect(workspace.sent()).toEqual([]);
  });
});

describe('the policy of the connection', () => {
  it('holds back what changes something on a read-only connection', async () => {
    const workspace = await openWorkspace({ client: { readOnly: true } });
    for (const { id } of changing) {
      const result = await run(workspace, id, { ...workspace.calls[id] });
      expect(result, id).toMatchObject({ success: false, output: { name: 'BlockedError', reason: 'read-only' } });
    }
    expect(workspace.sent()).toEqual([]);
  });

  it('asks for approval, and keeps to the answer', async () => {
    const asked: string[] = [];
    const answers = [false, true];
    const workspace = await openWorkspace({
      client: {
        approve: ({ tool }) => {
          asked.push(tool);
          return answers.shift() ?? false;
        },
      },
    });
    const call = { ...workspace.calls.intercom_create_note };
    const refused = await run(workspace, 'intercom_create_note', call);
    expect(refused).toMatchObject({ success: false, output: { reason: 'not-approved' } });
    expect(workspace.sent()).toEqual([]);
    expect(await run(workspace, 'intercom_create_note', call)).toMatchObject({ success: true });
    expect(asked).toEqual(['intercom_create_note', 'intercom_create_note']);
  });
});

/** Copies keys as they are, `__proto__` included. */
function own(extra: object): object {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(extra));
}

function wordsOf(id: string): string[] {
  const tool = registry.find(id);
  return Object.keys(tool.fields).filter((name) => {
    const parsed = tool.params.safeParse({ ...tool.example, [name]: 'no-such-word' });
    return !parsed.success && parsed.error.issues.some(({ message }) => /expected one of \w+, \w+/.test(message));
  });
}

/** The type of a value in Sim's words. */
function typeIn(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return isObject(value) ? 'object json' : `${typeof value} json`;
}
