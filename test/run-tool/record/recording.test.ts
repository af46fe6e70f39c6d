import nock from 'nock';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TraceEvent } from '../../../src/client/trace.js';
import { type ClientOptions, createClient, createIntercom, createRegistry } from '../../../src/index.js';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js';
import { localTool, out, param } from '../../../src/tool/index.js';

const opened: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((sandbox) => sandbox.close()));
});

/** A recording against a sandbox on a real port, with one contact in it that is real there. */
async function record(options: ClientOptions = {}) {
  const sandbox = createSandbox({ data: { contacts: 1 } });
  opened.push(sandbox);
  const { url } = await sandbox.listen();
  const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url, ...options });
  const { output } = await intercom.run('intercom_list_contacts', {});
  const [contact] = output.contacts;
  sandbox.requests.clear();
  const sent = () => sandbox.requests.list().map(({ method, path }) => `${method} ${path}`);
  return { intercom, recording: intercom.record(), sandbox, sent, contactId: contact?.id ?? '', url };
}

describe('A recording', () => {
  it('carries a flow of several steps on with the ids that it invented, and changes nothing', async () => {
    const { recording, sandbox, sent } = await record();
    const records = () => JSON.parse(sandbox.export()).records;
    const before = records();
    const created = await recording.run('intercom_create_contact', { email: 'ada@example.com', role: 'lead' });
    const { contactId } = created.output;
    const company = await recording.run('intercom_create_company', { company_id: 'acme', name: 'Acme' });
    const tag = await recording.run('intercom_create_tag', { name: 'vip' });
    await recording.run('intercom_tag_contact', { contactId, tagId: tag.output.id });
    const attached = { contactId, companyId: company.output.companyId };
    expect((await recording.run('intercom_attach_contact_to_company', attached)).output.company.name).toBe('Acme');
    await recording.run('intercom_create_note', { contactId, body: 'Met at the fair.' });
    await recording.run('intercom_update_contact', { contactId, name: 'Ada Byron' });
    const opening = { from_type: 'lead', from_id: contactId, body: 'Hello?' } as const;
    const { conversationId } = (await recording.run('intercom_create_conversation', opening)).output;
    await recording.run('intercom_reply_conversation', { conversationId, message_type: 'comment', body: 'Hello!' });
    await recording.run('intercom_close_conversation', { conversationId });
    await recording.run('intercom_delete_contact', { contactId });
    // Each of the two looks up who acts.
    expect(sent()).toEqual(['GET /me', 'GET /me']);
    expect(records()).toEqual(before);
    expect(recording.calls.map(({ tool, effect }) => `${effect} ${tool}`)).toMatchInlineSnapshot(`
      [
        "write intercom_create_contact",
        "write intercom_create_company",
        "write intercom_create_tag",
        "write intercom_tag_contact",
        "write intercom_attach_contact_to_company",
        "write intercom_create_note",
        "write intercom_update_contact",
        "write intercom_create_conversation",
        "send intercom_reply_conversation",
        "write intercom_close_conversation",
        "delete intercom_delete_contact",
      ]
    `);
  });

  it('sends reads for real, those of lists too', async () => {
    const { recording, sent, contactId } = await record();
    const { output, recorded } = await recording.run('intercom_get_contact', { contactId });
    expect(output.contact.id).toBe(contactId);
    expect(recorded).toBeUndefined();
    const found = [];
    for await (const contact of recording.iterate('intercom_list_contacts', {})) found.push(contact.id);
    expect(found).toEqual([contactId]);
    expect(sent()).toEqual([`GET /contacts/${contactId}`, 'GET /contacts']);
    expect(recording.calls).toEqual([]);
  });

  it('answers from what the call says and marks the rest', async () => {
    const { recording } = await record();
    const { output, recorded, warnings } = await recording.run('intercom_create_contact', {
      email: 'ada@example.com',
      custom_attributes: { plan: 'pro' },
      phone: null,
    });
    expect(output).toMatchObject({
      contact: { type: 'contact', email: 'ada@example.com', phone: null, custom_attributes: { plan: 'pro' } },
      contactId: '000000000000000000000001',
    });
    expect(output.contact.id).toBe(output.contactId);
    expect(Math.abs(output.contact.created_at - Date.now() / 1000)).toBeLessThan(5);
    expect(recorded?.invented).toEqual(expect.arrayContaining(['contact.id', 'contactId', 'contact.created_at']));
    for (const given of ['contact.email', 'contact.phone', 'contact.type', 'contact.custom_attributes.plan']) {
      expect(recorded?.invented).not.toContain(given);
    }
    expect(warnings).toEqual([]);
  });

  it('answers with what a call does, also where no parameter says it', async () => {
    const { recording } = await record();
    const conversationId = '215470000000001';
    const closed = await recording.run('intercom_close_conversation', { conversationId });
    expect(closed.output).toMatchObject({ state: 'closed', conversation: { state: 'closed', open: false } });
    const assigned = await recording.run('intercom_assign_conversation', { conversationId, assignee_id: '77' });
    expect(assigned.output.conversation).toMatchObject({ admin_assignee_id: '77', state: 'closed' });
    expect(assigned.recorded?.invented).not.toContain('conversation.state');
  });

  it('invents the same ids in the same order each time, in the form of the entity, and none twice', async () => {
    const { intercom, contactId } = await record();
    const ids = async () => {
      const recording = intercom.record();
      const contact = await recording.run('intercom_create_contact', { role: 'user' });
      const other = await recording.run('intercom_create_contact', { role: 'user' });
      const note = await recording.run('intercom_create_note', { contactId, body: 'Hi' });
      return [contact.output.contactId, other.output.contactId, note.output.id];
    };
    const first = await ids();
    expect(first).toEqual(['000000000000000000000001', '000000000000000000000002', '9000000000000003']);
    expect(await ids()).toEqual(first);
  });

  it('records the requests as they would have gone out: lookups, the call and follow-ups with the invented id', async () => {
    const { recording, intercom, sent, contactId, url } = await record();
    const companyId = '65f0c0ffee0123456789cd01';
    await recording.run('intercom_create_contact', { email: 'ada@example.com', company_id: companyId });
    expect(recording.calls[0]?.requests).toMatchObject([
      { step: 'call', method: 'POST', url: `${url}/contacts`, body: { email: 'ada@example.com' } },
      { step: 'follow-up', url: `${url}/contacts/000000000000000000000001/companies`, body: { id: companyId } },
    ]);
    const event = { event_name: 'met', id: contactId };
    await recording.run('intercom_create_event', event);
    const [shown] = intercom.dryRun('intercom_create_event', event).requests;
    expect(recording.calls[1]?.requests).toMatchObject([{ ...shown, body: { ...event } }]);
    const message = { message_type: 'inapp', body: 'Hi', to_type: 'contact', to_id: [contactId] } as const;
    await recording.run('intercom_create_message', message);
    expect(sent()).toEqual(['GET /me', `GET /contacts/${contactId}`]);
    expect(recording.calls[2]?.requests.map(({ step, method }) => `${step} ${method}`)).toEqual([
      'lookup GET',
      'lookup GET',
      'call POST',
    ]);
    const [, , call] = recording.calls[2]?.requests ?? [];
    expect(call?.body).toMatchObject({ from: { id: expect.any(Number) }, to: { id: contactId } });
    expect(JSON.stringify(call)).not.toContain('(lookup.');
  });

  it('keeps no secret, and plain data that nobody can change afterwards', async () => {
    const { recording, sandbox } = await record();
    const attributes = { plan: 'pro', address: { town: 'Turin' } };
    const { output } = await recording.run('intercom_create_contact', { role: 'user', custom_attributes: attributes });
    attributes.address.town = 'Genoa';
    output.contact.name = 'Somebody else';
    const [call] = recording.calls;
    const text = JSON.stringify(call);
    expect(JSON.parse(text)).toEqual(call);
    expect(text).toContain('Turin');
    expect(text).not.toMatch(/Genoa|Somebody else/);
    expect(text).not.toContain(sandbox.token);
    expect(text.toLowerCase()).not.toContain('authorization');
  });

  it('is one of its own: another recording and the client itself know nothing of it', async () => {
    const { intercom, recording } = await record();
    await recording.run('intercom_create_tag', { name: 'vip' });
    expect(intercom.record().calls).toEqual([]);
    expect(recording.calls).toHaveLength(1);
    const { output } = await intercom.run('intercom_list_tags', {});
    expect(output.tags.map(({ name }) => name)).not.toContain('vip');
  });

  it('takes ids and parameters from outside, shows calls without recording them, and refuses what is wrong', async () => {
    const { recording } = await record();
    await expect(recording.runUnknown('intercom_create_tag', { nam: 'vip' })).rejects.toThrow('nam is not a parameter');
    expect(recording.dryRun('intercom_create_tag', { name: 'vip' }).requests).toHaveLength(1);
    const call = recording.prepareUnknown('intercom_create_tag', { name: 'vip' });
    expect(recording.calls).toEqual([]);
    await expect(call.run()).resolves.toMatchObject({ output: { name: 'vip' }, recorded: { invented: ['id'] } });
    expect(recording.calls).toMatchObject([{ tool: 'intercom_create_tag', requests: call.requests }]);
  });
});

