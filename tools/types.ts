/**
 * Generated from the definitions in tools/ by scripts/generate.mjs. Do not edit: change the definition and run
 * `npm run generate`.
 */
import type { Calls, Definition, ParamsOf, ResultOf } from '../src/tool/tool.js';
import type { listAdmins } from './admins/list-admins.js';
import type { createArticle } from './articles/create-article.js';
import type { deleteArticle } from './articles/delete-article.js';
import type { getArticle } from './articles/get-article.js';
import type { getArticleDraft } from './articles/get-article-draft.js';
import type { getArticleVersion } from './articles/get-article-version.js';
import type { listArticleVersions } from './articles/list-article-versions.js';
import type { listArticles } from './articles/list-articles.js';
import type { publishArticleDraft } from './articles/publish-article-draft.js';
import type { searchArticles } from './articles/search-articles.js';
import type { stageArticleDraft } from './articles/stage-article-draft.js';
import type { updateArticle } from './articles/update-article.js';
import type { listDataAttributes } from './attributes/list-data-attributes.js';
import type { createCollection } from './collections/create-collection.js';
import type { deleteCollection } from './collections/delete-collection.js';
import type { getCollection } from './collections/get-collection.js';
import type { listCollections } from './collections/list-collections.js';
import type { updateCollection } from './collections/update-collection.js';
import type { createCompany } from './companies/create-company.js';
import type { getCompany } from './companies/get-company.js';
import type { listCompanies } from './companies/list-companies.js';
import type { listCompanyContacts } from './companies/list-company-contacts.js';
import type { attachContactToCompany } from './contacts/attach-contact-to-company.js';
import type { createContact } from './contacts/create-contact.js';
import type { deleteContact } from './contacts/delete-contact.js';
import type { detachContactFromCompany } from './contacts/detach-contact-from-company.js';
import type { getContact } from './contacts/get-contact.js';
import type { listContacts } from './contacts/list-contacts.js';
import type { searchContacts } from './contacts/search-contacts.js';
import type { updateContact } from './contacts/update-contact.js';
import type { assignConversation } from './conversations/assign-conversation.js';
import type { closeConversation } from './conversations/close-conversation.js';
import type { createConversation } from './conversations/create-conversation.js';
import type { getConversation } from './conversations/get-conversation.js';
import type { listConversations } from './conversations/list-conversations.js';
import type { openConversation } from './conversations/open-conversation.js';
import type { replyConversation } from './conversations/reply-conversation.js';
import type { searchConversations } from './conversations/search-conversations.js';
import type { snoozeConversation } from './conversations/snooze-conversation.js';
import type { createEvent } from './events/create-event.js';
import type { listContactEvents } from './events/list-contact-events.js';
import type { createHelpCenterRedirect } from './help-centers/create-help-center-redirect.js';
import type { deleteHelpCenterRedirect } from './help-centers/delete-help-center-redirect.js';
import type { getHelpCenter } from './help-centers/get-help-center.js';
import type { getHelpCenterRedirect } from './help-centers/get-help-center-redirect.js';
import type { listHelpCenterRedirects } from './help-centers/list-help-center-redirects.js';
import type { listHelpCenters } from './help-centers/list-help-centers.js';
import type { createInternalArticle } from './internal-articles/create-internal-article.js';
import type { deleteInternalArticle } from './internal-articles/delete-internal-article.js';
import type { getInternalArticle } from './internal-articles/get-internal-article.js';
import type { listInternalArticles } from './internal-articles/list-internal-articles.js';
import type { searchInternalArticles } from './internal-articles/search-internal-articles.js';
import type { updateInternalArticle } from './internal-articles/update-internal-article.js';
import type { createMessage } from './messages/create-message.js';
import type { createNote } from './notes/create-note.js';
import type { createTag } from './tags/create-tag.js';
import type { listTags } from './tags/list-tags.js';
import type { tagArticle } from './tags/tag-article.js';
import type { tagContact } from './tags/tag-contact.js';
import type { tagConversation } from './tags/tag-conversation.js';
import type { tagInternalArticle } from './tags/tag-internal-article.js';
import type { untagArticle } from './tags/untag-article.js';
import type { untagContact } from './tags/untag-contact.js';
import type { untagInternalArticle } from './tags/untag-internal-article.js';
import type { listTeams } from './teams/list-teams.js';
import type { createTicket } from './tickets/create-ticket.js';
import type { getTicket } from './tickets/get-ticket.js';
import type { listTicketStates } from './tickets/list-ticket-states.js';
import type { listTicketTypes } from './tickets/list-ticket-types.js';
import type { updateTicket } from './tickets/update-ticket.js';

/** What `intercom_list_admins` takes. */
export type ListAdminsParams = {
  /** Also return the picture of each admin. */
  display_avatar?: ParamsOf<typeof listAdmins>['display_avatar'];
};

/** What `intercom_list_admins` returns. */
export type ListAdminsResult = {
  /** The admins; some entries may be null. */
  admins: ResultOf<typeof listAdmins>['admins'];
  /** Kind of the list: admin.list. */
  type: ResultOf<typeof listAdmins>['type'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listAdmins>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listAdmins>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listAdmins>['next_cursor'];
};

/** List all admins of the workspace, in one page. */
export interface ListAdminsTool extends Definition<typeof listAdmins> {
  readonly '~calls'?: Calls<ListAdminsParams, ListAdminsResult>;
}

/** What `intercom_create_article` takes. */
export type CreateArticleParams = {
  /** Title. */
  title: ParamsOf<typeof createArticle>['title'];
  /** Short description under the title. */
  description?: ParamsOf<typeof createArticle>['description'];
  /** Text as HTML; not together with body_markdown. */
  body?: ParamsOf<typeof createArticle>['body'];
  /** Text as Markdown; not together with body. Since version 2.16 of the API. */
  body_markdown?: ParamsOf<typeof createArticle>['body_markdown'];
  /** Author; the default admin, or the one the token belongs to, unless given. */
  author_id?: ParamsOf<typeof createArticle>['author_id'];
  /** published shows it to customers, draft hides it. */
  state?: ParamsOf<typeof createArticle>['state'];
  /** Collection that it goes into; a new article stands alone unless given. */
  parent_id?: ParamsOf<typeof createArticle>['parent_id'];
  /** What parent_id names; needs parent_id. */
  parent_type?: ParamsOf<typeof createArticle>['parent_type'];
  /** The article in other languages, by locale such as fr or pt-BR. */
  translated_content?: ParamsOf<typeof createArticle>['translated_content'];
  /** Audiences that Fin answers with it; [] is everybody. Since version 2.16 of the API. */
  audience_ids?: ParamsOf<typeof createArticle>['audience_ids'];
  /** Whether Fin may use it. Since version 2.16 of the API. */
  ai_chatbot_availability?: ParamsOf<typeof createArticle>['ai_chatbot_availability'];
  /** Whether Copilot may use it. Since version 2.16 of the API. */
  ai_copilot_availability?: ParamsOf<typeof createArticle>['ai_copilot_availability'];
  /** Whether the sales agent may use it. Since version 2.16 of the API. */
  ai_sales_agent_availability?: ParamsOf<typeof createArticle>['ai_sales_agent_availability'];
  /** When it is published, in unix seconds; null cancels that. Since version 2.16 of the API. */
  scheduled_publish_at?: ParamsOf<typeof createArticle>['scheduled_publish_at'];
  /** When it is unpublished, in unix seconds; null cancels that. Since version 2.16 of the API. */
  scheduled_unpublish_at?: ParamsOf<typeof createArticle>['scheduled_unpublish_at'];
};

/** What `intercom_create_article` returns. */
export type CreateArticleResult = {
  /** The new article. */
  article: ResultOf<typeof createArticle>['article'];
  /** Id of the new article. */
  articleId: ResultOf<typeof createArticle>['articleId'];
};

/** Create an article of the help center. It is a draft that no customer sees unless state is published. */
export interface CreateArticleTool extends Definition<typeof createArticle> {
  readonly '~calls'?: Calls<CreateArticleParams, CreateArticleResult>;
}

/** What `intercom_delete_article` takes. */
export type DeleteArticleParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof deleteArticle>['articleId'];
};

/** What `intercom_delete_article` returns. */
export type DeleteArticleResult = {
  /** Id of the article. */
  id: ResultOf<typeof deleteArticle>['id'];
  /** Whether the article was deleted. */
  deleted: ResultOf<typeof deleteArticle>['deleted'];
  /** Always article. */
  object: ResultOf<typeof deleteArticle>['object'];
};

/** Delete an article with all its languages and versions for good. */
export interface DeleteArticleTool extends Definition<typeof deleteArticle> {
  readonly '~calls'?: Calls<DeleteArticleParams, DeleteArticleResult>;
}

/** What `intercom_get_article` takes. */
export type GetArticleParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof getArticle>['articleId'];
};

/** What `intercom_get_article` returns. */
export type GetArticleResult = {
  /** The article. */
  article: ResultOf<typeof getArticle>['article'];
  /** Id of the article. */
  articleId: ResultOf<typeof getArticle>['articleId'];
};

/** Get one article of the help center, with its text and how often it was read. */
export interface GetArticleTool extends Definition<typeof getArticle> {
  readonly '~calls'?: Calls<GetArticleParams, GetArticleResult>;
}

/** What `intercom_get_article_draft` takes. */
export type GetArticleDraftParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof getArticleDraft>['articleId'];
};

/** What `intercom_get_article_draft` returns. */
export type GetArticleDraftResult = {
  /** The article with the text of its draft. */
  article: ResultOf<typeof getArticleDraft>['article'];
  /** Id of the article. */
  articleId: ResultOf<typeof getArticleDraft>['articleId'];
};

/** Get a published article as its draft says it. Fails when no unpublished changes wait. */
export interface GetArticleDraftTool extends Definition<typeof getArticleDraft> {
  readonly '~calls'?: Calls<GetArticleDraftParams, GetArticleDraftResult>;
}

/** What `intercom_get_article_version` takes. */
export type GetArticleVersionParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof getArticleVersion>['articleId'];
  /** Id of the article version. */
  versionId: ParamsOf<typeof getArticleVersion>['versionId'];
  /** Language, such as en or fr. */
  locale?: ParamsOf<typeof getArticleVersion>['locale'];
};

/** What `intercom_get_article_version` returns. */
export type GetArticleVersionResult = {
  /** The version. */
  'article-version': ResultOf<typeof getArticleVersion>['article-version'];
  /** Id of the version. */
  versionId: ResultOf<typeof getArticleVersion>['versionId'];
};

/** Get what an article said at another time, with its text. */
export interface GetArticleVersionTool extends Definition<typeof getArticleVersion> {
  readonly '~calls'?: Calls<GetArticleVersionParams, GetArticleVersionResult>;
}

