/** Complete answers in the shape of version 2.16; tests of older versions override what differed. */

type Fields = Record<string, unknown>;

const embeddedList = (path: string): Fields => ({ type: 'list', data: [], url: path, total_count: 0, has_more: false });

export function contact(fields: Fields = {}): Fields {
  return {
    type: 'contact',
    id: '65f0c0ffee0123456789ab01',
    external_id: 'cust-1001',
    workspace_id: 'k3v9ws01',
    role: 'user',
    email: 'mara.lindt@example.org',
    phone: null,
    name: 'Mara Lindt',
    avatar: null,
    owner_id: '7000012',
    unsubscribed_from_emails: false,
    created_at: 1769900000,
    updated_at: 1769900000,
    signed_up_at: null,
    last_seen_at: null,
    custom_attributes: { plan_tier: 'gold', seats: 0, trial: false, renewed_on: null },
    tags: embeddedList('/contacts/65f0c0ffee0123456789ab01/tags'),
    notes: embeddedList('/contacts/65f0c0ffee0123456789ab01/notes'),
    companies: embeddedList('/contacts/65f0c0ffee0123456789ab01/companies'),
    ...fields,
  };
}

export function conversation(fields: Fields = {}): Fields {
  return {
    type: 'conversation',
    id: '215470000012345',
    title: null,
    created_at: 1769899400,
    updated_at: 1769900000,
    waiting_since: null,
    snoozed_until: null,
    open: true,
    state: 'open',
    read: false,
    priority: 'none',
    admin_assignee_id: 0,
    team_assignee_id: 0,
    tags: { type: 'tag.list', tags: [] },
    source: {
      type: 'conversation',
      id: '3400000001',
      delivered_as: 'customer_initiated',
      subject: '',
      body: '<p>My export fails</p>',
      author: { type: 'user', id: '65f0c0ffee0123456789ab01', name: 'Mara Lindt', email: '' },
      attachments: [],
      url: null,
      redacted: false,
    },
    contacts: {
      type: 'contact.list',
      contacts: [{ type: 'contact', id: '65f0c0ffee0123456789ab01', external_id: null }],
    },
    teammates: { type: 'admin.list', admins: [{ type: 'admin', id: '7000012' }] },
    custom_attributes: {},
    ...fields,
  };
}

export function ticket(fields: Fields = {}): Fields {
  return {
    type: 'ticket',
    id: '215470000054321',
    ticket_id: '881',
    category: 'Customer',
    ticket_attributes: { _default_title_: 'Export fails', _default_description_: null },
    ticket_state: {
      type: 'ticket_state',
      id: '5100001',
      category: 'submitted',
      internal_label: 'Submitted',
      external_label: 'Submitted',
    },
    ticket_type: { type: 'ticket_type', id: '310', name: 'Bug', category: 'Customer' },
    contacts: {
      type: 'contact.list',
      contacts: [{ type: 'contact', id: '65f0c0ffee0123456789ab01', external_id: null }],
    },
    admin_assignee_id: 0,
    team_assignee_id: 0,
    created_at: 1769899940,
    updated_at: 1769900000,
    open: true,
    snoozed_until: null,
    is_shared: true,
    ...fields,
  };
}

export function admin(fields: Fields = {}): Fields {
  return {
    type: 'admin',
    id: '7000012',
    name: 'Priya Nair',
    email: 'priya@example.com',
    away_mode_enabled: false,
    away_mode_reassign: false,
    has_inbox_seat: true,
    team_ids: [814865],
    ...fields,
  };
}
