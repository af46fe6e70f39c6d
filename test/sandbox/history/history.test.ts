import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { NOW, openSandbox } from '../caller.js';

const DAY = 86_400;

/** What the document of an export holds, as far as these tests look. */
interface Conversation {
  readonly id: string;
  readonly title: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly state: string;
  readonly snoozed_until: number | null;
  readonly tags: readonly { readonly tag_id: string }[];
  readonly rating: { readonly rating: number; readonly created_at: number } | null;
  readonly team_assignee_id: string | null;
  readonly source: { readonly type: string; readonly body: string; readonly author: { readonly type: string } };
  readonly statistics: Readonly<Record<string, number>>;
  readonly parts: readonly {
    readonly id: string;
    readonly part_type: string;
    readonly created_at: number;
    readonly author: { readonly type: string };
    readonly body: string | null;
  }[];
}

function historyOf(history: object, options: object = {}) {
  const { sandbox, call } = openSandbox({ data: 'empty', ...options });
  sandbox.history(history);
  const text = sandbox.export();
  const document = JSON.parse(text);
  const conversations: readonly Conversation[] = document.records.conversations;
  return { call, text, document, conversations };
}

const { call, text, document, conversations } = historyOf({ days: 30, conversations: 600, seed: 3 });

describe('a history', () => {
  it('has as many conversations as asked for, spread over the days until now', () => {
    expect(conversations).toHaveLength(600);
    const days = new Set(conversations.map(({ created_at }) => Math.floor((NOW - created_at) / DAY)));
    expect(days.size).toBe(30);
    for (const { created_at } of conversations) {
      expect(created_at).toBeGreaterThanOrEqual(NOW - 30 * DAY);
      expect(created_at).toBeLessThan(NOW);
    }
  });

  it('is busy in office hours and quiet at night and at weekends', () => {
    const hourOf = ({ created_at }: Conversation) => new Date(created_at * 1000).getUTCHours();
    const dayOf = ({ created_at }: Conversation) => new Date(created_at * 1000).getUTCDay();
    const between = (from: number, to: number) =>
      conversations.filter((one) => hourOf(one) >= from && hourOf(one) < to);
    const weekend = conversations.filter((one) => dayOf(one) === 0 || dayOf(one) === 6);
    expect(between(8, 18).length).toBeGreaterThan(5 * between(0, 6).length);
    expect(weekend.length).toBeLessThan(conversations.length / 7);
    expect(weekend.length).toBeGreaterThan(0);
  });

  it('follows the clocks of the zone of the workspace', () => {
    const tokyo = historyOf({ days: 20, conversations: 400 }, { timeZone: 'Asia/Tokyo' }).conversations;
    const atWork = tokyo.filter(({ created_at }) => {
      const hour = (new Date(created_at * 1000).getUTCHours() + 9) % 24;
      return hour >= 8 && hour < 18;
    });
    expect(atWork.length).toBeGreaterThan(tokyo.length / 2);
  });

  it('keeps parts in the order of time, ids growing with them, none after now', () => {
    for (const { parts, created_at, updated_at } of conversations) {
      const times = [created_at, ...parts.map((part) => part.created_at), NOW];
      expect(times).toEqual([...times].sort((left, right) => left - right));
      const ids = parts.map(({ id }) => Number(id));
      expect(ids).toEqual([...ids].sort((left, right) => left - right));
      expect(updated_at).toBeLessThanOrEqual(NOW);
    }
  });

  it('has statistics that follow from the parts', () => {
    for (const { parts, created_at, statistics } of conversations) {
      const first = parts.find(({ part_type, author }) => part_type === 'comment' && author.type === 'admin');
      if (first !== undefined) expect(statistics.time_to_admin_reply).toBe(first.created_at - created_at);
      const reopened = parts.filter(({ part_type }) => part_type === 'open').length;
      expect(statistics.count_reopens).toBeLessThanOrEqual(reopened);
      const closed = parts.filter(({ part_type }) => part_type === 'close');
      expect(statistics.last_close_at).toBe(closed.at(-1)?.created_at);
    }
  });

  it('has every state, reopenings, ratings after a close, notes, tags and snoozes that ended', () => {
    const kinds = new Set(conversations.flatMap(({ parts }) => parts.map(({ part_type }) => part_type)));
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['assignment', 'close', 'comment', 'note', 'open', 'snoozed', 'unsnoozed']),
    );
    expect(new Set(conversations.map(({ state }) => state))).toEqual(new Set(['open', 'closed', 'snoozed']));
    expect(new Set(conversations.flatMap(({ rating }) => rating?.rating ?? []))).toEqual(new Set([1, 2, 3, 4, 5]));
    for (const { rating, parts } of conversations) {
      if (rating === null) continue;
      expect(parts.some(({ part_type, created_at }) => part_type === 'close' && created_at <= rating.created_at)).toBe(
        true,
      );
    }
    for (const { state, snoozed_until } of conversations) expect(state === 'snoozed').toBe((snoozed_until ?? 0) > NOW);
    expect(new Set(conversations.map(({ source }) => source.type))).toEqual(new Set(['conversation', 'email']));
    expect(new Set(conversations.flatMap(({ tags }) => tags.map((tag) => tag.tag_id))).size).toBe(8);
  });

  it('is told in several languages, with every blank filled in', () => {
    const bodies = conversations.flatMap(({ source, parts, title }) => [
      title,
      source.body,
      ...parts.map(({ body }) => body ?? ''),
    ]);
    for (const word of ['Rechnung', 'facture', 'factura', 'fatura', '請求書', 'invoice']) {
      expect(
        bodies.some((body) => body.includes(word)),
        word,
      ).toBe(true);
    }
    expect(bodies.filter((body) => /[{}]/.test(body))).toEqual([]);
  });

  it('has tickets of all categories and states, linked with their conversations', () => {
    const { tickets, ticketTypes, ticketStates } = document.records;
    const nameOf = (list: { id: string; category: string }[], id: string) =>
      list.find((one) => one.id === id)?.category;
    expect(new Set(tickets.map((one: { ticket_type_id: string }) => nameOf(ticketTypes, one.ticket_type_id)))).toEqual(
      new Set(['Customer', 'Back-office', 'Tracker']),
    );
    expect(new Set(tickets.map((one: { state_id: string }) => nameOf(ticketStates, one.state_id)))).toEqual(
      new Set(['submitted', 'in_progress', 'waiting_on_customer', 'resolved']),
    );
    for (const { links } of tickets) expect(links).toHaveLength(1);
  });

  it('has important companies, users and leads, and what they did', async () => {
    const { companies, contacts, events } = document.records;
    const vips = companies.filter((one: { tags: unknown[] }) => one.tags.length > 0);
    expect(vips.length).toBeGreaterThan(0);
    for (const { plan, monthly_spend } of vips) expect([plan, monthly_spend >= 2000]).toEqual(['Enterprise', true]);
    expect(new Set(contacts.map((one: { role: string }) => one.role))).toEqual(new Set(['user', 'lead']));
    for (const { email } of contacts) expect(email).toMatch(/@example\.com$/);
    for (const { created_at } of events) expect(created_at).toBeLessThan(NOW);
    expect(events.length).toBeGreaterThan(50);
  });

  it('is found by searches like anything else', async () => {
    const closed = conversations.filter(({ state }) => state === 'closed').length;
    const query = { field: 'state', operator: '=', value: 'closed' };
    const { body } = await call('POST', '/conversations/search', { query });
    expect(body.total_count).toBe(closed);
    const one = conversations[100];
    const shown = (await call('GET', `/conversations/${one?.id}`)).body;
    expect(shown).toMatchObject({ id: one?.id, conversation_parts: { total_count: one?.parts.length } });
  });
});

