/**
 * Generated from the files in tools/ by scripts/generate.mjs: run `npm run generate` after adding or removing one. Only the
 * order of `allTools` is kept as it stands here; hosts show tools in it.
 */
import { listAdmins as listAdminsDefinition } from './admins/list-admins.js';
import { createContentImportSource as createContentImportSourceDefinition } from './ai-content/create-content-import-source.js';
import { createExternalPage as createExternalPageDefinition } from './ai-content/create-external-page.js';
import { deleteContentImportSource as deleteContentImportSourceDefinition } from './ai-content/delete-content-import-source.js';
import { deleteExternalPage as deleteExternalPageDefinition } from './ai-content/delete-external-page.js';
import { getContentImportSource as getContentImportSourceDefinition } from './ai-content/get-content-import-source.js';
import { getExternalPage as getExternalPageDefinition } from './ai-content/get-external-page.js';
import { listContentImportSources as listContentImportSourcesDefinition } from './ai-content/list-content-import-sources.js';
import { listExternalPages as listExternalPagesDefinition } from './ai-content/list-external-pages.js';
import { updateContentImportSource as updateContentImportSourceDefinition } from './ai-content/update-content-import-source.js';
import { updateExternalPage as updateExternalPageDefinition } from './ai-content/update-external-page.js';
import { listDataAttributes as listDataAttributesDefinition } from './attributes/list-data-attributes.js';
import { createAudience as createAudienceDefinition } from './audiences/create-audience.js';
import { deleteAudience as deleteAudienceDefinition } from './audiences/delete-audience.js';
import { getAudience as getAudienceDefinition } from './audiences/get-audience.js';
import { listAudiences as listAudiencesDefinition } from './audiences/list-audiences.js';
import { updateAudience as updateAudienceDefinition } from './audiences/update-audience.js';
import { dismissContactBanner as dismissContactBannerDefinition } from './banners/dismiss-contact-banner.js';
import { listContactBanners as listContactBannersDefinition } from './banners/list-contact-banners.js';
import { getBrand as getBrandDefinition } from './brands/get-brand.js';
import { listBrands as listBrandsDefinition } from './brands/list-brands.js';
import { createCompany as createCompanyDefinition } from './companies/create-company.js';
import { getCompany as getCompanyDefinition } from './companies/get-company.js';
import { listCompanies as listCompaniesDefinition } from './companies/list-companies.js';
import { listCompanyContacts as listCompanyContactsDefinition } from './companies/list-company-contacts.js';
import { attachContactToCompany as attachContactToCompanyDefinition } from './contacts/attach-contact-to-company.js';
import { createContact as createContactDefinition } from './contacts/create-contact.js';
import { deleteContact as deleteContactDefinition } from './contacts/delete-contact.js';
import { detachContactFromCompany as detachContactFromCompanyDefinition } from './contacts/detach-contact-from-company.js';
import { getContact as getContactDefinition } from './contacts/get-contact.js';
import { listContacts as listContactsDefinition } from './contacts/list-contacts.js';
import { searchContacts as searchContactsDefinition } from './contacts/search-contacts.js';
import { updateContact as updateContactDefinition } from './contacts/update-contact.js';
import { bulkContentActions as bulkContentActionsDefinition } from './content/bulk-content-actions.js';
import { searchContent as searchContentDefinition } from './content/search-content.js';
import { assignConversation as assignConversationDefinition } from './conversations/assign-conversation.js';
import { closeConversation as closeConversationDefinition } from './conversations/close-conversation.js';
import { createConversation as createConversationDefinition } from './conversations/create-conversation.js';
import { getConversation as getConversationDefinition } from './conversations/get-conversation.js';
import { listConversations as listConversationsDefinition } from './conversations/list-conversations.js';
import { openConversation as openConversationDefinition } from './conversations/open-conversation.js';
import { replyConversation as replyConversationDefinition } from './conversations/reply-conversation.js';
import { searchConversations as searchConversationsDefinition } from './conversations/search-conversations.js';
import { snoozeConversation as snoozeConversationDefinition } from './conversations/snooze-conversation.js';
import { getEmail as getEmailDefinition } from './emails/get-email.js';
import { listEmails as listEmailsDefinition } from './emails/list-emails.js';
import { createEvent as createEventDefinition } from './events/create-event.js';
import { listContactEvents as listContactEventsDefinition } from './events/list-contact-events.js';
import { getMacro as getMacroDefinition } from './macros/get-macro.js';
import { listMacros as listMacrosDefinition } from './macros/list-macros.js';
import { createMessage as createMessageDefinition } from './messages/create-message.js';
import { createNewsItem as createNewsItemDefinition } from './news/create-news-item.js';
import { deleteNewsItem as deleteNewsItemDefinition } from './news/delete-news-item.js';
import { getNewsItem as getNewsItemDefinition } from './news/get-news-item.js';
import { getNewsfeed as getNewsfeedDefinition } from './news/get-newsfeed.js';
import { listNewsItems as listNewsItemsDefinition } from './news/list-news-items.js';
import { listNewsfeedItems as listNewsfeedItemsDefinition } from './news/list-newsfeed-items.js';
import { listNewsfeeds as listNewsfeedsDefinition } from './news/list-newsfeeds.js';
import { updateNewsItem as updateNewsItemDefinition } from './news/update-news-item.js';
import { createNote as createNoteDefinition } from './notes/create-note.js';
import { createContentSnippet as createContentSnippetDefinition } from './snippets/create-content-snippet.js';
import { deleteContentSnippet as deleteContentSnippetDefinition } from './snippets/delete-content-snippet.js';
import { getContentSnippet as getContentSnippetDefinition } from './snippets/get-content-snippet.js';
import { listContentSnippets as listContentSnippetsDefinition } from './snippets/list-content-snippets.js';
import { updateContentSnippet as updateContentSnippetDefinition } from './snippets/update-content-snippet.js';
import { createTag as createTagDefinition } from './tags/create-tag.js';
import { listTags as listTagsDefinition } from './tags/list-tags.js';
import { tagContact as tagContactDefinition } from './tags/tag-contact.js';
import { tagContentSnippet as tagContentSnippetDefinition } from './tags/tag-content-snippet.js';
import { tagConversation as tagConversationDefinition } from './tags/tag-conversation.js';
import { untagContact as untagContactDefinition } from './tags/untag-contact.js';
import { untagContentSnippet as untagContentSnippetDefinition } from './tags/untag-content-snippet.js';
import { listTeams as listTeamsDefinition } from './teams/list-teams.js';
import { createTicket as createTicketDefinition } from './tickets/create-ticket.js';
import { getTicket as getTicketDefinition } from './tickets/get-ticket.js';
import { listTicketStates as listTicketStatesDefinition } from './tickets/list-ticket-states.js';
import { listTicketTypes as listTicketTypesDefinition } from './tickets/list-ticket-types.js';
import { updateTicket as updateTicketDefinition } from './tickets/update-ticket.js';
import type {
  AssignConversationTool,
  AttachContactToCompanyTool,
  BulkContentActionsTool,
  CloseConversationTool,
  CreateAudienceTool,
  CreateCompanyTool,
  CreateContactTool,
  CreateContentImportSourceTool,
  CreateContentSnippetTool,
  CreateConversationTool,
  CreateEventTool,
  CreateExternalPageTool,
  CreateMessageTool,
  CreateNewsItemTool,
  CreateNoteTool,
  CreateTagTool,
  CreateTicketTool,
  DeleteAudienceTool,
  DeleteContactTool,
  DeleteContentImportSourceTool,
  DeleteContentSnippetTool,
  DeleteExternalPageTool,
  DeleteNewsItemTool,
  DetachContactFromCompanyTool,
  DismissContactBannerTool,
  GetAudienceTool,
  GetBrandTool,
  GetCompanyTool,
  GetContactTool,
  GetContentImportSourceTool,
  GetContentSnippetTool,
  GetConversationTool,
  GetEmailTool,
  GetExternalPageTool,
  GetMacroTool,
  GetNewsItemTool,
  GetNewsfeedTool,
  GetTicketTool,
  IntercomTools,
  ListAdminsTool,
  ListAudiencesTool,
  ListBrandsTool,
  ListCompaniesTool,
  ListCompanyContactsTool,
  ListContactBannersTool,
  ListContactEventsTool,
  ListContactsTool,
  ListContentImportSourcesTool,
  ListContentSnippetsTool,
  ListConversationsTool,
  ListDataAttributesTool,
  ListEmailsTool,
  ListExternalPagesTool,
  ListMacrosTool,
  ListNewsItemsTool,
  ListNewsfeedItemsTool,
  ListNewsfeedsTool,
  ListTagsTool,
  ListTeamsTool,
  ListTicketStatesTool,
  ListTicketTypesTool,
  OpenConversationTool,
  ReplyConversationTool,
  SearchContactsTool,
  SearchContentTool,
  SearchConversationsTool,
  SnoozeConversationTool,
  TagContactTool,
  TagContentSnippetTool,
  TagConversationTool,
  UntagContactTool,
  UntagContentSnippetTool,
  UpdateAudienceTool,
  UpdateContactTool,
  UpdateContentImportSourceTool,
  UpdateContentSnippetTool,
  UpdateExternalPageTool,
  UpdateNewsItemTool,
  UpdateTicketTool,
} from './types.js';

