/**
 * Generated from the definitions in tools/ by scripts/generate.mjs. Do not edit: change the definition and run
 * `npm run generate`.
 */
import type { Calls, Definition, ParamsOf, ResultOf } from '../src/tool/tool.js';
import type { listAdmins } from './admins/list-admins.js';
import type { createContentImportSource } from './ai-content/create-content-import-source.js';
import type { createExternalPage } from './ai-content/create-external-page.js';
import type { deleteContentImportSource } from './ai-content/delete-content-import-source.js';
import type { deleteExternalPage } from './ai-content/delete-external-page.js';
import type { getContentImportSource } from './ai-content/get-content-import-source.js';
import type { getExternalPage } from './ai-content/get-external-page.js';
import type { listContentImportSources } from './ai-content/list-content-import-sources.js';
import type { listExternalPages } from './ai-content/list-external-pages.js';
import type { updateContentImportSource } from './ai-content/update-content-import-source.js';
import type { updateExternalPage } from './ai-content/update-external-page.js';
import type { listDataAttributes } from './attributes/list-data-attributes.js';
import type { createAudience } from './audiences/create-audience.js';
import type { deleteAudience } from './audiences/delete-audience.js';
import type { getAudience } from './audiences/get-audience.js';
import type { listAudiences } from './audiences/list-audiences.js';
import type { updateAudience } from './audiences/update-audience.js';
import type { dismissContactBanner } from './banners/dismiss-contact-banner.js';
import type { listContactBanners } from './banners/list-contact-banners.js';
import type { getBrand } from './brands/get-brand.js';
import type { listBrands } from './brands/list-brands.js';
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
import type { bulkContentActions } from './content/bulk-content-actions.js';
import type { searchContent } from './content/search-content.js';
import type { assignConversation } from './conversations/assign-conversation.js';
import type { closeConversation } from './conversations/close-conversation.js';
import type { createConversation } from './conversations/create-conversation.js';
import type { getConversation } from './conversations/get-conversation.js';
import type { listConversations } from './conversations/list-conversations.js';
import type { openConversation } from './conversations/open-conversation.js';
import type { replyConversation } from './conversations/reply-conversation.js';
import type { searchConversations } from './conversations/search-conversations.js';
import type { snoozeConversation } from './conversations/snooze-conversation.js';
import type { getEmail } from './emails/get-email.js';
import type { listEmails } from './emails/list-emails.js';
import type { createEvent } from './events/create-event.js';
import type { listContactEvents } from './events/list-contact-events.js';
import type { getMacro } from './macros/get-macro.js';
import type { listMacros } from './macros/list-macros.js';
import type { createMessage } from './messages/create-message.js';
import type { createNewsItem } from './news/create-news-item.js';
import type { deleteNewsItem } from './news/delete-news-item.js';
import type { getNewsItem } from './news/get-news-item.js';
import type { getNewsfeed } from './news/get-newsfeed.js';
import type { listNewsItems } from './news/list-news-items.js';
import type { listNewsfeedItems } from './news/list-newsfeed-items.js';
import type { listNewsfeeds } from './news/list-newsfeeds.js';
import type { updateNewsItem } from './news/update-news-item.js';
import type { createNote } from './notes/create-note.js';
import type { createContentSnippet } from './snippets/create-content-snippet.js';
import type { deleteContentSnippet } from './snippets/delete-content-snippet.js';
import type { getContentSnippet } from './snippets/get-content-snippet.js';
import type { listContentSnippets } from './snippets/list-content-snippets.js';
import type { updateContentSnippet } from './snippets/update-content-snippet.js';
import type { createTag } from './tags/create-tag.js';
import type { listTags } from './tags/list-tags.js';
import type { tagContact } from './tags/tag-contact.js';
import type { tagContentSnippet } from './tags/tag-content-snippet.js';
import type { tagConversation } from './tags/tag-conversation.js';
import type { untagContact } from './tags/untag-contact.js';
import type { untagContentSnippet } from './tags/untag-content-snippet.js';
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

/** What `intercom_create_content_import_source` takes. */
export type CreateContentImportSourceParams = {
  /** Address at which the source begins. */
  url: ParamsOf<typeof createContentImportSource>['url'];
  /** Always api: its pages are written by calls. */
  sync_behavior?: ParamsOf<typeof createContentImportSource>['sync_behavior'];
  /** Whether its pages are in use; active unless given. */
  status?: ParamsOf<typeof createContentImportSource>['status'];
  /** Audiences that Fin answers with its pages; [] or null is everybody. Since version 2.16 of the API. */
  audience_ids?: ParamsOf<typeof createContentImportSource>['audience_ids'];
};

/** What `intercom_create_content_import_source` returns. */
export type CreateContentImportSourceResult = {
  /** The new source. */
  content_import_source: ResultOf<typeof createContentImportSource>['content_import_source'];
  /** Id of the source. */
  sourceId: ResultOf<typeof createContentImportSource>['sourceId'];
};

/** Create a source of external pages, to which pages can then be added. */
export interface CreateContentImportSourceTool extends Definition<typeof createContentImportSource> {
  readonly '~calls'?: Calls<CreateContentImportSourceParams, CreateContentImportSourceResult>;
}

/** What `intercom_create_external_page` takes. */
export type CreateExternalPageParams = {
  /** Source of the page, one with sync_behavior api. */
  source_id: ParamsOf<typeof createExternalPage>['source_id'];
  /** Id of the page in its source, which no other page of it has. */
  external_id: ParamsOf<typeof createExternalPage>['external_id'];
  /** Title of the page. */
  title: ParamsOf<typeof createExternalPage>['title'];
  /** Text of the page, as HTML. */
  html: ParamsOf<typeof createExternalPage>['html'];
  /** Address that answers name as their source; without one they name none. */
  url?: ParamsOf<typeof createExternalPage>['url'];
  /** Whether Fin may answer from it; false unless given, of a new page. */
  ai_agent_availability?: ParamsOf<typeof createExternalPage>['ai_agent_availability'];
  /** Whether Copilot may answer from it; false unless given, of a new page. */
  ai_copilot_availability?: ParamsOf<typeof createExternalPage>['ai_copilot_availability'];
  /** Always en. */
  locale?: ParamsOf<typeof createExternalPage>['locale'];
};

