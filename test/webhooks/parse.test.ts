import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { InvalidResponseError } from '../../src/errors.js';
import type { Conversation, Ticket } from '../../src/generated/types.js';
import {
  type ConversationItem,
  isTopic,
  isWebhookTopic,
  parseNotification,
  type TicketItem,
  type WebhookNotification,
} from '../../src/webhooks/index.js';
import { notification } from './fixtures/envelope.js';
import { items, sent } from './fixtures/notifications.js';
import { company, contact, conversation, seenAt, ticket } from './fixtures/objects.js';

const parse = (topic: string, item: object, over: object = {}): WebhookNotification =>
  parseNotification(JSON.stringify(notification(topic, item, over)));

const topics = Object.keys(items).filter(isWebhookTopic);

describe('a notification', () => {
  it.each(topics)('of %s is read, and kept byte for byte', (topic) => {
    const raw = ` ${sent(topic).replace('"item":', '"item" :\n')} `;
    const found = parseNotification(Buffer.from(raw));
    expect(found).toMatchObject({ topic, workspace: 'ws4kq9zd', createdAt: 1_780_000_000, attempt: 1 });
    expect(found.raw).toBe(raw);
  });

  it('is the same from text as from bytes, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (words, extra) => {
        const raw = JSON.stringify(notification('event.created', { type: 'event', words, metadata: { extra } }));
        const found = parseNotification(Buffer.from(raw));
        expect(found.raw).toBe(raw);
        expect(Buffer.from(found.raw)).toEqual(Buffer.from(raw));
        expect(found).toEqual(parseNotification(raw));
      }),
    );
  });

  it('says how often it was sent, and when first', () => {
    const again = parse('ping', { type: 'ping' }, { delivery_attempts: 2, first_sent_at: 1_780_000_005 });
    expect(again).toMatchObject({ attempt: 2, firstSentAt: 1_780_000_005 });
  });

  it('has no id when it is a ping', () => {
    expect(parseNotification(sent('ping')).id).toBeNull();
  });

  it('that lacks its id gets one from what it says, the same with each delivery', () => {
    const bare = (over: object) => parse('ticket.created', ticket(), { id: null, ...over }).id;
    expect(bare({})).toMatch(/^content_[0-9a-f]{64}$/);
    expect(bare({ delivery_attempts: 2, first_sent_at: 1_780_000_900 })).toBe(bare({}));
    expect(bare({ created_at: 1_780_000_001 })).not.toBe(bare({}));
    expect(bare({ app_id: 'another1' })).not.toBe(bare({}));
  });

  it('needs neither data.type nor what else may be missing', () => {
    const { links, self, delivered_at, delivery_status, delivery_attempts, first_sent_at, ...few } = notification(
      'company.created',
      company(),
    );
    const found = parseNotification(JSON.stringify({ ...few, data: { item: company() } }));
    expect(found).toMatchObject({
      id: 'notif_company-created',
      attempt: 1,
      firstSentAt: null,
      item: { company_id: 'org-3' },
    });
  });

  it('of a topic that nobody knows yet is kept as it is', () => {
    const item = { type: 'procedure', state: 'waiting', steps: [{ id: 1 }] };
    expect(parse('procedure.step.finished', item).item).toEqual(item);
  });

  it('keeps fields that nobody knows yet', () => {
    const { item } = parse('conversation.user.created', conversation([], { sentiment: { score: -2 } }));
    expect(item.sentiment).toEqual({ score: -2 });
  });

  it('is narrowed to the type of its topic', () => {
    const found = parseNotification(sent('conversation.user.replied'));
    if (!isTopic(found, 'conversation.user.replied', 'conversation.admin.replied')) throw new Error('not narrowed');
    expectTypeOf(found.item).toEqualTypeOf<ConversationItem>();
    expectTypeOf(found.item).toExtend<Conversation>();
    expectTypeOf(found.topic).toEqualTypeOf<'conversation.user.replied' | 'conversation.admin.replied'>();
    expect(found.item.source?.url).toBe('https://shop.test/billing');
    expect(isTopic(found, 'ticket.created')).toBe(false);
    expectTypeOf<WebhookNotification<'ticket.closed'>['item']>().toEqualTypeOf<TicketItem>();
    expectTypeOf<TicketItem>().toExtend<Ticket>();
  });
});

