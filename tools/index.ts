/**
 * Generated from the files in tools/ by scripts/generate.mjs: run `npm run generate` after adding or removing one. Only the
 * order of `allTools` is kept as it stands here; hosts show tools in it.
 */
import { listAdmins as listAdminsDefinition } from './admins/list-admins.js';
import { archiveConversationAttributeOption as archiveConversationAttributeOptionDefinition } from './attributes/archive-conversation-attribute-option.js';
import { archiveConversationAttribute as archiveConversationAttributeDefinition } from './attributes/archive-conversation-attribute.js';
import { createConversationAttributeOption as createConversationAttributeOptionDefinition } from './attributes/create-conversation-attribute-option.js';
import { createConversationAttribute as createConversationAttributeDefinition } from './attributes/create-conversation-attribute.js';
import { getConversationAttribute as getConversationAttributeDefinition } from './attributes/get-conversation-attribute.js';
import { listDataAttributes as listDataAttributesDefinition } from './attributes/list-data-attributes.js';
import { updateConversationAttributeOption as updateConversationAttributeOptionDefinition } from './attributes/update-conversation-attribute-option.js';
import { updateConversationAttribute as updateConversationAttributeDefinition } from './attributes/update-conversation-attribute.js';
import { getCallRecording as getCallRecordingDefinition } from './calls/get-call-recording.js';
import { getCallTranscript as getCallTranscriptDefinition } from './calls/get-call-transcript.js';
import { getCall as getCallDefinition } from './calls/get-call.js';
import { getFinVoiceCallByExternalId as getFinVoiceCallByExternalIdDefinition } from './calls/get-fin-voice-call-by-external-id.js';
import { getFinVoiceCallByPhoneNumber as getFinVoiceCallByPhoneNumberDefinition } from './calls/get-fin-voice-call-by-phone-number.js';
import { getFinVoiceCall as getFinVoiceCallDefinition } from './calls/get-fin-voice-call.js';
import { listCallsWithTranscripts as listCallsWithTranscriptsDefinition } from './calls/list-calls-with-transcripts.js';
import { listCalls as listCallsDefinition } from './calls/list-calls.js';
import { listFinVoiceCalls as listFinVoiceCallsDefinition } from './calls/list-fin-voice-calls.js';
import { registerFinVoiceCall as registerFinVoiceCallDefinition } from './calls/register-fin-voice-call.js';
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
import { attachContactToConversation as attachContactToConversationDefinition } from './conversations/attach-contact-to-conversation.js';
import { closeConversation as closeConversationDefinition } from './conversations/close-conversation.js';
import { convertConversationToTicket as convertConversationToTicketDefinition } from './conversations/convert-conversation-to-ticket.js';
import { createConversation as createConversationDefinition } from './conversations/create-conversation.js';
import { deleteConversation as deleteConversationDefinition } from './conversations/delete-conversation.js';
import { detachContactFromConversation as detachContactFromConversationDefinition } from './conversations/detach-contact-from-conversation.js';
import { getConversation as getConversationDefinition } from './conversations/get-conversation.js';
import { listConversations as listConversationsDefinition } from './conversations/list-conversations.js';
import { listDeletedConversations as listDeletedConversationsDefinition } from './conversations/list-deleted-conversations.js';
import { listHandlingEvents as listHandlingEventsDefinition } from './conversations/list-handling-events.js';
import { listSideConversations as listSideConversationsDefinition } from './conversations/list-side-conversations.js';
import { mergeConversation as mergeConversationDefinition } from './conversations/merge-conversation.js';
import { openConversation as openConversationDefinition } from './conversations/open-conversation.js';
import { redactConversation as redactConversationDefinition } from './conversations/redact-conversation.js';
import { replyConversationAsContact as replyConversationAsContactDefinition } from './conversations/reply-conversation-as-contact.js';
import { replyConversation as replyConversationDefinition } from './conversations/reply-conversation.js';
import { searchConversations as searchConversationsDefinition } from './conversations/search-conversations.js';
import { sendQuickReplies as sendQuickRepliesDefinition } from './conversations/send-quick-replies.js';
import { snoozeConversation as snoozeConversationDefinition } from './conversations/snooze-conversation.js';
import { updateConversation as updateConversationDefinition } from './conversations/update-conversation.js';
import { createEvent as createEventDefinition } from './events/create-event.js';
import { listContactEvents as listContactEventsDefinition } from './events/list-contact-events.js';
import { cancelDataExport as cancelDataExportDefinition } from './exports/cancel-data-export.js';
import { createDataExport as createDataExportDefinition } from './exports/create-data-export.js';
import { downloadDataExport as downloadDataExportDefinition } from './exports/download-data-export.js';
import { getDataExport as getDataExportDefinition } from './exports/get-data-export.js';
import { replyToFin as replyToFinDefinition } from './fin/reply-to-fin.js';
import { startFinConversation as startFinConversationDefinition } from './fin/start-fin-conversation.js';
import { submitFinRating as submitFinRatingDefinition } from './fin/submit-fin-rating.js';
import { getJob as getJobDefinition } from './jobs/get-job.js';
import { createMessage as createMessageDefinition } from './messages/create-message.js';
import { createNote as createNoteDefinition } from './notes/create-note.js';
import { createReportingExport as createReportingExportDefinition } from './reporting/create-reporting-export.js';
import { downloadReportingExport as downloadReportingExportDefinition } from './reporting/download-reporting-export.js';
import { getReportingExport as getReportingExportDefinition } from './reporting/get-reporting-export.js';
import { listReportingDatasets as listReportingDatasetsDefinition } from './reporting/list-reporting-datasets.js';
import { createTag as createTagDefinition } from './tags/create-tag.js';
import { listTags as listTagsDefinition } from './tags/list-tags.js';
import { tagContact as tagContactDefinition } from './tags/tag-contact.js';
import { tagConversation as tagConversationDefinition } from './tags/tag-conversation.js';
import { untagContact as untagContactDefinition } from './tags/untag-contact.js';
import { listTeams as listTeamsDefinition } from './teams/list-teams.js';
import { changeTicketType as changeTicketTypeDefinition } from './tickets/change-ticket-type.js';
import { createTicketTypeAttribute as createTicketTypeAttributeDefinition } from './tickets/create-ticket-type-attribute.js';
import { createTicketType as createTicketTypeDefinition } from './tickets/create-ticket-type.js';
import { createTicket as createTicketDefinition } from './tickets/create-ticket.js';
import { deleteTicket as deleteTicketDefinition } from './tickets/delete-ticket.js';
import { enqueueTicket as enqueueTicketDefinition } from './tickets/enqueue-ticket.js';
import { getTicketType as getTicketTypeDefinition } from './tickets/get-ticket-type.js';
import { getTicket as getTicketDefinition } from './tickets/get-ticket.js';
import { linkConversationToTicket as linkConversationToTicketDefinition } from './tickets/link-conversation-to-ticket.js';
import { listTicketStates as listTicketStatesDefinition } from './tickets/list-ticket-states.js';
import { listTicketTypes as listTicketTypesDefinition } from './tickets/list-ticket-types.js';
import { replyTicketAsContact as replyTicketAsContactDefinition } from './tickets/reply-ticket-as-contact.js';
import { replyTicket as replyTicketDefinition } from './tickets/reply-ticket.js';
import { searchTickets as searchTicketsDefinition } from './tickets/search-tickets.js';
import { unlinkConversationFromTicket as unlinkConversationFromTicketDefinition } from './tickets/unlink-conversation-from-ticket.js';
import { updateTicketTypeAttribute as updateTicketTypeAttributeDefinition } from './tickets/update-ticket-type-attribute.js';
import { updateTicketType as updateTicketTypeDefinition } from './tickets/update-ticket-type.js';
import { updateTicket as updateTicketDefinition } from './tickets/update-ticket.js';
import { getWorkflow as getWorkflowDefinition } from './workflows/get-workflow.js';
import type {
  ArchiveConversationAttributeOptionTool,
  ArchiveConversationAttributeTool,
  AssignConversationTool,
  AttachContactToCompanyTool,
  AttachContactToConversationTool,
  CancelDataExportTool,
  ChangeTicketTypeTool,
  CloseConversationTool,
  ConvertConversationToTicketTool,
  CreateCompanyTool,
  CreateContactTool,
  CreateConversationAttributeOptionTool,
  CreateConversationAttributeTool,
  CreateConversationTool,
  CreateDataExportTool,
  CreateEventTool,
  CreateMessageTool,
  CreateNoteTool,
  CreateReportingExportTool,
  CreateTagTool,
  CreateTicketTool,
  CreateTicketTypeAttributeTool,
  CreateTicketTypeTool,
  DeleteContactTool,
  DeleteConversationTool,
  DeleteTicketTool,
  DetachContactFromCompanyTool,
  DetachContactFromConversationTool,
  DownloadDataExportTool,
  DownloadReportingExportTool,
  EnqueueTicketTool,
  GetCallRecordingTool,
  GetCallTool,
  GetCallTranscriptTool,
  GetCompanyTool,
  GetContactTool,
  GetConversationAttributeTool,
  GetConversationTool,
  GetDataExportTool,
  GetFinVoiceCallByExternalIdTool,
  GetFinVoiceCallByPhoneNumberTool,
  GetFinVoiceCallTool,
  GetJobTool,
  GetReportingExportTool,
  GetTicketTool,
  GetTicketTypeTool,
  GetWorkflowTool,
  IntercomTools,
  LinkConversationToTicketTool,
  ListAdminsTool,
  ListCallsTool,
  ListCallsWithTranscriptsTool,
  ListCompaniesTool,
  ListCompanyContactsTool,
  ListContactEventsTool,
  ListContactsTool,
  ListConversationsTool,
  ListDataAttributesTool,
  ListDeletedConversationsTool,
  ListFinVoiceCallsTool,
  ListHandlingEventsTool,
  ListReportingDatasetsTool,
  ListSideConversationsTool,
  ListTagsTool,
  ListTeamsTool,
  ListTicketStatesTool,
  ListTicketTypesTool,
  MergeConversationTool,
  OpenConversationTool,
  RedactConversationTool,
  RegisterFinVoiceCallTool,
  ReplyConversationAsContactTool,
  ReplyConversationTool,
  ReplyTicketAsContactTool,
  ReplyTicketTool,
  ReplyToFinTool,
  SearchContactsTool,
  SearchConversationsTool,
  SearchTicketsTool,
  SendQuickRepliesTool,
  SnoozeConversationTool,
  StartFinConversationTool,
  SubmitFinRatingTool,
  TagContactTool,
  TagConversationTool,
  UnlinkConversationFromTicketTool,
  UntagContactTool,
  UpdateContactTool,
  UpdateConversationAttributeOptionTool,
  UpdateConversationAttributeTool,
  UpdateConversationTool,
  UpdateTicketTool,
  UpdateTicketTypeAttributeTool,
  UpdateTicketTypeTool,
} from './types.js';

