import { decimalId, entity, names, optionsFrom, part } from './row.js';

/**
 * What teammates publish, and what the AI products answer from. Teammates wrote all of it, except for external pages:
 * those come from elsewhere, where others may write.
 */
export const content = {
  news_item: entity(
    'news item',
    { example: '6200001', pattern: decimalId, words: ['news_item', 'news_items'] },
    {
      schema: 'news-item',
      list: optionsFrom('intercom_list_news_items', { label: 'title' }),
      get: { tool: 'intercom_get_news_item', param: 'newsItemId' },
      update: { tool: 'intercom_update_news_item', param: 'newsItemId' },
      concise: names('id title state newsfeed_assignments labels created_at updated_at body'),
      trusted: names('type workspace_id title body state labels cover_image_url reactions'),
      html: ['body'],
    },
  ),
  newsfeed_assignment: part('newsfeed-assignment'),
  newsfeed: entity(
    'newsfeed',
    { example: '6300001', pattern: decimalId, words: ['newsfeed', 'newsfeeds'] },
    {
      schema: 'newsfeed',
      list: optionsFrom('intercom_list_newsfeeds'),
      get: { tool: 'intercom_get_newsfeed', param: 'newsfeedId' },
      concise: ['id', 'name'],
      trusted: ['type', 'name'],
    },
  ),
  content_snippet: entity(
    'content snippet',
    { example: '6400001', pattern: decimalId, words: ['content_snippet', 'content_snippets'] },
    {
      schema: 'content-snippet',
      list: optionsFrom('intercom_list_content_snippets', { label: 'title' }),
      get: { tool: 'intercom_get_content_snippet', param: 'snippetId' },
      update: { tool: 'intercom_update_content_snippet', param: 'snippetId' },
      concise: names('id title locale ai_chatbot_availability ai_copilot_availability updated_at body_markdown'),
      trusted: names('type title locale body_markdown json_blocks'),
    },
  ),
  content_import_source: entity(
    'content import source',
    { example: '6500001', pattern: decimalId, words: ['content_import_source', 'content_import_sources'] },
    {
      schema: 'content-import-source',
      list: optionsFrom('intercom_list_content_import_sources', { label: 'url' }),
      get: { tool: 'intercom_get_content_import_source', param: 'sourceId' },
      update: { tool: 'intercom_update_content_import_source', param: 'sourceId' },
      concise: names('id url sync_behavior status last_synced_at'),
      trusted: names('type sync_behavior status url'),
    },
  ),
  external_page: entity(
    'external page',
    { example: '6600001', pattern: decimalId, words: ['external_page', 'external_pages'] },
    {
      schema: 'external-page',
      list: optionsFrom('intercom_list_external_pages', { label: 'title' }),
      get: { tool: 'intercom_get_external_page', param: 'pageId' },
      update: { tool: 'intercom_update_external_page', param: 'pageId' },
      concise: names('id title url source_id external_id ai_agent_availability updated_at html'),
      trusted: ['type', 'locale'],
      html: ['html'],
    },
  ),
  audience: entity(
    'audience',
    { example: '6100001', pattern: decimalId, words: ['audience', 'audiences'] },
    {
      schema: 'audience',
      list: optionsFrom('intercom_list_audiences'),
      get: { tool: 'intercom_get_audience', param: 'audienceId' },
      update: { tool: 'intercom_update_audience', param: 'audienceId' },
      concise: names('id name predicates role_predicates'),
      trusted: ['type', 'name'],
    },
  ),
  audience_predicate: part('audience-predicate', { trusted: names('attribute type comparison value') }),
  macro: entity(
    'macro',
    { example: '6700001', pattern: decimalId, words: ['macro', 'macros'] },
    {
      schema: 'macro',
      list: optionsFrom('intercom_list_macros'),
      get: { tool: 'intercom_get_macro', param: 'macroId' },
      concise: names('id name visible_to available_on updated_at body_text'),
      trusted: names('type name body body_text created_at updated_at visible_to available_on'),
      html: ['body'],
    },
  ),
  banner: entity(
    'banner',
    { example: '6800001', pattern: decimalId },
    {
      schema: 'banner',
      concise: names('id view_id title body style position show_dismiss_button action'),
      trusted: names('type title body style position action client_targeting'),
      html: ['body'],
    },
  ),
  banner_view: entity('banner view', { example: '6900001', pattern: decimalId }),
  brand: entity(
    'brand',
    { example: '6950001', words: ['brand', 'brands'] },
    {
      schema: 'brand',
      list: optionsFrom('intercom_list_brands'),
      get: { tool: 'intercom_get_brand', param: 'brandId' },
      concise: names('id name is_default help_center_id default_address_settings_id'),
      trusted: ['type', 'name'],
    },
  ),
  email_setting: entity(
    'email setting',
    { example: '7100001', pattern: decimalId, words: ['email_setting', 'email_settings'] },
    {
      schema: 'email-setting',
      list: optionsFrom('intercom_list_emails', { label: 'email' }),
      get: { tool: 'intercom_get_email', param: 'emailId' },
      concise: names('id email verified brand_id forwarding_enabled'),
      trusted: ['type', 'email', 'domain'],
    },
  ),
  content_bulk_action: entity('bulk action', { example: '1001', pattern: decimalId }),
  found_content: part('found-content', { trusted: ['type'] }),
  found_content_part: part('found-content-part', { trusted: ['type', 'locale'] }),
};
