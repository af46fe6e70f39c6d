import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AgentOptions, createAgentTools } from '../../src/agent/index.js';
import type { PendingCall } from '../../src/run-tool/gate.js';
import type { Driver } from './driver.js';
import { openWorkspace, token, type Workspace } from './workspace.js';

/** What holds in the loop of every host: each case is one call of a scripted model, which is shown every tool. */
export function holdsInTheLoopOf(host: Driver): void {
  const driver: Driver = {
    ...host,
    run: (intercom, options, call, more) => host.run(intercom, { tools: 'all', ...options }, call, more),
  };
  describe(`in the loop of ${driver.name}`, () => {
    let workspace: Workspace;
    const reply = 'intercom_reply_conversation';
    const comment = () => ({
      conversationId: workspace.conversationId,
      message_type: 'comment',
      body: 'We are on it.',
    });
    const writes = () => workspace.arrived().filter((call) => !call.startsWith('GET '));

    beforeAll(async () => {
      workspace = await openWorkspace();
    });
    beforeEach(() => {
      workspace.arrived();
      workspace.ended();
    });
    afterAll(() => workspace.sandbox.close());

    it.each<[which: string, options: AgentOptions]>([
      ['every tool', { tools: 'all' }],
      ['the core tools and those that reach the others', { tools: undefined }],
    ])('the model sees %s with description and parameters, and never the token', async (_, options) => {
      const intercom = workspace.connect();
      const { shown, told } = await driver.run(intercom, options, { tool: 'intercom_get_contact', args: {} });
      const expected = createAgentTools(intercom, options).map((tool) => [
        tool.name,
        tool.description,
        Object.keys(tool.inputSchema.properties),
      ]);
      const seen = shown.map(({ name, description, schema }) => [name, description, Object.keys(propertiesOf(schema))]);
      expect(seen).toEqual(expected);
      expect(JSON.stringify({ shown, told })).not.toContain(token);
    });

    it('a valid call reaches Intercom and its result the model', async () => {
      const args = { contactId: workspace.contactId };
      const { told, asked } = await driver.run(workspace.connect(), {}, { tool: 'intercom_get_contact', args });
      expect(asked).toBe(false);
      expect(told).toContain(workspace.contactId);
      expect(told).not.toContain(token);
      expect(workspace.arrived()).toEqual([`GET /contacts/${workspace.contactId}`]);
    });

    it.each<[what: string, change: Record<string, unknown>, field: string]>([
      ['without a required field', { body: undefined }, 'body'],
      ['with a value that is none of the choices', { message_type: 'shout' }, 'message_type'],
      ['with a field that there is not', { mood: 'happy' }, 'mood'],
      ['with a list where text belongs', { body: ['a'] }, 'body'],
    ])('a call %s is refused in our words, and nobody is asked', async (_, change, field) => {
      const args = { ...comment(), ...change };
      const { told, asked } = await driver.run(workspace.connect(), {}, { tool: reply, args });
      expect(told).toContain(reply);
      expect(told).toContain(field);
      expect(asked).toBe(false);
      expect(workspace.arrived()).toEqual([]);
    });

    it('values in their text form are read', async () => {
      const args = { per_page: '2' };
      const { told } = await driver.run(workspace.connect(), {}, { tool: 'intercom_list_contacts', args });
      expect(workspace.arrived()).toEqual(['GET /contacts?per_page=2']);
      expect(told).toContain('contacts');
    });

    it('a dry run tells the request and sends nothing', async () => {
      const options = { dryRun: true };
      const { told, asked } = await driver.run(workspace.connect(), options, { tool: reply, args: comment() });
      expect(asked).toBe(false);
      expect(told).toContain(`/conversations/${workspace.conversationId}/reply`);
      expect(told).not.toContain(token);
      expect(workspace.arrived()).toEqual([]);
    });

    it('a read-only set holds no tool that changes something', async () => {
      const { shown } = await driver.run(
        workspace.connect(),
        { readOnly: true },
        { tool: 'intercom_list_tags', args: {} },
      );
      const reads = createAgentTools(workspace.connect(), { tools: 'all', readOnly: true }).map(({ name }) => name);
      expect(shown.map(({ name }) => name)).toEqual(reads);
      expect(reads.length).toBeGreaterThan(8);
    });

    it('a read-only connection refuses what the user approved', async () => {
      const intercom = workspace.connect({ readOnly: true });
      const { told } = await driver.run(intercom, {}, { tool: reply, args: comment() }, { answer: 'yes' });
      expect(told).toContain('read-only');
      expect(writes()).toEqual([]);
    });

    it('a call that reaches a customer waits until the user is asked', async () => {
      const { asked, told } = await driver.run(workspace.connect(), {}, { tool: reply, args: comment() });
      expect(asked).toBe(true);
      expect(told).toBeUndefined();
      expect(workspace.arrived()).toEqual([]);
    });

    it('it is sent once the user agreed', async () => {
      const { asked, told } = await driver.run(
        workspace.connect(),
        {},
        { tool: reply, args: comment() },
        { answer: 'yes' },
      );
      expect(asked).toBe(true);
      expect(told).toContain(workspace.conversationId);
      expect(writes()).toEqual([`POST /conversations/${workspace.conversationId}/reply`]);
    });

    it('it is not sent when the user refused', async () => {
      const call = { tool: reply, args: comment() };
      const { asked, told } = await driver.run(workspace.connect(), {}, call, { answer: 'no' });
      expect(asked).toBe(true);
      expect(told).toMatch(/not approved|denied|declined/i);
      expect(workspace.arrived()).toEqual([]);
    });

    it('an internal note, which no customer sees, needs nobody', async () => {
      const args = { ...comment(), message_type: 'note' };
      const { asked, told } = await driver.run(workspace.connect(), {}, { tool: reply, args });
      expect(asked).toBe(false);
      expect(told).toContain(workspace.conversationId);
      expect(writes()).toHaveLength(1);
    });

    it.each([true, false])(
      'an approver of the program is asked in place of the host and its answer holds: %s',
      async (answer) => {
        const calls: PendingCall[] = [];
        const approve = (call: PendingCall) => {
          calls.push(call);
          return answer;
        };
        const { asked, told } = await driver.run(workspace.connect(), { approve }, { tool: reply, args: comment() });
        expect(asked).toBe(false);
        expect(calls.map(({ tool, effect }) => [tool, effect])).toEqual([[reply, 'send']]);
        expect(writes()).toHaveLength(answer ? 1 : 0);
        expect(told).toContain(answer ? workspace.conversationId : 'not approved');
      },
    );

    it('an error of Intercom reaches the model with what to do', async () => {
      const args = { contactId: '65f0c0ffee00000000000000' };
      const { told } = await driver.run(workspace.connect(), {}, { tool: 'intercom_get_contact', args });
      expect(told).toContain('404');
      expect(told).toContain('not_found');
      expect(told).not.toContain(token);
      expect(workspace.arrived()).toHaveLength(1);
    });

    it.each<[what: string, args: () => unknown]>([
      ['2 MB of text', () => ({ ...comment(), body: 'x'.repeat(2_000_000) })],
      ['objects nested 1,000 levels deep', () => ({ ...comment(), body: nested(1000) })],
      ['a prototype key', () => JSON.parse(JSON.stringify(comment()).replace('{', '{"__proto__":{"admin":true},'))],
      ['a constructor key', () => ({ ...comment(), constructor: { prototype: {} } })],
      ['a list in place of the arguments', () => [comment()]],
      ['a number in place of the arguments', () => 7],
      ['text in place of the arguments that is no JSON', () => '{"conversationId":'],
    ])('%s is refused without a crash or a request, also when the user agreed', async (_, args) => {
      const { told } = await driver.run(workspace.connect(), {}, { tool: reply, args: args() }, { answer: 'yes' });
      expect(told).toContain(reply);
      expect((told ?? '').length).toBeLessThan(10_000);
      expect(workspace.arrived()).toEqual([]);
    });

    it('arguments that are JSON text where an object belongs are read', async () => {
      const args = JSON.stringify({ contactId: workspace.contactId });
      const { told } = await driver.run(workspace.connect(), {}, { tool: 'intercom_get_contact', args });
      expect(told).toContain(workspace.contactId);
      expect(workspace.arrived()).toEqual([`GET /contacts/${workspace.contactId}`]);
    });

    it('a tool that there is not gets the words of the host, and no request', async () => {
      const call = { tool: 'intercom_drop_contact', args: { contactId: workspace.contactId } };
      const said = await driver.run(workspace.connect(), {}, call).then(({ told }) => told, String);
      expect(said).toMatch(driver.unknownTool);
      expect(said).not.toContain(token);
      expect(workspace.arrived()).toEqual([]);
    });

    it.runIf(driver.abortsTools)('an abort of the run stops the call', async () => {
      workspace.sandbox.faults.add({ path: '/contacts/:id', effect: 'timeout' });
      const stop = new AbortController();
      const call = { tool: 'intercom_get_contact', args: { contactId: workspace.contactId } };
      const run = driver.run(workspace.connect(), {}, call, { signal: stop.signal }).catch(() => undefined);
      await expect.poll(() => workspace.sandbox.requests.list().length).toBe(1);
      expect(workspace.ended()).toEqual([]);
      stop.abort();
      await run;
      await expect.poll(workspace.ended).toEqual(['AbortError']);
      workspace.sandbox.faults.clear();
    });
  });
}

function propertiesOf(schema: unknown): object {
  const has = typeof schema === 'object' && schema !== null && 'properties' in schema;
  return has && typeof schema.properties === 'object' && schema.properties !== null ? schema.properties : {};
}

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
}
