/**
 * Generated from the files in tools/ by scripts/generate.mjs: run `npm run generate` after adding or removing one. Only the
 * order of `allTools` is kept as it stands here; hosts show tools in it.
 */
import { listAdmins as listAdminsDefinition } from './admins/list-admins.js';
import { createArticle as createArticleDefinition } from './articles/create-article.js';
import { deleteArticle as deleteArticleDefinition } from './articles/delete-article.js';
import { getArticle as getArticleDefinition } from './articles/get-article.js';
import { getArticleDraft as getArticleDraftDefinition } from './articles/get-article-draft.js';
import { getArticleVersion as getArticleVersionDefinition } from './articles/get-article-version.js';
import { listArticleVersions as listArticleVersionsDefinition } from './articles/list-article-versions.js';
import { listArticles as listArticlesDefinition } from './articles/list-articles.js';
import { publishArticleDraft as publishArticleDraftDefinition } from './articles/publish-article-draft.js';
import { searchArticles as searchArticlesDefinition } from './articles/search-articles.js';
import { stageArticleDraft as stageArticleDraftDefinition } from './articles/stage-article-draft.js';
import { updateArticle as updateArticleDefinition } from './articles/update-article.js';
import { listDataAttributes as listDataAttributesDefinition } from './attributes/list-data-attributes.js';
import { createCollection as createCollectionDefinition } from './collections/create-collection.js';
import { deleteCollection as deleteCollectionDefinition } from './collections/delete-collection.js';
import { getCollection as getCollectionDefinition } from './collections/get-collection.js';
import { listCollections as listCollectionsDefinition } from './collections/list-collections.js';
import { updateCollection as updateCollectionDefinition } from './collections/update-collection.js';
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
import { assignConversation as assignConversationDefinition } from './conversations/assign-conversation.js';
import { closeConversation as closeConversationDefinition } from './conversations/close-conversation.js';
import { createConversation as createConversationDefinition } from './conversations/create-conversation.js';
import { getConversation as getConversationDefinition } from './conversations/get-conversation.js';
import { listConversations as listConversationsDefinition } from './conversations/list-conversations.js';
import { openConversation as openConversationDefinition } from './conversations/open-conversation.js';
import { replyConversation as replyConversationDefinition } from './conversations/reply-conversation.js';
import { searchConversations as searchConversationsDefinition } from './conversations/search-conversations.js';
import { snoozeConversation as snoozeConversationDefinition } from './conversations/snooze-conversation.js';
import { createEvent as createEventDefinition } from './events/create-event.js';
import { listContactEvents as listContactEventsDefinition } from './events/list-contact-events.js';
import { createHelpCenterRedirect as createHelpCenterRedirectDefinition } from './help-centers/create-help-center-redirect.js';
import { deleteHelpCenterRedirect as deleteHelpCenterRedirectDefinition } from './help-centers/delete-help-center-redirect.js';
import { getHelpCenter as getHelpCenterDefinition } from './help-centers/get-help-center.js';
import { getHelpCenterRedirect as getHelpCenterRedirectDefinition } from './help-centers/get-help-center-redirect.js';
import { listHelpCenterRedirects as listHelpCenterRedirectsDefinition } from './help-centers/list-help-center-redirects.js';
import { listHelpCenters as listHelpCentersDefinition } from './help-centers/list-help-centers.js';
import { createInternalArticle as createInternalArticleDefinition } from './internal-articles/create-internal-article.js';
import { deleteInternalArticle as deleteInternalArticleDefinition } from './internal-articles/delete-internal-article.js';
import { getInternalArticle as getInternalArticleDefinition } from './internal-articles/get-internal-article.js';
import { listInternalArticles as listInternalArticlesDefinition } from './internal-articles/list-internal-articles.js';
import { searchInternalArticles as searchInternalArticlesDefinition } from './internal-articles/search-internal-articles.js';
import { updateInternalArticle as updateInternalArticleDefinition } from './internal-articles/update-internal-article.js';
import { createMessage as createMessageDefinition } from './messages/create-message.js';
import { createNote as createNoteDefinition } from './notes/create-note.js';
import { createTag as createTagDefinition } from './tags/create-tag.js';
import { listTags as listTagsDefinition } from './tags/list-tags.js';
import { tagArticle as tagArticleDefinition } from './tags/tag-article.js';
import { tagContact as tagContactDefinition } from './tags/tag-contact.js';
import { tagConversation as tagConversationDefinition } from './tags/tag-conversation.js';
import { tagInternalArticle as tagInternalArticleDefinition } from './tags/tag-internal-article.js';
import { untagArticle as untagArticleDefinition } from './tags/untag-article.js';
import { untagContact as untagContactDefinition } from './tags/untag-contact.js';
import { untagInternalArticle as untagInternalArticleDefinition } from './tags/untag-internal-article.js';
import { listTeams as listTeamsDefinition } from './teams/list-teams.js';
import { createTicket as createTicketDefinition } from './tickets/create-ticket.js';
import { getTicket as getTicketDefinition } from './tickets/get-ticket.js';
import { listTicketStates as listTicketStatesDefinition } from './tickets/list-ticket-states.js';
import { listTicketTypes as listTicketTypesDefinition } from './tickets/list-ticket-types.js';
import { updateTicket as updateTicketDefinition } from './tickets/update-ticket.js';
import type {
  AssignConversationTool,
  AttachContactToCompanyTool,
  CloseConversationTool,
  CreateArticleTool,
  CreateCollectionTool,
  CreateCompanyTool,
  CreateContactTool,
  CreateConversationTool,
  CreateEventTool,
  CreateHelpCenterRedirectTool,
  CreateInternalArticleTool,
  CreateMessageTool,
  CreateNoteTool,
  CreateTagTool,
  CreateTicketTool,
  DeleteArticleTool,
  DeleteCollectionTool,
  DeleteContactTool,
  DeleteHelpCenterRedirectTool,
  DeleteInternalArticleTool,
  DetachContactFromCompanyTool,
  GetArticleDraftTool,
  GetArticleTool,
  GetArticleVersionTool,
  GetCollectionTool,
  GetCompanyTool,
  GetContactTool,
  GetConversationTool,
  GetHelpCenterRedirectTool,
  GetHelpCenterTool,
  GetInternalArticleTool,
  GetTicketTool,
  IntercomTools,
  ListAdminsTool,
  ListArticlesTool,
  ListArticleVersionsTool,
  ListCollectionsTool,
  ListCompaniesTool,
  ListCompanyContactsTool,
  ListContactEventsTool,
  ListContactsTool,
  ListConversationsTool,
  ListDataAttributesTool,
  ListHelpCenterRedirectsTool,
  ListHelpCentersTool,
  ListInternalArticlesTool,
  ListTagsTool,
  ListTeamsTool,
  ListTicketStatesTool,
  ListTicketTypesTool,
  OpenConversationTool,
  PublishArticleDraftTool,
  ReplyConversationTool,
  SearchArticlesTool,
  SearchContactsTool,
  SearchConversationsTool,
  SearchInternalArticlesTool,
  SnoozeConversationTool,
  StageArticleDraftTool,
  TagArticleTool,
  TagContactTool,
  TagConversationTool,
  TagInternalArticleTool,
  UntagArticleTool,
  UntagContactTool,
  UntagInternalArticleTool,
  UpdateArticleTool,
  UpdateCollectionTool,
  UpdateContactTool,
  UpdateInternalArticleTool,
  UpdateTicketTool,
} from './types.js';

