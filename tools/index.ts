/**
 * Generated from the files in tools/ by scripts/generate.mjs: run `npm run generate` after adding or removing one. Only the
 * order of `allTools` is kept as it stands here; hosts show tools in it.
 */
import { getAdmin as getAdminDefinition } from './admins/get-admin.js';
import { listActivityLogEventTypes as listActivityLogEventTypesDefinition } from './admins/list-activity-log-event-types.js';
import { listActivityLogs as listActivityLogsDefinition } from './admins/list-activity-logs.js';
import { listAdmins as listAdminsDefinition } from './admins/list-admins.js';
import { searchActivityLogs as searchActivityLogsDefinition } from './admins/search-activity-logs.js';
import { setAdminAway as setAdminAwayDefinition } from './admins/set-admin-away.js';
import { createDataAttribute as createDataAttributeDefinition } from './attributes/create-data-attribute.js';
import { listDataAttributes as listDataAttributesDefinition } from './attributes/list-data-attributes.js';
import { updateDataAttribute as updateDataAttributeDefinition } from './attributes/update-data-attribute.js';
import { listAwayStatusReasons as listAwayStatusReasonsDefinition } from './away-status-reasons/list-away-status-reasons.js';
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
import { createCustomObjectInstance as createCustomObjectInstanceDefinition } from './custom-objects/create-custom-object-instance.js';
import { deleteCustomObjectInstance as deleteCustomObjectInstanceDefinition } from './custom-objects/delete-custom-object-instance.js';
import { getCustomObjectInstance as getCustomObjectInstanceDefinition } from './custom-objects/get-custom-object-instance.js';
import { listCustomObjectInstances as listCustomObjectInstancesDefinition } from './custom-objects/list-custom-object-instances.js';
import { createDataConnector as createDataConnectorDefinition } from './data-connectors/create-data-connector.js';
import { deleteDataConnector as deleteDataConnectorDefinition } from './data-connectors/delete-data-connector.js';
import { getDataConnectorExecution as getDataConnectorExecutionDefinition } from './data-connectors/get-data-connector-execution.js';
import { getDataConnector as getDataConnectorDefinition } from './data-connectors/get-data-connector.js';
import { listDataConnectorExecutions as listDataConnectorExecutionsDefinition } from './data-connectors/list-data-connector-executions.js';
import { listDataConnectors as listDataConnectorsDefinition } from './data-connectors/list-data-connectors.js';
import { updateDataConnector as updateDataConnectorDefinition } from './data-connectors/update-data-connector.js';
import { createEventSummary as createEventSummaryDefinition } from './events/create-event-summary.js';
import { createEvent as createEventDefinition } from './events/create-event.js';
import { listContactEvents as listContactEventsDefinition } from './events/list-contact-events.js';
import { getIpAllowlist as getIpAllowlistDefinition } from './ip-allowlist/get-ip-allowlist.js';
import { updateIpAllowlist as updateIpAllowlistDefinition } from './ip-allowlist/update-ip-allowlist.js';
import { createMessage as createMessageDefinition } from './messages/create-message.js';
import { createNote as createNoteDefinition } from './notes/create-note.js';
import { createOfficeHoursException as createOfficeHoursExceptionDefinition } from './office-hours/create-office-hours-exception.js';
import { createOfficeHoursSchedule as createOfficeHoursScheduleDefinition } from './office-hours/create-office-hours-schedule.js';
import { deleteOfficeHoursException as deleteOfficeHoursExceptionDefinition } from './office-hours/delete-office-hours-exception.js';
import { deleteOfficeHoursSchedule as deleteOfficeHoursScheduleDefinition } from './office-hours/delete-office-hours-schedule.js';
import { getOfficeHoursException as getOfficeHoursExceptionDefinition } from './office-hours/get-office-hours-exception.js';
import { getOfficeHoursSchedule as getOfficeHoursScheduleDefinition } from './office-hours/get-office-hours-schedule.js';
import { listOfficeHoursExceptions as listOfficeHoursExceptionsDefinition } from './office-hours/list-office-hours-exceptions.js';
import { listOfficeHoursSchedules as listOfficeHoursSchedulesDefinition } from './office-hours/list-office-hours-schedules.js';
import { updateOfficeHoursException as updateOfficeHoursExceptionDefinition } from './office-hours/update-office-hours-exception.js';
import { updateOfficeHoursSchedule as updateOfficeHoursScheduleDefinition } from './office-hours/update-office-hours-schedule.js';
import { createTag as createTagDefinition } from './tags/create-tag.js';
import { listTags as listTagsDefinition } from './tags/list-tags.js';
import { tagContact as tagContactDefinition } from './tags/tag-contact.js';
import { tagConversation as tagConversationDefinition } from './tags/tag-conversation.js';
import { untagContact as untagContactDefinition } from './tags/untag-contact.js';
import { getTeamMetrics as getTeamMetricsDefinition } from './teams/get-team-metrics.js';
import { getTeam as getTeamDefinition } from './teams/get-team.js';
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
  CreateCompanyTool,
  CreateContactTool,
  CreateConversationTool,
  CreateCustomObjectInstanceTool,
  CreateDataAttributeTool,
  CreateDataConnectorTool,
  CreateEventSummaryTool,
  CreateEventTool,
  CreateMessageTool,
  CreateNoteTool,
  CreateOfficeHoursExceptionTool,
  CreateOfficeHoursScheduleTool,
  CreateTagTool,
  CreateTicketTool,
  DeleteContactTool,
  DeleteCustomObjectInstanceTool,
  DeleteDataConnectorTool,
  DeleteOfficeHoursExceptionTool,
  DeleteOfficeHoursScheduleTool,
  DetachContactFromCompanyTool,
  GetAdminTool,
  GetCompanyTool,
  GetContactTool,
  GetConversationTool,
  GetCustomObjectInstanceTool,
  GetDataConnectorExecutionTool,
  GetDataConnectorTool,
  GetIpAllowlistTool,
  GetOfficeHoursExceptionTool,
  GetOfficeHoursScheduleTool,
  GetTeamMetricsTool,
  GetTeamTool,
  GetTicketTool,
  IntercomTools,
  ListActivityLogEventTypesTool,
  ListActivityLogsTool,
  ListAdminsTool,
  ListAwayStatusReasonsTool,
  ListCompaniesTool,
  ListCompanyContactsTool,
  ListContactEventsTool,
  ListContactsTool,
  ListConversationsTool,
  ListCustomObjectInstancesTool,
  ListDataAttributesTool,
  ListDataConnectorExecutionsTool,
  ListDataConnectorsTool,
  ListOfficeHoursExceptionsTool,
  ListOfficeHoursSchedulesTool,
  ListTagsTool,
  ListTeamsTool,
  ListTicketStatesTool,
  ListTicketTypesTool,
  OpenConversationTool,
  ReplyConversationTool,
  SearchActivityLogsTool,
  SearchContactsTool,
  SearchConversationsTool,
  SetAdminAwayTool,
  SnoozeConversationTool,
  TagContactTool,
  TagConversationTool,
  UntagContactTool,
  UpdateContactTool,
  UpdateDataAttributeTool,
  UpdateDataConnectorTool,
  UpdateIpAllowlistTool,
  UpdateOfficeHoursExceptionTool,
  UpdateOfficeHoursScheduleTool,
  UpdateTicketTool,
} from './types.js';