/** List all admins of the workspace, in one page. */
export const listAdmins: ListAdminsTool = listAdminsDefinition;

/** Archive one option of a list attribute of conversations. Two must stay in use; its label can be added again. */
export const archiveConversationAttributeOption: ArchiveConversationAttributeOptionTool =
  archiveConversationAttributeOptionDefinition;

/** Archive a custom attribute of conversations. Only teammates can bring it back, in their settings. */
export const archiveConversationAttribute: ArchiveConversationAttributeTool = archiveConversationAttributeDefinition;

/** Add an option to a list attribute of conversations. */
export const createConversationAttributeOption: CreateConversationAttributeOptionTool =
  createConversationAttributeOptionDefinition;

/** Create a custom attribute of conversations. */
export const createConversationAttribute: CreateConversationAttributeTool = createConversationAttributeDefinition;

/** Get the definition of one custom attribute of conversations. */
export const getConversationAttribute: GetConversationAttributeTool = getConversationAttributeDefinition;

/**
 * List the attributes that contacts, companies or conversations have, custom ones too, with their types and options, at
 * once. Without model since version 2.16 those of contacts and companies alone.
 */
export const listDataAttributes: ListDataAttributesTool = listDataAttributesDefinition;

/** Change the label of one option of a list attribute of conversations. */
export const updateConversationAttributeOption: UpdateConversationAttributeOptionTool =
  updateConversationAttributeOptionDefinition;

