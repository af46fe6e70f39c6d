import { describe, expect, expectTypeOf, it } from 'vitest';
import { InvalidParamsError } from '../../src/errors.js';
import type { Contact } from '../../src/generated/types.js';
import { type LeasedEntry, onTopics, type TopicHandlers, type WebhookNotification } from '../../src/webhooks/index.js';
import { sent } from './fixtures/notifications.js';

function entryOf(body: string, topic: string): LeasedEntry {
  const times = { receivedAt: 1, dueAt: 1, finishedAt: null, createdAt: 1 };
  const names = { number: 1, id: 'notif_1', workspace: 'ws4kq9zd', contactIds: [], topic };
  return { ...names, ...times, state: 'leased', attempts: 1, error: null, fence: 1, body };
}

const context = { signal: new AbortController().signal, attempt: 1, lastAttempt: false };

describe('handlers by topic', () => {
  it('are given the notification, read, and the entry that it is', async () => {
    const seen: [WebhookNotification, number][] = [];
    const handlers = onTopics({
      'contact.user.created': (notification, { entry }) => {
        expectTypeOf(notification.item).toEqualTypeOf<Contact>();
        seen.push([notification, entry.number]);
      },
    });
    await handlers['contact.user.created']?.(entryOf(sent('contact.user.created'), 'contact.user.created'), context);
    expect(seen).toMatchObject([[{ topic: 'contact.user.created', item: { external_id: 'crm-17' } }, 1]]);
  });

  it('are there for every topic that an alias means, typed by all of them', () => {
    const handlers = onTopics({
      'contact.created': ({ topic }) => {
        expectTypeOf(topic).toEqualTypeOf<'contact.user.created' | 'contact.lead.created'>();
      },
      '*': ({ topic }) => {
        expectTypeOf(topic).toEqualTypeOf<string>();
      },
    });
    expect(Object.keys(handlers)).toEqual(['contact.user.created', 'contact.lead.created', '*']);
  });

  it('are found under either spelling of a topic that has two', async () => {
    const topics: string[] = [];
    const handlers = onTopics({ 'contact.unarchive': ({ topic }) => void topics.push(topic) });
    const raw = sent('contact.archived');
    for (const name of ['contact.unarchive', 'contact.unarchived']) {
      await handlers[name]?.(entryOf(raw.replace('"contact.archived"', `"${name}"`), name), context);
    }
    expect(topics).toEqual(['contact.unarchive', 'contact.unarchive']);
  });

  it('fail when they throw, so that another attempt follows', async () => {
    const handlers = onTopics({ ping: () => Promise.reject(new Error('not yet')) });
    await expect(handlers.ping?.(entryOf(sent('ping'), 'ping'), context)).rejects.toThrow('not yet');
  });

  it('are refused for what is no topic, and for a topic that two names mean', () => {
    const misspelt: object = { 'ticket.creatd': () => {} };
    const wrong: TopicHandlers = misspelt;
    expect(() => onTopics(wrong)).toThrow(/Did you mean ticket\.created\?/);
    const twice = { 'contact.created': () => {}, 'contact.lead.created': () => {} };
    expect(() => onTopics(twice)).toThrow(InvalidParamsError);
    expect(() => onTopics(twice)).toThrow(/contact\.lead\.created a second time/);
  });
});
