import type { View } from '../../http/route.js';
import type { VisitorRecord } from './model.js';

const emptyList = (type: string, key: string) => ({ type, [key]: [] });

/** The visitor as Intercom shows it: like a user of the first API, and not like a contact. */
export function serializeVisitor(visitor: VisitorRecord, { world }: View): object {
  const { custom_attributes, created_at } = visitor;
  return {
    type: 'visitor',
    id: visitor.id,
    user_id: visitor.user_id,
    anonymous: visitor.email === null && visitor.name === null,
    email: visitor.email ?? '',
    phone: visitor.phone,
    name: visitor.name,
    pseudonym: visitor.pseudonym,
    avatar: { type: 'avatar', image_url: null },
    app_id: world.settings.idCode,
    companies: emptyList('company.list', 'companies'),
    location_data: {},
    last_request_at: visitor.last_request_at,
    created_at,
    remote_created_at: created_at,
    signed_up_at: created_at,
    updated_at: visitor.updated_at,
    session_count: visitor.session_count,
    social_profiles: emptyList('social_profile.list', 'social_profiles'),
    owner_id: null,
    unsubscribed_from_emails: false,
    marked_email_as_spam: false,
    has_hard_bounced: false,
    tags: emptyList('tag.list', 'tags'),
    segments: emptyList('segment.list', 'segments'),
    custom_attributes,
    referrer: visitor.referrer,
    utm_campaign: null,
    utm_content: null,
    utm_medium: null,
    utm_source: null,
    utm_term: null,
    do_not_track: null,
  };
}