/** Change a custom attribute of conversations. Its type is fixed, and its options have tools of their own. */
export const updateConversationAttribute: UpdateConversationAttributeTool = updateConversationAttributeDefinition;

/** Get the address of the recording of a call. Whoever has the address can hear it for a while. */
export const getCallRecording: GetCallRecordingTool = getCallRecordingDefinition;

/** Get what was said on a call, as plain text with times and speakers. */
export const getCallTranscript: GetCallTranscriptTool = getCallTranscriptDefinition;

/** Get one phone call by its Intercom id. */
export const getCall: GetCallTool = getCallDefinition;

/** Get a call that was registered for Fin, by its id in the other telephone system. */
export const getFinVoiceCallByExternalId: GetFinVoiceCallByExternalIdTool = getFinVoiceCallByExternalIdDefinition;

/** Get the newest matched call that was registered for Fin with a phone number. */
export const getFinVoiceCallByPhoneNumber: GetFinVoiceCallByPhoneNumberTool = getFinVoiceCallByPhoneNumberDefinition;

/** Get a call that was registered for Fin, by the id of its registration. */
export const getFinVoiceCall: GetFinVoiceCallTool = getFinVoiceCallDefinition;

/** List the calls of some conversations, each with its transcript where there is one. */
export const listCallsWithTranscripts: ListCallsWithTranscriptsTool = listCallsWithTranscriptsDefinition;