describe('the same options', () => {
  it('give the same bytes, another seed gives others', () => {
    const again = historyOf({ days: 30, conversations: 600, seed: 3 });
    expect(again.text).toBe(text);
    const other = historyOf({ days: 30, conversations: 600, seed: 4 });
    expect(other.text).not.toBe(text);
  });

  it('add as much again to a workspace that has a past', async () => {
    const { sandbox: twice, call: callTwice } = openSandbox({ data: 'demo' });
    const before = twice.state().counts.conversations ?? 0;
    twice.history({ days: 5, conversations: 40 });
    const { body } = await callTwice('POST', '/_sandbox/history', { days: 5, conversations: 40 });
    expect(body.counts.conversations).toBe(before + 80);
    expect(twice.state().now).toBe(NOW);
  });
});

describe('history by its options', () => {
  it('is what a sandbox can begin with, and comes back with a reset', () => {
    const { sandbox: past } = openSandbox({ data: { history: { days: 10, conversations: 50 } } });
    const before = past.export();
    expect(past.state().counts).toMatchObject({ admins: 5, teams: 3, conversations: expect.any(Number) });
    past.history({ conversations: 10 });
    past.reset();
    expect(past.export()).toBe(before);
  });

  it('uses the tags and teams that it is given, and makes those that are missing', () => {
    const { document: named } = historyOf({
      days: 5,
      conversations: 40,
      tags: ['Red', 'Blue'],
      teams: ['Night shift'],
    });
    expect(named.records.tags.map((tag: { name: string }) => tag.name)).toEqual(['Red', 'Blue', 'VIP']);
    expect(named.records.teams.map((team: { name: string }) => team.name)).toEqual(['Night shift']);
  });

  it('tells no webhook', async () => {
    const receiver = createServer((_request, response) => response.end());
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const { port } = receiver.address() as AddressInfo;
    const { sandbox: quiet } = openSandbox({ data: 'demo' });
    await quiet.webhooks.add({ url: `http://127.0.0.1:${port}/hook`, topics: ['*'], secret: 'test-secret' });
    await quiet.webhooks.idle();
    const deliveries = quiet.webhooks.deliveries().length;
    quiet.history({ days: 10, conversations: 100 });
    await quiet.webhooks.idle();
    expect(quiet.webhooks.deliveries()).toHaveLength(deliveries);
    await quiet.close();
    receiver.close();
  });

  it.each([
    [{ days: 0 }, 'days'],
    [{ days: 731 }, 'days'],
    [{ conversations: -1 }, 'conversations'],
    [{ conversations: 50_001 }, 'conversations'],
    [{ conversations: '10' }, 'conversations'],
    [{ seed: 1.5 }, 'seed'],
    [{ tags: [] }, 'tags'],
    [{ teams: ['', 'x'] }, 'teams'],
    [{ day: 3 }, 'day'],
  ])('refuses %j and changes nothing', async (options, field) => {
    const { sandbox: empty, call: callEmpty } = openSandbox();
    const before = empty.export();
    const { status, body } = await callEmpty('POST', '/_sandbox/history', options);
    expect([status, body.errors[0].field]).toEqual([400, field]);
    expect(empty.export()).toBe(before);
  });
});