/** What `intercom_create_external_page` returns. */
export type CreateExternalPageResult = {
  /** The page. */
  external_page: ResultOf<typeof createExternalPage>['external_page'];
  /** Id of the page. */
  pageId: ResultOf<typeof createExternalPage>['pageId'];
};

/** Create an external page for the AI products, or update the one that the source has under this external_id. */
export interface CreateExternalPageTool extends Definition<typeof createExternalPage> {
  readonly '~calls'?: Calls<CreateExternalPageParams, CreateExternalPageResult>;
}

/** What `intercom_delete_content_import_source` takes. */
export type DeleteContentImportSourceParams = {
  /** Id of the content import source. */
  sourceId: ParamsOf<typeof deleteContentImportSource>['sourceId'];
};

/** What `intercom_delete_content_import_source` returns. */
export type DeleteContentImportSourceResult = {
  /** The source and its pages were deleted. */
  deleted: ResultOf<typeof deleteContentImportSource>['deleted'];
};

/** Delete a source of external pages for good, and all the pages that it has. */
export interface DeleteContentImportSourceTool extends Definition<typeof deleteContentImportSource> {
  readonly '~calls'?: Calls<DeleteContentImportSourceParams, DeleteContentImportSourceResult>;
}

/** What `intercom_delete_external_page` takes. */
export type DeleteExternalPageParams = {
  /** Id of the external page. */
  pageId: ParamsOf<typeof deleteExternalPage>['pageId'];
};

/** What `intercom_delete_external_page` returns. */
export type DeleteExternalPageResult = {
  /** Id of the page. */
  id: ResultOf<typeof deleteExternalPage>['id'];
  /** Always external_page. */
  type: ResultOf<typeof deleteExternalPage>['type'];
  /** Title that the page had; missing when the answer was lost. */
  title: ResultOf<typeof deleteExternalPage>['title'];
};

/** Delete an external page for good. The AI products answer from it no more. */
export interface DeleteExternalPageTool extends Definition<typeof deleteExternalPage> {
  readonly '~calls'?: Calls<DeleteExternalPageParams, DeleteExternalPageResult>;
}

/** What `intercom_get_content_import_source` takes. */
export type GetContentImportSourceParams = {
  /** Id of the content import source. */
  sourceId: ParamsOf<typeof getContentImportSource>['sourceId'];
};

/** What `intercom_get_content_import_source` returns. */
export type GetContentImportSourceResult = {
  /** The source. */
  content_import_source: ResultOf<typeof getContentImportSource>['content_import_source'];
};

/** Get one source of external pages by its id. */
export interface GetContentImportSourceTool extends Definition<typeof getContentImportSource> {
  readonly '~calls'?: Calls<GetContentImportSourceParams, GetContentImportSourceResult>;
}

/** What `intercom_get_external_page` takes. */
export type GetExternalPageParams = {
  /** Id of the external page. */
  pageId: ParamsOf<typeof getExternalPage>['pageId'];
};

/** What `intercom_get_external_page` returns. */
export type GetExternalPageResult = {
  /** The page. */
  external_page: ResultOf<typeof getExternalPage>['external_page'];
};

/** Get one external page by its id. */
export interface GetExternalPageTool extends Definition<typeof getExternalPage> {
  readonly '~calls'?: Calls<GetExternalPageParams, GetExternalPageResult>;
}

/** What `intercom_list_content_import_sources` takes. */
export type ListContentImportSourcesParams = {
  /** How many items one page holds, at most 50; 50 unless given. */
  per_page?: ParamsOf<typeof listContentImportSources>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listContentImportSources>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listContentImportSources>['starting_after'];
};

