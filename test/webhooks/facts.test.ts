import { describe, expect, it } from 'vitest';
import {
  assigneesOf,
  authorOf,
  causingPart,
  companyOf,
  contactIdsOf,
  contactOf,
  conversationIdOf,
  isWebhookTopic,
  messageOf,
  parseNotification,
  partsOf,
  ratingOf,
  tagOf,
  ticketIdOf,
  ticketOf,
  type WebhookTopic,
} from '../../src/webhooks/index.js';
import { notification } from './fixtures/envelope.js';
import { items, sent } from './fixtures/notifications.js';
import { adminId, conversation, leadId, part, ticket, userAuthor, userId } from './fixtures/objects.js';

const told = (topic: WebhookTopic) => parseNotification(sent(topic));
const parse = (topic: string, item: object) => parseNotification(JSON.stringify(notification(topic, item)));

describe('the part that caused a notification', () => {
  it('is the one that came along', () => {
    expect(causingPart(told('conversation.user.replied'))).toMatchObject({ part_type: 'comment', author: userAuthor });
    expect(causingPart(told('conversation.admin.closed'))).toMatchObject({ part_type: 'close' });
  });

  it('is missing where a message began the conversation', () => {
    expect(causingPart(told('conversation.user.created'))).toBeUndefined();
    expect(partsOf(told('conversation.user.created'))).toEqual([]);
  });

  it('is found among all parts of a ticket by what its topic speaks of', () => {
    const updated = told('ticket.state.updated');
    expect(partsOf(updated)).toHaveLength(3);
    expect(causingPart(updated)).toMatchObject({ id: '2', part_type: 'ticket_state_updated_by_admin' });
  });

  it('is the newest where several would fit, the last one listed within a second', () => {
    const at = (id: string, createdAt: number) => part('comment', { id, created_at: createdAt });
    const several = conversation([at('1', 30), at('2', 50), at('3', 50), at('4', 40)]);
    expect(causingPart(parse('conversation.admin.replied', several))).toMatchObject({ id: '3' });
  });

  it('is the newest of any kind where none fits', () => {
    const odd = conversation([part('brand_new_kind', { id: '8' })]);
    expect(causingPart(parse('conversation.admin.closed', odd))).toMatchObject({ id: '8' });
  });

  it('is a reply even where it reopened the conversation', () => {
    const reopened = conversation([part('open', { author: userAuthor, body: '<p>Still wrong.</p>' })]);
    const found = parse('conversation.user.replied', reopened);
    expect(causingPart(found)).toMatchObject({ part_type: 'open' });
    expect(messageOf(found)?.body).toBe('<p>Still wrong.</p>');
  });
});

describe('who caused a notification', () => {
  it.each<[WebhookTopic, string, string | null, boolean]>([
    ['conversation.user.created', 'user', userId, true],
    ['conversation.admin.single.created', 'admin', adminId, false],
    ['conversation.user.replied', 'user', userId, true],
    ['conversation.admin.noted', 'admin', adminId, false],
    ['conversation.operator.replied', 'bot', '3', false],
    ['conversation.rating.added', 'contact', userId, true],
    ['ticket.state.updated', 'admin', adminId, false],
    ['event.created', 'contact', userId, true],
  ])('of %s is told', (topic, type, id, isContact) => {
    expect(authorOf(told(topic))).toMatchObject({ type, id, isContact });
  });

  it.each<WebhookTopic>(['contact.user.updated', 'conversation.deleted', 'company.created', 'ping'])(
    'of %s is not told',
    (topic) => {
      expect(authorOf(told(topic))).toBeUndefined();
    },
  );

  it('is the teammate, where it is about one', () => {
    const item = { type: 'admin', id: adminId, name: 'Tomas Berg', email: 'tomas@team.test', away_mode_enabled: true };
    expect(authorOf(parse('admin.away_mode_updated', item))).toMatchObject({
      type: 'admin',
      id: adminId,
      isContact: false,
    });
  });

  it('has null for an address that came empty', () => {
    expect(authorOf(told('conversation.operator.replied'))?.email).toBeNull();
  });
});