/** List the phone calls of the workspace. */
export const listCalls: ListCallsTool = listCallsDefinition;

/** List the calls of a conversation that were registered for Fin. */
export const listFinVoiceCalls: ListFinVoiceCallsTool = listFinVoiceCallsDefinition;

/** Register a call of another telephone system, so that Fin can take it. A call is registered once. */
export const registerFinVoiceCall: RegisterFinVoiceCallTool = registerFinVoiceCallDefinition;

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

/**
 * Add a contact to a conversation, who can then read all of it. Names one by contactId, user_id or email; an unknown
 * e-mail makes a lead.
 */
export const attachContactToConversation: AttachContactToConversationTool = attachContactToConversationDefinition;

/** Close a conversation, with a last text to the customer or without. */
export const closeConversation: CloseConversationTool = closeConversationDefinition;

/** Create a ticket from a conversation. The type must be of the category Customer; the contact sees it. */
export const convertConversationToTicket: ConvertConversationToTicketTool = convertConversationToTicketDefinition;

/** Create a conversation that a contact begins, with a plain text. Answers with its first message. */
export const createConversation: CreateConversationTool = createConversationDefinition;

/** Delete a conversation for good. Its figures stay in reports unless retain_metrics is false. */
export const deleteConversation: DeleteConversationTool = deleteConversationDefinition;

/** Remove a contact from a conversation of several. The last contact cannot be removed. */
export const detachContactFromConversation: DetachContactFromConversationTool = detachContactFromConversationDefinition;

/** Get one conversation with its parts, at most the newest 500 of them. */
export const getConversation: GetConversationTool = getConversationDefinition;

/**
 * List conversations page by page, without their parts. With sort or order it searches all of them instead; that
 * Intercom then sorts is not confirmed by its API description.
 */
export const listConversations: ListConversationsTool = listConversationsDefinition;

/** List the ids of deleted conversations page by page, with the time of their deletion. */
export const listDeletedConversations: ListDeletedConversationsTool = listDeletedConversationsDefinition;

/** List when teammates paused handling a conversation and when they went on, all at once. */
export const listHandlingEvents: ListHandlingEventsTool = listHandlingEventsDefinition;

/** List the side conversations that teammates began from within a conversation, with their messages. */
export const listSideConversations: ListSideConversationsTool = listSideConversationsDefinition;

/** Close a conversation and merge it into another one, which goes on. This cannot be undone. */
export const mergeConversation: MergeConversationTool = mergeConversationDefinition;

/** Open a closed or snoozed conversation again. */
export const openConversation: OpenConversationTool = openConversationDefinition;

/** Delete the text and files of one message of a conversation for good; the message itself stays. */
export const redactConversation: RedactConversationTool = redactConversationDefinition;

/**
 * Reply to a conversation in the name of a contact, such as one who wrote elsewhere. Names one by contactId, user_id or
 * email.
 */
export const replyConversationAsContact: ReplyConversationAsContactTool = replyConversationAsContactDefinition;

/** Reply to a conversation as an admin, or leave an internal note that the customer never sees. */
export const replyConversation: ReplyConversationTool = replyConversationDefinition;

/**
 * Search conversations by their fields. They come without parts, changes of the last minutes may be missing, and
 * source.body matches single words.
 */
