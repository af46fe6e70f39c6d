import { afterEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.js';
import { type Caller, NOW, openSandbox } from './caller.js';

const DAY = 86_400;
const opened: Sandbox[] = [];

function open(): { sandbox: Sandbox; call: Caller } {
  const made = openSandbox({ data: 'demo' });
  opened.push(made.sandbox);
  return made;
}

afterEach(() => Promise.all(opened.splice(0).map((sandbox) => sandbox.close())));

async function snoozed(call: Caller, until: number): Promise<string> {
  const admin = (await call('GET', '/me')).body.id;
  const { id } = (await call('POST', '/contacts', { role: 'lead' })).body;
  const { conversation_id } = (await call('POST', '/conversations', { from: { type: 'lead', id }, body: 'Hello' }))
    .body;
  const path = `/conversations/${conversation_id}/parts`;
  await call('POST', path, { message_type: 'snoozed', admin_id: admin, snoozed_until: until });
  return conversation_id;
}

describe('the clock over HTTP', () => {
  it('tells the time, its mode and what is to come', async () => {
    const { call } = open();
    const id = await snoozed(call, NOW + 60);
    const { body } = await call('GET', '/_sandbox/clock');
    expect(body).toMatchObject({ now: NOW, mode: 'frozen' });
    expect(body.pending[0]).toEqual({ at: NOW + 60, what: 'unsnooze conversation', id });
  });

  it('moves, and tells what happened on the way in order', async () => {
    const { call } = open();
    const late = await snoozed(call, NOW + 120);
    const early = await snoozed(call, NOW + 60);
    const { body } = await call('POST', '/_sandbox/clock', { advance: '10m' });
    expect(body).toEqual({
      now: NOW + 600,
      mode: 'frozen',
      fired: [
        { at: NOW + 60, what: 'unsnooze conversation', id: early },
        { at: NOW + 120, what: 'unsnooze conversation', id: late },
      ],
    });
    const conversation = (await call('GET', `/conversations/${early}`)).body;
    expect(conversation).toMatchObject({ state: 'open', snoozed_until: null, updated_at: NOW + 60 });
    expect(conversation.conversation_parts.conversation_parts.at(-1)).toMatchObject({
      part_type: 'unsnoozed',
      created_at: NOW + 60,
    });
  });

  it('wakes nothing that was opened before', async () => {
    const { call } = open();
    const id = await snoozed(call, NOW + 60);
    const admin = (await call('GET', '/me')).body.id;
    await call('POST', `/conversations/${id}/parts`, { message_type: 'open', admin_id: admin });
    expect((await call('POST', '/_sandbox/clock', { advance: '10m' })).body.fired).toEqual([]);
  });

  it('is set to a time, and never goes back', async () => {
    const { call } = open();
    expect((await call('POST', '/_sandbox/clock', { now: '2026-02-01T00:00:00Z' })).body.now).toBe(1_769_904_000);
    const back = await call('POST', '/_sandbox/clock', { now: NOW });
    expect(back.status).toBe(409);
    expect(back.body.errors[0].message).toContain('2026-02-01T00:00:00.000Z');
    expect((await call('GET', '/_sandbox/clock')).body.now).toBe(1_769_904_000);
  });

  it('can be let run', async () => {
    const { call } = open();
    expect((await call('POST', '/_sandbox/clock', { mode: 'offset' })).body.mode).toBe('offset');
    expect((await call('POST', '/_sandbox/clock', { mode: 'real' })).body.mode).toBe('real');
    expect((await call('POST', '/_sandbox/clock', { mode: 'frozen' })).body.mode).toBe('frozen');
  });

  it.each([
    [{}, 'one of now, advance and mode'],
    [{ now: 1, advance: 1 }, 'one of now, advance and mode'],
    [{ advance: 'soon' }, '7d'],
    [{ advance: true }, '7d'],
    [{ now: 'soon' }, 'ISO 8601'],
    [{ mode: 'warp' }, 'real, frozen, offset'],
    [{ speed: 2 }, 'speed'],
    [{ advance: 1e20 }, 'advance must be milliseconds, or a text such as 90s'],
    [{ advance: '200000d' }, 'lead to a time from 1970 to 2099'],
    [{ now: 1_767_605_400_000 }, 'now must be unix seconds'],
  ])('refuses %j', async (body, words) => {
    const { call } = open();
    const reply = await call('POST', '/_sandbox/clock', body);
    expect(reply.status).toBe(400);
    expect(reply.text).toContain(words);
  });

  it.each(['now', 'advance'])('names the field %s of what it refuses', async (field) => {
    const { call } = open();
    const { body } = await call('POST', '/_sandbox/clock', { [field]: 1e20 });
    expect(body.errors[0].field).toBe(field);
  });

  it('goes back to the first time with a reset', async () => {
    const { call, sandbox } = open();
    await call('POST', '/_sandbox/clock', { advance: '30d' });
    await call('POST', '/_sandbox/reset');
    expect(sandbox.clock.now()).toBe(NOW);
  });
});

describe('the clock in code', () => {
  it('wakes tickets as well', async () => {
    const { call, sandbox } = open();
    const type = (await call('GET', '/ticket_types')).body.data[0].id;
    const ticket = await call('POST', '/tickets', {
      ticket_type_id: type,
      contacts: [{ email: 'asks@example.org' }],
      ticket_attributes: { _default_title_: 'Wakes up' },
    });
    await call('PUT', `/tickets/${ticket.body.id}`, { open: true, snoozed_until: NOW + DAY });
    const { fired } = await sandbox.clock.advance('2d');
    expect(fired).toContainEqual({ at: NOW + DAY, what: 'unsnooze ticket', id: ticket.body.id });
    const shown = (await call('GET', `/tickets/${ticket.body.id}`)).body;
    expect(shown.ticket_parts.ticket_parts.at(-1)).toMatchObject({ part_type: 'unsnoozed', created_at: NOW + DAY });
  });

  it('moves search delay along', async () => {
    const { sandbox, call } = openSandbox({ searchDelaySeconds: 120 });
    opened.push(sandbox);
    await call('POST', '/contacts', { email: 'late@example.org' });
    const find = async () =>
      (await call('POST', '/contacts/search', { query: { field: 'email', operator: '=', value: 'late@example.org' } }))
        .body.total_count;
    expect(await find()).toBe(0);
    await sandbox.clock.advance('2m');
    expect(await find()).toBe(1);
  });

  it('makes what a program schedules happen', async () => {
    const { sandbox } = open();
    const seen: number[] = [];
    sandbox.clock.schedule(NOW + 5, { what: 'remind', id: 'me' }, () => {
      seen.push(sandbox.clock.now());
    });
    await sandbox.clock.advance('1m');
    expect(seen).toEqual([NOW + 5]);
  });
});
