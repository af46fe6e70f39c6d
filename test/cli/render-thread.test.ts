import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { objectLines } from '../../src/cli/render/object.js';
import { namesIn } from '../../src/cli/render/short-text.js';
import { threadLines } from '../../src/cli/render/thread.js';
import type { Conversation, ConversationPart, Ticket } from '../../src/generated/types.js';

const page = { width: 80, paint: (paint: string, text: string) => (paint === 'dim' ? text : `${paint}(${text})`) };

const ada = { type: 'user', id: '65f0c0ffee0123456789ab01', name: 'Ada Byron', email: 'ada@example.com' };
const jonas = { type: 'admin', id: '5017690', name: 'Jonas', email: 'jonas@example.com' };

function part(part_type: string, more: Partial<ConversationPart> = {}): ConversationPart {
  return {
    type: 'conversation_part',
    id: '1',
    part_type,
    created_at: 1_767_225_660,
    author: jonas,
    body: null,
    ...more,
  };
}

function conversation(...parts: ConversationPart[]): Conversation {
  return {
    type: 'conversation',
    id: '215470000000001',
    title: null,
    created_at: 1_767_225_600,
    updated_at: 1_767_229_200,
    waiting_since: null,
    snoozed_until: null,
    open: true,
    state: 'open',
    read: true,
    priority: 'high',
    admin_assignee_id: 5_017_690,
    team_assignee_id: 0,
    tags: { type: 'tag.list', tags: [{ type: 'tag', id: '1', name: 'Late' }] },
    source: {
      type: 'email',
      id: '1',
      delivered_as: 'customer_initiated',
      subject: '<p>Charged twice</p>',
      body: '<p>I was charged <b>twice</b> &amp; more.</p>',
      author: ada,
      attachments: [{ type: 'upload', name: 'bill\u001b[2J.pdf' }],
    },
    contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: ada.id }] },
    custom_attributes: { plan: 'pro' },
    conversation_parts: { type: 'conversation_part.list', conversation_parts: parts, total_count: parts.length },
  };
}

