import { queryFlag } from '../../http/input.js';
import type { Call, View } from '../../http/route.js';
import { shownJson } from '../../table/shown-json.js';
import { withRelationships } from '../custom-objects/relationships.js';
import type { ContactRecord } from './model.js';
import { contactReferences } from './references.js';

/** Fields that only a phone app or a browser fills; the sandbox has neither. */
const NO_DEVICES = {
  android_app_name: null,
  android_app_version: null,
  android_device: null,
  android_os_version: null,
  android_sdk_version: null,
  android_last_seen_at: null,
  ios_app_name: null,
  ios_app_version: null,
  ios_device: null,
  ios_os_version: null,
  ios_sdk_version: null,
  ios_last_seen_at: null,
};

/** What the address of the first visit says; nobody visits a website of the sandbox. */
const NO_CAMPAIGN = {
  utm_campaign: null,
  utm_content: null,
  utm_medium: null,
  utm_source: null,
  utm_term: null,
  referrer: null,
};

/** The contact as the called API version shows it. */
export function serializeContact(call: View, contact: ContactRecord, options: { mergeHistory?: boolean } = {}): object {
  const { version, world } = call;
  return {
    type: 'contact',
    id: contact.id,
    workspace_id: world.settings.idCode,
    external_id: contact.external_id,
    role: contact.role,
    email: contact.email,
    ...(version >= 16 ? { email_verified: contact.email_verified } : {}),
    ...(version >= 12 ? { email_domain: contact.email?.split('@')[1] ?? null } : {}),
    phone: contact.phone,
    ...(version === 12 || version === 13 ? { formatted_phone: contact.phone } : {}),
    name: contact.name,
    avatar: contact.avatar === null ? null : { type: 'avatar', image_url: contact.avatar },
    owner_id: ownerId(contact.owner_id, version),
    social_profiles: { type: 'list', data: [] },
    has_hard_bounced: contact.has_hard_bounced,
    marked_email_as_spam: contact.marked_email_as_spam,
    unsubscribed_from_emails: contact.unsubscribed_from_emails,
    created_at: contact.created_at,
    updated_at: contact.updated_at,
    signed_up_at: contact.signed_up_at,
    last_seen_at: contact.last_seen_at,
    last_replied_at: contact.last_replied_at,
    last_contacted_at: contact.last_contacted_at,
    last_email_opened_at: contact.last_email_opened_at,
    last_email_clicked_at: contact.last_email_clicked_at,
    language_override: contact.language_override,
    browser: contact.browser,
    browser_version: contact.browser_version,
    browser_language: contact.browser_language,
    os: contact.os,
    location: { type: 'location', ...contact.location, country_code: null, continent_code: null },
    ...NO_DEVICES,
    custom_attributes: withRelationships(call, 'contact', contact.id, contact.custom_attributes),
    ...contactReferences(call, contact),
    ...NO_CAMPAIGN,
    sms_consent: false,
    unsubscribed_from_sms: false,
    ...(options.mergeHistory === true && version >= 16 && contact.role === 'user'
      ? { merge_history: contact.merges.map(showMerge) }
      : {}),
  };
}

/** One contact that was merged into another. */
export function showMerge(merge: ContactRecord['merges'][number]): object {
  return { type: 'merge_history', ...merge };
}

/** The contact of an answer, with its merge history when the caller asks for it. */
export function showContact(contact: ContactRecord, call: Call): object {
  return serializeContact(call, contact, { mergeHistory: queryFlag(call.query, 'include_merge_history') });
}

const shown = shownJson<ContactRecord>();

/** The contact of an answer as JSON. */
export function contactJson(contact: ContactRecord, call: Call): Uint8Array {
  const { world, version, query } = call;
  const form = `${version} ${world.settings.idCode} ${queryFlag(query, 'include_merge_history')}`;
  return shown(world, contact, form, () => showContact(contact, call));
}

/** 2.16 made the owner's id a text. */
function ownerId(id: string | null, version: number): string | number | null {
  if (id === null) return null;
  return version >= 16 ? id : Number(id);
}

/** What archive, delete and the like answer. */
export function contactReference(contact: ContactRecord, result: object): object {
  return { id: contact.id, external_id: contact.external_id, type: 'contact', ...result };
}