/** Get one admin, with teams and whether the admin is away. */
export const getAdmin: GetAdminTool = getAdminDefinition;

/** List all types that entries of the activity log can have. */
export const listActivityLogEventTypes: ListActivityLogEventTypesTool = listActivityLogEventTypesDefinition;

/** List what admins did in the workspace in a period, newest first. The search can choose by type. */
export const listActivityLogs: ListActivityLogsTool = listActivityLogsDefinition;

/** List all admins of the workspace, in one page. */
export const listAdmins: ListAdminsTool = listAdminsDefinition;

/** Search what admins did in the workspace in a period by its types, newest first. */
export const searchActivityLogs: SearchActivityLogsTool = searchActivityLogsDefinition;

/** Change whether an admin is away. Some workspaces need a reason: list the away status reasons for its id. */
export const setAdminAway: SetAdminAwayTool = setAdminAwayDefinition;

/** Create a custom attribute of contacts or companies. Name and type stay for good; it can be archived. */
export const createDataAttribute: CreateDataAttributeTool = createDataAttributeDefinition;

/**
 * List the attributes that contacts, companies or conversations have, custom ones too, with their types and options, at
 * once. Without model since version 2.16 those of contacts and companies alone.
 */
export const listDataAttributes: ListDataAttributesTool = listDataAttributesDefinition;

/** Change or archive a custom attribute of contacts or companies. Its type stays. */
export const updateDataAttribute: UpdateDataAttributeTool = updateDataAttributeDefinition;

/** List all reasons that admins can give for being away at once, deleted ones too. */
export const listAwayStatusReasons: ListAwayStatusReasonsTool = listAwayStatusReasonsDefinition;

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

/** Create a custom object instance, or update the one of its type that has this external_id. */
export const createCustomObjectInstance: CreateCustomObjectInstanceTool = createCustomObjectInstanceDefinition;

/** Delete one custom object instance for good. Needs instanceId or external_id. */
export const deleteCustomObjectInstance: DeleteCustomObjectInstanceTool = deleteCustomObjectInstanceDefinition;

/** Get one custom object instance. Needs instanceId or external_id. */
export const getCustomObjectInstance: GetCustomObjectInstanceTool = getCustomObjectInstanceDefinition;

/** List the custom object instances of a type, all of them or those of a contact or conversation. */
export const listCustomObjectInstances: ListCustomObjectInstancesTool = listCustomObjectInstancesDefinition;

/** Create a data connector, as a draft that nothing uses until it is set live. */
export const createDataConnector: CreateDataConnectorTool = createDataConnectorDefinition;

/** Delete a data connector for good. It must be a draft that nothing uses. */
export const deleteDataConnector: DeleteDataConnectorTool = deleteDataConnectorDefinition;

