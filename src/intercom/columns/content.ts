import { column, id, name, title, updated } from './column.js';

const state = column('STATE', 'state');
const author = column('AUTHOR', 'author_id');
const locale = column('LOCALE', 'locale');
const helpCenter = column('HELP CENTER', 'help_center_id', 'id');
const fin = column('FIN', 'ai_chatbot_availability ai_agent_availability');
const copilot = column('COPILOT', 'ai_copilot_availability');

/** What teammates publish, and what the AI products answer from. */
export const contentColumns = {
  article: [id, title, state, updated, column('COLLECTIONS', 'parent_ids parent_id'), author, column('TAGS', 'tags')],
  article_version: [
    id,
    title,
    state,
    column('CREATED', 'created_at', 'moment'),
    column('BY', 'created_by_id'),
    column('VIA', 'created_via'),
  ],
  internal_article: [id, title, updated, column('OWNER', 'owner_id'), author, locale, column('TAGS', 'tags')],
  collection: [id, name, column('IN', 'parent_id', 'id'), helpCenter, column('DESCRIPTION', 'description', 'long')],
  help_center: [
    id,
    column('NAME', 'display_name identifier'),
    column('LIVE', 'website_turned_on'),
    column('DEFAULT', 'default'),
    column('URL', 'url', 'long'),
    column('LOCALES', 'locales'),
  ],
  help_center_redirect: [
    id,
    column('FROM', 'from_url', 'long'),
    column('TO', 'target_type'),
    column('TARGET', 'target_id', 'id'),
    locale,
    helpCenter,
  ],
  found_content: [id, column('KIND', 'type'), column('TITLE', 'title contents', 'long')],
  content_snippet: [id, title, locale, fin, copilot, updated],
  content_import_source: [
    id,
    column('URL', 'url', 'long'),
    column('STATUS', 'status'),
    column('SYNC', 'sync_behavior'),
    column('LAST SYNC', 'last_synced_at', 'moment'),
  ],
  external_page: [id, title, column('URL', 'url', 'long'), column('SOURCE', 'source_id', 'id'), fin, copilot, updated],
  audience: [id, name, column('ROLES', 'role_predicates'), column('RULES', 'predicates', 'long')],
  news_item: [id, title, state, updated, column('LABELS', 'labels'), column('SENDER', 'sender_id')],
  newsfeed: [id, name, updated],
  macro: [
    id,
    name,
    column('TEXT', 'body_text body', 'long'),
    column('FOR', 'visible_to'),
    column('ON', 'available_on'),
    column('UPDATED', 'updated_at'),
  ],
  banner: [
    id,
    column('VIEW', 'view_id', 'id'),
    title,
    column('TEXT', 'body', 'long'),
    column('STYLE', 'style'),
    column('POSITION', 'position'),
  ],
  brand: [id, name, column('DEFAULT', 'is_default'), helpCenter, column('EMAIL', 'default_address_settings_id', 'id')],
  email_setting: [
    id,
    column('EMAIL', 'email', 'long'),
    column('VERIFIED', 'verified'),
    column('FORWARDED', 'forwarding_enabled'),
    column('BRAND', 'brand_id', 'id'),
  ],
};
