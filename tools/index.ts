/**
 * Generated from the files in tools/ by scripts/generate.mjs: run `npm run generate` after adding or removing one. Only the
 * order of `allTools` is kept as it stands here; hosts show tools in it.
 */
import { listAdmins as listAdminsDefinition } from './admins/list-admins.js';
import { listDataAttributes as listDataAttributesDefinition } from './attributes/list-data-attributes.js';
import { getCallRecording as getCallRecordingDefinition } from './calls/get-call-recording.js';
import { getCallTranscript as getCallTranscriptDefinition } from './calls/get-call-transcript.js';
import { getCall as getCallDefinition } from './calls/get-call.js';
import { getFinVoiceByExternalId as getFinVoiceByExternalIdDefinition } from './calls/get-fin-voice-by-external-id.js';
import { getFinVoiceByPhoneNumber as getFinVoiceByPhoneNumberDefinition } from './calls/get-fin-voice-by-phone-number.js';
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
import { cancelDataExport as cancelDataExportDefinition } from './exports/cancel-data-export.js';
import { createDataExport as createDataExportDefinition } from './exports/create-data-export.js';
import { downloadDataExport as downloadDataExportDefinition } from './exports/download-data-export.js';
import { getDataExport as getDataExportDefinition } from './exports/get-data-export.js';
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
import { createTicket as createTicketDefinition } from './tickets/create-ticket.js';
import { getTicket as getTicketDefinition } from './tickets/get-ticket.js';
import { listTicketStates as listTicketStatesDefinition } from './tickets/list-ticket-states.js';
import { listTicketTypes as listTicketTypesDefinition } from './tickets/list-ticket-types.js';
import { updateTicket as updateTicketDefinition } from './tickets/update-ticket.js';
import { getWorkflow as getWorkflowDefinition } from './workflows/get-workflow.js';
import type {
  AssignConversationTool,
  AttachContactToCompanyTool,
  CancelDataExportTool,
  CloseConversationTool,
  CreateCompanyTool,
  CreateContactTool,
  CreateConversationTool,
  CreateDataExportTool,
  CreateEventTool,
  CreateMessageTool,
  CreateNoteTool,
  CreateReportingExportTool,
  CreateTagTool,
  CreateTicketTool,
  DeleteContactTool,
  DetachContactFromCompanyTool,
  DownloadDataExportTool,
  DownloadReportingExportTool,
  GetCallRecordingTool,
  GetCallTool,
  GetCallTranscriptTool,
  GetCompanyTool,
  GetContactTool,
  GetConversationTool,
  GetDataExportTool,
  GetFinVoiceByExternalIdTool,
  GetFinVoiceByPhoneNumberTool,
  GetFinVoiceCallTool,
  GetJobTool,
  GetReportingExportTool,
  GetTicketTool,
  GetWorkflowTool,
  IntercomTools,
  ListAdminsTool,
  ListCallsTool,
  ListCallsWithTranscriptsTool,
  ListCompaniesTool,
  ListCompanyContactsTool,
  ListContactEventsTool,
  ListContactsTool,
  ListConversationsTool,
  ListDataAttributesTool,
  ListFinVoiceCallsTool,
  ListReportingDatasetsTool,
  ListTagsTool,
  ListTeamsTool,
  ListTicketStatesTool,
  ListTicketTypesTool,
  OpenConversationTool,
  RegisterFinVoiceCallTool,
  ReplyConversationTool,
  SearchContactsTool,
  SearchConversationsTool,
  SnoozeConversationTool,
  TagContactTool,
  TagConversationTool,
  UntagContactTool,
  UpdateContactTool,
  UpdateTicketTool,
} from './types.js';

/** List all admins of the workspace, in one page. */
export const listAdmins: ListAdminsTool = listAdminsDefinition;

/**
 * List the attributes that contacts, companies or conversations have, custom ones too, with their types and options, at
 * once. Without model since version 2.16 those of contacts and companies alone.
 */
export const listDataAttributes: ListDataAttributesTool = listDataAttributesDefinition;

/** Get the address of the recording of a call. Whoever has the address can hear it for a while. */
export const getCallRecording: GetCallRecordingTool = getCallRecordingDefinition;

/** Get what was said on a call, as plain text with times and speakers. */
export const getCallTranscript: GetCallTranscriptTool = getCallTranscriptDefinition;

/** Get one phone call by its Intercom id. */
export const getCall: GetCallTool = getCallDefinition;

/** Get a call that was registered for Fin, by its id in the other telephone system. */
export const getFinVoiceByExternalId: GetFinVoiceByExternalIdTool = getFinVoiceByExternalIdDefinition;

/** Get the newest matched call that was registered for Fin with a phone number. */
export const getFinVoiceByPhoneNumber: GetFinVoiceByPhoneNumberTool = getFinVoiceByPhoneNumberDefinition;

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

/** Cancel an export of messages that is not done yet. It cannot go on afterwards. */
export const cancelDataExport: CancelDataExportTool = cancelDataExportDefinition;

/** Start an export of who got which outbound message and what they did with it. One export runs at a time. */
export const createDataExport: CreateDataExportTool = createDataExportDefinition;

/** Get the file of an export of messages: CSV. Code and the command line save it; others get its size and kind. */
export const downloadDataExport: DownloadDataExportTool = downloadDataExportDefinition;

/** Get the state of an export of messages. Its file is kept for two days after it was made. */
export const getDataExport: GetDataExportTool = getDataExportDefinition;

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
  listCompanyContacts,
  listContactEvents,
  listTeams,
  listTicketTypes,
  listTicketStates,
  listDataAttributes,
  getCallRecording,
  getCallTranscript,
  getCall,
  getFinVoiceCall,
  listCallsWithTranscripts,
  listCalls,
  listFinVoiceCalls,
  registerFinVoiceCall,
  getFinVoiceByExternalId,
  getFinVoiceByPhoneNumber,
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
];