/** List all admins of the workspace, in one page. */
export const listAdmins: ListAdminsTool = listAdminsDefinition;

/** Create a source of external pages, to which pages can then be added. */
export const createContentImportSource: CreateContentImportSourceTool = createContentImportSourceDefinition;

/** Create an external page for the AI products, or update the one that the source has under this external_id. */
export const createExternalPage: CreateExternalPageTool = createExternalPageDefinition;

/** Delete a source of external pages for good, and all the pages that it has. */
export const deleteContentImportSource: DeleteContentImportSourceTool = deleteContentImportSourceDefinition;

/** Delete an external page for good. The AI products answer from it no more. */
export const deleteExternalPage: DeleteExternalPageTool = deleteExternalPageDefinition;

/** Get one source of external pages by its id. */
export const getContentImportSource: GetContentImportSourceTool = getContentImportSourceDefinition;

/** Get one external page by its id. */
export const getExternalPage: GetExternalPageTool = getExternalPageDefinition;

/** List the sources that external pages come from. */
export const listContentImportSources: ListContentImportSourcesTool = listContentImportSourcesDefinition;

/** List the external pages of all sources, newest first. */
export const listExternalPages: ListExternalPagesTool = listExternalPagesDefinition;

/** Change a source of external pages. Only one that is kept current by calls (api) takes another address. */
export const updateContentImportSource: UpdateContentImportSourceTool = updateContentImportSourceDefinition;

