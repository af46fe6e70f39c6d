/** People, companies and tags as notifications hold them. Everybody in them is made up. */

export const workspaceId = 'ab12cd34';
export const contactId = '66f0a1b2c3d4e5f601234567';
export const companyId = '66f0a1b2c3d4e5f607654321';

/** Unix seconds of what samples tell of. */
export const happenedAt = 1_780_000_000;

/** A contact's times are written out, with an offset. */
const happenedAtText = '2026-05-28T20:26:40.000+00:00';

export const contactAuthor = { type: 'user', id: contactId, name: 'Sample Contact', email: 'contact@example.com' };

export const adminAuthor = { type: 'admin', id: '1234567', name: 'Sample Admin', email: 'admin@example.com' };

export const botAuthor = { type: 'bot', id: '1234568', name: 'Sample Bot', email: 'operator@example.com' };

/** Who takes part in a conversation or a ticket. */
export const participants = {
  type: 'contact.list',
  contacts: [{ type: 'contact', id: contactId, external_id: 'user-42' }],
};

export const tag = { type: 'tag', id: '7654321', name: 'vip' };

export function contact(over: object = {}) {
  const listOf = (name: string) => ({
    type: 'list',
    data: [],
    url: `/contacts/${contactId}/${name}`,
    total_count: 0,
    has_more: false,
  });
  return {
    type: 'contact',
    id: contactId,
    workspace_id: workspaceId,
    external_id: 'user-42',
    role: 'user',
    email: 'contact@example.com',
    phone: null,
    name: 'Sample Contact',
    avatar: null,
    owner_id: null,
    has_hard_bounced: false,
    marked_email_as_spam: false,
    unsubscribed_from_emails: false,
    created_at: happenedAtText,
    updated_at: happenedAtText,
    signed_up_at: null,
    last_seen_at: null,
    last_replied_at: null,
    language_override: null,
    browser: null,
    os: null,
    location: { type: 'location', country: 'Ireland', region: 'Leinster', city: 'Dublin' },
    custom_attributes: { plan: 'pro' },
    tags: listOf('tags'),
    notes: listOf('notes'),
    companies: listOf('companies'),
    ...over,
  };
}

/** A lead has no id of the workspace's own program. */
export function lead(over: object = {}) {
  return contact({ role: 'lead', external_id: '5b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0', ...over });
}

export const company = {
  type: 'company',
  id: companyId,
  company_id: 'account-7',
  app_id: workspaceId,
  name: 'Sample Company',
  plan: { type: 'plan', id: '1', name: 'Pro' },
  remote_created_at: null,
  created_at: happenedAtText,
  updated_at: happenedAtText,
  last_request_at: null,
  monthly_spend: 0,
  session_count: 0,
  user_count: 1,
  custom_attributes: {},
};

export const admin = {
  type: 'admin',
  id: '1234567',
  name: 'Sample Admin',
  email: 'admin@example.com',
  away_mode_enabled: true,
  away_mode_reassign: false,
  has_inbox_seat: true,
};

export const visitor = {
  type: 'visitor',
  id: contactId,
  user_id: '5b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0',
  anonymous: false,
  email: 'contact@example.com',
  name: 'Sample Contact',
  app_id: workspaceId,
};
