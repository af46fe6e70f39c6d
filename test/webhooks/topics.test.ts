import { describe, expect, expectTypeOf, it } from 'vitest';
import { InvalidParamsError } from '../../src/errors.js';
import {
  expandTopics,
  isAvailable,
  isWebhookTopic,
  listTopics,
  type PayloadOf,
  topicAliases,
  type WebhookTopic,
  webhookTopics,
} from '../../src/webhooks/index.js';

const refusal = (names: string[], version?: '2.14' | '2.16') => {
  try {
    expandTopics(names, version === undefined ? {} : { version });
  } catch (error) {
    if (error instanceof InvalidParamsError) return error.message;
    throw error;
  }
  throw new Error('not refused');
};

describe('the table of topics', () => {
  it('has every topic of versions 2.11 to 2.16, by group', () => {
    const sizes: Record<string, number> = {};
    for (const topic of listTopics()) {
      const { group } = webhookTopics[topic];
      sizes[group] = (sizes[group] ?? 0) + 1;
    }
    expect(sizes).toEqual({
      conversation: 22,
      ticket: 16,
      call: 4,
      admin: 6,
      company: 5,
      contact: 17,
      subscription: 2,
      visitor: 1,
      article: 5,
      content_stat: 15,
      content_snippet: 3,
      data_connector: 1,
      event: 1,
      job: 1,
      api: 1,
      procedure: 1,
      ping: 1,
    });
  });

  it('says which permissions open a topic, any one of them', () => {
    expect(webhookTopics['conversation.admin.replied'].permissions).toEqual(['Read conversations']);
    expect(webhookTopics['contact.user.created'].permissions).toHaveLength(3);
    expect(webhookTopics['contact.deleted'].permissions).not.toContain('Read and write users');
    expect(webhookTopics.ping.permissions).toEqual([]);
  });

  it('says from which version on a topic is there', () => {
    expect(isAvailable('ticket.resolved', '2.14')).toBe(false);
    expect(isAvailable('ticket.resolved', '2.15')).toBe(true);
    expect(listTopics('2.15')).toContain('api.request.completed');
    expect(listTopics('2.15')).not.toContain('ticket.admin.snoozed');
    expect(listTopics('2.11')).toContain('ticket.closed');
  });

  it('keeps what is only in Preview out of every numbered version', () => {
    expect(listTopics()).toContain('procedure.hitl_notification.created');
    expect(listTopics('2.16')).not.toContain('procedure.hitl_notification.created');
  });

  it('types names and payloads', () => {
    expectTypeOf<'contact.merged'>().toExtend<WebhookTopic>();
    expectTypeOf<'contact.created'>().not.toExtend<WebhookTopic>();
    expectTypeOf<PayloadOf<'company.contact.attached'>>().toEqualTypeOf<'company_contact'>();
    expectTypeOf<PayloadOf<'contact.deleted'>>().toEqualTypeOf<'deleted_contact'>();
  });
});

describe('names that mean topics', () => {
  it('are the topics themselves, each once and in the order asked for', () => {
    expect(expandTopics(['ticket.created', 'event.created', 'ticket.created'])).toEqual([
      'ticket.created',
      'event.created',
    ]);
  });

  it('are aliases that stand for the live topics', () => {
    expect(expandTopics(['conversation.created'])).toEqual([
      'conversation.user.created',
      'conversation.admin.single.created',
    ]);
    expect(expandTopics(['contact.created'])).toEqual(['contact.user.created', 'contact.lead.created']);
    expect(expandTopics(['contact.tag.created'])).toEqual(['contact.user.tag.created', 'contact.lead.tag.created']);
    expect(expandTopics(['user.created'])).toEqual(['contact.user.created']);
    expect(expandTopics(['user.unsubscribed'])).toEqual(['contact.unsubscribed', 'granular.unsubscribe']);
    expect(expandTopics(['contact.archive', 'contact.unarchived'])).toEqual(['contact.archived', 'contact.unarchive']);
  });

  it('never take the name of a real topic for an alias', () => {
    for (const alias of Object.keys(topicAliases)) expect(isWebhookTopic(alias), alias).toBe(false);
    expect(expandTopics(['contact.deleted'])).toEqual(['contact.deleted']);
  });

  it('are families, and the star for everything but pings and Preview', () => {
    expect(expandTopics(['company.*'])).toHaveLength(5);
    const all = expandTopics(['*']);
    expect(all).not.toContain('ping');
    expect(all).not.toContain('procedure.hitl_notification.created');
    expect(all).toHaveLength(listTopics().length - 2);
  });

  it('mean what the version has', () => {
    expect(expandTopics(['ticket.*'], { version: '2.14' })).toHaveLength(12);
    expect(expandTopics(['ticket.*'], { version: '2.15' })).toHaveLength(13);
    expect(refusal(['ticket.resolved'], '2.14')).toContain('ticket.resolved, which needs version 2.15 or later');
    expect(refusal(['procedure.hitl_notification.created'], '2.16')).toContain('Preview version only');
  });

  it('are refused together, with the nearest names, when they mean nothing', () => {
    const message = refusal(['conversation.admin.replyed', 'contact.creatd', '', 'constructor', 'zzz.*']);
    expect(message).toContain('"conversation.admin.replyed". Did you mean conversation.admin.replied?');
    expect(message).toContain('"contact.creatd". Did you mean contact.created?');
    expect(message).toContain('"constructor"');
    expect(message).toContain('"zzz.*"');
  });
});