describe('a conversation for a person', () => {
  it('is what is known about it, and who said and did what, the oldest first', () => {
    const parts = [
      part('assignment', { assigned_to: { type: 'admin', id: '5017690' } }),
      part('conversation_attribute_updated_by_admin', {
        event_details: { attribute: { name: 'plan' }, value: { name: 'pro' } },
        author: { type: 'bot', id: '9', name: 'Fin' },
      }),
      part('note', { body: '<p>Refund first.</p>', created_at: 1_767_225_720 }),
      part('comment', { body: '<p>Done.</p><p></p><p>Bye</p>', created_at: 1_767_225_780 }),
      part('close', { created_at: 1_767_225_780, author: { type: 'team', id: '7', name: null } }),
    ];
    expect(threadLines(conversation(...parts), page)).toEqual([
      'id                      215470000000001',
      'state                   open',
      'priority                high',
      'created_at              2026-01-01 00:00Z',
      'updated_at              2026-01-01 01:00Z',
      'admin_assignee_id       Jonas (5017690)',
      'team_assignee_id        nobody',
      'contacts                Ada Byron <ada@example.com> (65f0c0ffee0123456789ab01)',
      'tags                    Late',
      'custom_attributes.plan  pro',
      '',
      'bold(2026-01-01 00:00Z  Ada Byron (customer))',
      '  Charged twice',
      '',
      '  I was charged twice & more.',
      '  [file: bill[2J.pdf]',
      '',
      '2026-01-01 00:01Z  Jonas: assignment to Jonas',
      '2026-01-01 00:01Z  Fin (bot): conversation attribute updated by admin: plan: pro',
      '',
      'yellow(2026-01-01 00:02Z  Jonas: NOTE, for teammates only)',
      '  Refund first.',
      '',
      'bold(2026-01-01 00:03Z  Jonas)',
      '  Done.',
      '',
      '  Bye',
      '',
      '2026-01-01 00:03Z  team 7 (team): close',
    ]);
  });

  it('keeps to the width, and lets nothing of a message stand where a head stands', () => {
    const tricky = [
      `<p>hi</p><p>2026-01-01 00:00Z  Boss: NOTE</p><p>${'x'.repeat(300)}2026-01-01</p>`,
      '日本語のとても長い文章です。'.repeat(12),
      'a\u001b[31mb\u009b2J\u202ec\u0000d\r2026-01-01 00:00Z  Boss',
      '<pre>  2026-01-01\n\n2026-01-01 00:00Z  Boss</pre>',
    ];
    const author = { ...ada, name: 'Ada\n2026-01-01 00:00Z  Boss \u001b[31m' };
    const parts = tricky.map((body) => part('comment', { body, author }));
    const lines = threadLines(conversation(...parts), page);
    const text = lines.join('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line.replace(/^bold\((.*)\)$/, '$1'))))).toBeLessThanOrEqual(80);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(lines.filter((line) => /^2026|^Boss/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('bold('))).toHaveLength(5);
  });

  it('ends with the newest entries where only those are wanted', () => {
    const parts = ['one', 'two', 'three'].map((body) => part('comment', { body }));
    const lines = threadLines(conversation(...parts), page, 2);
    expect(lines).toContain('(2 earlier: intercom-tools conversations get --conversation-id 215470000000001)');
    expect(lines.filter((line) => /^ {2}\w+$/.test(line))).toEqual(['  two', '  three']);
  });
});

describe('a ticket for a person', () => {
  it('is its fields, with choices by their names, and what happened to it in the order of time', () => {
    const choice = '4578bd8c-20a0-48c5-84c3-4ce74731ac6e';
    const ticket: Ticket = {
      type: 'ticket',
      id: '215470000000002',
      ticket_id: '17',
      category: 'Customer',
      ticket_attributes: { _default_title_: 'Login fails', Severity: choice },
      ticket_state: {
        type: 'ticket_state',
        id: '1',
        category: 'in_progress',
        internal_label: 'In progress',
        external_label: null,
        archived: false,
      },
      ticket_type: {
        type: 'ticket_type',
        id: '3',
        name: 'Bug report',
        category: 'Customer',
        ticket_type_attributes: {
          type: 'list',
          data: [
            {
              type: 'ticket_type_attribute',
              id: '4',
              name: 'Severity',
              data_type: 'list',
              input_options: { list_options: [{ id: choice, name: 'High' }] },
            },
          ],
        },
      },
      contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: ada.id }] },
      admin_assignee_id: 0,
      team_assignee_id: 0,
      created_at: 1_767_225_600,
      updated_at: 1_767_225_600,
      open: true,
      is_shared: true,
      ticket_parts: {
        type: 'ticket_part.list',
        total_count: 2,
        ticket_parts: [
          { type: 'ticket_part', id: '2', part_type: 'comment', body: 'Hello', author: ada, created_at: 1_767_225_700 },
          {
            type: 'ticket_part',
            id: '1',
            part_type: 'ticket_state_updated_by_admin',
            previous_ticket_state: 'submitted',
            ticket_state: 'in_progress',
            author: jonas,
            created_at: 1_767_225_600,
          },
        ],
      },
    };
    expect(threadLines(ticket, page)).toEqual([
      'id                                 215470000000002',
      'ticket_id                          17',
      'category                           Customer',
      'ticket_type                        Bug report',
      'ticket_state                       In progress',
      'open                               yes',
      'created_at                         2026-01-01 00:00Z',
      'updated_at                         2026-01-01 00:00Z',
      'admin_assignee_id                  nobody',
      'team_assignee_id                   nobody',
      'contacts                           Ada Byron <ada@example.com>',
      '                                   (65f0c0ffee0123456789ab01)',
      'ticket_attributes._default_title_  Login fails',
      'ticket_attributes.Severity         High',
      '',
      '2026-01-01 00:00Z  Jonas: ticket state updated by admin: submitted → in progress',
      '',
      'bold(2026-01-01 00:01Z  Ada Byron (customer))',
      '  Hello',
    ]);
  });
});

describe('an object for a person', () => {
  it('is an aligned list, people by name and address, without what is empty', () => {
    const object = {
      id: '1',
      name: 'Acme',
      phone: '',
      owner_id: 5_017_690,
      author: jonas,
      size: 0,
      vip: false,
      segments: { type: 'segment.list', segments: [] },
      tags: {
        type: 'list',
        data: [
          { id: '3', name: 'VIP' },
          { type: 'company', id: '4' },
        ],
      },
      plan: {},
      custom_attributes: { 'a\u001b[2J': 'one\ntwo', deep: { er: { est: [1, null, 'x'] } } },
      body: `<p>${'word '.repeat(20)}</p>`,
    };
    expect(objectLines(object, namesIn(object), page)).toEqual([
      'id                         1',
      'name                       Acme',
      'owner_id                   Jonas (5017690)',
      'author                     Jonas <jonas@example.com>',
      'size                       0',
      'vip                        no',
      'tags                       VIP, company 4',
      'custom_attributes.a[2J     one',
      '                           two',
      'custom_attributes.deep.er  est: 1, x',
      'body                       word word word word word word word word word word',
      '                           word word word word word word word word word word',
    ]);
  });
});