/** List all admins of the workspace, in one page. */
export const listAdmins: ListAdminsTool = listAdminsDefinition;

/** Create an article of the help center. It is a draft that no customer sees unless state is published. */
export const createArticle: CreateArticleTool = createArticleDefinition;

/** Delete an article with all its languages and versions for good. */
export const deleteArticle: DeleteArticleTool = deleteArticleDefinition;

/** Get one article of the help center, with its text and how often it was read. */
export const getArticle: GetArticleTool = getArticleDefinition;

/** Get a published article as its draft says it. Fails when no unpublished changes wait. */
export const getArticleDraft: GetArticleDraftTool = getArticleDraftDefinition;

/** Get what an article said at another time, with its text. */
export const getArticleVersion: GetArticleVersionTool = getArticleVersionDefinition;

/** List what an article said at other times, newest first and without the texts. */
export const listArticleVersions: ListArticleVersionsTool = listArticleVersionsDefinition;

/** List articles of the help center, drafts included, those that were changed last first. */
export const listArticles: ListArticlesTool = listArticlesDefinition;

/** Publish the draft of an article. A workspace with several languages needs locales. */
export const publishArticleDraft: PublishArticleDraftTool = publishArticleDraftDefinition;

/** Search articles of the help center by a phrase, and by state or help center. Needs one of the three. */
export const searchArticles: SearchArticlesTool = searchArticlesDefinition;

/** Stage changes of a published article as a draft. Customers see the published text until it is published. */
export const stageArticleDraft: StageArticleDraftTool = stageArticleDraftDefinition;

/**
 * Change an article: what is left out stays as it is. A new text of a published article is live at once; stage a draft
 * to prepare it.
 */
export const updateArticle: UpdateArticleTool = updateArticleDefinition;

/**
 * List the attributes that contacts, companies or conversations have, custom ones too, with their types and options, at
 * once. Without model since version 2.16 those of contacts and companies alone.
 */
export const listDataAttributes: ListDataAttributesTool = listDataAttributesDefinition;