/** What `intercom_list_content_import_sources` returns. */
export type ListContentImportSourcesResult = {
  /** Sources of this page. */
  sources: ResultOf<typeof listContentImportSources>['sources'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listContentImportSources>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listContentImportSources>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listContentImportSources>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listContentImportSources>['next_cursor'];
};

/** List the sources that external pages come from. */
export interface ListContentImportSourcesTool extends Definition<typeof listContentImportSources> {
  readonly '~calls'?: Calls<ListContentImportSourcesParams, ListContentImportSourcesResult>;
}

/** What `intercom_list_external_pages` takes. */
export type ListExternalPagesParams = {
  /** How many items one page holds, at most 50; 50 unless given. */
  per_page?: ParamsOf<typeof listExternalPages>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listExternalPages>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listExternalPages>['starting_after'];
};

/** What `intercom_list_external_pages` returns. */
export type ListExternalPagesResult = {
  /** Pages of this page. */
  external_pages: ResultOf<typeof listExternalPages>['external_pages'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listExternalPages>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listExternalPages>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listExternalPages>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listExternalPages>['next_cursor'];
};

/** List the external pages of all sources, newest first. */
export interface ListExternalPagesTool extends Definition<typeof listExternalPages> {
  readonly '~calls'?: Calls<ListExternalPagesParams, ListExternalPagesResult>;
}

/** What `intercom_update_content_import_source` takes. */
export type UpdateContentImportSourceParams = {
  /** Id of the content import source. */
  sourceId: ParamsOf<typeof updateContentImportSource>['sourceId'];
  /** New address, of a source with api alone; the one that it has unless given. */
  url?: ParamsOf<typeof updateContentImportSource>['url'];
  /** How it is kept current; never to or from api; as it is unless given. */
  sync_behavior?: ParamsOf<typeof updateContentImportSource>['sync_behavior'];
  /** Whether its pages are in use; active unless given. */
  status?: ParamsOf<typeof updateContentImportSource>['status'];
  /** Audiences that Fin answers with its pages; [] or null is everybody. Since version 2.16 of the API. */
  audience_ids?: ParamsOf<typeof updateContentImportSource>['audience_ids'];
  /** true gives the audiences to the pages that it has already. Since version 2.16 of the API. */
  apply_audience_to_existing_content?: ParamsOf<typeof updateContentImportSource>['apply_audience_to_existing_content'];
};

/** What `intercom_update_content_import_source` returns. */
export type UpdateContentImportSourceResult = {
  /** The source after the change. */
  content_import_source: ResultOf<typeof updateContentImportSource>['content_import_source'];
  /** Id of the source. */
  sourceId: ResultOf<typeof updateContentImportSource>['sourceId'];
};

/** Change a source of external pages. Only one that is kept current by calls (api) takes another address. */
export interface UpdateContentImportSourceTool extends Definition<typeof updateContentImportSource> {
  readonly '~calls'?: Calls<UpdateContentImportSourceParams, UpdateContentImportSourceResult>;
}

/** What `intercom_update_external_page` takes. */
export type UpdateExternalPageParams = {
  /** Id of the external page. */
  pageId: ParamsOf<typeof updateExternalPage>['pageId'];
  /** Source of the page. */
  source_id: ParamsOf<typeof updateExternalPage>['source_id'];
  /** Title of the page. */
  title: ParamsOf<typeof updateExternalPage>['title'];
  /** Text of the page, as HTML. */
  html: ParamsOf<typeof updateExternalPage>['html'];
  /** Address that answers name as their source. */
  url: ParamsOf<typeof updateExternalPage>['url'];
  /** Id of the page in its source. */
  external_id?: ParamsOf<typeof updateExternalPage>['external_id'];
  /** Whether Fin and Copilot may answer from it. */
  fin_availability?: ParamsOf<typeof updateExternalPage>['fin_availability'];
  /** Always en. */
  locale?: ParamsOf<typeof updateExternalPage>['locale'];
};

/** What `intercom_update_external_page` returns. */
export type UpdateExternalPageResult = {
  /** The page after the change. */
  external_page: ResultOf<typeof updateExternalPage>['external_page'];
  /** Id of the page. */
  pageId: ResultOf<typeof updateExternalPage>['pageId'];
};

/** Update an external page that a call made. Its title, text, address and source are all sent again. */
export interface UpdateExternalPageTool extends Definition<typeof updateExternalPage> {
  readonly '~calls'?: Calls<UpdateExternalPageParams, UpdateExternalPageResult>;
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

/** What `intercom_create_audience` takes. */
export type CreateAudienceParams = {
  /** Name of the audience. */
  name: ParamsOf<typeof createAudience>['name'];
  /** Conditions that its contacts fulfil: [{attribute, type, comparison, value}]. */
  predicates?: ParamsOf<typeof createAudience>['predicates'];
  /** Roles of its contacts: [{attribute: role, type: role, comparison: eq, value: user}]. */
  role_predicates?: ParamsOf<typeof createAudience>['role_predicates'];
};

/** What `intercom_create_audience` returns. */
export type CreateAudienceResult = {
  /** The new audience. */
  audience: ResultOf<typeof createAudience>['audience'];
  /** Id of the audience. */
  audienceId: ResultOf<typeof createAudience>['audienceId'];
};

/** Create an audience: contacts whom content of the AI agent can be for. */
export interface CreateAudienceTool extends Definition<typeof createAudience> {
  readonly '~calls'?: Calls<CreateAudienceParams, CreateAudienceResult>;
}

/** What `intercom_delete_audience` takes. */
export type DeleteAudienceParams = {
  /** Id of the audience. */
  audienceId: ParamsOf<typeof deleteAudience>['audienceId'];
};

/** What `intercom_delete_audience` returns. */
export type DeleteAudienceResult = {
  /** The audience was deleted. */
  deleted: ResultOf<typeof deleteAudience>['deleted'];
};

/** Delete an audience for good. Content that was for it alone may then be for everybody. */
export interface DeleteAudienceTool extends Definition<typeof deleteAudience> {
  readonly '~calls'?: Calls<DeleteAudienceParams, DeleteAudienceResult>;
}

/** What `intercom_get_audience` takes. */
export type GetAudienceParams = {
  /** Id of the audience. */
  audienceId: ParamsOf<typeof getAudience>['audienceId'];
};

/** What `intercom_get_audience` returns. */
export type GetAudienceResult = {
  /** The audience. */
  audience: ResultOf<typeof getAudience>['audience'];
};

/** Get one audience by its id. */
export interface GetAudienceTool extends Definition<typeof getAudience> {
  readonly '~calls'?: Calls<GetAudienceParams, GetAudienceResult>;
}

/** What `intercom_list_audiences` takes. */
export type ListAudiencesParams = {
  /** How many items one page holds, at most 50; 50 unless given. */
  per_page?: ParamsOf<typeof listAudiences>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listAudiences>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listAudiences>['starting_after'];
};

/** What `intercom_list_audiences` returns. */
export type ListAudiencesResult = {
  /** Audiences of this page. */
  audiences: ResultOf<typeof listAudiences>['audiences'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listAudiences>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listAudiences>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listAudiences>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listAudiences>['next_cursor'];
};

/** List the audiences of the workspace. */
export interface ListAudiencesTool extends Definition<typeof listAudiences> {
  readonly '~calls'?: Calls<ListAudiencesParams, ListAudiencesResult>;
}

/** What `intercom_update_audience` takes. */
export type UpdateAudienceParams = {
  /** Id of the audience. */
  audienceId: ParamsOf<typeof updateAudience>['audienceId'];
  /** New name of the audience. */
  name?: ParamsOf<typeof updateAudience>['name'];
  /** Conditions that its contacts fulfil: [{attribute, type, comparison, value}]. */
  predicates?: ParamsOf<typeof updateAudience>['predicates'];
  /** Roles of its contacts: [{attribute: role, type: role, comparison: eq, value: user}]. */
  role_predicates?: ParamsOf<typeof updateAudience>['role_predicates'];
};

/** What `intercom_update_audience` returns. */
export type UpdateAudienceResult = {
  /** The audience after the change. */
  audience: ResultOf<typeof updateAudience>['audience'];
  /** Id of the audience. */
  audienceId: ResultOf<typeof updateAudience>['audienceId'];
};

/** Change an audience. A list of conditions that is given replaces the one that there is. */
export interface UpdateAudienceTool extends Definition<typeof updateAudience> {
  readonly '~calls'?: Calls<UpdateAudienceParams, UpdateAudienceResult>;
}

/** What `intercom_dismiss_contact_banner` takes. */
export type DismissContactBannerParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof dismissContactBanner>['contactId'];
  /** view_id of the banner, as the list of the banners of the contact tells it. */
  viewId: ParamsOf<typeof dismissContactBanner>['viewId'];
};

/** What `intercom_dismiss_contact_banner` returns. */
export type DismissContactBannerResult = {
  /** Id of the view. */
  view_id: ResultOf<typeof dismissContactBanner>['view_id'];
  /** Whether the banner is dismissed. */
  dismissed: ResultOf<typeof dismissContactBanner>['dismissed'];
  /** Always banner_dismiss. */
  type: ResultOf<typeof dismissContactBanner>['type'];
};

/** Dismiss a banner for a contact, who then sees it nowhere any more. */
export interface DismissContactBannerTool extends Definition<typeof dismissContactBanner> {
  readonly '~calls'?: Calls<DismissContactBannerParams, DismissContactBannerResult>;
}

/** What `intercom_list_contact_banners` takes. */
export type ListContactBannersParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof listContactBanners>['contactId'];
};

/** What `intercom_list_contact_banners` returns. */
export type ListContactBannersResult = {
  /** The banners, each with the id of its view. */
  banners: ResultOf<typeof listContactBanners>['banners'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listContactBanners>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listContactBanners>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listContactBanners>['next_cursor'];
};

/** List the banners that a contact is to see. Each counts as shown: list them only to show them at once. */
export interface ListContactBannersTool extends Definition<typeof listContactBanners> {
  readonly '~calls'?: Calls<ListContactBannersParams, ListContactBannersResult>;
}

/** What `intercom_get_brand` takes. */
export type GetBrandParams = {
  /** Id of the brand. */
  brandId: ParamsOf<typeof getBrand>['brandId'];
};

/** What `intercom_get_brand` returns. */
export type GetBrandResult = {
  /** The brand. */
  brand: ResultOf<typeof getBrand>['brand'];
};

/** Get one brand by its id. */
export interface GetBrandTool extends Definition<typeof getBrand> {
  readonly '~calls'?: Calls<GetBrandParams, GetBrandResult>;
}

/** What `intercom_list_brands` takes. */
export type ListBrandsParams = ParamsOf<typeof listBrands>;

/** What `intercom_list_brands` returns. */
export type ListBrandsResult = {
  /** All brands. */
  brands: ResultOf<typeof listBrands>['brands'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listBrands>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listBrands>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listBrands>['next_cursor'];
};

/** List all brands of the workspace at once, the default one too. */
export interface ListBrandsTool extends Definition<typeof listBrands> {
  readonly '~calls'?: Calls<ListBrandsParams, ListBrandsResult>;
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

/** What `intercom_bulk_content_actions` takes. */
export type BulkContentActionsParams = {
  /** What to do; delete is for good, publish shows articles to customers. */
  action: ParamsOf<typeof bulkContentActions>['action'];
  /** [{type, id}], 1,000 at the most; articles by article_content, the type of a language, but for tags by article. */
  content_ids: ParamsOf<typeof bulkContentActions>['content_ids'];
  /** Whether Fin may answer from it, for set_availability. */
  ai_agent?: ParamsOf<typeof bulkContentActions>['ai_agent'];
  /** Whether Copilot may answer from it, for set_availability. */
  copilot?: ParamsOf<typeof bulkContentActions>['copilot'];
  /** Whether the AI sales agent may, for set_availability. */
  sales_agent?: ParamsOf<typeof bulkContentActions>['sales_agent'];
  /** Audiences that it is for, for set_audience. */
  add_segment_ids?: ParamsOf<typeof bulkContentActions>['add_segment_ids'];
  /** Audiences that it is for no more, for set_audience. */
  remove_segment_ids?: ParamsOf<typeof bulkContentActions>['remove_segment_ids'];
  /** true makes it for everybody, for set_audience. */
  remove_all?: ParamsOf<typeof bulkContentActions>['remove_all'];
  /** Tags to put on it, for update_tags. */
  add_tag_ids?: ParamsOf<typeof bulkContentActions>['add_tag_ids'];
  /** Tags to take off it, for update_tags. */
  remove_tag_ids?: ParamsOf<typeof bulkContentActions>['remove_tag_ids'];
};

/** What `intercom_bulk_content_actions` returns. */
export type BulkContentActionsResult = {
  /** queued: the change happens later, and nothing tells when. */
  status: ResultOf<typeof bulkContentActions>['status'];
  /** Always content_bulk_action. */
  type: ResultOf<typeof bulkContentActions>['type'];
};

/** Change up to 1,000 pieces of content: publish, delete, tag, or set who may use them. It happens later. */
export interface BulkContentActionsTool extends Definition<typeof bulkContentActions> {
  readonly '~calls'?: Calls<BulkContentActionsParams, BulkContentActionsResult>;
}

/** What `intercom_search_content` takes. */
export type SearchContentParams = {
  /** Words in title or text; the newest content without it. */
  query?: ParamsOf<typeof searchContent>['query'];
  /** Kinds of content to search; all unless given. */
  content_types?: ParamsOf<typeof searchContent>['content_types'];
  /** published, draft or both. */
  states?: ParamsOf<typeof searchContent>['states'];
  /** Languages, such as en and fr. */
  locales?: ParamsOf<typeof searchContent>['locales'];
  /** Content with any of these tags; with none of them for NIN. */
  tag_ids?: ParamsOf<typeof searchContent>['tag_ids'];
  /** IN finds what has one of tag_ids, NIN what has none. */
  tag_operator?: ParamsOf<typeof searchContent>['tag_operator'];
  /** Content with any of these tags, beside tag_ids. */
  any_tag_ids?: ParamsOf<typeof searchContent>['any_tag_ids'];
  /** Ids of folders that hold the content. */
  folder_ids?: ParamsOf<typeof searchContent>['folder_ids'];
  /** Always folder; sent with folder_ids. */
  folder_entity_type?: ParamsOf<typeof searchContent>['folder_entity_type'];
  /** Whether Fin may answer customers from it. */
  fin_service_state?: ParamsOf<typeof searchContent>['fin_service_state'];
  /** Whether the AI sales agent may answer from it. */
  fin_sales_state?: ParamsOf<typeof searchContent>['fin_sales_state'];
  /** Whether Copilot may answer teammates from it. */
  copilot_state?: ParamsOf<typeof searchContent>['copilot_state'];
  /** Admins who created the content. */
  created_by_ids?: ParamsOf<typeof searchContent>['created_by_ids'];
  /** Admins who last changed the content. */
  last_updated_by_ids?: ParamsOf<typeof searchContent>['last_updated_by_ids'];
  /** Created then or later, in unix seconds. */
  created_at_after?: ParamsOf<typeof searchContent>['created_at_after'];
  /** Created then or earlier, in unix seconds. */
  created_at_before?: ParamsOf<typeof searchContent>['created_at_before'];
  /** Last changed then or later, in unix seconds. */
  updated_at_after?: ParamsOf<typeof searchContent>['updated_at_after'];
  /** Last changed then or earlier, in unix seconds. */
  updated_at_before?: ParamsOf<typeof searchContent>['updated_at_before'];
  /** How many items one page holds, at most 50; 10 unless given. */
  per_page?: ParamsOf<typeof searchContent>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof searchContent>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof searchContent>['starting_after'];
};

/** What `intercom_search_content` returns. */
export type SearchContentResult = {
  /** Content of this page. */
  contents: ResultOf<typeof searchContent>['contents'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof searchContent>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof searchContent>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof searchContent>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof searchContent>['next_cursor'];
};

/** Search the knowledge base: articles, internal articles, snippets, external pages and files, by words and filters. */
export interface SearchContentTool extends Definition<typeof searchContent> {
  readonly '~calls'?: Calls<SearchContentParams, SearchContentResult>;
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

/** What `intercom_get_email` takes. */
export type GetEmailParams = {
  /** Id of the email setting. */
  emailId: ParamsOf<typeof getEmail>['emailId'];
};

/** What `intercom_get_email` returns. */
export type GetEmailResult = {
  /** The e-mail setting. */
  email_setting: ResultOf<typeof getEmail>['email_setting'];
};

/** Get one address that the workspace sends e-mail from, by the id of its setting. */
export interface GetEmailTool extends Definition<typeof getEmail> {
  readonly '~calls'?: Calls<GetEmailParams, GetEmailResult>;
}

/** What `intercom_list_emails` takes. */
export type ListEmailsParams = ParamsOf<typeof listEmails>;

/** What `intercom_list_emails` returns. */
export type ListEmailsResult = {
  /** All e-mail settings. */
  email_settings: ResultOf<typeof listEmails>['email_settings'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listEmails>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listEmails>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listEmails>['next_cursor'];
};

/** List all addresses that the workspace sends e-mail from, with their brands, at once. */
export interface ListEmailsTool extends Definition<typeof listEmails> {
  readonly '~calls'?: Calls<ListEmailsParams, ListEmailsResult>;
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

/** What `intercom_get_macro` takes. */
export type GetMacroParams = {
  /** Id of the macro. */
  macroId: ParamsOf<typeof getMacro>['macroId'];
};

/** What `intercom_get_macro` returns. */
export type GetMacroResult = {
  /** The macro. */
  macro: ResultOf<typeof getMacro>['macro'];
};

/** Get one macro (saved reply) by its id, where the admin of the token can use it. */
export interface GetMacroTool extends Definition<typeof getMacro> {
  readonly '~calls'?: Calls<GetMacroParams, GetMacroResult>;
}

/** What `intercom_list_macros` takes. */
export type ListMacrosParams = {
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof listMacros>['per_page'];
  /** next_cursor of the page before. */
  starting_after?: ParamsOf<typeof listMacros>['starting_after'];
  /** Only macros that changed after this time, in unix seconds. */
  updated_since?: ParamsOf<typeof listMacros>['updated_since'];
};

/** What `intercom_list_macros` returns. */
export type ListMacrosResult = {
  /** Macros of this page. */
  macros: ResultOf<typeof listMacros>['macros'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listMacros>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listMacros>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listMacros>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listMacros>['next_cursor'];
};

/** List the macros (saved replies) that the admin of the token can use, last changed first. */
export interface ListMacrosTool extends Definition<typeof listMacros> {
  readonly '~calls'?: Calls<ListMacrosParams, ListMacrosResult>;
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

/** What `intercom_create_news_item` takes. */
export type CreateNewsItemParams = {
  /** Title of the news item. */
  title: ParamsOf<typeof createNewsItem>['title'];
  /** live shows it to customers; draft unless given. */
  state?: ParamsOf<typeof createNewsItem>['state'];
  /** Admin who is named as the sender; the default admin, or that of the token, unless given. */
  sender_id?: ParamsOf<typeof createNewsItem>['sender_id'];
  /** Text or HTML of the news item. */
  body?: ParamsOf<typeof createNewsItem>['body'];
  /** Newsfeeds that show it: [{newsfeed_id, published_at?}]; the date is ignored for a draft. */
  newsfeed_assignments?: ParamsOf<typeof createNewsItem>['newsfeed_assignments'];
  /** Names of labels that customers see, such as Product. */
  labels?: ParamsOf<typeof createNewsItem>['labels'];
  /** Emojis that customers can react with, in their order; [] allows none. */
  reactions?: ParamsOf<typeof createNewsItem>['reactions'];
  /** true shows it without a badge in the Messenger. */
  deliver_silently?: ParamsOf<typeof createNewsItem>['deliver_silently'];
};

/** What `intercom_create_news_item` returns. */
export type CreateNewsItemResult = {
  /** The new news item. */
  news_item: ResultOf<typeof createNewsItem>['news_item'];
  /** Id of the news item. */
  newsItemId: ResultOf<typeof createNewsItem>['newsItemId'];
};

/** Create a news item: a draft, or with state live one that customers see in the newsfeeds at once. */
export interface CreateNewsItemTool extends Definition<typeof createNewsItem> {
  readonly '~calls'?: Calls<CreateNewsItemParams, CreateNewsItemResult>;
}

/** What `intercom_delete_news_item` takes. */
export type DeleteNewsItemParams = {
  /** Id of the news item. */
  newsItemId: ParamsOf<typeof deleteNewsItem>['newsItemId'];
};

/** What `intercom_delete_news_item` returns. */
export type DeleteNewsItemResult = {
  /** Id of the news item. */
  id: ResultOf<typeof deleteNewsItem>['id'];
  /** Whether the news item was deleted. */
  deleted: ResultOf<typeof deleteNewsItem>['deleted'];
  /** Always news-item. */
  object: ResultOf<typeof deleteNewsItem>['object'];
};

/** Delete a news item for good. Customers see it no more. */
export interface DeleteNewsItemTool extends Definition<typeof deleteNewsItem> {
  readonly '~calls'?: Calls<DeleteNewsItemParams, DeleteNewsItemResult>;
}

/** What `intercom_get_news_item` takes. */
export type GetNewsItemParams = {
  /** Id of the news item. */
  newsItemId: ParamsOf<typeof getNewsItem>['newsItemId'];
};

/** What `intercom_get_news_item` returns. */
export type GetNewsItemResult = {
  /** The news item. */
  news_item: ResultOf<typeof getNewsItem>['news_item'];
};

/** Get one news item by its id. */
export interface GetNewsItemTool extends Definition<typeof getNewsItem> {
  readonly '~calls'?: Calls<GetNewsItemParams, GetNewsItemResult>;
}

/** What `intercom_get_newsfeed` takes. */
export type GetNewsfeedParams = {
  /** Id of the newsfeed. */
  newsfeedId: ParamsOf<typeof getNewsfeed>['newsfeedId'];
};

/** What `intercom_get_newsfeed` returns. */
export type GetNewsfeedResult = {
  /** The newsfeed. */
  newsfeed: ResultOf<typeof getNewsfeed>['newsfeed'];
};

/** Get one newsfeed by its id. */
export interface GetNewsfeedTool extends Definition<typeof getNewsfeed> {
  readonly '~calls'?: Calls<GetNewsfeedParams, GetNewsfeedResult>;
}

/** What `intercom_list_news_items` takes. */
export type ListNewsItemsParams = {
  /** How many items one page holds, at most 150; 10 unless given. */
  per_page?: ParamsOf<typeof listNewsItems>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listNewsItems>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listNewsItems>['starting_after'];
};

/** What `intercom_list_news_items` returns. */
export type ListNewsItemsResult = {
  /** News items of this page. */
  news_items: ResultOf<typeof listNewsItems>['news_items'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listNewsItems>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listNewsItems>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listNewsItems>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listNewsItems>['next_cursor'];
};

/** List the news items of the workspace, drafts too. */
export interface ListNewsItemsTool extends Definition<typeof listNewsItems> {
  readonly '~calls'?: Calls<ListNewsItemsParams, ListNewsItemsResult>;
}

/** What `intercom_list_newsfeed_items` takes. */
export type ListNewsfeedItemsParams = {
  /** Id of the newsfeed. */
  newsfeedId: ParamsOf<typeof listNewsfeedItems>['newsfeedId'];
  /** How many items one page holds, at most 150; 20 unless given. */
  per_page?: ParamsOf<typeof listNewsfeedItems>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listNewsfeedItems>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listNewsfeedItems>['starting_after'];
};

/** What `intercom_list_newsfeed_items` returns. */
export type ListNewsfeedItemsResult = {
  /** Live news items of this page. */
  news_items: ResultOf<typeof listNewsfeedItems>['news_items'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listNewsfeedItems>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listNewsfeedItems>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listNewsfeedItems>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listNewsfeedItems>['next_cursor'];
};

/** List the news items that customers see in a newsfeed. */
export interface ListNewsfeedItemsTool extends Definition<typeof listNewsfeedItems> {
  readonly '~calls'?: Calls<ListNewsfeedItemsParams, ListNewsfeedItemsResult>;
}

/** What `intercom_list_newsfeeds` takes. */
export type ListNewsfeedsParams = {
  /** How many items one page holds, at most 150; 10 unless given. */
  per_page?: ParamsOf<typeof listNewsfeeds>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listNewsfeeds>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listNewsfeeds>['starting_after'];
};

/** What `intercom_list_newsfeeds` returns. */
export type ListNewsfeedsResult = {
  /** Newsfeeds of this page. */
  newsfeeds: ResultOf<typeof listNewsfeeds>['newsfeeds'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listNewsfeeds>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listNewsfeeds>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listNewsfeeds>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listNewsfeeds>['next_cursor'];
};

/** List the newsfeeds of the workspace. They are made in Intercom itself. */
export interface ListNewsfeedsTool extends Definition<typeof listNewsfeeds> {
  readonly '~calls'?: Calls<ListNewsfeedsParams, ListNewsfeedsResult>;
}

/** What `intercom_update_news_item` takes. */
export type UpdateNewsItemParams = {
  /** Id of the news item. */
  newsItemId: ParamsOf<typeof updateNewsItem>['newsItemId'];
  /** New title; the one that it has unless given. */
  title?: ParamsOf<typeof updateNewsItem>['title'];
  /** live shows it to customers, draft takes it back. */
  state?: ParamsOf<typeof updateNewsItem>['state'];
  /** Admin who is named as the sender; the one that it has unless given. */
  sender_id?: ParamsOf<typeof updateNewsItem>['sender_id'];
  /** Text or HTML of the news item. */
  body?: ParamsOf<typeof updateNewsItem>['body'];
  /** Newsfeeds that show it: [{newsfeed_id, published_at?}]; the date is ignored for a draft. */
  newsfeed_assignments?: ParamsOf<typeof updateNewsItem>['newsfeed_assignments'];
  /** Names of labels that customers see, such as Product. */
  labels?: ParamsOf<typeof updateNewsItem>['labels'];
  /** Emojis that customers can react with, in their order; [] allows none. */
  reactions?: ParamsOf<typeof updateNewsItem>['reactions'];
  /** true shows it without a badge in the Messenger. */
  deliver_silently?: ParamsOf<typeof updateNewsItem>['deliver_silently'];
};

/** What `intercom_update_news_item` returns. */
export type UpdateNewsItemResult = {
  /** The news item after the change. */
  news_item: ResultOf<typeof updateNewsItem>['news_item'];
  /** Id of the news item. */
  newsItemId: ResultOf<typeof updateNewsItem>['newsItemId'];
};

/** Change a news item. state live publishes it, draft takes it back; customers see changes of a live one. */
export interface UpdateNewsItemTool extends Definition<typeof updateNewsItem> {
  readonly '~calls'?: Calls<UpdateNewsItemParams, UpdateNewsItemResult>;
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

/** What `intercom_create_content_snippet` takes. */
export type CreateContentSnippetParams = {
  /** Title of the snippet, 255 characters at the most. */
  title: ParamsOf<typeof createContentSnippet>['title'];
  /** Text of the snippet as Markdown; not together with json_blocks. */
  body_markdown?: ParamsOf<typeof createContentSnippet>['body_markdown'];
  /** Text of the snippet in blocks: [{type: paragraph, text}]; not together with body_markdown. */
  json_blocks?: ParamsOf<typeof createContentSnippet>['json_blocks'];
  /** Language of the snippet, such as en or pt-BR; en unless given. */
  locale?: ParamsOf<typeof createContentSnippet>['locale'];
  /** Audiences that Fin answers with it; [] is everybody. */
  audience_ids?: ParamsOf<typeof createContentSnippet>['audience_ids'];
  /** Whether Fin, the AI agent, may answer customers from it. */
  ai_chatbot_availability?: ParamsOf<typeof createContentSnippet>['ai_chatbot_availability'];
  /** Whether Copilot may answer teammates from it. */
  ai_copilot_availability?: ParamsOf<typeof createContentSnippet>['ai_copilot_availability'];
  /** Whether the AI sales agent may answer from it. */
  ai_sales_agent_availability?: ParamsOf<typeof createContentSnippet>['ai_sales_agent_availability'];
};

/** What `intercom_create_content_snippet` returns. */
export type CreateContentSnippetResult = {
  /** The new snippet. */
  content_snippet: ResultOf<typeof createContentSnippet>['content_snippet'];
  /** Id of the snippet. */
  snippetId: ResultOf<typeof createContentSnippet>['snippetId'];
};

/** Create a snippet for the AI products to answer from, of Markdown or of blocks. */
export interface CreateContentSnippetTool extends Definition<typeof createContentSnippet> {
  readonly '~calls'?: Calls<CreateContentSnippetParams, CreateContentSnippetResult>;
}

/** What `intercom_delete_content_snippet` takes. */
export type DeleteContentSnippetParams = {
  /** Id of the content snippet. */
  snippetId: ParamsOf<typeof deleteContentSnippet>['snippetId'];
};

/** What `intercom_delete_content_snippet` returns. */
export type DeleteContentSnippetResult = {
  /** The snippet was deleted. */
  deleted: ResultOf<typeof deleteContentSnippet>['deleted'];
};

/** Delete a content snippet for good. One that a procedure uses is refused. */
export interface DeleteContentSnippetTool extends Definition<typeof deleteContentSnippet> {
  readonly '~calls'?: Calls<DeleteContentSnippetParams, DeleteContentSnippetResult>;
}

/** What `intercom_get_content_snippet` takes. */
export type GetContentSnippetParams = {
  /** Id of the content snippet. */
  snippetId: ParamsOf<typeof getContentSnippet>['snippetId'];
};

/** What `intercom_get_content_snippet` returns. */
export type GetContentSnippetResult = {
  /** The snippet. */
  content_snippet: ResultOf<typeof getContentSnippet>['content_snippet'];
};

/** Get one content snippet by its id. */
export interface GetContentSnippetTool extends Definition<typeof getContentSnippet> {
  readonly '~calls'?: Calls<GetContentSnippetParams, GetContentSnippetResult>;
}

/** What `intercom_list_content_snippets` takes. */
export type ListContentSnippetsParams = {
  /** How many items one page holds, at most 50; 50 unless given. */
  per_page?: ParamsOf<typeof listContentSnippets>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listContentSnippets>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listContentSnippets>['starting_after'];
};

/** What `intercom_list_content_snippets` returns. */
export type ListContentSnippetsResult = {
  /** Snippets of this page. */
  content_snippets: ResultOf<typeof listContentSnippets>['content_snippets'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listContentSnippets>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listContentSnippets>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listContentSnippets>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listContentSnippets>['next_cursor'];
};

/** List the content snippets of the workspace. */
export interface ListContentSnippetsTool extends Definition<typeof listContentSnippets> {
  readonly '~calls'?: Calls<ListContentSnippetsParams, ListContentSnippetsResult>;
}

/** What `intercom_update_content_snippet` takes. */
export type UpdateContentSnippetParams = {
  /** Id of the content snippet. */
  snippetId: ParamsOf<typeof updateContentSnippet>['snippetId'];
  /** Title of the snippet, 255 characters at the most. */
  title?: ParamsOf<typeof updateContentSnippet>['title'];
  /** Text of the snippet as Markdown; not together with json_blocks. */
  body_markdown?: ParamsOf<typeof updateContentSnippet>['body_markdown'];
  /** Text of the snippet in blocks: [{type: paragraph, text}]; not together with body_markdown. */
  json_blocks?: ParamsOf<typeof updateContentSnippet>['json_blocks'];
  /** Language of the snippet, such as en or pt-BR; en unless given. */
  locale?: ParamsOf<typeof updateContentSnippet>['locale'];
  /** Audiences that Fin answers with it; [] is everybody. */
  audience_ids?: ParamsOf<typeof updateContentSnippet>['audience_ids'];
  /** Whether Fin, the AI agent, may answer customers from it. */
  ai_chatbot_availability?: ParamsOf<typeof updateContentSnippet>['ai_chatbot_availability'];
  /** Whether Copilot may answer teammates from it. */
  ai_copilot_availability?: ParamsOf<typeof updateContentSnippet>['ai_copilot_availability'];
  /** Whether the AI sales agent may answer from it. */
  ai_sales_agent_availability?: ParamsOf<typeof updateContentSnippet>['ai_sales_agent_availability'];
};

/** What `intercom_update_content_snippet` returns. */
export type UpdateContentSnippetResult = {
  /** The snippet after the change. */
  content_snippet: ResultOf<typeof updateContentSnippet>['content_snippet'];
  /** Id of the snippet. */
  snippetId: ResultOf<typeof updateContentSnippet>['snippetId'];
};

/** Change a snippet. What is left out stays as it is; audiences are replaced as a whole. */
export interface UpdateContentSnippetTool extends Definition<typeof updateContentSnippet> {
  readonly '~calls'?: Calls<UpdateContentSnippetParams, UpdateContentSnippetResult>;
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

/** What `intercom_tag_content_snippet` takes. */
export type TagContentSnippetParams = {
  /** Id of the content snippet. */
  snippetId: ParamsOf<typeof tagContentSnippet>['snippetId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof tagContentSnippet>['tagId'];
  /** Admin who tags; the one the token belongs to unless given. */
  admin_id?: ParamsOf<typeof tagContentSnippet>['admin_id'];
};

/** What `intercom_tag_content_snippet` returns. */
export type TagContentSnippetResult = {
  /** Id of the tag. */
  id: ResultOf<typeof tagContentSnippet>['id'];
  /** Name of the tag. */
  name: ResultOf<typeof tagContentSnippet>['name'];
  /** Always tag. */
  type: ResultOf<typeof tagContentSnippet>['type'];
  /** When the tag was put there, in unix seconds. */
  applied_at: ResultOf<typeof tagContentSnippet>['applied_at'];
  /** Admin who put the tag there. */
  applied_by: ResultOf<typeof tagContentSnippet>['applied_by'];
};

/** Put a tag on a content snippet. */
export interface TagContentSnippetTool extends Definition<typeof tagContentSnippet> {
  readonly '~calls'?: Calls<TagContentSnippetParams, TagContentSnippetResult>;
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

/** What `intercom_untag_content_snippet` takes. */
export type UntagContentSnippetParams = {
  /** Id of the content snippet. */
  snippetId: ParamsOf<typeof untagContentSnippet>['snippetId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof untagContentSnippet>['tagId'];
};

/** What `intercom_untag_content_snippet` returns. */
export type UntagContentSnippetResult = {
  /** Id of the tag. */
  id: ResultOf<typeof untagContentSnippet>['id'];
  /** Name of the tag; missing when the answer was lost. */
  name: ResultOf<typeof untagContentSnippet>['name'];
  /** Always tag. */
  type: ResultOf<typeof untagContentSnippet>['type'];
};

/** Take a tag off a content snippet. The tag itself stays. */
export interface UntagContentSnippetTool extends Definition<typeof untagContentSnippet> {
  readonly '~calls'?: Calls<UntagContentSnippetParams, UntagContentSnippetResult>;
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
  TagContentSnippetTool,
  UntagContentSnippetTool,
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
  CreateContentImportSourceTool,
  CreateExternalPageTool,
  DeleteContentImportSourceTool,
  DeleteExternalPageTool,
  GetContentImportSourceTool,
  GetExternalPageTool,
  ListContentImportSourcesTool,
  ListExternalPagesTool,
  UpdateContentImportSourceTool,
  UpdateExternalPageTool,
  CreateAudienceTool,
  DeleteAudienceTool,
  GetAudienceTool,
  ListAudiencesTool,
  UpdateAudienceTool,
  DismissContactBannerTool,
  ListContactBannersTool,
  GetBrandTool,
  ListBrandsTool,
  BulkContentActionsTool,
  SearchContentTool,
  GetEmailTool,
  ListEmailsTool,
  GetMacroTool,
  ListMacrosTool,
  CreateNewsItemTool,
  DeleteNewsItemTool,
  GetNewsItemTool,
  GetNewsfeedTool,
  ListNewsItemsTool,
  ListNewsfeedItemsTool,
  ListNewsfeedsTool,
  UpdateNewsItemTool,
  CreateContentSnippetTool,
  DeleteContentSnippetTool,
  GetContentSnippetTool,
  ListContentSnippetsTool,
  UpdateContentSnippetTool,
];

/** All tools, those that people use most first. */
export interface IntercomTools extends List {}