/** Get what became of one request of a data connector, with the bodies of request and answer. */
export const getDataConnectorExecution: GetDataConnectorExecutionTool = getDataConnectorExecutionDefinition;

/** Get one data connector with its request, inputs and response fields. Values of headers stay hidden. */
export const getDataConnector: GetDataConnectorTool = getDataConnectorDefinition;

/** List what became of the requests of a data connector, newest first; of the last hour unless given. */
export const listDataConnectorExecutions: ListDataConnectorExecutionsTool = listDataConnectorExecutionsDefinition;

/** List data connectors page by page, the last changed first, without what their requests hold. */
export const listDataConnectors: ListDataConnectorsTool = listDataConnectorsDefinition;

/** Change a data connector, set it live or back to a draft. What is left out stays. */
export const updateDataConnector: UpdateDataConnectorTool = updateDataConnectorDefinition;

/** Record how often a user did something, and when first and last, without an event for each time. */
export const createEventSummary: CreateEventSummaryTool = createEventSummaryDefinition;

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

/** Get the addresses from which the workspace can be used, and whether others are kept out. */
export const getIpAllowlist: GetIpAllowlistTool = getIpAllowlistDefinition;

/**
 * Change from which addresses the workspace can be used. Warning: all others are locked out at once, colleagues and
 * integrations too.
 */
export const updateIpAllowlist: UpdateIpAllowlistTool = updateIpAllowlistDefinition;

/**
 * Send an in-app message or an e-mail to contacts in the name of an admin. An e-mail needs subject and template. No
 * conversation exists until the contact answers.
 */
export const createMessage: CreateMessageTool = createMessageDefinition;

/** Leave a note on a contact. Teammates see it, the contact does not. */
export const createNote: CreateNoteTool = createNoteDefinition;

/** Create an exception to an office hours schedule: a day that is closed or has other hours. */
export const createOfficeHoursException: CreateOfficeHoursExceptionTool = createOfficeHoursExceptionDefinition;

/** Create an office hours schedule: the times of a week at which the workspace is open. */
export const createOfficeHoursSchedule: CreateOfficeHoursScheduleTool = createOfficeHoursScheduleDefinition;

/** Delete an exception to an office hours schedule for good: the usual hours hold on that day. */
export const deleteOfficeHoursException: DeleteOfficeHoursExceptionTool = deleteOfficeHoursExceptionDefinition;

/** Delete an office hours schedule with its exceptions for good. */
export const deleteOfficeHoursSchedule: DeleteOfficeHoursScheduleTool = deleteOfficeHoursScheduleDefinition;

/** Get one exception to an office hours schedule. */
export const getOfficeHoursException: GetOfficeHoursExceptionTool = getOfficeHoursExceptionDefinition;

/** Get one office hours schedule. */
export const getOfficeHoursSchedule: GetOfficeHoursScheduleTool = getOfficeHoursScheduleDefinition;

/** List all exceptions to an office hours schedule at once, such as holidays. */
export const listOfficeHoursExceptions: ListOfficeHoursExceptionsTool = listOfficeHoursExceptionsDefinition;

/** List all office hours schedules of the workspace at once. */
export const listOfficeHoursSchedules: ListOfficeHoursSchedulesTool = listOfficeHoursSchedulesDefinition;

/** Change an exception to an office hours schedule. custom_hours needs time_intervals in the same call. */
export const updateOfficeHoursException: UpdateOfficeHoursExceptionTool = updateOfficeHoursExceptionDefinition;

/** Change an office hours schedule. Times that are given take the place of all that it has. */
export const updateOfficeHoursSchedule: UpdateOfficeHoursScheduleTool = updateOfficeHoursScheduleDefinition;

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

/** Get how many open, idle and snoozed conversations each admin of a team has at this moment. */
export const getTeamMetrics: GetTeamMetricsTool = getTeamMetricsDefinition;

/** Get one team with the ids of its admins. */
export const getTeam: GetTeamTool = getTeamDefinition;

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
  getAdmin,
  listActivityLogEventTypes,
  listActivityLogs,
  searchActivityLogs,
  setAdminAway,
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
  createEventSummary,
  listTeams,
  getTeamMetrics,
  getTeam,
  listTicketTypes,
  listTicketStates,
  listDataAttributes,
  createDataAttribute,
  updateDataAttribute,
  createCustomObjectInstance,
  deleteCustomObjectInstance,
  getCustomObjectInstance,
  listCustomObjectInstances,
  createOfficeHoursException,
  createOfficeHoursSchedule,
  deleteOfficeHoursException,
  deleteOfficeHoursSchedule,
  getOfficeHoursException,
  getOfficeHoursSchedule,
  listOfficeHoursExceptions,
  listOfficeHoursSchedules,
  updateOfficeHoursException,
  updateOfficeHoursSchedule,
  createDataConnector,
  deleteDataConnector,
  getDataConnectorExecution,
  getDataConnector,
  listDataConnectorExecutions,
  listDataConnectors,
  updateDataConnector,
  listAwayStatusReasons,
  getIpAllowlist,
  updateIpAllowlist,
];