/** Create a collection, which holds articles and further collections of a help center. */
export const createCollection: CreateCollectionTool = createCollectionDefinition;

/** Delete a collection for good. Its articles stay, without it. */
export const deleteCollection: DeleteCollectionTool = deleteCollectionDefinition;

/** Get one collection of a help center. */
export const getCollection: GetCollectionTool = getCollectionDefinition;

/** List the collections of the help centers, those that were changed last first. */
export const listCollections: ListCollectionsTool = listCollectionsDefinition;

/** Change a collection: its name, its description or the collection that it is in. */
export const updateCollection: UpdateCollectionTool = updateCollectionDefinition;

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

/** Create a redirect, which leads an old address of a help center to an article or a collection. */
export const createHelpCenterRedirect: CreateHelpCenterRedirectTool = createHelpCenterRedirectDefinition;

/** Delete a redirect: its address leads nowhere until it is made again. */
export const deleteHelpCenterRedirect: DeleteHelpCenterRedirectTool = deleteHelpCenterRedirectDefinition;

/** Get one help center with its address and languages. */
export const getHelpCenter: GetHelpCenterTool = getHelpCenterDefinition;

/** Get one redirect of a help center. */
export const getHelpCenterRedirect: GetHelpCenterRedirectTool = getHelpCenterRedirectDefinition;

/** List the old addresses of a help center that lead to articles and collections. */
export const listHelpCenterRedirects: ListHelpCenterRedirectsTool = listHelpCenterRedirectsDefinition;

/** List the help centers of the workspace with their addresses and languages. */
export const listHelpCenters: ListHelpCentersTool = listHelpCentersDefinition;

/** Create an article for teammates. No customer sees it; Fin and Copilot use it only where they may. */
export const createInternalArticle: CreateInternalArticleTool = createInternalArticleDefinition;

/** Delete an article for teammates for good. */
export const deleteInternalArticle: DeleteInternalArticleTool = deleteInternalArticleDefinition;

/** Get one article that only teammates read. */
export const getInternalArticle: GetInternalArticleTool = getInternalArticleDefinition;

/** List the articles that only teammates read. */
export const listInternalArticles: ListInternalArticlesTool = listInternalArticlesDefinition;

/** Search the articles for teammates by their folder; the API knows no other condition. */
export const searchInternalArticles: SearchInternalArticlesTool = searchInternalArticlesDefinition;

/** Change an article for teammates: what is left out stays as it is. Needs at least one field. */
export const updateInternalArticle: UpdateInternalArticleTool = updateInternalArticleDefinition;

/**
 * Send an in-app message or an e-mail to contacts in the name of an admin. An e-mail needs subject and template. No
 * conversation exists until the contact answers.
 */
export const createMessage: CreateMessageTool = createMessageDefinition;

/** Leave a note on a contact. Teammates see it, the contact does not. */
export const createNote: CreateNoteTool = createNoteDefinition;

/** Create a tag, or return the one that has this name. With the id of a tag, rename that tag. */
export const createTag: CreateTagTool = createTagDefinition;

/** List all tags of the workspace at once. */
export const listTags: ListTagsTool = listTagsDefinition;

/** Put a tag on an article. */
export const tagArticle: TagArticleTool = tagArticleDefinition;

/** Put a tag on a contact. */
export const tagContact: TagContactTool = tagContactDefinition;

/** Put a tag on a conversation. */
export const tagConversation: TagConversationTool = tagConversationDefinition;

/** Put a tag on an internal article. */
export const tagInternalArticle: TagInternalArticleTool = tagInternalArticleDefinition;

/** Take a tag off an article. The tag itself stays. */
export const untagArticle: UntagArticleTool = untagArticleDefinition;

/** Take a tag off a contact. The tag itself stays. */
export const untagContact: UntagContactTool = untagContactDefinition;

/** Take a tag off an internal article. The tag itself stays. */
export const untagInternalArticle: UntagInternalArticleTool = untagInternalArticleDefinition;

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
  tagArticle,
  tagInternalArticle,
  untagArticle,
  untagInternalArticle,
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
  searchArticles,
  listArticles,
  getArticle,
  createArticle,
  updateArticle,
  stageArticleDraft,
  getArticleDraft,
  publishArticleDraft,
  listArticleVersions,
  getArticleVersion,
  deleteArticle,
  listCollections,
  getCollection,
  createCollection,
  updateCollection,
  deleteCollection,
  listHelpCenters,
  getHelpCenter,
  listHelpCenterRedirects,
  getHelpCenterRedirect,
  createHelpCenterRedirect,
  deleteHelpCenterRedirect,
  listInternalArticles,
  searchInternalArticles,
  getInternalArticle,
  createInternalArticle,
  updateInternalArticle,
  deleteInternalArticle,
];