/** What `intercom_list_article_versions` takes. */
export type ListArticleVersionsParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof listArticleVersions>['articleId'];
  /** Language, such as en or fr; all unless given. */
  locale?: ParamsOf<typeof listArticleVersions>['locale'];
  /** How many items one page holds, at most 150; 25 unless given. */
  per_page?: ParamsOf<typeof listArticleVersions>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listArticleVersions>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listArticleVersions>['starting_after'];
};

/** What `intercom_list_article_versions` returns. */
export type ListArticleVersionsResult = {
  /** Versions of this page. */
  versions: ResultOf<typeof listArticleVersions>['versions'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listArticleVersions>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listArticleVersions>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listArticleVersions>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listArticleVersions>['next_cursor'];
};

/** List what an article said at other times, newest first and without the texts. */
export interface ListArticleVersionsTool extends Definition<typeof listArticleVersions> {
  readonly '~calls'?: Calls<ListArticleVersionsParams, ListArticleVersionsResult>;
}

/** What `intercom_list_articles` takes. */
export type ListArticlesParams = {
  /** How many items one page holds, at most 150; 25 unless given. */
  per_page?: ParamsOf<typeof listArticles>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listArticles>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listArticles>['starting_after'];
};

/** What `intercom_list_articles` returns. */
export type ListArticlesResult = {
  /** Articles of this page. */
  articles: ResultOf<typeof listArticles>['articles'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listArticles>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listArticles>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listArticles>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listArticles>['next_cursor'];
};

/** List articles of the help center, drafts included, those that were changed last first. */
export interface ListArticlesTool extends Definition<typeof listArticles> {
  readonly '~calls'?: Calls<ListArticlesParams, ListArticlesResult>;
}

/** What `intercom_publish_article_draft` takes. */
export type PublishArticleDraftParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof publishArticleDraft>['articleId'];
  /** Languages to publish, such as en and fr; each must have a draft. */
  locales?: ParamsOf<typeof publishArticleDraft>['locales'];
};

/** What `intercom_publish_article_draft` returns. */
export type PublishArticleDraftResult = {
  /** The article as it is now published. */
  article: ResultOf<typeof publishArticleDraft>['article'];
  /** Id of the article. */
  articleId: ResultOf<typeof publishArticleDraft>['articleId'];
};

/** Publish the draft of an article. A workspace with several languages needs locales. */
export interface PublishArticleDraftTool extends Definition<typeof publishArticleDraft> {
  readonly '~calls'?: Calls<PublishArticleDraftParams, PublishArticleDraftResult>;
}

/** What `intercom_search_articles` takes. */
export type SearchArticlesParams = {
  /** What title, description or text holds. */
  phrase?: ParamsOf<typeof searchArticles>['phrase'];
  /** published, draft or all; all unless given. */
  state?: ParamsOf<typeof searchArticles>['state'];
  /** Help center to search in; all unless given. */
  help_center_id?: ParamsOf<typeof searchArticles>['help_center_id'];
  /** Also return where the phrase stands; needs phrase. */
  highlight?: ParamsOf<typeof searchArticles>['highlight'];
  /** How many items one page holds, at most 150; 10 unless given. */
  per_page?: ParamsOf<typeof searchArticles>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof searchArticles>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof searchArticles>['starting_after'];
};

/** What `intercom_search_articles` returns. */
export type SearchArticlesResult = {
  /** Articles of this page. */
  articles: ResultOf<typeof searchArticles>['articles'];
  /** Where the phrase stands in them, where asked for. */
  highlights: ResultOf<typeof searchArticles>['highlights'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof searchArticles>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof searchArticles>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof searchArticles>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof searchArticles>['next_cursor'];
};

/** Search articles of the help center by a phrase, and by state or help center. Needs one of the three. */
export interface SearchArticlesTool extends Definition<typeof searchArticles> {
  readonly '~calls'?: Calls<SearchArticlesParams, SearchArticlesResult>;
}

/** What `intercom_stage_article_draft` takes. */
export type StageArticleDraftParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof stageArticleDraft>['articleId'];
  /** Title. */
  title?: ParamsOf<typeof stageArticleDraft>['title'];
  /** Short description under the title. */
  description?: ParamsOf<typeof stageArticleDraft>['description'];
  /** Text as HTML; not together with body_markdown. */
  body?: ParamsOf<typeof stageArticleDraft>['body'];
  /** Text as Markdown; not together with body. */
  body_markdown?: ParamsOf<typeof stageArticleDraft>['body_markdown'];
  /** Admin who is shown as the author. */
  author_id?: ParamsOf<typeof stageArticleDraft>['author_id'];
  /** Changes in other languages, by locale such as fr or pt-BR. */
  translated_content?: ParamsOf<typeof stageArticleDraft>['translated_content'];
};

/** What `intercom_stage_article_draft` returns. */
export type StageArticleDraftResult = {
  /** The article with the text of its draft. */
  article: ResultOf<typeof stageArticleDraft>['article'];
  /** Id of the article. */
  articleId: ResultOf<typeof stageArticleDraft>['articleId'];
};

/** Stage changes of a published article as a draft. Customers see the published text until it is published. */
export interface StageArticleDraftTool extends Definition<typeof stageArticleDraft> {
  readonly '~calls'?: Calls<StageArticleDraftParams, StageArticleDraftResult>;
}

/** What `intercom_update_article` takes. */
export type UpdateArticleParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof updateArticle>['articleId'];
  /** Title. */
  title?: ParamsOf<typeof updateArticle>['title'];
  /** Short description under the title. */
  description?: ParamsOf<typeof updateArticle>['description'];
  /** Text as HTML; not together with body_markdown. */
  body?: ParamsOf<typeof updateArticle>['body'];
  /** Text as Markdown; not together with body. Since version 2.16 of the API. */
  body_markdown?: ParamsOf<typeof updateArticle>['body_markdown'];
  /** Admin who is shown as the author. */
  author_id?: ParamsOf<typeof updateArticle>['author_id'];
  /** published shows it to customers, draft hides it. */
  state?: ParamsOf<typeof updateArticle>['state'];
  /** Collection that it goes into; a new article stands alone unless given. */
  parent_id?: ParamsOf<typeof updateArticle>['parent_id'];
  /** What parent_id names; needs parent_id. */
  parent_type?: ParamsOf<typeof updateArticle>['parent_type'];
  /** The article in other languages, by locale such as fr or pt-BR. */
  translated_content?: ParamsOf<typeof updateArticle>['translated_content'];
  /** Audiences that Fin answers with it; [] is everybody. Since version 2.16 of the API. */
  audience_ids?: ParamsOf<typeof updateArticle>['audience_ids'];
  /** Whether Fin may use it. Since version 2.16 of the API. */
  ai_chatbot_availability?: ParamsOf<typeof updateArticle>['ai_chatbot_availability'];
  /** Whether Copilot may use it. Since version 2.16 of the API. */
  ai_copilot_availability?: ParamsOf<typeof updateArticle>['ai_copilot_availability'];
  /** Whether the sales agent may use it. Since version 2.16 of the API. */
  ai_sales_agent_availability?: ParamsOf<typeof updateArticle>['ai_sales_agent_availability'];
  /** When it is published, in unix seconds; null cancels that. Since version 2.16 of the API. */
  scheduled_publish_at?: ParamsOf<typeof updateArticle>['scheduled_publish_at'];
  /** When it is unpublished, in unix seconds; null cancels that. Since version 2.16 of the API. */
  scheduled_unpublish_at?: ParamsOf<typeof updateArticle>['scheduled_unpublish_at'];
};

/** What `intercom_update_article` returns. */
export type UpdateArticleResult = {
  /** The article after the change. */
  article: ResultOf<typeof updateArticle>['article'];
  /** Id of the article. */
  articleId: ResultOf<typeof updateArticle>['articleId'];
};

/**
 * Change an article: what is left out stays as it is. A new text of a published article is live at once; stage a draft
 * to prepare it.
 */
export interface UpdateArticleTool extends Definition<typeof updateArticle> {
  readonly '~calls'?: Calls<UpdateArticleParams, UpdateArticleResult>;
}

/** What `intercom_list_data_attributes` takes. */
export type ListDataAttributesParams = {
  /** What the attributes belong to. */
  model?: ParamsOf<typeof listDataAttributes>['model'];
  /** Also list attributes that are out of use. */
  include_archived?: ParamsOf<typeof listDataAttributes>['include_archived'];
};

