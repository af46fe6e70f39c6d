/**
 * Generated from the files in tools/ by scripts/generate.mjs: run `npm run generate` after adding or removing one. Only the
 * order of `allTools` is kept as it stands here; hosts show tools in it.
 */
import { listAdmins as listAdminsDefinition } from './admins/list-admins.js';
import { me as meDefinition } from './admins/me.js';
import { listDataAttributes as listDataAttributesDefinition } from './attributes/list-data-attributes.js';
import { createCompany as createCompanyDefinition } from './companies/create-company.js';
import { deleteCompany as deleteCompanyDefinition } from './companies/delete-company.js';
import { getCompany as getCompanyDefinition } from './companies/get-company.js';
import { listAllCompanies as listAllCompaniesDefinition } from './companies/list-all-companies.js';
import { listCompanies as listCompaniesDefinition } from './companies/list-companies.js';
import { listCompanyContacts as listCompanyContactsDefinition } from './companies/list-company-contacts.js';
import { listCompanySegments as listCompanySegmentsDefinition } from './companies/list-company-segments.js';
import { updateCompany as updateCompanyDefinition } from './companies/update-company.js';
import { archiveContact as archiveContactDefinition } from './contacts/archive-contact.js';
import { attachContactToCompany as attachContactToCompanyDefinition } from './contacts/attach-contact-to-company.js';
import { blockContact as blockContactDefinition } from './contacts/block-contact.js';
import { createContact as createContactDefinition } from './contacts/create-contact.js';
import { deleteContact as deleteContactDefinition } from './contacts/delete-contact.js';
import { detachContactFromCompany as detachContactFromCompanyDefinition } from './contacts/detach-contact-from-company.js';
import { findContactConversations as findContactConversationsDefinition } from './contacts/find-contact-conversations.js';
import { getContact as getContactDefinition } from './contacts/get-contact.js';
import { listContactCompanies as listContactCompaniesDefinition } from './contacts/list-contact-companies.js';
import { listContactMerges as listContactMergesDefinition } from './contacts/list-contact-merges.js';
import { listContactSegments as listContactSegmentsDefinition } from './contacts/list-contact-segments.js';
import { listContactTags as listContactTagsDefinition } from './contacts/list-contact-tags.js';
import { listContacts as listContactsDefinition } from './contacts/list-contacts.js';
import { mergeContacts as mergeContactsDefinition } from './contacts/merge-contacts.js';
import { searchContacts as searchContactsDefinition } from './contacts/search-contacts.js';
import { unarchiveContact as unarchiveContactDefinition } from './contacts/unarchive-contact.js';
import { updateContact as updateContactDefinition } from './contacts/update-contact.js';
import { upsertContact as upsertContactDefinition } from './contacts/upsert-contact.js';
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
import { createMessage as createMessageDefinition } from './messages/create-message.js';
import { getWhatsappStatus as getWhatsappStatusDefinition } from './messages/get-whatsapp-status.js';
import { listWhatsappStatuses as listWhatsappStatusesDefinition } from './messages/list-whatsapp-statuses.js';
import { createCompanyNote as createCompanyNoteDefinition } from './notes/create-company-note.js';
import { createNote as createNoteDefinition } from './notes/create-note.js';
import { getNote as getNoteDefinition } from './notes/get-note.js';
import { listCompanyNotes as listCompanyNotesDefinition } from './notes/list-company-notes.js';
import { listContactNotes as listContactNotesDefinition } from './notes/list-contact-notes.js';
import { createPhoneCallRedirect as createPhoneCallRedirectDefinition } from './phone-call-redirects/create-phone-call-redirect.js';
import { getSegment as getSegmentDefinition } from './segments/get-segment.js';
import { listSegments as listSegmentsDefinition } from './segments/list-segments.js';
import { addContactSubscription as addContactSubscriptionDefinition } from './subscriptions/add-contact-subscription.js';
import { listContactSubscriptions as listContactSubscriptionsDefinition } from './subscriptions/list-contact-subscriptions.js';
import { listSubscriptionTypes as listSubscriptionTypesDefinition } from './subscriptions/list-subscription-types.js';
import { removeContactSubscription as removeContactSubscriptionDefinition } from './subscriptions/remove-contact-subscription.js';
import { createTag as createTagDefinition } from './tags/create-tag.js';
import { deleteTag as deleteTagDefinition } from './tags/delete-tag.js';
import { getTag as getTagDefinition } from './tags/get-tag.js';
import { listTags as listTagsDefinition } from './tags/list-tags.js';
import { tagCompanies as tagCompaniesDefinition } from './tags/tag-companies.js';
import { tagContact as tagContactDefinition } from './tags/tag-contact.js';
import { tagConversation as tagConversationDefinition } from './tags/tag-conversation.js';
import { tagMany as tagManyDefinition } from './tags/tag-many.js';
import { tagTicket as tagTicketDefinition } from './tags/tag-ticket.js';
import { untagContact as untagContactDefinition } from './tags/untag-contact.js';
import { untagConversation as untagConversationDefinition } from './tags/untag-conversation.js';
import { untagTicket as untagTicketDefinition } from './tags/untag-ticket.js';
import { listTeams as listTeamsDefinition } from './teams/list-teams.js';
import { createTicket as createTicketDefinition } from './tickets/create-ticket.js';
import { getTicket as getTicketDefinition } from './tickets/get-ticket.js';
import { listTicketStates as listTicketStatesDefinition } from './tickets/list-ticket-states.js';
import { listTicketTypes as listTicketTypesDefinition } from './tickets/list-ticket-types.js';
import { updateTicket as updateTicketDefinition } from './tickets/update-ticket.js';
import { convertVisitor as convertVisitorDefinition } from './visitors/convert-visitor.js';
import { getVisitor as getVisitorDefinition } from './visitors/get-visitor.js';
import { updateVisitor as updateVisitorDefinition } from './visitors/update-visitor.js';
import type {
  AddContactSubscriptionTool,
  ArchiveContactTool,
  AssignConversationTool,
  AttachContactToCompanyTool,
  BlockContactTool,
  CloseConversationTool,
  ConvertVisitorTool,
  CreateCompanyNoteTool,
  CreateCompanyTool,
  CreateContactTool,
  CreateConversationTool,
  CreateEventTool,
  CreateMessageTool,
  CreateNoteTool,
  CreatePhoneCallRedirectTool,
  CreateTagTool,
  CreateTicketTool,
  DeleteCompanyTool,
  DeleteContactTool,
  DeleteTagTool,
  DetachContactFromCompanyTool,
  FindContactConversationsTool,
  GetCompanyTool,
  GetContactTool,
  GetConversationTool,
  GetNoteTool,
  GetSegmentTool,
  GetTagTool,
  GetTicketTool,
  GetVisitorTool,
  GetWhatsappStatusTool,
  IntercomTools,
  ListAdminsTool,
  ListAllCompaniesTool,
  ListCompaniesTool,
  ListCompanyContactsTool,
  ListCompanyNotesTool,
  ListCompanySegmentsTool,
  ListContactCompaniesTool,
  ListContactEventsTool,
  ListContactMergesTool,
  ListContactNotesTool,
  ListContactSegmentsTool,
  ListContactSubscriptionsTool,
  ListContactTagsTool,
  ListContactsTool,
  ListConversationsTool,
  ListDataAttributesTool,
  ListSegmentsTool,
  ListSubscriptionTypesTool,
  ListTagsTool,
  ListTeamsTool,
  ListTicketStatesTool,
  ListTicketTypesTool,
  ListWhatsappStatusesTool,
  MeTool,
  MergeContactsTool,
  OpenConversationTool,
  RemoveContactSubscriptionTool,
  ReplyConversationTool,
  SearchContactsTool,
  SearchConversationsTool,
  SnoozeConversationTool,
  TagCompaniesTool,
  TagContactTool,
  TagConversationTool,
  TagManyTool,
  TagTicketTool,
  UnarchiveContactTool,
  UntagContactTool,
  UntagConversationTool,
  UntagTicketTool,
  UpdateCompanyTool,
  UpdateContactTool,
  UpdateTicketTool,
  UpdateVisitorTool,
  UpsertContactTool,
} from './types.js';

