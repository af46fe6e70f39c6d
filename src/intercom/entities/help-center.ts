import { decimalId, entity, names, optionsFrom, part } from './row.js';

/** What teammates say in articles; nothing of it was written by customers. */
const texts = names('title description body body_markdown');
const content = [...texts, ...names('type state url')];

/** The help center: articles in collections, in all their languages and versions, and articles for teammates alone. */
export const helpCenter = {
  article: entity(
    'article',
    { example: '6871119', pattern: decimalId, words: ['article', 'articles'] },
    {
      schema: 'article',
      find: ['intercom_search_articles', 'intercom_list_articles'],
      newest: { tool: 'intercom_list_articles', params: { per_page: 1 }, by: 'updated_at' },
      get: { tool: 'intercom_get_article', param: 'articleId' },
      update: { tool: 'intercom_update_article', param: 'articleId' },
      concise: names(
        'id title description state url author_id parent_ids updated_at has_unpublished_changes default_locale tags body',
      ),
      trusted: [...content, ...names('workspace_id parent_type help_center_audience default_locale')],
      quiet: { has_unpublished_changes: false },
      html: ['body'],
    },
  ),
  article_content: part('article-content', {
    concise: names('title description state url updated_at has_unpublished_changes body'),
    trusted: content,
    quiet: { has_unpublished_changes: false },
    html: ['body'],
  }),
  article_translations: part('article-translations'),
  article_statistics: part('article-statistics', { trusted: ['type'] }),
  article_version: entity(
    'article version',
    { example: '301', pattern: decimalId },
    {
      schema: 'article-version',
      find: ['intercom_list_article_versions'],
      get: { tool: 'intercom_get_article_version', param: 'versionId' },
      concise: names('id article_id title description state author_id created_by_id created_via created_at body'),
      trusted: [...texts, ...names('type created_via state')],
      html: ['body'],
    },
  ),
  article_highlight: part('article-highlight'),
  highlight_piece: part('highlight-piece', { trusted: ['type', 'text'] }),
  collection: entity(
    'collection',
    { example: '145', pattern: decimalId, words: ['collection', 'collections'] },
    {
      schema: 'collection',
      list: optionsFrom('intercom_list_collections', { params: { per_page: 150 } }),
      get: { tool: 'intercom_get_collection', param: 'collectionId' },
      update: { tool: 'intercom_update_collection', param: 'collectionId' },
      concise: names('id name description parent_id help_center_id order url default_locale'),
      trusted: names('type workspace_id name description url icon default_locale'),
    },
  ),
  collection_content: part('collection-content', { trusted: names('type name description') }),
  collection_translations: part('collection-translations'),
  help_center: entity(
    'help center',
    { example: '331001', pattern: decimalId },
    {
      schema: 'help-center',
      list: optionsFrom('intercom_list_help_centers', { label: 'display_name' }),
      get: { tool: 'intercom_get_help_center', param: 'helpCenterId' },
      concise: names('id display_name identifier url website_turned_on default locales'),
      trusted: names('type workspace_id identifier display_name url custom_domain locales'),
    },
  ),
  help_center_redirect: entity(
    'help center redirect',
    { example: '26', pattern: decimalId },
    {
      schema: 'help-center-redirect',
      find: ['intercom_list_help_center_redirects'],
      get: { tool: 'intercom_get_help_center_redirect', param: 'redirectId' },
      concise: names('id from_url locale target_type target_id help_center_id'),
      trusted: names('type from_url locale target_type'),
    },
  ),
  internal_article: entity(
    'internal article',
    { example: '6871120', pattern: decimalId },
    {
      schema: 'internal-article',
      find: ['intercom_list_internal_articles', 'intercom_search_internal_articles'],
      newest: { tool: 'intercom_list_internal_articles', params: { per_page: 1 }, by: 'updated_at' },
      get: { tool: 'intercom_get_internal_article', param: 'internalArticleId' },
      update: { tool: 'intercom_update_internal_article', param: 'internalArticleId' },
      concise: names('id title owner_id author_id locale updated_at tags body'),
      trusted: names('title body body_markdown type locale'),
      html: ['body'],
    },
  ),
  folder: entity('folder', { example: '124001', pattern: decimalId }),
};