describe('A read by an invented id', () => {
  it('is answered with what was recorded, changes included', async () => {
    const { recording, sent } = await record();
    const { contactId } = (await recording.run('intercom_create_contact', { email: 'ada@example.com' })).output;
    await recording.run('intercom_update_contact', { contactId, custom_attributes: { plan: 'pro' } });
    await recording.run('intercom_update_contact', { contactId, name: 'Ada', custom_attributes: { seats: 3 } });
    const { output, recorded } = await recording.run('intercom_get_contact', { contactId });
    expect(output.contact).toMatchObject({
      id: contactId,
      email: 'ada@example.com',
      name: 'Ada',
      custom_attributes: { plan: 'pro', seats: 3 },
    });
    expect(recorded?.invented).toContain('contact.id');
    expect(recorded?.invented).not.toContain('contact.name');
    expect(recorded?.invented).not.toContain('contact.custom_attributes');
    expect(recording.calls.at(-1)).toMatchObject({ tool: 'intercom_get_contact', effect: 'read' });
    expect(sent()).toEqual([]);
  });

  it('is invented where the recording knows no more than the id', async () => {
    const { recording, sent } = await record();
    const opening = { from_type: 'user', from_id: '65f0c0ffee0123456789ab01', body: 'Hello?' } as const;
    const { conversationId } = (await recording.run('intercom_create_conversation', opening)).output;
    const { output } = await recording.run('intercom_get_conversation', { conversationId });
    expect(output.conversation).toMatchObject({ type: 'conversation', id: conversationId });
    expect(sent()).toEqual([]);
  });

  it('answers lookups as well', async () => {
    const { recording, sent } = await record();
    const { contactId } = (await recording.run('intercom_create_contact', { role: 'lead' })).output;
    const message = { message_type: 'inapp', body: 'Hi', to_type: 'contact', to_id: [contactId] } as const;
    await recording.run('intercom_create_message', message);
    expect(sent()).toEqual(['GET /me']);
    expect(recording.calls[1]?.requests.at(-1)?.body).toMatchObject({ to: { type: 'lead', id: contactId } });
  });

  it('goes out for lists, and once the recorded thing was deleted', async () => {
    const { recording, sent } = await record();
    const { contactId } = (await recording.run('intercom_create_contact', { role: 'lead' })).output;
    await recording.run('intercom_list_contact_events', { contactId }).catch(() => undefined);
    await recording.run('intercom_delete_contact', { contactId });
    await expect(recording.run('intercom_get_contact', { contactId })).rejects.toMatchObject({ name: 'NotFoundError' });
    expect(sent()).toEqual(['GET /events', `GET /contacts/${contactId}`]);
  });

  it('shows no recorded change when the id is a real one', async () => {
    const { recording, contactId } = await record();
    await recording.run('intercom_update_contact', { contactId, name: 'Renamed' });
    const { output, recorded } = await recording.run('intercom_get_contact', { contactId });
    expect(output.contact.name).not.toBe('Renamed');
    expect(recorded).toBeUndefined();
  });
});