describe('times of a notification', () => {
  it('are unix seconds, however they came', () => {
    const written = parse('contact.user.created', contact());
    const counted = parse('contact.user.created', contact({ created_at: seenAt.unix, updated_at: seenAt.unix }));
    expect(written.item).toMatchObject({ created_at: seenAt.unix, updated_at: seenAt.unix, last_seen_at: null });
    expect(counted.item).toEqual(written.item);
  });

  it.each([
    '2026-05-28T20:26:30Z',
    '2026-05-28T22:26:30.999+02:00',
    '2026-05-28 20:26:30+00:00',
    '2026-05-28T20:26:30+0000',
  ])('are read from %s', (time) => {
    expect(parse('company.created', company({ created_at: time })).item.created_at).toBe(seenAt.unix);
  });

  it('are read in objects within objects and lists', () => {
    const { item } = parse('company.contact.attached', { company: company(), contact: contact() });
    expect(item).toMatchObject({ company: { created_at: seenAt.unix }, contact: { updated_at: seenAt.unix } });
    const replied = parse('conversation.user.created', conversation());
    expect(replied.item).toMatchObject({ statistics: { first_contact_reply_at: seenAt.unix } });
  });

  it('that a workspace made up stay as they came', () => {
    const { item } = parse('contact.user.created', contact());
    expect(item.custom_attributes).toEqual({ trial_ends_at: '2026-09-01T00:00:00Z' });
    expect(parseNotification(sent('event.created')).item.metadata).toEqual({ exported_at: '2026-05-01T00:00:00Z' });
  });

  it('that are none stay as they came', () => {
    const odd = { updated_at: 'yesterday', created_at: '2026-13-45T99:99:99Z', last_seen_at: '2026-05-28' };
    expect(parse('company.created', company(odd)).item).toMatchObject(odd);
  });
});

describe('shapes of items', () => {
  it('put a nested ticket where a ticket belongs', () => {
    const { item } = parse('ticket.closed', { type: 'ticket', ticket: ticket({ open: false }) });
    expect(item).toEqual(parse('ticket.closed', ticket({ open: false })).item);
    expect(item).toMatchObject({ id: '550000000000900', ticket_id: '42', open: false });
  });

  it('leave the ticket that belongs to a conversation in its place', () => {
    const { item } = parse('conversation.user.created', conversation([], { ticket: { type: 'ticket', id: '1' } }));
    expect(item).toMatchObject({ type: 'conversation', ticket: { id: '1' } });
  });

  it('give a deleted conversation its id', () => {
    const found = parseNotification(sent('conversation.deleted'));
    expect(found.item).toEqual({
      type: 'conversation',
      id: '550000000000071',
      conversation_id: '550000000000071',
    });
  });

  it('name what joins a contact and a company', () => {
    expect(parseNotification(sent('company.contact.attached')).item.type).toBe('company_contact');
  });

  it('fill in the time that tags of leads lack', () => {
    expect(parseNotification(sent('contact.lead.tag.created')).item.created_at).toBeNull();
    expect(parseNotification(sent('contact.user.tag.created')).item.created_at).toBe(1_780_000_000);
  });

  it('cannot reach the prototype of anything', () => {
    const raw = sent('company.created').replace('"tag_ids"', '"__proto__":{"polluted":true},"tag_ids"');
    expect(Object.getPrototypeOf(parseNotification(raw).item)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  it('may be nested deeper than anything sane', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const raw = JSON.stringify(notification('x.y', { deep: 0 })).replace('"deep":0', `"deep":${deep}`);
    expect(parseNotification(raw).raw).toBe(raw);
  });
});

describe('the format of bodies', () => {
  const format = (statistics: object, topic = 'conversation.user.created') =>
    parse(topic, conversation([], { statistics })).bodyFormat;

  it('is told by the times that changed with it', () => {
    expect(format({ first_contact_reply_at: seenAt.iso })).toBe('html');
    expect(format({ first_contact_reply_at: seenAt.unix })).toBe('text');
  });

  it('is open where nothing tells', () => {
    expect(format({ first_contact_reply_at: null, count_reopens: 3 })).toBeNull();
    expect(parseNotification(sent('ticket.created')).bodyFormat).toBeNull();
  });

  it('is told by the version of the app', () => {
    const raw = sent('ticket.created');
    expect(parseNotification(raw, { version: '2.14' }).bodyFormat).toBe('html');
    expect(parseNotification(raw, { version: '2.15' }).bodyFormat).toBe('text');
  });

  it('is HTML for translated replies, which newer versions send', () => {
    expect(format({ first_contact_reply_at: seenAt.unix }, 'conversation.admin.replied.translated')).toBe('html');
  });
});

describe('what is no notification', () => {
  const whole = sent('conversation.user.created');
  const problem = (body: string | Uint8Array) => {
    try {
      parseNotification(body);
    } catch (error) {
      if (error instanceof InvalidResponseError) return error.message;
      throw error;
    }
    throw new Error('It was read.');
  };

  it('is refused wherever it was cut', () => {
    const bytes = Buffer.from(whole);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), (length) => {
        expect(() => parseNotification(bytes.subarray(0, length))).toThrow(InvalidResponseError);
      }),
    );
  });

  it('is refused without a word of what it says', () => {
    for (const body of [whole.slice(0, -20), whole.replace('"ws4kq9zd"', '{"secret":"Ines"}'), `${whole}Ines`]) {
      expect(problem(body)).not.toMatch(/Ines|invoice|550000000000071/);
    }
  });

  it('is told by the field that is wrong', () => {
    expect(problem('{"topic":"x","app_id":"y","data":{"item":[]}}')).toContain('data.item');
    expect(problem('{"app_id":"y","data":{"item":{}}}')).toContain('topic');
    expect(problem('{"topic":"x","data":{"item":{}}}')).toContain('app_id');
    expect(problem('[]')).toContain('The body');
    expect(problem(Buffer.from([0x7b, 0xff, 0x7d]))).toContain('UTF-8');
    expect(problem('')).toContain('not JSON');
  });
});
