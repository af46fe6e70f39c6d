import { describe, expect, it } from 'vitest';
import { openSandbox } from './caller.js';
import { openEventSetup } from './webhooks/events/event-setup.js';

describe('calls', () => {
  it('of the demo belong to conversations; those that were answered have a recording and a transcript', async () => {
    const { call, sandbox } = openSandbox({ data: 'demo' });
    const { body: list } = await call('GET', '/calls?per_page=4');
    expect([list.type, list.data.length, list.total_count, list.pages.total_pages]).toEqual(['list', 4, 6, 2]);
    const answered = list.data.find(({ answered_at }: { answered_at: number }) => answered_at !== null);
    expect((await call('GET', `/calls/${answered.id}`)).body).toEqual(answered);
    expect((await call('GET', `/conversations/${answered.conversation_id}`)).body.id).toBe(answered.conversation_id);
    const transcript = await call('GET', `/calls/${answered.id}/transcript`);
    expect(transcript.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(transcript.text).toMatch(/^\[00:00:0\d\] Teammate 1: ".+"\n\[00:00:\d\d\] User: ".+"/);
    const recording = await call('GET', `/calls/${answered.id}/recording`);
    expect([recording.status, recording.text]).toEqual([302, '']);
    const { url } = await sandbox.listen();
    const location = (recording.headers.get('location') ?? '').replace('http://sandbox.test', url);
    const sound = await fetch(location);
    expect([sound.status, sound.headers.get('content-type')]).toEqual([200, 'audio/wav']);
    expect(
      Buffer.from(await sound.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('RIFF');
    expect((await fetch(location.replace(/signature=../, 'signature=00'))).status).toBe(403);
    await sandbox.clock.advance('2h');
    expect((await fetch(location)).status).toBe(403);
    await sandbox.close();
  });

  it('that were missed have neither', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { data } = (await call('GET', '/calls')).body;
    const missed = data.find(({ ended_reason }: { ended_reason: string }) => ended_reason === 'missed');
    expect(missed).toMatchObject({ recording_url: null, transcription_url: null, admin_id: null });
    expect((await call('GET', `/calls/${missed.id}/recording`)).body.errors[0].message).toBe('Recording Not Found');
    expect((await call('GET', `/calls/${missed.id}/transcript`)).status).toBe(404);
    expect((await call('GET', '/calls/1')).body.errors).toEqual([{ code: 'not_found', message: 'Not Found' }]);
  });

  it('are found by their conversations, 20 at the most, with what was said', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { data } = (await call('GET', '/calls')).body;
    const ids = data.map(({ conversation_id }: { conversation_id: string }) => conversation_id);
    const found = (await call('POST', '/calls/search', { conversation_ids: [...ids, '1'] })).body;
    expect(found.data).toHaveLength(6);
    const said = found.data.filter(
      ({ transcript_status }: { transcript_status: string }) => transcript_status === 'completed',
    );
    expect(said).toHaveLength(4);
    expect(said[0].transcript[0]).toEqual({
      timestamp: expect.stringMatching(/^00:00:\d\d$/),
      speaker: 'Teammate 1',
      text: expect.any(String),
    });
    for (const conversation_ids of [[], Array.from({ length: 21 }, String)]) {
      const refused = await call('POST', '/calls/search', { conversation_ids });
      expect([refused.status, refused.body]).toEqual([
        400,
        {
          type: 'error.list',
          errors: [
            { code: 'conversation_id_limit_exceeded', message: 'A list of up to 20 conversation IDs is required' },
          ],
        },
      ]);
    }
  });
});

describe('a call that Fin takes', () => {
  const phone_number = '+14155550123';
  const register = { phone_number, call_id: 'call-1', source: 'five9', data: { queue: 'bills' } };

  it('is registered, matched with a call and a conversation, and resolved', async () => {
    const { sandbox, call } = openSandbox({ data: 'demo' });
    const { body: registered } = await call('POST', '/fin_voice/register', register);
    expect(registered).toMatchObject({ status: 'registered', external_call_id: 'call-1', intercom_call_id: null });
    expect((await call('GET', `/fin_voice/collect/${registered.id}`)).status).toBe(404);
    await sandbox.clock.advance('5s');
    const { body: matched } = await call('GET', '/fin_voice/external_id/call-1');
    expect(matched).toMatchObject({ id: registered.id, status: 'in-progress', call_transcript: [], call_summary: '' });
    const { body: made } = await call('GET', `/calls/${matched.intercom_call_id}`);
    expect(made).toMatchObject({ phone: phone_number, admin_id: null, state: 'in_progress' });
    expect((await call('GET', `/contacts/${made.contact_id}`)).body).toMatchObject({
      role: 'lead',
      phone: phone_number,
    });
    await sandbox.clock.advance('5m');
    const { body: over } = await call('GET', `/fin_voice/phone_number/${encodeURIComponent(phone_number)}`);
    expect(over).toMatchObject({ id: registered.id, status: 'resolved' });
    expect(over.call_transcript[0]).toMatchObject({ speaker: 'Fin' });
    expect(over.call_summary.length).toBeGreaterThan(0);
    expect((await call('GET', `/fin_voice/conversation/${over.intercom_conversation_id}`)).body).toEqual([over]);
    const { fin_transcription_url, transcription_url } = (await call('GET', `/calls/${made.id}`)).body;
    expect([fin_transcription_url, transcription_url]).toEqual([
      `http://sandbox.test/calls/${made.id}/transcript`,
      null,
    ]);
  });

  it('tells webhooks when it starts, ends, and has a recording and a transcript', async () => {
    const setup = await openEventSetup();
    const told = await setup.notificationsOf(async () => {
      await setup.post('/fin_voice/register', register);
      await setup.sandbox.clock.advance('5m');
    });
    const ofCalls = told.filter(([topic]) => topic.startsWith('call.'));
    expect(ofCalls.map(([topic, { state, fin_recording_url }]) => [topic, state, fin_recording_url !== null])).toEqual([
      ['call.started', 'in_progress', false],
      ['call.ended', 'completed', false],
      ['call.recording_available', 'completed', true],
      ['call.transcription_available', 'completed', true],
    ]);
    await setup.close();
  });

  it('is registered once, with a number and an id', async () => {
    const { call } = openSandbox();
    await call('POST', '/fin_voice/register', register);
    expect((await call('POST', '/fin_voice/register', register)).status).toBe(409);
    expect((await call('POST', '/fin_voice/register', { phone_number })).status).toBe(400);
    expect((await call('POST', '/fin_voice/register', { ...register, call_id: '2', source: 'fax' })).status).toBe(400);
    expect((await call('GET', '/fin_voice/external_id/other')).status).toBe(404);
    expect((await call('GET', '/fin_voice/conversation/1')).body).toEqual([]);
  });
});

describe('a workflow', () => {
  it('is exported whole, and from 2.15 on', async () => {
    const { call, sandbox } = openSandbox({ data: 'demo' });
    const { workflows } = JSON.parse(sandbox.export()).records;
    const [first] = workflows;
    const { body } = await call('GET', `/export/workflows/${first.id}`);
    expect(body).toMatchObject({
      export_version: '1.0',
      exported_at: '2026-01-05T10:00:00Z',
      workflow: { id: first.id },
    });
    expect(body.workflow).toMatchObject({
      title: 'Bills to the billing team',
      state: 'live',
      snapshot: first.snapshot,
    });
    const team = body.workflow.snapshot.steps[1].assignee.id;
    expect((await call('GET', `/teams/${team}`)).body.name).toBe('Billing');
    expect((await call('GET', '/export/workflows/1')).body.errors[0].message).toBe('Workflow not found');
    const old = await call('GET', `/export/workflows/${first.id}`, undefined, { 'intercom-version': '2.14' });
    expect(old.body.errors[0].code).toBe('intercom_version_invalid');
  });
});