/** Update an external page that a call made. Its title, text, address and source are all sent again. */
export const updateExternalPage: UpdateExternalPageTool = updateExternalPageDefinition;

/**
 * List the attributes that contacts, companies or conversations have, custom ones too, with their types and options, at
 * once. Without model since version 2.16 those of contacts and companies alone.
 */
export const listDataAttributes: ListDataAttributesTool = listDataAttributesDefinition;

/** Create an audience: contacts whom content of the AI agent can be for. */
export const createAudience: CreateAudienceTool = createAudienceDefinition;

/** Delete an audience for good. Content that was for it alone may then be for everybody. */
export const deleteAudience: DeleteAudienceTool = deleteAudienceDefinition;

/** Get one audience by its id. */
export const getAudience: GetAudienceTool = getAudienceDefinition;

/** List the audiences of the workspace. */
export const listAudiences: ListAudiencesTool = listAudiencesDefinition;

/** Change an audience. A list of conditions that is given replaces the one that there is. */
export const updateAudience: UpdateAudienceTool = updateAudienceDefinition;

/** Dismiss a banner for a contact, who then sees it nowhere any more. */
export const dismissContactBanner: DismissContactBannerTool = dismissContactBannerDefinition;

/** List the banners that a contact is to see. Each counts as shown: list them only to show them at once. */
export const listContactBanners: ListContactBannersTool = listContactBannersDefinition;

/** Get one brand by its id. */
export const getBrand: GetBrandTool = getBrandDefinition;

/** List all brands of the workspace at once, the default one too. */
export const listBrands: ListBrandsTool = listBrandsDefinition;

/**
 * Create a company, or update the one that has this company_id. A new company shows up in lists once a contact is
 * attached to it.
 */
export const createCompany: CreateCompanyTool = createCompanyDefinition;

/** Get one company by its Intercom id. */
export const getCompany: GetCompanyTool = getCompanyDefinition;

/** List companies that have contacts, by their last visit. Intercom lists the first 10,000 companies and no more. */
export const listCompanies: ListCompaniesTool = listCompaniesDefinition;

/** List the contacts that are attached to a company, page by page. */
export const listCompanyContacts: ListCompanyContactsTool = listCompanyContactsDefinition;

/** Attach a contact to a company. A contact can belong to up to 1,000 companies. */
export const attachContactToCompany: AttachContactToCompanyTool = attachContactToCompanyDefinition;

/**
 * Create a contact, a user or a lead. Needs an e-mail address, an external_id or a role. Fails with the id of the
 * existing contact when one matches.
 */
export const createContact: CreateContactTool = createContactDefinition;

/** Delete a contact for good. It cannot be brought back. */
export const deleteContact: DeleteContactTool = deleteContactDefinition;

/** Detach a contact from a company. Both stay; only their link goes. */
export const detachContactFromCompany: DetachContactFromCompanyTool = detachContactFromCompanyDefinition;