/** List all admins of the workspace, in one page. */
export const listAdmins: ListAdminsTool = listAdminsDefinition;

/** Get the admin whom the token belongs to, the workspace, its time zone and the time there now. */
export const me: MeTool = meDefinition;

/**
 * List the attributes that contacts, companies or conversations have, custom ones too, with their types and options, at
 * once. Without model since version 2.16 those of contacts and companies alone.
 */
export const listDataAttributes: ListDataAttributesTool = listDataAttributesDefinition;

/**
 * Create a company, or update the one that has this company_id. A new company shows up in lists once a contact is
 * attached to it.
 */
export const createCompany: CreateCompanyTool = createCompanyDefinition;

/** Delete a company for good and detach its contacts, which stay. An integration that syncs it makes it anew. */
export const deleteCompany: DeleteCompanyTool = deleteCompanyDefinition;

/** Get one company by its Intercom id, your own company_id or its name. */
export const getCompany: GetCompanyTool = getCompanyDefinition;

/**
 * List all companies that have contacts, also beyond 10,000. A workspace has one such list open at a time, and it ends
 * when no page is asked for within a minute.
 */
export const listAllCompanies: ListAllCompaniesTool = listAllCompaniesDefinition;

/**
 * List companies that have contacts, by their last visit: all, or those with a tag or in a segment. Intercom lists the
 * first 10,000 and no more.
 */