describe('the contact of a notification', () => {
  it.each<[WebhookTopic, string]>([
    ['conversation.user.created', userId],
    ['conversation.user.replied', userId],
    ['conversation.admin.replied', userId],
    ['conversation.admin.single.created', userId],
    ['conversation.rating.added', userId],
    ['contact.lead.created', leadId],
    ['contact.lead.tag.created', leadId],
    ['contact.deleted', userId],
    ['contact.merged', userId],
    ['company.contact.attached', userId],
    ['ticket.created', userId],
    ['ticket.closed', userId],
    ['event.created', userId],
  ])('of %s is found', (topic, id) => {
    expect(contactOf(told(topic))?.id).toBe(id);
  });

  it('comes with your own id of it, and what else is said', () => {
    const facts = { externalId: 'crm-17', email: 'ines@customer.test' };
    expect(contactOf(told('conversation.user.replied'))).toMatchObject({ ...facts, role: 'user', name: 'Ines Prado' });
    expect(contactOf(told('event.created'))).toMatchObject(facts);
    expect(contactOf(told('contact.user.created'))).toMatchObject({ ...facts, role: 'user' });
    expect(contactOf(told('ticket.created'))).toMatchObject({ externalId: 'crm-17', email: null, role: null });
  });

  it('is the one who wrote, in a conversation of several', () => {
    const other = { type: 'lead', id: leadId, name: 'Ola', email: '' };
    const group = {
      type: 'contact.list',
      contacts: [
        { type: 'contact', id: userId },
        { type: 'contact', id: leadId },
      ],
    };
    const found = parse(
      'conversation.user.replied',
      conversation([part('comment', { author: other })], { contacts: group }),
    );
    expect(contactOf(found)).toEqual({ id: leadId, externalId: null, email: null, name: 'Ola', role: 'lead' });
  });

  it('is not made up where there is none', () => {
    for (const topic of ['conversation.deleted', 'company.created', 'ping'] as const) {
      expect(contactOf(told(topic)), topic).toBeUndefined();
    }
  });

  it('is one of the ids whose words a notification holds', () => {
    expect(contactIdsOf(told('contact.merged'))).toEqual([userId, leadId]);
    expect(contactIdsOf(told('call.ended'))).toEqual([userId]);
    expect(contactIdsOf(told('event.created'))).toEqual([userId]);
    expect(contactIdsOf(told('conversation.deleted'))).toEqual([]);
    const quoting = conversation([part('comment', { author: { type: 'lead', id: leadId } })]);
    expect(contactIdsOf(parse('conversation.user.replied', quoting)).sort()).toEqual([userId, leadId]);
  });

  it('stands in lists of contacts that do not say what they hold', () => {
    const bare = conversation([], {
      contacts: { contacts: [{ id: leadId }, { type: null, id: userId }] },
      source: null,
    });
    expect(contactIdsOf(parse('conversation.user.created', bare)).sort()).toEqual([userId, leadId].sort());
    const single = { type: 'call', id: '1', contact: { id: leadId, tags: { tags: [{ id: '5' }] } } };
    expect(contactIdsOf(parse('call.ended', single))).toEqual([leadId]);
  });

  it('is never an id that stands in data of the workspace', () => {
    const item = conversation([], { custom_attributes: { owner: { type: 'contact', id: 'nobody' } } });
    expect(contactIdsOf(parse('conversation.user.created', item))).toEqual([userId]);
  });
});