/** What `intercom_list_data_attributes` returns. */
export type ListDataAttributesResult = {
  /** The attributes; custom_attributes takes the name of a custom one as key. */
  attributes: ResultOf<typeof listDataAttributes>['attributes'];
  /** Always list. */
  type: ResultOf<typeof listDataAttributes>['type'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listDataAttributes>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listDataAttributes>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listDataAttributes>['next_cursor'];
};

/**
 * List the attributes that contacts, companies or conversations have, custom ones too, with their types and options, at
 * once. Without model since version 2.16 those of contacts and companies alone.
 */
export interface ListDataAttributesTool extends Definition<typeof listDataAttributes> {
  readonly '~calls'?: Calls<ListDataAttributesParams, ListDataAttributesResult>;
}

/** What `intercom_create_collection` takes. */
export type CreateCollectionParams = {
  /** Name. */
  name: ParamsOf<typeof createCollection>['name'];
  /** Description under the name. */
  description?: ParamsOf<typeof createCollection>['description'];
  /** Name and description in other languages, by locale such as fr or pt-BR. */
  translated_content?: ParamsOf<typeof createCollection>['translated_content'];
  /** Collection that it goes into; null is the first level. */
  parent_id?: ParamsOf<typeof createCollection>['parent_id'];
  /** Help center that it belongs to; the default one unless given. */
  help_center_id?: ParamsOf<typeof createCollection>['help_center_id'];
};

/** What `intercom_create_collection` returns. */
export type CreateCollectionResult = {
  /** The new collection. */
  collection: ResultOf<typeof createCollection>['collection'];
  /** Id of the new collection. */
  collectionId: ResultOf<typeof createCollection>['collectionId'];
};

/** Create a collection, which holds articles and further collections of a help center. */
export interface CreateCollectionTool extends Definition<typeof createCollection> {
  readonly '~calls'?: Calls<CreateCollectionParams, CreateCollectionResult>;
}

/** What `intercom_delete_collection` takes. */
export type DeleteCollectionParams = {
  /** Id of the collection. */
  collectionId: ParamsOf<typeof deleteCollection>['collectionId'];
};

/** What `intercom_delete_collection` returns. */
export type DeleteCollectionResult = {
  /** Id of the collection. */
  id: ResultOf<typeof deleteCollection>['id'];
  /** Whether the collection was deleted. */
  deleted: ResultOf<typeof deleteCollection>['deleted'];
  /** Always collection. */
  object: ResultOf<typeof deleteCollection>['object'];
};

/** Delete a collection for good. Its articles stay, without it. */
export interface DeleteCollectionTool extends Definition<typeof deleteCollection> {
  readonly '~calls'?: Calls<DeleteCollectionParams, DeleteCollectionResult>;
}

/** What `intercom_get_collection` takes. */
export type GetCollectionParams = {
  /** Id of the collection. */
  collectionId: ParamsOf<typeof getCollection>['collectionId'];
};

/** What `intercom_get_collection` returns. */
export type GetCollectionResult = {
  /** The collection. */
  collection: ResultOf<typeof getCollection>['collection'];
  /** Id of the collection. */
  collectionId: ResultOf<typeof getCollection>['collectionId'];
};

/** Get one collection of a help center. */
export interface GetCollectionTool extends Definition<typeof getCollection> {
  readonly '~calls'?: Calls<GetCollectionParams, GetCollectionResult>;
}

/** What `intercom_list_collections` takes. */
export type ListCollectionsParams = {
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof listCollections>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listCollections>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listCollections>['starting_after'];
};

/** What `intercom_list_collections` returns. */
export type ListCollectionsResult = {
  /** Collections of this page. */
  collections: ResultOf<typeof listCollections>['collections'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listCollections>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listCollections>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listCollections>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listCollections>['next_cursor'];
};

/** List the collections of the help centers, those that were changed last first. */
export interface ListCollectionsTool extends Definition<typeof listCollections> {
  readonly '~calls'?: Calls<ListCollectionsParams, ListCollectionsResult>;
}

/** What `intercom_update_collection` takes. */
export type UpdateCollectionParams = {
  /** Id of the collection. */
  collectionId: ParamsOf<typeof updateCollection>['collectionId'];
  /** Name. */
  name?: ParamsOf<typeof updateCollection>['name'];
  /** Description under the name. */
  description?: ParamsOf<typeof updateCollection>['description'];
  /** Name and description in other languages, by locale such as fr or pt-BR. */
  translated_content?: ParamsOf<typeof updateCollection>['translated_content'];
  /** Collection that it goes into; null is the first level. */
  parent_id?: ParamsOf<typeof updateCollection>['parent_id'];
};

/** What `intercom_update_collection` returns. */
export type UpdateCollectionResult = {
  /** The collection after the change. */
  collection: ResultOf<typeof updateCollection>['collection'];
  /** Id of the collection. */
  collectionId: ResultOf<typeof updateCollection>['collectionId'];
};

/** Change a collection: its name, its description or the collection that it is in. */
export interface UpdateCollectionTool extends Definition<typeof updateCollection> {
  readonly '~calls'?: Calls<UpdateCollectionParams, UpdateCollectionResult>;
}

/** What `intercom_create_company` takes. */
export type CreateCompanyParams = {
  /** Your own unique id of the company (not the Intercom id); it can never be changed. */
  company_id: ParamsOf<typeof createCompany>['company_id'];
  /** Name of the company. */
  name?: ParamsOf<typeof createCompany>['name'];
  /** Address of the website; not checked. */
  website?: ParamsOf<typeof createCompany>['website'];
  /** Name of the plan. */
  plan?: ParamsOf<typeof createCompany>['plan'];
  /** Number of employees. */
  size?: ParamsOf<typeof createCompany>['size'];
  /** Industry of the company. */
  industry?: ParamsOf<typeof createCompany>['industry'];
  /** Revenue in a month; decimals are cut off. */
  monthly_spend?: ParamsOf<typeof createCompany>['monthly_spend'];
  /** Values of custom attributes by their names. */
  custom_attributes?: ParamsOf<typeof createCompany>['custom_attributes'];
  /** When the company was created in your system, in unix seconds. */
  remote_created_at?: ParamsOf<typeof createCompany>['remote_created_at'];
  /** true sets the last visit of the company to now. */
  update_last_request_at?: ParamsOf<typeof createCompany>['update_last_request_at'];
};

/** What `intercom_create_company` returns. */
export type CreateCompanyResult = {
  /** The company after the call. */
  company: ResultOf<typeof createCompany>['company'];
  /** Intercom id of the company. */
  companyId: ResultOf<typeof createCompany>['companyId'];
};

/**
 * Create a company, or update the one that has this company_id. A new company shows up in lists once a contact is
 * attached to it.
 */
export interface CreateCompanyTool extends Definition<typeof createCompany> {
  readonly '~calls'?: Calls<CreateCompanyParams, CreateCompanyResult>;
}

/** What `intercom_get_company` takes. */
export type GetCompanyParams = {
  /** Intercom id of the company (not your own company_id). */
  companyId: ParamsOf<typeof getCompany>['companyId'];
};

/** What `intercom_get_company` returns. */
export type GetCompanyResult = {
  /** The company. */
  company: ResultOf<typeof getCompany>['company'];
};

/** Get one company by its Intercom id. */
export interface GetCompanyTool extends Definition<typeof getCompany> {
  readonly '~calls'?: Calls<GetCompanyParams, GetCompanyResult>;
}

/** What `intercom_list_companies` takes. */
export type ListCompaniesParams = {
  /** How many items one page holds, at most 150; 15 unless given. */
  per_page?: ParamsOf<typeof listCompanies>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listCompanies>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listCompanies>['starting_after'];
  /** asc or desc; desc, the last visit first, unless given. */
  order?: ParamsOf<typeof listCompanies>['order'];
};

/** What `intercom_list_companies` returns. */
export type ListCompaniesResult = {
  /** Companies of this page. */
  companies: ResultOf<typeof listCompanies>['companies'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listCompanies>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listCompanies>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listCompanies>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listCompanies>['next_cursor'];
};

/** List companies that have contacts, by their last visit. Intercom lists the first 10,000 companies and no more. */
export interface ListCompaniesTool extends Definition<typeof listCompanies> {
  readonly '~calls'?: Calls<ListCompaniesParams, ListCompaniesResult>;
}

/** What `intercom_list_company_contacts` takes. */
export type ListCompanyContactsParams = {
  /** Intercom id of the company (not your own company_id). */
  companyId: ParamsOf<typeof listCompanyContacts>['companyId'];
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof listCompanyContacts>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listCompanyContacts>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listCompanyContacts>['starting_after'];
};

/** What `intercom_list_company_contacts` returns. */
export type ListCompanyContactsResult = {
  /** Contacts of this page. */
  contacts: ResultOf<typeof listCompanyContacts>['contacts'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listCompanyContacts>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listCompanyContacts>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listCompanyContacts>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listCompanyContacts>['next_cursor'];
};

/** List the contacts that are attached to a company, page by page. */
export interface ListCompanyContactsTool extends Definition<typeof listCompanyContacts> {
  readonly '~calls'?: Calls<ListCompanyContactsParams, ListCompanyContactsResult>;
}

/** What `intercom_attach_contact_to_company` takes. */
export type AttachContactToCompanyParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof attachContactToCompany>['contactId'];
  /** Intercom id of the company (not your own company_id). */
  companyId: ParamsOf<typeof attachContactToCompany>['companyId'];
};

/** What `intercom_attach_contact_to_company` returns. */
export type AttachContactToCompanyResult = {
  /** The company. */
  company: ResultOf<typeof attachContactToCompany>['company'];
  /** Its id. */
  companyId: ResultOf<typeof attachContactToCompany>['companyId'];
  /** Its name. */
  name: ResultOf<typeof attachContactToCompany>['name'];
};

/** Attach a contact to a company. A contact can belong to up to 1,000 companies. */
export interface AttachContactToCompanyTool extends Definition<typeof attachContactToCompany> {
  readonly '~calls'?: Calls<AttachContactToCompanyParams, AttachContactToCompanyResult>;
}

/** What `intercom_create_contact` takes. */
export type CreateContactParams = {
  /** user or lead. A lead can become a user, never the other way round. */
  role?: ParamsOf<typeof createContact>['role'];
  /** E-mail address. */
  email?: ParamsOf<typeof createContact>['email'];
  /** Your own unique id of the contact (not the Intercom id). */
  external_id?: ParamsOf<typeof createContact>['external_id'];
  /** Phone number. */
  phone?: ParamsOf<typeof createContact>['phone'];
  /** Display name. */
  name?: ParamsOf<typeof createContact>['name'];
  /** Address of a picture. */
  avatar?: ParamsOf<typeof createContact>['avatar'];
  /** When the contact signed up, in unix seconds. */
  signed_up_at?: ParamsOf<typeof createContact>['signed_up_at'];
  /** When the contact was last seen, in unix seconds. */
  last_seen_at?: ParamsOf<typeof createContact>['last_seen_at'];
  /** Admin who owns the contact. */
  owner_id?: ParamsOf<typeof createContact>['owner_id'];
  /** Whether the contact gets no more e-mails. */
  unsubscribed_from_emails?: ParamsOf<typeof createContact>['unsubscribed_from_emails'];
  /** Values of custom attributes by their names. */
  custom_attributes?: ParamsOf<typeof createContact>['custom_attributes'];
  /** Intercom id of a company to attach the contact to (not your own company_id). */
  company_id?: ParamsOf<typeof createContact>['company_id'];
  /** Whether the e-mail address was verified; needs email in the same call. Since version 2.16 of the API. */
  email_verified?: ParamsOf<typeof createContact>['email_verified'];
};

/** What `intercom_create_contact` returns. */
export type CreateContactResult = {
  /** The new contact. */
  contact: ResultOf<typeof createContact>['contact'];
  /** Intercom id of the new contact. */
  contactId: ResultOf<typeof createContact>['contactId'];
};

/**
 * Create a contact, a user or a lead. Needs an e-mail address, an external_id or a role. Fails with the id of the
 * existing contact when one matches.
 */
export interface CreateContactTool extends Definition<typeof createContact> {
  readonly '~calls'?: Calls<CreateContactParams, CreateContactResult>;
}

/** What `intercom_delete_contact` takes. */
export type DeleteContactParams = {
  /** Intercom id of the contact to delete. */
  contactId: ParamsOf<typeof deleteContact>['contactId'];
};

/** What `intercom_delete_contact` returns. */
export type DeleteContactResult = {
  /** Intercom id of the contact. */
  id: ResultOf<typeof deleteContact>['id'];
  /** Whether the contact was deleted. */
  deleted: ResultOf<typeof deleteContact>['deleted'];
  /** What was done: {operation: delete_contact}. */
  metadata: ResultOf<typeof deleteContact>['metadata'];
  /** Your own id of the contact. */
  external_id: ResultOf<typeof deleteContact>['external_id'];
  /** Always contact. */
  type: ResultOf<typeof deleteContact>['type'];
};

/** Delete a contact for good. It cannot be brought back. */
export interface DeleteContactTool extends Definition<typeof deleteContact> {
  readonly '~calls'?: Calls<DeleteContactParams, DeleteContactResult>;
}

/** What `intercom_detach_contact_from_company` takes. */
export type DetachContactFromCompanyParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof detachContactFromCompany>['contactId'];
  /** Intercom id of the company (not your own company_id). */
  companyId: ParamsOf<typeof detachContactFromCompany>['companyId'];
};

/** What `intercom_detach_contact_from_company` returns. */
export type DetachContactFromCompanyResult = {
  /** The company; missing when its answer was lost. */
  company: ResultOf<typeof detachContactFromCompany>['company'];
  /** Intercom id of the company. */
  companyId: ResultOf<typeof detachContactFromCompany>['companyId'];
  /** Name of the company. */
  name: ResultOf<typeof detachContactFromCompany>['name'];
};

/** Detach a contact from a company. Both stay; only their link goes. */
export interface DetachContactFromCompanyTool extends Definition<typeof detachContactFromCompany> {
  readonly '~calls'?: Calls<DetachContactFromCompanyParams, DetachContactFromCompanyResult>;
}

/** What `intercom_get_contact` takes. */
export type GetContactParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof getContact>['contactId'];
  /** Also return the contacts that were merged into this one. Since version 2.16 of the API. */
  include_merge_history?: ParamsOf<typeof getContact>['include_merge_history'];
};

/** What `intercom_get_contact` returns. */
export type GetContactResult = {
  /** The contact. */
  contact: ResultOf<typeof getContact>['contact'];
};

/** Get one contact by its Intercom id. */
export interface GetContactTool extends Definition<typeof getContact> {
  readonly '~calls'?: Calls<GetContactParams, GetContactResult>;
}

/** What `intercom_list_contacts` takes. */
export type ListContactsParams = {
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof listContacts>['per_page'];
  /** next_cursor of the page before. */
  starting_after?: ParamsOf<typeof listContacts>['starting_after'];
};

/** What `intercom_list_contacts` returns. */
export type ListContactsResult = {
  /** Contacts of this page. */
  contacts: ResultOf<typeof listContacts>['contacts'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listContacts>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listContacts>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listContacts>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listContacts>['next_cursor'];
};

/** List contacts page by page, newest first. */
export interface ListContactsTool extends Definition<typeof listContacts> {
  readonly '~calls'?: Calls<ListContactsParams, ListContactsResult>;
}

/** What `intercom_search_contacts` takes. */
export type SearchContactsParams = {
  /** {field, operator, value}, or {operator: AND or OR, value: [...]}. A plain e-mail address or name works too. */
  query: ParamsOf<typeof searchContacts>['query'];
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof searchContacts>['per_page'];
  /** next_cursor of the page before; give the same query again. */
  starting_after?: ParamsOf<typeof searchContacts>['starting_after'];
  /** Field to sort by, such as created_at. */
  sort_field?: ParamsOf<typeof searchContacts>['sort_field'];
  /** ascending or descending; descending unless given. */
  sort_order?: ParamsOf<typeof searchContacts>['sort_order'];
};

/** What `intercom_search_contacts` returns. */
export type SearchContactsResult = {
  /** Contacts of this page. */
  contacts: ResultOf<typeof searchContacts>['contacts'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof searchContacts>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof searchContacts>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof searchContacts>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof searchContacts>['next_cursor'];
};

/**
 * Search contacts by their fields. Dates match whole days of the workspace, and a change can take minutes to be found.
 */
export interface SearchContactsTool extends Definition<typeof searchContacts> {
  readonly '~calls'?: Calls<SearchContactsParams, SearchContactsResult>;
}

/** What `intercom_update_contact` takes. */
export type UpdateContactParams = {
  /** Intercom id of the contact to change. */
  contactId: ParamsOf<typeof updateContact>['contactId'];
  /** user or lead. A lead can become a user, never the other way round. */
  role?: ParamsOf<typeof updateContact>['role'];
  /** E-mail address. */
  email?: ParamsOf<typeof updateContact>['email'];
  /** Your own unique id of the contact (not the Intercom id). */
  external_id?: ParamsOf<typeof updateContact>['external_id'];
  /** Phone number. */
  phone?: ParamsOf<typeof updateContact>['phone'];
  /** Display name. */
  name?: ParamsOf<typeof updateContact>['name'];
  /** Address of a picture. */
  avatar?: ParamsOf<typeof updateContact>['avatar'];
  /** When the contact signed up, in unix seconds. */
  signed_up_at?: ParamsOf<typeof updateContact>['signed_up_at'];
  /** When the contact was last seen, in unix seconds. */
  last_seen_at?: ParamsOf<typeof updateContact>['last_seen_at'];
  /** Admin who owns the contact. */
  owner_id?: ParamsOf<typeof updateContact>['owner_id'];
  /** Whether the contact gets no more e-mails. */
  unsubscribed_from_emails?: ParamsOf<typeof updateContact>['unsubscribed_from_emails'];
  /** Values of custom attributes by their names. */
  custom_attributes?: ParamsOf<typeof updateContact>['custom_attributes'];
  /** Intercom id of a company to attach the contact to (not your own company_id). */
  company_id?: ParamsOf<typeof updateContact>['company_id'];
  /** Whether the e-mail address was verified; needs email in the same call. Since version 2.16 of the API. */
  email_verified?: ParamsOf<typeof updateContact>['email_verified'];
};

/** What `intercom_update_contact` returns. */
export type UpdateContactResult = {
  /** The contact after the change. */
  contact: ResultOf<typeof updateContact>['contact'];
  /** Intercom id of the contact. */
  contactId: ResultOf<typeof updateContact>['contactId'];
};

/**
 * Change a contact: fields that are left out stay as they are, null clears a field. Needs at least one field. Can also
 * attach a company.
 */
export interface UpdateContactTool extends Definition<typeof updateContact> {
  readonly '~calls'?: Calls<UpdateContactParams, UpdateContactResult>;
}

/** What `intercom_assign_conversation` takes. */
export type AssignConversationParams = {
  /** Conversation to assign. */
  conversationId: ParamsOf<typeof assignConversation>['conversationId'];
  /** Admin who acts; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof assignConversation>['admin_id'];
  /** Admin or team that gets the conversation; 0 takes the assignment away. */
  assignee_id: ParamsOf<typeof assignConversation>['assignee_id'];
  /** What assignee_id names: admin (unless given) or team. */
  assignee_type?: ParamsOf<typeof assignConversation>['assignee_type'];
  /** Text or HTML that the customer gets with the assignment. */
  body?: ParamsOf<typeof assignConversation>['body'];
};

/** What `intercom_assign_conversation` returns. */
export type AssignConversationResult = {
  /** The whole conversation after the assignment. */
  conversation: ResultOf<typeof assignConversation>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof assignConversation>['conversationId'];
  /** Admin who has the conversation; 0, "0" or null when nobody. */
  admin_assignee_id: ResultOf<typeof assignConversation>['admin_assignee_id'];
  /** Team that has the conversation; 0, "0" or null when none. */
  team_assignee_id: ResultOf<typeof assignConversation>['team_assignee_id'];
};

/**
 * Assign a conversation to an admin or to a team, or take the assignment away. Assigning a closed conversation opens it
 * again.
 */
export interface AssignConversationTool extends Definition<typeof assignConversation> {
  readonly '~calls'?: Calls<AssignConversationParams, AssignConversationResult>;
}

/** What `intercom_close_conversation` takes. */
export type CloseConversationParams = {
  /** Conversation to close. */
  conversationId: ParamsOf<typeof closeConversation>['conversationId'];
  /** Admin who acts; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof closeConversation>['admin_id'];
  /** Text or HTML that the customer gets with the closing. */
  body?: ParamsOf<typeof closeConversation>['body'];
};

/** What `intercom_close_conversation` returns. */
export type CloseConversationResult = {
  /** The whole conversation after the closing. */
  conversation: ResultOf<typeof closeConversation>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof closeConversation>['conversationId'];
  /** State of the conversation. */
  state: ResultOf<typeof closeConversation>['state'];
};

/** Close a conversation, with a last text to the customer or without. */
export interface CloseConversationTool extends Definition<typeof closeConversation> {
  readonly '~calls'?: Calls<CloseConversationParams, CloseConversationResult>;
}

/** What `intercom_create_conversation` takes. */
export type CreateConversationParams = {
  /** Role of the contact. contact is for visitors: they become leads. */
  from_type: ParamsOf<typeof createConversation>['from_type'];
  /** Intercom id of the contact; for a visitor also its user_id. */
  from_id: ParamsOf<typeof createConversation>['from_id'];
  /** Text of the message; HTML is not supported. */
  body: ParamsOf<typeof createConversation>['body'];
  /** Web addresses of images: a list, or text with commas between them; 10 at the most. */
  attachment_urls?: ParamsOf<typeof createConversation>['attachment_urls'];
  /** When the conversation began, in unix seconds; for imports. */
  created_at?: ParamsOf<typeof createConversation>['created_at'];
  /** Brand the conversation belongs to. Since version 2.16 of the API. */
  brand_id?: ParamsOf<typeof createConversation>['brand_id'];
};

/** What `intercom_create_conversation` returns. */
export type CreateConversationResult = {
  /** The first message. */
  message: ResultOf<typeof createConversation>['message'];
  /** Id of the message. */
  messageId: ResultOf<typeof createConversation>['messageId'];
  /** Id of the new conversation. */
  conversationId: ResultOf<typeof createConversation>['conversationId'];
};

/** Create a conversation that a contact begins, with a plain text. Answers with its first message. */
export interface CreateConversationTool extends Definition<typeof createConversation> {
  readonly '~calls'?: Calls<CreateConversationParams, CreateConversationResult>;
}

/** What `intercom_get_conversation` takes. */
export type GetConversationParams = {
  /** Id of the conversation. */
  conversationId: ParamsOf<typeof getConversation>['conversationId'];
  /** plaintext for texts without HTML; html, which is what comes anyway, is not sent. */
  display_as?: ParamsOf<typeof getConversation>['display_as'];
  /** Translate the parts to the language of the conversation. */
  include_translations?: ParamsOf<typeof getConversation>['include_translations'];
};

/** What `intercom_get_conversation` returns. */
export type GetConversationResult = {
  /** The conversation. */
  conversation: ResultOf<typeof getConversation>['conversation'];
};

/** Get one conversation with its parts, at most the newest 500 of them. */
export interface GetConversationTool extends Definition<typeof getConversation> {
  readonly '~calls'?: Calls<GetConversationParams, GetConversationResult>;
}

/** What `intercom_list_conversations` takes. */
export type ListConversationsParams = {
  /** How many items one page holds, at most 150; 20 unless given. */
  per_page?: ParamsOf<typeof listConversations>['per_page'];
  /** next_cursor of the page before, with the same sort and order. */
  starting_after?: ParamsOf<typeof listConversations>['starting_after'];
  /** Field to sort by: updated_at (used when only order is given), created_at, waiting_since. */
  sort?: ParamsOf<typeof listConversations>['sort'];
  /** asc or desc; desc when only sort is given. */
  order?: ParamsOf<typeof listConversations>['order'];
};

/** What `intercom_list_conversations` returns. */
export type ListConversationsResult = {
  /** Conversations of this page. */
  conversations: ResultOf<typeof listConversations>['conversations'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listConversations>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listConversations>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listConversations>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listConversations>['next_cursor'];
};

/**
 * List conversations page by page, without their parts. With sort or order it searches all of them instead; that
 * Intercom then sorts is not confirmed by its API description.
 */
export interface ListConversationsTool extends Definition<typeof listConversations> {
  readonly '~calls'?: Calls<ListConversationsParams, ListConversationsResult>;
}

/** What `intercom_open_conversation` takes. */
export type OpenConversationParams = {
  /** Conversation to open. */
  conversationId: ParamsOf<typeof openConversation>['conversationId'];
  /** Admin who acts; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof openConversation>['admin_id'];
};

/** What `intercom_open_conversation` returns. */
export type OpenConversationResult = {
  /** The whole conversation after the opening. */
  conversation: ResultOf<typeof openConversation>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof openConversation>['conversationId'];
  /** State of the conversation. */
  state: ResultOf<typeof openConversation>['state'];
};

/** Open a closed or snoozed conversation again. */
export interface OpenConversationTool extends Definition<typeof openConversation> {
  readonly '~calls'?: Calls<OpenConversationParams, OpenConversationResult>;
}

/** What `intercom_reply_conversation` takes. */
export type ReplyConversationParams = {
  /** Conversation to reply to; the word last means the newest one. */
  conversationId: ParamsOf<typeof replyConversation>['conversationId'];
  /** comment reaches the customer, note does not. */
  message_type: ParamsOf<typeof replyConversation>['message_type'];
  /** Text or HTML of the reply. */
  body: ParamsOf<typeof replyConversation>['body'];
  /** Admin who replies; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof replyConversation>['admin_id'];
  /** Web addresses of images: a list, or text with commas between them; 10 at the most. */
  attachment_urls?: ParamsOf<typeof replyConversation>['attachment_urls'];
  /** When the reply was written, in unix seconds; for imports. */
  created_at?: ParamsOf<typeof replyConversation>['created_at'];
  /** Tell nobody about the reply. Since version 2.15 of the API. */
  skip_notifications?: ParamsOf<typeof replyConversation>['skip_notifications'];
};

/** What `intercom_reply_conversation` returns. */
export type ReplyConversationResult = {
  /** The whole conversation after the reply. */
  conversation: ResultOf<typeof replyConversation>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof replyConversation>['conversationId'];
};

/** Reply to a conversation as an admin, or leave an internal note that the customer never sees. */
export interface ReplyConversationTool extends Definition<typeof replyConversation> {
  readonly '~calls'?: Calls<ReplyConversationParams, ReplyConversationResult>;
}

/** What `intercom_search_conversations` takes. */
export type SearchConversationsParams = {
  /** Filter {field, operator, value}, or group {operator: "AND" or "OR", value: [filters]}. */
  query: ParamsOf<typeof searchConversations>['query'];
  /** How many items one page holds, at most 150; 20 unless given. */
  per_page?: ParamsOf<typeof searchConversations>['per_page'];
  /** next_cursor of the page before. */
  starting_after?: ParamsOf<typeof searchConversations>['starting_after'];
  /** Field to sort by; that Intercom sorts conversations is not confirmed by its API description. */
  sort_field?: ParamsOf<typeof searchConversations>['sort_field'];
  /** ascending or descending, the order of sort_field; alone it is not sent. */
  sort_order?: ParamsOf<typeof searchConversations>['sort_order'];
  /** Also return which quality monitors flagged each. Since version 2.16 of the API. */
  include_monitors?: ParamsOf<typeof searchConversations>['include_monitors'];
  /** Also return the quality scores of each. Since version 2.16 of the API. */
  include_scorecards?: ParamsOf<typeof searchConversations>['include_scorecards'];
};

/** What `intercom_search_conversations` returns. */
export type SearchConversationsResult = {
  /** Conversations of this page. */
  conversations: ResultOf<typeof searchConversations>['conversations'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof searchConversations>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof searchConversations>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof searchConversations>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof searchConversations>['next_cursor'];
};

/**
 * Search conversations by their fields. They come without parts, changes of the last minutes may be missing, and
 * source.body matches single words.
 */
export interface SearchConversationsTool extends Definition<typeof searchConversations> {
  readonly '~calls'?: Calls<SearchConversationsParams, SearchConversationsResult>;
}

/** What `intercom_snooze_conversation` takes. */
export type SnoozeConversationParams = {
  /** Conversation to snooze. */
  conversationId: ParamsOf<typeof snoozeConversation>['conversationId'];
  /** Admin who acts; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof snoozeConversation>['admin_id'];
  /** When it opens again, in unix seconds; must lie in the future. */
  snoozed_until: ParamsOf<typeof snoozeConversation>['snoozed_until'];
};

/** What `intercom_snooze_conversation` returns. */
export type SnoozeConversationResult = {
  /** The whole conversation after the snoozing. */
  conversation: ResultOf<typeof snoozeConversation>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof snoozeConversation>['conversationId'];
  /** State of the conversation. */
  state: ResultOf<typeof snoozeConversation>['state'];
  /** When it opens again, in unix seconds. */
  snoozed_until: ResultOf<typeof snoozeConversation>['snoozed_until'];
};

/** Snooze a conversation until a time in the future, when it opens again. */
export interface SnoozeConversationTool extends Definition<typeof snoozeConversation> {
  readonly '~calls'?: Calls<SnoozeConversationParams, SnoozeConversationResult>;
}

/** What `intercom_create_event` takes. */
export type CreateEventParams = {
  /** What happened, as a verb in the past tense and a noun: invited-friend. */
  event_name: ParamsOf<typeof createEvent>['event_name'];
  /** When it happened, in unix seconds; now unless given. */
  created_at?: ParamsOf<typeof createEvent>['created_at'];
  /** Your own id of the contact, its external_id (not the Intercom id). */
  user_id?: ParamsOf<typeof createEvent>['user_id'];
  /** E-mail address of the contact. */
  email?: ParamsOf<typeof createEvent>['email'];
  /** Intercom id of the contact; the only way to name a lead. */
  id?: ParamsOf<typeof createEvent>['id'];
  /** Details by name, 10 at the most: text, numbers, {url, value} or {amount, currency}. */
  metadata?: ParamsOf<typeof createEvent>['metadata'];
};

/** What `intercom_create_event` returns. */
export type CreateEventResult = {
  /** Whether Intercom took the event; it shows up a little later. */
  accepted: ResultOf<typeof createEvent>['accepted'];
};

/**
 * Record something that a contact did. Needs user_id, email or id, at least one of them. The same event of the same
 * second counts once.
 */
export interface CreateEventTool extends Definition<typeof createEvent> {
  readonly '~calls'?: Calls<CreateEventParams, CreateEventResult>;
}

/** What `intercom_list_contact_events` takes. */
export type ListContactEventsParams = {
  /** Intercom id of the contact; the only way to name a lead. */
  contactId?: ParamsOf<typeof listContactEvents>['contactId'];
  /** Your own id of the contact, its external_id (not the Intercom id). */
  user_id?: ParamsOf<typeof listContactEvents>['user_id'];
  /** E-mail address of the contact. */
  email?: ParamsOf<typeof listContactEvents>['email'];
  /** Count each event name, also of events older than 90 days; fills summary. */
  summary?: ParamsOf<typeof listContactEvents>['summary'];
  /** How many events one page holds, at most 150. */
  per_page?: ParamsOf<typeof listContactEvents>['per_page'];
  /** next_cursor of the page before. */
  starting_after?: ParamsOf<typeof listContactEvents>['starting_after'];
};

/** What `intercom_list_contact_events` returns. */
export type ListContactEventsResult = {
  /** Events of this page. */
  events: ResultOf<typeof listContactEvents>['events'];
  /** How often each event happened, when summary was asked for. */
  summary: ResultOf<typeof listContactEvents>['summary'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listContactEvents>['pages'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listContactEvents>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listContactEvents>['next_cursor'];
};

/**
 * List what a contact did in the last 90 days, or count it by event name. Needs contactId, user_id or email, exactly
 * one of them.
 */
export interface ListContactEventsTool extends Definition<typeof listContactEvents> {
  readonly '~calls'?: Calls<ListContactEventsParams, ListContactEventsResult>;
}

/** What `intercom_create_help_center_redirect` takes. */
export type CreateHelpCenterRedirectParams = {
  /** Id of the help center. */
  helpCenterId: ParamsOf<typeof createHelpCenterRedirect>['helpCenterId'];
  /** Address to lead away from, which lies in the help center. */
  from_url: ParamsOf<typeof createHelpCenterRedirect>['from_url'];
  /** Language to lead to. */
  locale: ParamsOf<typeof createHelpCenterRedirect>['locale'];
  /** What target_id names. */
  target_type: ParamsOf<typeof createHelpCenterRedirect>['target_type'];
  /** Id of the article or collection. */
  target_id: ParamsOf<typeof createHelpCenterRedirect>['target_id'];
};

/** What `intercom_create_help_center_redirect` returns. */
export type CreateHelpCenterRedirectResult = {
  /** The new redirect. */
  'help-center-redirect': ResultOf<typeof createHelpCenterRedirect>['help-center-redirect'];
  /** Id of the new redirect. */
  redirectId: ResultOf<typeof createHelpCenterRedirect>['redirectId'];
};

/** Create a redirect, which leads an old address of a help center to an article or a collection. */
export interface CreateHelpCenterRedirectTool extends Definition<typeof createHelpCenterRedirect> {
  readonly '~calls'?: Calls<CreateHelpCenterRedirectParams, CreateHelpCenterRedirectResult>;
}

/** What `intercom_delete_help_center_redirect` takes. */
export type DeleteHelpCenterRedirectParams = {
  /** Id of the help center. */
  helpCenterId: ParamsOf<typeof deleteHelpCenterRedirect>['helpCenterId'];
  /** Id of the help center redirect. */
  redirectId: ParamsOf<typeof deleteHelpCenterRedirect>['redirectId'];
};

/** What `intercom_delete_help_center_redirect` returns. */
export type DeleteHelpCenterRedirectResult = {
  /** Id of the help center redirect. */
  id: ResultOf<typeof deleteHelpCenterRedirect>['id'];
  /** Whether the help center redirect was deleted. */
  deleted: ResultOf<typeof deleteHelpCenterRedirect>['deleted'];
  /** Always help_center_redirect. */
  object: ResultOf<typeof deleteHelpCenterRedirect>['object'];
};

/** Delete a redirect: its address leads nowhere until it is made again. */
export interface DeleteHelpCenterRedirectTool extends Definition<typeof deleteHelpCenterRedirect> {
  readonly '~calls'?: Calls<DeleteHelpCenterRedirectParams, DeleteHelpCenterRedirectResult>;
}

/** What `intercom_get_help_center` takes. */
export type GetHelpCenterParams = {
  /** Id of the help center. */
  helpCenterId: ParamsOf<typeof getHelpCenter>['helpCenterId'];
};

/** What `intercom_get_help_center` returns. */
export type GetHelpCenterResult = {
  /** The help center. */
  'help-center': ResultOf<typeof getHelpCenter>['help-center'];
  /** Id of the help center. */
  helpCenterId: ResultOf<typeof getHelpCenter>['helpCenterId'];
};

/** Get one help center with its address and languages. */
export interface GetHelpCenterTool extends Definition<typeof getHelpCenter> {
  readonly '~calls'?: Calls<GetHelpCenterParams, GetHelpCenterResult>;
}

/** What `intercom_get_help_center_redirect` takes. */
export type GetHelpCenterRedirectParams = {
  /** Id of the help center. */
  helpCenterId: ParamsOf<typeof getHelpCenterRedirect>['helpCenterId'];
  /** Id of the help center redirect. */
  redirectId: ParamsOf<typeof getHelpCenterRedirect>['redirectId'];
};

/** What `intercom_get_help_center_redirect` returns. */
export type GetHelpCenterRedirectResult = {
  /** The redirect. */
  'help-center-redirect': ResultOf<typeof getHelpCenterRedirect>['help-center-redirect'];
  /** Id of the redirect. */
  redirectId: ResultOf<typeof getHelpCenterRedirect>['redirectId'];
};

/** Get one redirect of a help center. */
export interface GetHelpCenterRedirectTool extends Definition<typeof getHelpCenterRedirect> {
  readonly '~calls'?: Calls<GetHelpCenterRedirectParams, GetHelpCenterRedirectResult>;
}

/** What `intercom_list_help_center_redirects` takes. */
export type ListHelpCenterRedirectsParams = {
  /** Id of the help center. */
  helpCenterId: ParamsOf<typeof listHelpCenterRedirects>['helpCenterId'];
  /** How many items one page holds, at most 250; 50 unless given. */
  per_page?: ParamsOf<typeof listHelpCenterRedirects>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listHelpCenterRedirects>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listHelpCenterRedirects>['starting_after'];
};

/** What `intercom_list_help_center_redirects` returns. */
export type ListHelpCenterRedirectsResult = {
  /** Redirects of this page. */
  redirects: ResultOf<typeof listHelpCenterRedirects>['redirects'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listHelpCenterRedirects>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listHelpCenterRedirects>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listHelpCenterRedirects>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listHelpCenterRedirects>['next_cursor'];
};

/** List the old addresses of a help center that lead to articles and collections. */
export interface ListHelpCenterRedirectsTool extends Definition<typeof listHelpCenterRedirects> {
  readonly '~calls'?: Calls<ListHelpCenterRedirectsParams, ListHelpCenterRedirectsResult>;
}

/** What `intercom_list_help_centers` takes. */
export type ListHelpCentersParams = {
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof listHelpCenters>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listHelpCenters>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listHelpCenters>['starting_after'];
};

/** What `intercom_list_help_centers` returns. */
export type ListHelpCentersResult = {
  /** Help centers of this page. */
  help_centers: ResultOf<typeof listHelpCenters>['help_centers'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listHelpCenters>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listHelpCenters>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listHelpCenters>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listHelpCenters>['next_cursor'];
};

/** List the help centers of the workspace with their addresses and languages. */
export interface ListHelpCentersTool extends Definition<typeof listHelpCenters> {
  readonly '~calls'?: Calls<ListHelpCentersParams, ListHelpCentersResult>;
}

/** What `intercom_create_internal_article` takes. */
export type CreateInternalArticleParams = {
  /** Title. */
  title: ParamsOf<typeof createInternalArticle>['title'];
  /** Text as HTML; not together with body_markdown. */
  body?: ParamsOf<typeof createInternalArticle>['body'];
  /** Text as Markdown; not together with body. Since version 2.16 of the API. */
  body_markdown?: ParamsOf<typeof createInternalArticle>['body_markdown'];
  /** Author; the default admin, or the one the token belongs to, unless given. */
  author_id?: ParamsOf<typeof createInternalArticle>['author_id'];
  /** Owner; the default admin, or the one the token belongs to, unless given. */
  owner_id?: ParamsOf<typeof createInternalArticle>['owner_id'];
  /** Audiences that Fin answers with it; [] is everybody. Since version 2.16 of the API. */
  audience_ids?: ParamsOf<typeof createInternalArticle>['audience_ids'];
  /** Whether Fin may use it. Since version 2.16 of the API. */
  ai_chatbot_availability?: ParamsOf<typeof createInternalArticle>['ai_chatbot_availability'];
  /** Whether Copilot may use it. Since version 2.16 of the API. */
  ai_copilot_availability?: ParamsOf<typeof createInternalArticle>['ai_copilot_availability'];
  /** Whether the sales agent may use it. Since version 2.16 of the API. */
  ai_sales_agent_availability?: ParamsOf<typeof createInternalArticle>['ai_sales_agent_availability'];
};

/** What `intercom_create_internal_article` returns. */
export type CreateInternalArticleResult = {
  /** The new internal article. */
  'internal-article': ResultOf<typeof createInternalArticle>['internal-article'];
  /** Id of the new internal article. */
  internalArticleId: ResultOf<typeof createInternalArticle>['internalArticleId'];
};

/** Create an article for teammates. No customer sees it; Fin and Copilot use it only where they may. */
export interface CreateInternalArticleTool extends Definition<typeof createInternalArticle> {
  readonly '~calls'?: Calls<CreateInternalArticleParams, CreateInternalArticleResult>;
}

/** What `intercom_delete_internal_article` takes. */
export type DeleteInternalArticleParams = {
  /** Id of the internal article. */
  internalArticleId: ParamsOf<typeof deleteInternalArticle>['internalArticleId'];
};

/** What `intercom_delete_internal_article` returns. */
export type DeleteInternalArticleResult = {
  /** Id of the internal article. */
  id: ResultOf<typeof deleteInternalArticle>['id'];
  /** Whether the internal article was deleted. */
  deleted: ResultOf<typeof deleteInternalArticle>['deleted'];
  /** Always internal_article. */
  object: ResultOf<typeof deleteInternalArticle>['object'];
};

/** Delete an article for teammates for good. */
export interface DeleteInternalArticleTool extends Definition<typeof deleteInternalArticle> {
  readonly '~calls'?: Calls<DeleteInternalArticleParams, DeleteInternalArticleResult>;
}

/** What `intercom_get_internal_article` takes. */
export type GetInternalArticleParams = {
  /** Id of the internal article. */
  internalArticleId: ParamsOf<typeof getInternalArticle>['internalArticleId'];
};

/** What `intercom_get_internal_article` returns. */
export type GetInternalArticleResult = {
  /** The internal article. */
  'internal-article': ResultOf<typeof getInternalArticle>['internal-article'];
  /** Id of the internal article. */
  internalArticleId: ResultOf<typeof getInternalArticle>['internalArticleId'];
};

/** Get one article that only teammates read. */
export interface GetInternalArticleTool extends Definition<typeof getInternalArticle> {
  readonly '~calls'?: Calls<GetInternalArticleParams, GetInternalArticleResult>;
}

/** What `intercom_list_internal_articles` takes. */
export type ListInternalArticlesParams = {
  /** How many items one page holds, at most 150; 25 unless given. */
  per_page?: ParamsOf<typeof listInternalArticles>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listInternalArticles>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listInternalArticles>['starting_after'];
};

/** What `intercom_list_internal_articles` returns. */
export type ListInternalArticlesResult = {
  /** Internal articles of this page. */
  internal_articles: ResultOf<typeof listInternalArticles>['internal_articles'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listInternalArticles>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listInternalArticles>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listInternalArticles>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listInternalArticles>['next_cursor'];
};

/** List the articles that only teammates read. */
export interface ListInternalArticlesTool extends Definition<typeof listInternalArticles> {
  readonly '~calls'?: Calls<ListInternalArticlesParams, ListInternalArticlesResult>;
}

/** What `intercom_search_internal_articles` takes. */
export type SearchInternalArticlesParams = {
  /** Folder to search in. */
  folder_id: ParamsOf<typeof searchInternalArticles>['folder_id'];
  /** How many items one page holds, at most 150; 10 unless given. */
  per_page?: ParamsOf<typeof searchInternalArticles>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof searchInternalArticles>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof searchInternalArticles>['starting_after'];
};

/** What `intercom_search_internal_articles` returns. */
export type SearchInternalArticlesResult = {
  /** Internal articles of this page. */
  internal_articles: ResultOf<typeof searchInternalArticles>['internal_articles'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof searchInternalArticles>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof searchInternalArticles>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof searchInternalArticles>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof searchInternalArticles>['next_cursor'];
};

/** Search the articles for teammates by their folder; the API knows no other condition. */
export interface SearchInternalArticlesTool extends Definition<typeof searchInternalArticles> {
  readonly '~calls'?: Calls<SearchInternalArticlesParams, SearchInternalArticlesResult>;
}

/** What `intercom_update_internal_article` takes. */
export type UpdateInternalArticleParams = {
  /** Id of the internal article. */
  internalArticleId: ParamsOf<typeof updateInternalArticle>['internalArticleId'];
  /** Title. */
  title?: ParamsOf<typeof updateInternalArticle>['title'];
  /** Text as HTML; not together with body_markdown. */
  body?: ParamsOf<typeof updateInternalArticle>['body'];
  /** Text as Markdown; not together with body. Since version 2.16 of the API. */
  body_markdown?: ParamsOf<typeof updateInternalArticle>['body_markdown'];
  /** Admin who wrote it. */
  author_id?: ParamsOf<typeof updateInternalArticle>['author_id'];
  /** Admin who keeps it up to date. */
  owner_id?: ParamsOf<typeof updateInternalArticle>['owner_id'];
  /** Audiences that Fin answers with it; [] is everybody. Since version 2.16 of the API. */
  audience_ids?: ParamsOf<typeof updateInternalArticle>['audience_ids'];
  /** Whether Fin may use it. Since version 2.16 of the API. */
  ai_chatbot_availability?: ParamsOf<typeof updateInternalArticle>['ai_chatbot_availability'];
  /** Whether Copilot may use it. Since version 2.16 of the API. */
  ai_copilot_availability?: ParamsOf<typeof updateInternalArticle>['ai_copilot_availability'];
  /** Whether the sales agent may use it. Since version 2.16 of the API. */
  ai_sales_agent_availability?: ParamsOf<typeof updateInternalArticle>['ai_sales_agent_availability'];
};

/** What `intercom_update_internal_article` returns. */
export type UpdateInternalArticleResult = {
  /** The internal article after the change. */
  'internal-article': ResultOf<typeof updateInternalArticle>['internal-article'];
  /** Id of the internal article. */
  internalArticleId: ResultOf<typeof updateInternalArticle>['internalArticleId'];
};

/** Change an article for teammates: what is left out stays as it is. Needs at least one field. */
export interface UpdateInternalArticleTool extends Definition<typeof updateInternalArticle> {
  readonly '~calls'?: Calls<UpdateInternalArticleParams, UpdateInternalArticleResult>;
}

/** What `intercom_create_message` takes. */
export type CreateMessageParams = {
  /** inapp or email. */
  message_type: ParamsOf<typeof createMessage>['message_type'];
  /** Style of an e-mail, which needs it; not sent with in-app messages. */
  template?: ParamsOf<typeof createMessage>['template'];
  /** Subject of an e-mail, which needs it; not sent with in-app messages. */
  subject?: ParamsOf<typeof createMessage>['subject'];
  /** Text or HTML of the message. */
  body: ParamsOf<typeof createMessage>['body'];
  /** Always admin. */
  from_type?: ParamsOf<typeof createMessage>['from_type'];
  /** Admin who sends; the default admin, or the one the token belongs to, unless given. */
  from_id?: ParamsOf<typeof createMessage>['from_id'];
  /** Role of the recipients; contact looks up the role of each of them. */
  to_type: ParamsOf<typeof createMessage>['to_type'];
  /** Intercom id of the contact; several, as a list or with commas, since API version 2.14. */
  to_id: ParamsOf<typeof createMessage>['to_id'];
  /** Intercom ids of contacts who get a copy. Since version 2.14 of the API. */
  cc?: ParamsOf<typeof createMessage>['cc'];
  /** Intercom ids of contacts who get a hidden copy. Since version 2.14 of the API. */
  bcc?: ParamsOf<typeof createMessage>['bcc'];
  /** When the message was created, in unix seconds; for imports. */
  created_at?: ParamsOf<typeof createMessage>['created_at'];
  /** Open a conversation in the inbox at once, before the contact answers. */
  create_conversation_without_contact_reply?: ParamsOf<typeof createMessage>['create_conversation_without_contact_reply'];
};

/** What `intercom_create_message` returns. */
export type CreateMessageResult = {
  /** The message; it names a conversation only once there is one. */
  message: ResultOf<typeof createMessage>['message'];
  /** Id of the message; not the id of a conversation. */
  messageId: ResultOf<typeof createMessage>['messageId'];
};

/**
 * Send an in-app message or an e-mail to contacts in the name of an admin. An e-mail needs subject and template. No
 * conversation exists until the contact answers.
 */
export interface CreateMessageTool extends Definition<typeof createMessage> {
  readonly '~calls'?: Calls<CreateMessageParams, CreateMessageResult>;
}

/** What `intercom_create_note` takes. */
export type CreateNoteParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof createNote>['contactId'];
  /** Text or HTML of the note. */
  body: ParamsOf<typeof createNote>['body'];
  /** Admin who is named as the author. */
  admin_id?: ParamsOf<typeof createNote>['admin_id'];
};

/** What `intercom_create_note` returns. */
export type CreateNoteResult = {
  /** Id of the note. */
  id: ResultOf<typeof createNote>['id'];
  /** Text of the note, as HTML. */
  body: ResultOf<typeof createNote>['body'];
  /** When the note was written, in unix seconds. */
  created_at: ResultOf<typeof createNote>['created_at'];
  /** Always note. */
  type: ResultOf<typeof createNote>['type'];
  /** Admin who wrote it. */
  author: ResultOf<typeof createNote>['author'];
  /** The contact it is about. */
  contact: ResultOf<typeof createNote>['contact'];
  /** Null: the note is about a contact. */
  company: ResultOf<typeof createNote>['company'];
};

/** Leave a note on a contact. Teammates see it, the contact does not. */
export interface CreateNoteTool extends Definition<typeof createNote> {
  readonly '~calls'?: Calls<CreateNoteParams, CreateNoteResult>;
}

/** What `intercom_create_tag` takes. */
export type CreateTagParams = {
  /** Name of the tag, or its new name; capitals do not matter. */
  name: ParamsOf<typeof createTag>['name'];
  /** Tag to rename. */
  id?: ParamsOf<typeof createTag>['id'];
};

/** What `intercom_create_tag` returns. */
export type CreateTagResult = {
  /** Id of the tag. */
  id: ResultOf<typeof createTag>['id'];
  /** Name of the tag. */
  name: ResultOf<typeof createTag>['name'];
  /** Always tag. */
  type: ResultOf<typeof createTag>['type'];
};

/** Create a tag, or return the one that has this name. With the id of a tag, rename that tag. */
export interface CreateTagTool extends Definition<typeof createTag> {
  readonly '~calls'?: Calls<CreateTagParams, CreateTagResult>;
}

/** What `intercom_list_tags` takes. */
export type ListTagsParams = ParamsOf<typeof listTags>;

/** What `intercom_list_tags` returns. */
export type ListTagsResult = {
  /** All tags. */
  tags: ResultOf<typeof listTags>['tags'];
  /** Always list. */
  type: ResultOf<typeof listTags>['type'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listTags>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listTags>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listTags>['next_cursor'];
};

/** List all tags of the workspace at once. */
export interface ListTagsTool extends Definition<typeof listTags> {
  readonly '~calls'?: Calls<ListTagsParams, ListTagsResult>;
}

/** What `intercom_tag_article` takes. */
export type TagArticleParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof tagArticle>['articleId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof tagArticle>['tagId'];
  /** Admin who tags; the one the token belongs to unless given. */
  admin_id?: ParamsOf<typeof tagArticle>['admin_id'];
};

/** What `intercom_tag_article` returns. */
export type TagArticleResult = {
  /** Id of the tag. */
  id: ResultOf<typeof tagArticle>['id'];
  /** Name of the tag. */
  name: ResultOf<typeof tagArticle>['name'];
  /** Always tag. */
  type: ResultOf<typeof tagArticle>['type'];
  /** When the tag was put there, in unix seconds. */
  applied_at: ResultOf<typeof tagArticle>['applied_at'];
  /** Admin who put the tag there. */
  applied_by: ResultOf<typeof tagArticle>['applied_by'];
};

/** Put a tag on an article. */
export interface TagArticleTool extends Definition<typeof tagArticle> {
  readonly '~calls'?: Calls<TagArticleParams, TagArticleResult>;
}

/** What `intercom_tag_contact` takes. */
export type TagContactParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof tagContact>['contactId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof tagContact>['tagId'];
};

/** What `intercom_tag_contact` returns. */
export type TagContactResult = {
  /** Id of the tag. */
  id: ResultOf<typeof tagContact>['id'];
  /** Name of the tag. */
  name: ResultOf<typeof tagContact>['name'];
  /** Always tag. */
  type: ResultOf<typeof tagContact>['type'];
  /** When the tag was put there, in unix seconds. */
  applied_at: ResultOf<typeof tagContact>['applied_at'];
  /** Admin who put the tag there. */
  applied_by: ResultOf<typeof tagContact>['applied_by'];
};

/** Put a tag on a contact. */
export interface TagContactTool extends Definition<typeof tagContact> {
  readonly '~calls'?: Calls<TagContactParams, TagContactResult>;
}

/** What `intercom_tag_conversation` takes. */
export type TagConversationParams = {
  /** Conversation to tag. */
  conversationId: ParamsOf<typeof tagConversation>['conversationId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof tagConversation>['tagId'];
  /** Admin who tags; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof tagConversation>['admin_id'];
};

/** What `intercom_tag_conversation` returns. */
export type TagConversationResult = {
  /** Id of the tag. */
  id: ResultOf<typeof tagConversation>['id'];
  /** Name of the tag. */
  name: ResultOf<typeof tagConversation>['name'];
  /** Always tag. */
  type: ResultOf<typeof tagConversation>['type'];
  /** When the tag was put there, in unix seconds. */
  applied_at: ResultOf<typeof tagConversation>['applied_at'];
  /** Admin who put the tag there. */
  applied_by: ResultOf<typeof tagConversation>['applied_by'];
};

/** Put a tag on a conversation. */
export interface TagConversationTool extends Definition<typeof tagConversation> {
  readonly '~calls'?: Calls<TagConversationParams, TagConversationResult>;
}

/** What `intercom_tag_internal_article` takes. */
export type TagInternalArticleParams = {
  /** Id of the internal article. */
  internalArticleId: ParamsOf<typeof tagInternalArticle>['internalArticleId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof tagInternalArticle>['tagId'];
  /** Admin who tags; the one the token belongs to unless given. */
  admin_id?: ParamsOf<typeof tagInternalArticle>['admin_id'];
};

/** What `intercom_tag_internal_article` returns. */
export type TagInternalArticleResult = {
  /** Id of the tag. */
  id: ResultOf<typeof tagInternalArticle>['id'];
  /** Name of the tag. */
  name: ResultOf<typeof tagInternalArticle>['name'];
  /** Always tag. */
  type: ResultOf<typeof tagInternalArticle>['type'];
  /** When the tag was put there, in unix seconds. */
  applied_at: ResultOf<typeof tagInternalArticle>['applied_at'];
  /** Admin who put the tag there. */
  applied_by: ResultOf<typeof tagInternalArticle>['applied_by'];
};

/** Put a tag on an internal article. */
export interface TagInternalArticleTool extends Definition<typeof tagInternalArticle> {
  readonly '~calls'?: Calls<TagInternalArticleParams, TagInternalArticleResult>;
}

/** What `intercom_untag_article` takes. */
export type UntagArticleParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof untagArticle>['articleId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof untagArticle>['tagId'];
};

/** What `intercom_untag_article` returns. */
export type UntagArticleResult = {
  /** Id of the tag. */
  id: ResultOf<typeof untagArticle>['id'];
  /** Name of the tag; missing when the answer was lost. */
  name: ResultOf<typeof untagArticle>['name'];
  /** Always tag. */
  type: ResultOf<typeof untagArticle>['type'];
};

/** Take a tag off an article. The tag itself stays. */
export interface UntagArticleTool extends Definition<typeof untagArticle> {
  readonly '~calls'?: Calls<UntagArticleParams, UntagArticleResult>;
}

/** What `intercom_untag_contact` takes. */
export type UntagContactParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof untagContact>['contactId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof untagContact>['tagId'];
};

/** What `intercom_untag_contact` returns. */
export type UntagContactResult = {
  /** Id of the tag. */
  id: ResultOf<typeof untagContact>['id'];
  /** Name of the tag; missing when the answer was lost. */
  name: ResultOf<typeof untagContact>['name'];
  /** Always tag. */
  type: ResultOf<typeof untagContact>['type'];
};

/** Take a tag off a contact. The tag itself stays. */
export interface UntagContactTool extends Definition<typeof untagContact> {
  readonly '~calls'?: Calls<UntagContactParams, UntagContactResult>;
}

/** What `intercom_untag_internal_article` takes. */
export type UntagInternalArticleParams = {
  /** Id of the internal article. */
  internalArticleId: ParamsOf<typeof untagInternalArticle>['internalArticleId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof untagInternalArticle>['tagId'];
};

/** What `intercom_untag_internal_article` returns. */
export type UntagInternalArticleResult = {
  /** Id of the tag. */
  id: ResultOf<typeof untagInternalArticle>['id'];
  /** Name of the tag; missing when the answer was lost. */
  name: ResultOf<typeof untagInternalArticle>['name'];
  /** Always tag. */
  type: ResultOf<typeof untagInternalArticle>['type'];
};

/** Take a tag off an internal article. The tag itself stays. */
export interface UntagInternalArticleTool extends Definition<typeof untagInternalArticle> {
  readonly '~calls'?: Calls<UntagInternalArticleParams, UntagInternalArticleResult>;
}

/** What `intercom_list_teams` takes. */
export type ListTeamsParams = ParamsOf<typeof listTeams>;

/** What `intercom_list_teams` returns. */
export type ListTeamsResult = {
  /** All teams. */
  teams: ResultOf<typeof listTeams>['teams'];
  /** Always team.list. */
  type: ResultOf<typeof listTeams>['type'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listTeams>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listTeams>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listTeams>['next_cursor'];
};

/** List all teams of the workspace at once, with the ids of their admins. */
export interface ListTeamsTool extends Definition<typeof listTeams> {
  readonly '~calls'?: Calls<ListTeamsParams, ListTeamsResult>;
}

/** What `intercom_create_ticket` takes. */
export type CreateTicketParams = {
  /** Id of the ticket type. */
  ticket_type_id: ParamsOf<typeof createTicket>['ticket_type_id'];
  /** Exactly one contact: its id, or [{"id"}], [{"external_id"}] or [{"email"}]; an unknown e-mail makes a contact. */
  contacts: ParamsOf<typeof createTicket>['contacts'];
  /** Values by attribute name; title and text are _default_title_ and _default_description_. */
  ticket_attributes: ParamsOf<typeof createTicket>['ticket_attributes'];
  /** Intercom id of the company of the ticket. */
  company_id?: ParamsOf<typeof createTicket>['company_id'];
  /** When the ticket was created, in unix seconds; for imports. */
  created_at?: ParamsOf<typeof createTicket>['created_at'];
  /** Conversation to link the ticket to. Since version 2.14 of the API. */
  conversation_to_link_id?: ParamsOf<typeof createTicket>['conversation_to_link_id'];
  /** Who gets the ticket: {admin_assignee_id, team_assignee_id}, either or both. Since version 2.14 of the API. */
  assignment?: ParamsOf<typeof createTicket>['assignment'];
  /** Tell nobody about it. Since version 2.13 of the API. */
  skip_notifications?: ParamsOf<typeof createTicket>['skip_notifications'];
  /** Other name of skip_notifications. Since version 2.13 of the API. */
  disable_notifications?: ParamsOf<typeof createTicket>['disable_notifications'];
};

/** What `intercom_create_ticket` returns. */
export type CreateTicketResult = {
  /** The new ticket. */
  ticket: ResultOf<typeof createTicket>['ticket'];
  /** Id of the ticket for later calls; not the number that the inbox shows. */
  ticketId: ResultOf<typeof createTicket>['ticketId'];
};

/**
 * Create a ticket for one contact, who is told about it unless skip_notifications is true. A list attribute takes the
 * id of its item, not its name.
 */
export interface CreateTicketTool extends Definition<typeof createTicket> {
  readonly '~calls'?: Calls<CreateTicketParams, CreateTicketResult>;
}

/** What `intercom_get_ticket` takes. */
export type GetTicketParams = {
  /** Id of the ticket; not its ticket_id, the number in the inbox. */
  ticketId: ParamsOf<typeof getTicket>['ticketId'];
};

/** What `intercom_get_ticket` returns. */
export type GetTicketResult = {
  /** The ticket. */
  ticket: ResultOf<typeof getTicket>['ticket'];
  /** Id of the ticket. */
  ticketId: ResultOf<typeof getTicket>['ticketId'];
};

/** Get one ticket by its id, which is not the number that the inbox shows. */
export interface GetTicketTool extends Definition<typeof getTicket> {
  readonly '~calls'?: Calls<GetTicketParams, GetTicketResult>;
}

/** What `intercom_list_ticket_states` takes. */
export type ListTicketStatesParams = ParamsOf<typeof listTicketStates>;

/** What `intercom_list_ticket_states` returns. */
export type ListTicketStatesResult = {
  /** All. */
  ticket_states: ResultOf<typeof listTicketStates>['ticket_states'];
  /** Always list. */
  type: ResultOf<typeof listTicketStates>['type'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listTicketStates>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listTicketStates>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listTicketStates>['next_cursor'];
};

/** List all ticket states at once, archived ones too, each with the ticket types that use it. */
export interface ListTicketStatesTool extends Definition<typeof listTicketStates> {
  readonly '~calls'?: Calls<ListTicketStatesParams, ListTicketStatesResult>;
}

/** What `intercom_list_ticket_types` takes. */
export type ListTicketTypesParams = ParamsOf<typeof listTicketTypes>;

/** What `intercom_list_ticket_types` returns. */
export type ListTicketTypesResult = {
  /** All types. */
  ticket_types: ResultOf<typeof listTicketTypes>['ticket_types'];
  /** Always list. */
  type: ResultOf<typeof listTicketTypes>['type'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listTicketTypes>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listTicketTypes>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listTicketTypes>['next_cursor'];
};

/** List all ticket types at once, archived ones too, with the attributes and states of their tickets. */
export interface ListTicketTypesTool extends Definition<typeof listTicketTypes> {
  readonly '~calls'?: Calls<ListTicketTypesParams, ListTicketTypesResult>;
}

/** What `intercom_update_ticket` takes. */
export type UpdateTicketParams = {
  /** Id of the ticket; not its ticket_id, the number in the inbox. */
  ticketId: ParamsOf<typeof updateTicket>['ticketId'];
  /** New values by attribute name; title and text are _default_title_ and _default_description_. */
  ticket_attributes?: ParamsOf<typeof updateTicket>['ticket_attributes'];
  /** Id of the new state. Since version 2.12 of the API. */
  ticket_state_id?: ParamsOf<typeof updateTicket>['ticket_state_id'];
  /** New state, in version 2.11 only. */
  state?: ParamsOf<typeof updateTicket>['state'];
  /** false closes the ticket and ends its snooze, true opens it. */
  open?: ParamsOf<typeof updateTicket>['open'];
  /** Whether the contact can see the ticket. */
  is_shared?: ParamsOf<typeof updateTicket>['is_shared'];
  /** When a snoozed ticket opens again, in unix seconds. */
  snoozed_until?: ParamsOf<typeof updateTicket>['snoozed_until'];
  /** Admin in whose name the ticket is changed. */
  admin_id?: ParamsOf<typeof updateTicket>['admin_id'];
  /** Admin or team that gets the ticket; 0 takes the assignment away. */
  assignee_id?: ParamsOf<typeof updateTicket>['assignee_id'];
  /** Intercom id of the company of the ticket; null removes it. Since version 2.12 of the API. */
  company_id?: ParamsOf<typeof updateTicket>['company_id'];
  /** Tell nobody about it. Since version 2.13 of the API. */
  skip_notifications?: ParamsOf<typeof updateTicket>['skip_notifications'];
  /** Other name of skip_notifications. Since version 2.13 of the API. */
  disable_notifications?: ParamsOf<typeof updateTicket>['disable_notifications'];
};

/** What `intercom_update_ticket` returns. */
export type UpdateTicketResult = {
  /** The ticket after the change. */
  ticket: ResultOf<typeof updateTicket>['ticket'];
  /** Id of the ticket. */
  ticketId: ResultOf<typeof updateTicket>['ticketId'];
  /** State of the ticket: an object with id, category and labels; in version 2.11 its category as text. */
  ticket_state: ResultOf<typeof updateTicket>['ticket_state'];
};

/**
 * Change a ticket: attributes, state, assignment, visibility or company. Needs at least one change. The contact may be
 * told unless skip_notifications is true.
 */
export interface UpdateTicketTool extends Definition<typeof updateTicket> {
  readonly '~calls'?: Calls<UpdateTicketParams, UpdateTicketResult>;
}

type List = readonly [
  CreateContactTool,
  GetContactTool,
  UpdateContactTool,
  ListContactsTool,
  SearchContactsTool,
  DeleteContactTool,
  CreateCompanyTool,
  GetCompanyTool,
  ListCompaniesTool,
  GetConversationTool,
  ListConversationsTool,
  ReplyConversationTool,
  SearchConversationsTool,
  CreateTicketTool,
  GetTicketTool,
  CreateMessageTool,
  UpdateTicketTool,
  ListAdminsTool,
  CloseConversationTool,
  OpenConversationTool,
  SnoozeConversationTool,
  AssignConversationTool,
  ListTagsTool,
  CreateTagTool,
  TagContactTool,
  UntagContactTool,
  TagConversationTool,
  TagArticleTool,
  TagInternalArticleTool,
  UntagArticleTool,
  UntagInternalArticleTool,
  CreateNoteTool,
  CreateEventTool,
  AttachContactToCompanyTool,
  DetachContactFromCompanyTool,
  CreateConversationTool,
  ListCompanyContactsTool,
  ListContactEventsTool,
  ListTeamsTool,
  ListTicketTypesTool,
  ListTicketStatesTool,
  ListDataAttributesTool,
  SearchArticlesTool,
  ListArticlesTool,
  GetArticleTool,
  CreateArticleTool,
  UpdateArticleTool,
  StageArticleDraftTool,
  GetArticleDraftTool,
  PublishArticleDraftTool,
  ListArticleVersionsTool,
  GetArticleVersionTool,
  DeleteArticleTool,
  ListCollectionsTool,
  GetCollectionTool,
  CreateCollectionTool,
  UpdateCollectionTool,
  DeleteCollectionTool,
  ListHelpCentersTool,
  GetHelpCenterTool,
  ListHelpCenterRedirectsTool,
  GetHelpCenterRedirectTool,
  CreateHelpCenterRedirectTool,
  DeleteHelpCenterRedirectTool,
  ListInternalArticlesTool,
  SearchInternalArticlesTool,
  GetInternalArticleTool,
  CreateInternalArticleTool,
  UpdateInternalArticleTool,
  DeleteInternalArticleTool,
];

/** All tools, those that people use most first. */
export interface IntercomTools extends List {}