export const listCompanies: ListCompaniesTool = listCompaniesDefinition;

/** List the contacts that are attached to a company, page by page. */
export const listCompanyContacts: ListCompanyContactsTool = listCompanyContactsDefinition;

/** List the segments that a company belongs to. */
export const listCompanySegments: ListCompanySegmentsTool = listCompanySegmentsDefinition;

/** Change a company: fields that are left out stay as they are. Its company_id can never be changed. */
export const updateCompany: UpdateCompanyTool = updateCompanyDefinition;

/** Take a contact out of lists and searches; unarchiving brings it back. */
export const archiveContact: ArchiveContactTool = archiveContactDefinition;

/** Attach a contact to a company. A contact can belong to up to 1,000 companies. */
export const attachContactToCompany: AttachContactToCompanyTool = attachContactToCompanyDefinition;

/** Close a contact out for good: what it writes is not seen, and its conversations are archived. */
export const blockContact: BlockContactTool = blockContactDefinition;

/**
 * Create a contact, a user or a lead. Needs an e-mail address, an external_id or a role. Fails with the id of the
 * existing contact when one matches.
 */
export const createContact: CreateContactTool = createContactDefinition;

/** Delete a contact for good. It cannot be brought back. */
export const deleteContact: DeleteContactTool = deleteContactDefinition;

/** Detach a contact from a company. Both stay; only their link goes. */
export const detachContactFromCompany: DetachContactFromCompanyTool = detachContactFromCompanyDefinition;

/** Find the conversations of a contact, named by its Intercom id, its external_id or its e-mail address. */
export const findContactConversations: FindContactConversationsTool = findContactConversationsDefinition;

/** Get one contact by its Intercom id, its external_id or its e-mail address. */
export const getContact: GetContactTool = getContactDefinition;

/** List the companies that a contact is attached to. */
export const listContactCompanies: ListContactCompaniesTool = listContactCompaniesDefinition;

/** List the contacts that were merged into a user, the newest merge first. */
export const listContactMerges: ListContactMergesTool = listContactMergesDefinition;

/** List the segments that a contact belongs to. */
export const listContactSegments: ListContactSegmentsTool = listContactSegmentsDefinition;

/** List the tags on a contact. */
export const listContactTags: ListContactTagsTool = listContactTagsDefinition;

/** List contacts page by page, newest first. */
export const listContacts: ListContactsTool = listContactsDefinition;

/**
 * Merge a lead into a user for good: the lead is gone, and what belonged to it belongs to the user. Both share an
 * e-mail address or a phone number.
 */
export const mergeContacts: MergeContactsTool = mergeContactsDefinition;

/**
 * Search contacts by their fields. Dates match whole days of the workspace, and a change can take minutes to be found.
 */
export const searchContacts: SearchContactsTool = searchContactsDefinition;

/** Take a contact out of the archive: it is found and written to again. */
export const unarchiveContact: UnarchiveContactTool = unarchiveContactDefinition;

/**
 * Change a contact: fields that are left out stay as they are, null clears a field. Needs at least one field. Can also
 * attach a company.
 */
export const updateContact: UpdateContactTool = updateContactDefinition;

/**
 * Create a contact, or update the one with this external_id, or with this e-mail address when there is none. An
 * archived one is unarchived.
 */
export const upsertContact: UpsertContactTool = upsertContactDefinition;

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

/**
 * Send an in-app message or an e-mail to contacts in the name of an admin. An e-mail needs subject and template. No
 * conversation exists until the contact answers.
 */
export const createMessage: CreateMessageTool = createMessageDefinition;

/** Get how far one WhatsApp message came: sent, delivered, read or failed. */
export const getWhatsappStatus: GetWhatsappStatusTool = getWhatsappStatusDefinition;

/** List how far each WhatsApp message of one outbound broadcast came. */
export const listWhatsappStatuses: ListWhatsappStatusesTool = listWhatsappStatusesDefinition;

/** Leave a note on a company. Teammates see it, its contacts do not. */
export const createCompanyNote: CreateCompanyNoteTool = createCompanyNoteDefinition;

/** Leave a note on a contact. Teammates see it, the contact does not. */
export const createNote: CreateNoteTool = createNoteDefinition;

/** Get one note on a contact or a company by its id. */
export const getNote: GetNoteTool = getNoteDefinition;

/** List what teammates noted on a company, newest first. */
export const listCompanyNotes: ListCompanyNotesTool = listCompanyNotesDefinition;