describe('what was said', () => {
  it('is the body of the part, or of the message that began the conversation', () => {
    expect(messageOf(told('conversation.user.replied'))).toEqual({
      body: '<p>Any news?</p>',
      format: 'html',
      subject: null,
    });
    expect(messageOf(told('conversation.user.created'))?.body).toBe('<p>The invoice shows the wrong address.</p>');
    expect(messageOf(told('conversation.admin.assigned'))).toBeUndefined();
    expect(messageOf(told('contact.user.created'))).toBeUndefined();
  });

  it('is plain text where the notification says so, whatever it looks like', () => {
    const item = conversation([part('comment', { body: '<p>literally</p>' })], { statistics: { last_close_at: 1 } });
    expect(messageOf(parse('conversation.admin.replied', item))?.format).toBe('text');
  });

  it('is judged by its looks where nothing says', () => {
    const looks = (body: string) => {
      const list = { type: 'ticket_part.list', ticket_parts: [{ part_type: 'comment', body }], total_count: 1 };
      return messageOf(parse('ticket.contact.replied', ticket({ ticket_parts: list })))?.format;
    };
    expect(looks('<p>Hello</p>')).toBe('html');
    expect(looks('<div class="intercom-container"><img src="https://x.test/a.png"></div>')).toBe('html');
    expect(looks('if a <b then c> d')).toBe('text');
    expect(looks('<p> is the tag for paragraphs')).toBe('text');
    expect(looks('Hello')).toBe('text');
  });
});

describe('what a notification is about', () => {
  it('is a conversation, also one that is gone', () => {
    expect(conversationIdOf(told('conversation.user.replied'))).toBe('550000000000071');
    expect(conversationIdOf(told('conversation.deleted'))).toBe('550000000000071');
    expect(conversationIdOf(told('contact.user.created'))).toBeNull();
  });

  it('is a ticket, nested or not', () => {
    for (const topic of ['ticket.created', 'ticket.closed'] as const) {
      expect(ticketIdOf(told(topic)), topic).toBe('550000000000900');
    }
    expect(ticketOf(told('conversation.user.created'))).toBeUndefined();
    expect(ticketIdOf(told('conversation.user.created'))).toBeNull();
  });

  it('is a company, a tag, a rating', () => {
    expect(companyOf(told('company.created'))?.company_id).toBe('org-3');
    expect(companyOf(told('company.contact.attached'))?.company_id).toBe('org-3');
    expect(tagOf(told('contact.user.tag.created'))?.name).toBe('vip');
    expect(ratingOf(told('conversation.rating.added'))?.rating).toBe(4);
    expect(ratingOf(told('conversation.user.created'))).toBeUndefined();
  });

  it('is assigned or not, in whichever way the version says so', () => {
    expect(assigneesOf(told('conversation.admin.assigned'))).toEqual({ adminId, teamId: null });
    expect(assigneesOf(told('ticket.created'))).toEqual({ adminId: null, teamId: null });
    for (const nobody of [0, '0', null]) {
      const item = conversation([], { admin_assignee_id: nobody, team_assignee_id: 5 });
      expect(assigneesOf(parse('conversation.user.created', item))).toEqual({ adminId: null, teamId: '5' });
    }
    expect(assigneesOf(told('contact.user.created'))).toBeUndefined();
  });
});

describe('the helpers', () => {
  const helpers = {
    assigneesOf,
    authorOf,
    causingPart,
    companyOf,
    contactIdsOf,
    contactOf,
    conversationIdOf,
    messageOf,
  };
  const all = { ...helpers, partsOf, ratingOf, tagOf, ticketIdOf, ticketOf };

  it('take any item, however odd', () => {
    const odd = [null, 0, '', [], [null], {}, { type: null }, 'text'];
    for (const topic of Object.keys(items).filter(isWebhookTopic)) {
      const item = items[topic] ?? {};
      const changed = Object.keys(item).flatMap((key) => odd.map((value) => ({ ...item, [key]: value })));
      for (const found of [{}, ...changed].map((value) => parse(topic, value))) {
        for (const [name, helper] of Object.entries(all)) expect(() => helper(found), name).not.toThrow();
      }
    }
  });
});