export const searchConversations: SearchConversationsTool = searchConversationsDefinition;

/** Send buttons into a conversation, one of which the contact can press as an answer. */
export const sendQuickReplies: SendQuickRepliesTool = sendQuickRepliesDefinition;

/** Snooze a conversation until a time in the future, when it opens again. */
export const snoozeConversation: SnoozeConversationTool = snoozeConversationDefinition;

/** Change the title, attributes, company or read mark of a conversation. Needs at least one of them. */
export const updateConversation: UpdateConversationTool = updateConversationDefinition;

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

/** Cancel an export of messages that is not done yet. It cannot go on afterwards. */
export const cancelDataExport: CancelDataExportTool = cancelDataExportDefinition;

/** Start an export of who got which outbound message and what they did with it. One export runs at a time. */
export const createDataExport: CreateDataExportTool = createDataExportDefinition;

/** Get the file of an export of messages: CSV. Code and the command line save it; others get its size and kind. */
export const downloadDataExport: DownloadDataExportTool = downloadDataExportDefinition;

/** Get the state of an export of messages. Its file is kept for two days after it was made. */
export const getDataExport: GetDataExportTool = getDataExportDefinition;

/** Send Fin what the contact answered, in a conversation in which Fin waits for a reply. */
export const replyToFin: ReplyToFinTool = replyToFinDefinition;

/**
 * Start a conversation that Fin leads, with what the contact wrote. What Fin says comes as notifications of its own.
 */
export const startFinConversation: StartFinConversationTool = startFinConversationDefinition;

/** Record how a contact rates a conversation with Fin, which has to have asked for it. A remark makes it final. */
export const submitFinRating: SubmitFinRatingTool = submitFinRatingDefinition;

/** Get the state of a job that Intercom carries out later, such as the creation of a ticket. */
export const getJob: GetJobTool = getJobDefinition;

/**
 * Send an in-app message or an e-mail to contacts in the name of an admin. An e-mail needs subject and template. No
 * conversation exists until the contact answers.
 */
export const createMessage: CreateMessageTool = createMessageDefinition;

/** Leave a note on a contact. Teammates see it, the contact does not. */
export const createNote: CreateNoteTool = createNoteDefinition;

/** Start an export of the figures of a dataset over a period. Five exports can be under way at a time. */
export const createReportingExport: CreateReportingExportTool = createReportingExportDefinition;

/** Get the file of an export of figures: CSV. Code and the command line save it; others get its size and kind. */
export const downloadReportingExport: DownloadReportingExportTool = downloadReportingExportDefinition;

/** Get the state of an export of figures. */
export const getReportingExport: GetReportingExportTool = getReportingExportDefinition;

/** List the datasets of figures that can be exported, such as conversations, each with its columns. */
export const listReportingDatasets: ListReportingDatasetsTool = listReportingDatasetsDefinition;

/** Create a tag, or return the one that has this name. With the id of a tag, rename that tag. */
export const createTag: CreateTagTool = createTagDefinition;

/** List all tags of the workspace at once. */
export const listTags: ListTagsTool = listTagsDefinition;

/** Put a tag on a contact. */
export const tagContact: TagContactTool = tagContactDefinition;

/** Put a tag on a conversation. */
export const tagConversation: TagConversationTool = tagConversationDefinition;

/** Take a tag off a contact. The tag itself stays. */
export const untagContact: UntagContactTool = untagContactDefinition;

/** List all teams of the workspace at once, with the ids of their admins. */
export const listTeams: ListTeamsTool = listTeamsDefinition;

/**
 * Change the type of a ticket within its category. Attributes of the same name and type stay; those that are given
 * count first.
 */
export const changeTicketType: ChangeTicketTypeTool = changeTicketTypeDefinition;

/** Add an attribute to a ticket type. */
export const createTicketTypeAttribute: CreateTicketTypeAttributeTool = createTicketTypeAttributeDefinition;

/** Create a ticket type. It has the attributes _default_title_ and _default_description_ from the beginning. */
export const createTicketType: CreateTicketTypeTool = createTicketTypeDefinition;

/**
 * Create a ticket for one contact, who is told about it unless skip_notifications is true. A list attribute takes the
 * id of its item, not its name.
 */
export const createTicket: CreateTicketTool = createTicketDefinition;