/** Get one contact by its Intercom id. */
export const getContact: GetContactTool = getContactDefinition;

/** List contacts page by page, newest first. */
export const listContacts: ListContactsTool = listContactsDefinition;

/**
 * Search contacts by their fields. Dates match whole days of the workspace, and a change can take minutes to be found.
 */
export const searchContacts: SearchContactsTool = searchContactsDefinition;

/**
 * Change a contact: fields that are left out stay as they are, null clears a field. Needs at least one field. Can also
 * attach a company.
 */
export const updateContact: UpdateContactTool = updateContactDefinition;

/** Change up to 1,000 pieces of content: publish, delete, tag, or set who may use them. It happens later. */
export const bulkContentActions: BulkContentActionsTool = bulkContentActionsDefinition;

/** Search the knowledge base: articles, internal articles, snippets, external pages and files, by words and filters. */
export const searchContent: SearchContentTool = searchContentDefinition;

/**
 * Assign a conversation to an admin or to a team, or take the assignment away. Assigning a closed conversation opens it
 * again.
 */
export const assignConversation: AssignConversationTool = assignConversationDefinition;

/** Close a conversation, with a last text to the customer or without. */
export const closeConversation: CloseConversationTool = closeConversationDefinition;

/** Create a conversation that a contact begins, with a plain text. Answers with its first message. */
export const createConversation: CreateConversationTool = createConversationDefinition;

/** Get one conversation with its parts, at most the newest 500 of them. */
export const getConversation: GetConversationTool = getConversationDefinition;

/**
 * List conversations page by page, without their parts. With sort or order it searches all of them instead; that
 * Intercom then sorts is not confirmed by its API description.
 */
export const listConversations: ListConversationsTool = listConversationsDefinition;

/** Open a closed or snoozed conversation again. */
export const openConversation: OpenConversationTool = openConversationDefinition;

/** Reply to a conversation as an admin, or leave an internal note that the customer never sees. */
export const replyConversation: ReplyConversationTool = replyConversationDefinition;

/**
 * Search conversations by their fields. They come without parts, changes of the last minutes may be missing, and
 * source.body matches single words.
 */
export const searchConversations: SearchConversationsTool = searchConversationsDefinition;

/** Snooze a conversation until a time in the future, when it opens again. */
export const snoozeConversation: SnoozeConversationTool = snoozeConversationDefinition;

/** Get one address that the workspace sends e-mail from, by the id of its setting. */
export const getEmail: GetEmailTool = getEmailDefinition;

/** List all addresses that the workspace sends e-mail from, with their brands, at once. */
export const listEmails: ListEmailsTool = listEmailsDefinition;

/**
 * Record something that a contact did. Needs user_id, email or id, at least one of them. The same event of the same
 * second counts once.
 */
export const createEvent: CreateEventTool = createEventDefinition;

/**
 * List what a contact did in the last 90 days, or count it by event name. Needs contactId, user_id or email, exactly
 * one of them.
 */
export const listContactEvents: ListContactEventsTool = listContactEventsDefinition;

/** Get one macro (saved reply) by its id, where the admin of the token can use it. */
export const getMacro: GetMacroTool = getMacroDefinition;

/** List the macros (saved replies) that the admin of the token can use, last changed first. */
export const listMacros: ListMacrosTool = listMacrosDefinition;

/**
 * Send an in-app message or an e-mail to contacts in the name of an admin. An e-mail needs subject and template. No
 * conversation exists until the contact answers.
 */
export const createMessage: CreateMessageTool = createMessageDefinition;

/** Create a news item: a draft, or with state live one that customers see in the newsfeeds at once. */
export const createNewsItem: CreateNewsItemTool = createNewsItemDefinition;

/** Delete a news item for good. Customers see it no more. */
export const deleteNewsItem: DeleteNewsItemTool = deleteNewsItemDefinition;

/** Get one news item by its id. */
export const getNewsItem: GetNewsItemTool = getNewsItemDefinition;

/** Get one newsfeed by its id. */
export const getNewsfeed: GetNewsfeedTool = getNewsfeedDefinition;

/** List the news items of the workspace, drafts too. */
export const listNewsItems: ListNewsItemsTool = listNewsItemsDefinition;

/** List the news items that customers see in a newsfeed. */
export const listNewsfeedItems: ListNewsfeedItemsTool = listNewsfeedItemsDefinition;

/** List the newsfeeds of the workspace. They are made in Intercom itself. */
export const listNewsfeeds: ListNewsfeedsTool = listNewsfeedsDefinition;

/** Change a news item. state live publishes it, draft takes it back; customers see changes of a live one. */
export const updateNewsItem: UpdateNewsItemTool = updateNewsItemDefinition;