describe('The policy of a connection', () => {
  it('refuses in a recording what it refuses in earnest', async () => {
    const readOnly = await record({ readOnly: true });
    await expect(readOnly.recording.run('intercom_create_tag', { name: 'a' })).rejects.toMatchObject({
      name: 'BlockedError',
      reason: 'read-only',
    });
    const limited = await record({ allow: ['write'] });
    await limited.recording.run('intercom_create_tag', { name: 'a' });
    const contactId = limited.contactId;
    await expect(limited.recording.run('intercom_delete_contact', { contactId })).rejects.toMatchObject({
      reason: 'not-allowed',
    });
    expect(readOnly.recording.calls).toEqual([]);
    expect(limited.recording.calls).toHaveLength(1);
  });

  it('asks nobody for approval, and says which calls it would have asked about', async () => {
    const approve = vi.fn(() => false);
    const { recording } = await record({ approve });
    await recording.run('intercom_create_tag', { name: 'a' });
    expect(approve).not.toHaveBeenCalled();
    expect(recording.calls[0]?.needsApproval).toBe(true);
    const free = await record();
    await free.recording.run('intercom_create_tag', { name: 'a' });
    expect(free.recording.calls[0]?.needsApproval).toBe(false);
  });
});

describe('A recorded call', () => {
  it('that was stopped is not recorded', async () => {
    const { recording, sent } = await record();
    const signal = AbortSignal.abort();
    await expect(recording.run('intercom_create_tag', { name: 'a' }, { signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(recording.calls).toEqual([]);
    expect(sent()).toEqual([]);
  });

  it('whose lookup fails fails as it would in earnest', async () => {
    const { recording, sandbox } = await record();
    sandbox.faults.add({ path: '/me', status: 401 });
    await expect(
      recording.run('intercom_reply_conversation', { conversationId: '1', message_type: 'note', body: 'a' }),
    ).rejects.toMatchObject({ name: 'AuthenticationError' });
    expect(recording.calls).toEqual([]);
  });

  it('shows in the trace', async () => {
    const events: TraceEvent[] = [];
    const { recording } = await record({ trace: (event) => void events.push(event) });
    events.length = 0;
    await recording.run('intercom_create_tag', { name: 'confidential' });
    expect(events.map(({ type }) => type)).toEqual(['start', 'recorded', 'end']);
    expect(JSON.stringify(events)).not.toContain('confidential');
  });
});

describe('A local tool', () => {
  const run = vi.fn(() => ({ saved: true, count: 7 }));
  const shared = {
    title: 'Try',
    description: 'Try.',
    resource: 'tests',
    params: { count: param.integer('Count') },
    output: { saved: out.flag('Whether it was saved'), count: out.integer('Count') },
    run,
  } as const;
  const save = localTool('core_save', { ...shared, effect: 'write' });
  const look = localTool('core_look', { ...shared, effect: 'read' });

  it('runs when it reads, and is answered without running when it does more', async () => {
    const recording = createClient(createRegistry([save, look]), []).record();
    await expect(recording.run('core_save', { count: 3 })).resolves.toEqual({
      output: { saved: false, count: 3 },
      warnings: [],
      recorded: { invented: ['saved'] },
    });
    expect(run).not.toHaveBeenCalled();
    await expect(recording.run('core_look', { count: 3 })).resolves.toEqual({
      output: { saved: true, count: 7 },
      warnings: [],
    });
    expect(recording.calls).toMatchObject([{ tool: 'core_save', params: { count: 3 }, requests: [] }]);
  });
});

it('a recording sends no request at all but reads, whatever is behind the socket', async () => {
  const seen: string[] = [];
  nock.emitter.on('no match', ({ method, path }: { method: string; path: string }) => seen.push(`${method} ${path}`));
  const recording = createIntercom({ accessToken: 'token', adminId: '1' }).record();
  // The read that finds out whether there is such a contact already.
  nock('https://api.intercom.io')
    .get('/contacts/find_by_external_id/customer-42')
    .reply(404, { type: 'error.list', errors: [{ code: 'not_found', message: 'User Not Found' }] });
  for (const tool of recording.registry.list()) {
    if (tool.effect !== 'read') await recording.runUnknown(tool.id, tool.example);
  }
  nock.emitter.removeAllListeners('no match');
  expect(nock.isDone()).toBe(true);
  expect(seen).toEqual([]);
  expect(recording.calls.length).toBeGreaterThan(15);
});