/** Delete a ticket for good, with its replies, attributes and files. */
export const deleteTicket: DeleteTicketTool = deleteTicketDefinition;

/** Start a job that creates a ticket for one contact, who is told about it unless skip_notifications is true. */
export const enqueueTicket: EnqueueTicketTool = enqueueTicketDefinition;

/** Get one ticket type with the attributes and states that its tickets have. */
export const getTicketType: GetTicketTypeTool = getTicketTypeDefinition;

/** Get one ticket by its id, which is not the number that the inbox shows. */
export const getTicket: GetTicketTool = getTicketDefinition;

/** Attach a conversation, or a Customer ticket, to a Tracker ticket. It can have only one. */
export const linkConversationToTicket: LinkConversationToTicketTool = linkConversationToTicketDefinition;

/** List all ticket states at once, archived ones too, each with the ticket types that use it. */
export const listTicketStates: ListTicketStatesTool = listTicketStatesDefinition;

/** List all ticket types at once, archived ones too, with the attributes and states of their tickets. */
export const listTicketTypes: ListTicketTypesTool = listTicketTypesDefinition;

/** Reply to a ticket in the name of its contact, named by contactId, user_id or email. Not for Back-office tickets. */
export const replyTicketAsContact: ReplyTicketAsContactTool = replyTicketAsContactDefinition;

/**
 * Reply to a ticket as an admin, send the contact buttons, or leave a note that the contact never sees. Answers with
 * the part.
 */
export const replyTicket: ReplyTicketTool = replyTicketDefinition;

/** Search tickets by their fields. Changes of the last minutes may be missing. */
export const searchTickets: SearchTicketsTool = searchTicketsDefinition;

/** Detach a conversation, or a Customer ticket, from a Tracker ticket. Both stay. */
export const unlinkConversationFromTicket: UnlinkConversationFromTicketTool = unlinkConversationFromTicketDefinition;

/** Change an attribute of a ticket type, or put it out of use with archived; tickets keep their values. */
export const updateTicketTypeAttribute: UpdateTicketTypeAttributeTool = updateTicketTypeAttributeDefinition;

/** Change a ticket type, or put it out of use with archived. Needs at least one change. */
export const updateTicketType: UpdateTicketTypeTool = updateTicketTypeDefinition;

/**
 * Change a ticket: attributes, state, assignment, visibility or company. Needs at least one change. The contact may be
 * told unless skip_notifications is true.
 */
export const updateTicket: UpdateTicketTool = updateTicketDefinition;

/** Get all of a workflow: its steps, whom it is for and what starts it. */
export const getWorkflow: GetWorkflowTool = getWorkflowDefinition;

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
  createNote,
  createEvent,
  attachContactToCompany,
  detachContactFromCompany,
  createConversation,
  attachContactToConversation,
  convertConversationToTicket,
  deleteConversation,
  detachContactFromConversation,
  listDeletedConversations,
  listHandlingEvents,
  listSideConversations,
  mergeConversation,
  redactConversation,
  replyConversationAsContact,
  sendQuickReplies,
  updateConversation,
  listCompanyContacts,
  listContactEvents,
  listTeams,
  listTicketTypes,
  listTicketStates,
  changeTicketType,
  createTicketTypeAttribute,
  createTicketType,
  deleteTicket,
  enqueueTicket,
  getTicketType,
  linkConversationToTicket,
  replyTicketAsContact,
  replyTicket,
  searchTickets,
  unlinkConversationFromTicket,
  updateTicketTypeAttribute,
  updateTicketType,
  listDataAttributes,
  archiveConversationAttributeOption,
  archiveConversationAttribute,
  createConversationAttributeOption,
  createConversationAttribute,
  getConversationAttribute,
  updateConversationAttributeOption,
  updateConversationAttribute,
  getCallRecording,
  getCallTranscript,
  getCall,
  getFinVoiceCallByExternalId,
  getFinVoiceCallByPhoneNumber,
  getFinVoiceCall,
  listCallsWithTranscripts,
  listCalls,
  listFinVoiceCalls,
  registerFinVoiceCall,
  cancelDataExport,
  createDataExport,
  downloadDataExport,
  getDataExport,
  getJob,
  createReportingExport,
  downloadReportingExport,
  getReportingExport,
  listReportingDatasets,
  getWorkflow,
  replyToFin,
  startFinConversation,
  submitFinRating,
];