/** List what teammates noted on a contact, newest first. */
export const listContactNotes: ListContactNotesTool = listContactNotesDefinition;

/** Send a text message to a caller with a link that goes on with the talk in the Messenger. */
export const createPhoneCallRedirect: CreatePhoneCallRedirectTool = createPhoneCallRedirectDefinition;

/** Get one segment by its id. */
export const getSegment: GetSegmentTool = getSegmentDefinition;

/** List all segments of contacts and companies at once. */
export const listSegments: ListSegmentsTool = listSegmentsDefinition;

/**
 * Record the choice of a contact: opts in to a type with consent_type opt_in, and OUT of one with consent_type opt_out.
 */
export const addContactSubscription: AddContactSubscriptionTool = addContactSubscriptionDefinition;

/** List what a contact opted in to, and what it opted out of; consent_type says which. */
export const listContactSubscriptions: ListContactSubscriptionsTool = listContactSubscriptionsDefinition;

/** List all kinds of messages that contacts can subscribe to or opt out of. */
export const listSubscriptionTypes: ListSubscriptionTypesTool = listSubscriptionTypesDefinition;

/** Take back the choice of a contact: it is opted in or out by default again. */
export const removeContactSubscription: RemoveContactSubscriptionTool = removeContactSubscriptionDefinition;

/** Create a tag, or return the one that has this name. With the id of a tag, rename that tag. */
export const createTag: CreateTagTool = createTagDefinition;

/** Delete a tag for good; it goes from everything that has it. Refused while a segment depends on it. */
export const deleteTag: DeleteTagTool = deleteTagDefinition;

/** Get one tag by its id. */
export const getTag: GetTagTool = getTagDefinition;

/** List all tags of the workspace at once. */
export const listTags: ListTagsTool = listTagsDefinition;

/** Put a tag on companies, or take it off them. The tag is named, and made when there is none of this name. */
export const tagCompanies: TagCompaniesTool = tagCompaniesDefinition;

/** Put a tag on a contact. */
export const tagContact: TagContactTool = tagContactDefinition;

/** Put a tag on a conversation. */
export const tagConversation: TagConversationTool = tagConversationDefinition;

/**
 * Put a tag on many contacts, conversations, companies and tickets, or take it off. Says of each whether it was done;
 * the others go on when one fails.
 */
export const tagMany: TagManyTool = tagManyDefinition;

/** Put a tag on a ticket. */
export const tagTicket: TagTicketTool = tagTicketDefinition;

/** Take a tag off a contact. The tag itself stays. */
export const untagContact: UntagContactTool = untagContactDefinition;

/** Take a tag off a conversation. The tag itself stays. */
export const untagConversation: UntagConversationTool = untagConversationDefinition;

/** Take a tag off a ticket. The tag itself stays. */
export const untagTicket: UntagTicketTool = untagTicketDefinition;

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

/** Add a visitor to the contacts for good: as a new user or lead, or merged into the user that exists already. */
export const convertVisitor: ConvertVisitorTool = convertVisitorDefinition;

/** Get one visitor of the website, who is no contact yet, by the user_id that the Messenger gave it. */
export const getVisitor: GetVisitorTool = getVisitorDefinition;

/** Change the name or the custom attributes of a visitor. Needs its id or its user_id, and a change. */
export const updateVisitor: UpdateVisitorTool = updateVisitorDefinition;

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
  getWhatsappStatus,
  listWhatsappStatuses,
  updateTicket,
  listAdmins,
  me,
  closeConversation,
  openConversation,
  snoozeConversation,
  assignConversation,
  listTags,
  createTag,
  tagContact,
  untagContact,
  tagConversation,
  deleteTag,
  getTag,
  tagCompanies,
  tagMany,
  tagTicket,
  untagConversation,
  untagTicket,
  createNote,
  createCompanyNote,
  getNote,
  listCompanyNotes,
  listContactNotes,
  createEvent,
  attachContactToCompany,
  detachContactFromCompany,
  archiveContact,
  blockContact,
  findContactConversations,
  listContactCompanies,
  listContactMerges,
  listContactSegments,
  listContactTags,
  mergeContacts,
  unarchiveContact,
  upsertContact,
  createConversation,
  listCompanyContacts,
  deleteCompany,
  listAllCompanies,
  listCompanySegments,
  updateCompany,
  listContactEvents,
  listTeams,
  listTicketTypes,
  listTicketStates,
  listDataAttributes,
  createPhoneCallRedirect,
  getSegment,
  listSegments,
  addContactSubscription,
  listContactSubscriptions,
  listSubscriptionTypes,
  removeContactSubscription,
  convertVisitor,
  getVisitor,
  updateVisitor,
];