/** Leave a note on a contact. Teammates see it, the contact does not. */
export const createNote: CreateNoteTool = createNoteDefinition;

/** Create a snippet for the AI products to answer from, of Markdown or of blocks. */
export const createContentSnippet: CreateContentSnippetTool = createContentSnippetDefinition;

/** Delete a content snippet for good. One that a procedure uses is refused. */
export const deleteContentSnippet: DeleteContentSnippetTool = deleteContentSnippetDefinition;

/** Get one content snippet by its id. */
export const getContentSnippet: GetContentSnippetTool = getContentSnippetDefinition;

/** List the content snippets of the workspace. */
export const listContentSnippets: ListContentSnippetsTool = listContentSnippetsDefinition;

/** Change a snippet. What is left out stays as it is; audiences are replaced as a whole. */
export const updateContentSnippet: UpdateContentSnippetTool = updateContentSnippetDefinition;

/** Create a tag, or return the one that has this name. With the id of a tag, rename that tag. */
export const createTag: CreateTagTool = createTagDefinition;

/** List all tags of the workspace at once. */
export const listTags: ListTagsTool = listTagsDefinition;

/** Put a tag on a contact. */
export const tagContact: TagContactTool = tagContactDefinition;

/** Put a tag on a content snippet. */
export const tagContentSnippet: TagContentSnippetTool = tagContentSnippetDefinition;

/** Put a tag on a conversation. */
export const tagConversation: TagConversationTool = tagConversationDefinition;

/** Take a tag off a contact. The tag itself stays. */
export const untagContact: UntagContactTool = untagContactDefinition;

/** Take a tag off a content snippet. The tag itself stays. */
export const untagContentSnippet: UntagContentSnippetTool = untagContentSnippetDefinition;

/** List all teams of the workspace at once, with the ids of their admins. */
export const listTeams: ListTeamsTool = listTeamsDefinition;

/**
 * Create a ticket for one contact, who is told about it unless skip_notifications is true. A list attribute takes the
 * id of its item, not its name.
 */
export const createTicket: CreateTicketTool = createTicketDefinition;

/** Get one ticket by its id, which is not the number that the inbox shows. */
export const getTicket: GetTicketTool = getTicketDefinition;

/** List all ticket states at once, archived ones too, each with the ticket types that use it. */
export const listTicketStates: ListTicketStatesTool = listTicketStatesDefinition;

/** List all ticket types at once, archived ones too, with the attributes and states of their tickets. */
export const listTicketTypes: ListTicketTypesTool = listTicketTypesDefinition;

/**
 * Change a ticket: attributes, state, assignment, visibility or company. Needs at least one change. The contact may be
 * told unless skip_notifications is true.
 */
export const updateTicket: UpdateTicketTool = updateTicketDefinition;

/** All tools, those that people use most first. */
export const allTools: IntercomTools = [
  createContact,
  getContact,
  updateContact,
  listContacts,
  searchContacts,
  deleteContact,
  createCompany,
  getCompany,
  listCompanies,
  getConversation,
  listConversations,
  replyConversation,
  searchConversations,
  createTicket,
  getTicket,
  createMessage,
  updateTicket,
  listAdmins,
  closeConversation,
  openConversation,
  snoozeConversation,
  assignConversation,
  listTags,
  createTag,
  tagContact,
  untagContact,
  tagConversation,
  tagContentSnippet,
  untagContentSnippet,
  createNote,
  createEvent,
  attachContactToCompany,
  detachContactFromCompany,
  createConversation,
  listCompanyContacts,
  listContactEvents,
  listTeams,
  listTicketTypes,
  listTicketStates,
  listDataAttributes,
  createContentImportSource,
  createExternalPage,
  deleteContentImportSource,
  deleteExternalPage,
  getContentImportSource,
  getExternalPage,
  listContentImportSources,
  listExternalPages,
  updateContentImportSource,
  updateExternalPage,
  createAudience,
  deleteAudience,
  getAudience,
  listAudiences,
  updateAudience,
  dismissContactBanner,
  listContactBanners,
  getBrand,
  listBrands,
  bulkContentActions,
  searchContent,
  getEmail,
  listEmails,
  getMacro,
  listMacros,
  createNewsItem,
  deleteNewsItem,
  getNewsItem,
  getNewsfeed,
  listNewsItems,
  listNewsfeedItems,
  listNewsfeeds,
  updateNewsItem,
  createContentSnippet,
  deleteContentSnippet,
  getContentSnippet,
  listContentSnippets,
  updateContentSnippet,
];
