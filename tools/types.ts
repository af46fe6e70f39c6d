/**
 * Generated from the definitions in tools/ by scripts/generate.mjs. Do not edit: change the definition and run
 * `npm run generate`.
 */
import type { Calls, Definition, ParamsOf, ResultOf } from '../src/tool/tool.js';
import type { getAdmin } from './admins/get-admin.js';
import type { listActivityLogEventTypes } from './admins/list-activity-log-event-types.js';
import type { listActivityLogs } from './admins/list-activity-logs.js';
import type { listAdmins } from './admins/list-admins.js';
import type { searchActivityLogs } from './admins/search-activity-logs.js';
import type { setAdminAway } from './admins/set-admin-away.js';
import type { createDataAttribute } from './attributes/create-data-attribute.js';
import type { listDataAttributes } from './attributes/list-data-attributes.js';
import type { updateDataAttribute } from './attributes/update-data-attribute.js';
import type { listAwayStatusReasons } from './away-status-reasons/list-away-status-reasons.js';
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
import type { createCustomObjectInstance } from './custom-objects/create-custom-object-instance.js';
import type { deleteCustomObjectInstance } from './custom-objects/delete-custom-object-instance.js';
import type { getCustomObjectInstance } from './custom-objects/get-custom-object-instance.js';
import type { listCustomObjectInstances } from './custom-objects/list-custom-object-instances.js';
import type { createDataConnector } from './data-connectors/create-data-connector.js';
import type { deleteDataConnector } from './data-connectors/delete-data-connector.js';
import type { getDataConnectorExecution } from './data-connectors/get-data-connector-execution.js';
import type { getDataConnector } from './data-connectors/get-data-connector.js';
import type { listDataConnectorExecutions } from './data-connectors/list-data-connector-executions.js';
import type { listDataConnectors } from './data-connectors/list-data-connectors.js';
import type { updateDataConnector } from './data-connectors/update-data-connector.js';
import type { createEventSummary } from './events/create-event-summary.js';
import type { createEvent } from './events/create-event.js';
import type { listContactEvents } from './events/list-contact-events.js';
import type { getIpAllowlist } from './ip-allowlist/get-ip-allowlist.js';
import type { updateIpAllowlist } from './ip-allowlist/update-ip-allowlist.js';
import type { createMessage } from './messages/create-message.js';
import type { createNote } from './notes/create-note.js';
import type { createOfficeHoursException } from './office-hours/create-office-hours-exception.js';
import type { createOfficeHoursSchedule } from './office-hours/create-office-hours-schedule.js';
import type { deleteOfficeHoursException } from './office-hours/delete-office-hours-exception.js';
import type { deleteOfficeHoursSchedule } from './office-hours/delete-office-hours-schedule.js';
import type { getOfficeHoursException } from './office-hours/get-office-hours-exception.js';
import type { getOfficeHoursSchedule } from './office-hours/get-office-hours-schedule.js';
import type { listOfficeHoursExceptions } from './office-hours/list-office-hours-exceptions.js';
import type { listOfficeHoursSchedules } from './office-hours/list-office-hours-schedules.js';
import type { updateOfficeHoursException } from './office-hours/update-office-hours-exception.js';
import type { updateOfficeHoursSchedule } from './office-hours/update-office-hours-schedule.js';
import type { createTag } from './tags/create-tag.js';
import type { listTags } from './tags/list-tags.js';
import type { tagContact } from './tags/tag-contact.js';
import type { tagConversation } from './tags/tag-conversation.js';
import type { untagContact } from './tags/untag-contact.js';
import type { getTeamMetrics } from './teams/get-team-metrics.js';
import type { getTeam } from './teams/get-team.js';
import type { listTeams } from './teams/list-teams.js';
import type { createTicket } from './tickets/create-ticket.js';
import type { getTicket } from './tickets/get-ticket.js';
import type { listTicketStates } from './tickets/list-ticket-states.js';
import type { listTicketTypes } from './tickets/list-ticket-types.js';
import type { updateTicket } from './tickets/update-ticket.js';

/** What `intercom_get_admin` takes. */
export type GetAdminParams = {
  /** Id of the admin. */
  adminId: ParamsOf<typeof getAdmin>['adminId'];
};

/** What `intercom_get_admin` returns. */
export type GetAdminResult = {
  /** The admin. */
  admin: ResultOf<typeof getAdmin>['admin'];
};

/** Get one admin, with teams and whether the admin is away. */
export interface GetAdminTool extends Definition<typeof getAdmin> {
  readonly '~calls'?: Calls<GetAdminParams, GetAdminResult>;
}

/** What `intercom_list_activity_log_event_types` takes. */
export type ListActivityLogEventTypesParams = ParamsOf<typeof listActivityLogEventTypes>;

/** What `intercom_list_activity_log_event_types` returns. */
export type ListActivityLogEventTypesResult = {
  /** The types, as the search of activity logs takes them. */
  event_types: ResultOf<typeof listActivityLogEventTypes>['event_types'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listActivityLogEventTypes>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listActivityLogEventTypes>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listActivityLogEventTypes>['next_cursor'];
};

/** List all types that entries of the activity log can have. */
export interface ListActivityLogEventTypesTool extends Definition<typeof listActivityLogEventTypes> {
  readonly '~calls'?: Calls<ListActivityLogEventTypesParams, ListActivityLogEventTypesResult>;
}

/** What `intercom_list_activity_logs` takes. */
export type ListActivityLogsParams = {
  /** From when, in unix seconds. */
  created_at_after: ParamsOf<typeof listActivityLogs>['created_at_after'];
  /** Until when, in unix seconds; now unless given. */
  created_at_before?: ParamsOf<typeof listActivityLogs>['created_at_before'];
  /** How many items one page holds, at most 250; 20 unless given. */
  per_page?: ParamsOf<typeof listActivityLogs>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listActivityLogs>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listActivityLogs>['starting_after'];
};

/** What `intercom_list_activity_logs` returns. */
export type ListActivityLogsResult = {
  /** Entries of this page. */
  activity_logs: ResultOf<typeof listActivityLogs>['activity_logs'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listActivityLogs>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listActivityLogs>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listActivityLogs>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listActivityLogs>['next_cursor'];
};

/** List what admins did in the workspace in a period, newest first. The search can choose by type. */
export interface ListActivityLogsTool extends Definition<typeof listActivityLogs> {
  readonly '~calls'?: Calls<ListActivityLogsParams, ListActivityLogsResult>;
}

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

/** What `intercom_search_activity_logs` takes. */
export type SearchActivityLogsParams = {
  /** From when, in unix seconds. */
  created_at_after: ParamsOf<typeof searchActivityLogs>['created_at_after'];
  /** Until when, in unix seconds; now unless given. */
  created_at_before?: ParamsOf<typeof searchActivityLogs>['created_at_before'];
  /** Types of activities, such as admin_login_success; all unless given. */
  event_types?: ParamsOf<typeof searchActivityLogs>['event_types'];
  /** How many items one page holds, at most 250; 20 unless given. */
  per_page?: ParamsOf<typeof searchActivityLogs>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof searchActivityLogs>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof searchActivityLogs>['starting_after'];
};

/** What `intercom_search_activity_logs` returns. */
export type SearchActivityLogsResult = {
  /** Entries of this page. */
  activity_logs: ResultOf<typeof searchActivityLogs>['activity_logs'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof searchActivityLogs>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof searchActivityLogs>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof searchActivityLogs>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof searchActivityLogs>['next_cursor'];
};

/** Search what admins did in the workspace in a period by its types, newest first. */
export interface SearchActivityLogsTool extends Definition<typeof searchActivityLogs> {
  readonly '~calls'?: Calls<SearchActivityLogsParams, SearchActivityLogsResult>;
}

/** What `intercom_set_admin_away` takes. */
export type SetAdminAwayParams = {
  /** Id of the admin. */
  adminId: ParamsOf<typeof setAdminAway>['adminId'];
  /** true sets the admin away, false back. */
  away_mode_enabled: ParamsOf<typeof setAdminAway>['away_mode_enabled'];
  /** true gives new replies in the conversations of the admin to the default inbox. */
  away_mode_reassign: ParamsOf<typeof setAdminAway>['away_mode_reassign'];
  /** Why the admin is away. Since version 2.14 of the API. */
  away_status_reason_id?: ParamsOf<typeof setAdminAway>['away_status_reason_id'];
};

/** What `intercom_set_admin_away` returns. */
export type SetAdminAwayResult = {
  /** The admin after the change. */
  admin: ResultOf<typeof setAdminAway>['admin'];
};

/** Change whether an admin is away. Some workspaces need a reason: list the away status reasons for its id. */
export interface SetAdminAwayTool extends Definition<typeof setAdminAway> {
  readonly '~calls'?: Calls<SetAdminAwayParams, SetAdminAwayResult>;
}

/** What `intercom_create_data_attribute` takes. */
export type CreateDataAttributeParams = {
  /** Name of the attribute: letters, digits, currency signs, spaces, _ and -. */
  name: ParamsOf<typeof createDataAttribute>['name'];
  /** What has the attribute. */
  model: ParamsOf<typeof createDataAttribute>['model'];
  /** Type of its values; options is a list of texts. */
  data_type: ParamsOf<typeof createDataAttribute>['data_type'];
  /** What the attribute is, for teammates. */
  description?: ParamsOf<typeof createDataAttribute>['description'];
  /** Whether the Messenger may set it. */
  messenger_writable?: ParamsOf<typeof createDataAttribute>['messenger_writable'];
  /** Options of a list: [{value}], two at least; they take the place of all that it has. */
  options?: ParamsOf<typeof createDataAttribute>['options'];
};

/** What `intercom_create_data_attribute` returns. */
export type CreateDataAttributeResult = {
  /** The new attribute. */
  data_attribute: ResultOf<typeof createDataAttribute>['data_attribute'];
  /** Id of the attribute. */
  dataAttributeId: ResultOf<typeof createDataAttribute>['dataAttributeId'];
};

/** Create a custom attribute of contacts or companies. Name and type stay for good; it can be archived. */
export interface CreateDataAttributeTool extends Definition<typeof createDataAttribute> {
  readonly '~calls'?: Calls<CreateDataAttributeParams, CreateDataAttributeResult>;
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

/** What `intercom_update_data_attribute` takes. */
export type UpdateDataAttributeParams = {
  /** Id of the data attribute. */
  dataAttributeId: ParamsOf<typeof updateDataAttribute>['dataAttributeId'];
  /** true takes it out of use, false brings it back. */
  archived?: ParamsOf<typeof updateDataAttribute>['archived'];
  /** What the attribute is, for teammates. */
  description?: ParamsOf<typeof updateDataAttribute>['description'];
  /** Whether the Messenger may set it. */
  messenger_writable?: ParamsOf<typeof updateDataAttribute>['messenger_writable'];
  /** Options of a list: [{value}], two at least; they take the place of all that it has. */
  options?: ParamsOf<typeof updateDataAttribute>['options'];
};

/** What `intercom_update_data_attribute` returns. */
export type UpdateDataAttributeResult = {
  /** The attribute after the change. */
  data_attribute: ResultOf<typeof updateDataAttribute>['data_attribute'];
};

/** Change or archive a custom attribute of contacts or companies. Its type stays. */
export interface UpdateDataAttributeTool extends Definition<typeof updateDataAttribute> {
  readonly '~calls'?: Calls<UpdateDataAttributeParams, UpdateDataAttributeResult>;
}

/** What `intercom_list_away_status_reasons` takes. */
export type ListAwayStatusReasonsParams = ParamsOf<typeof listAwayStatusReasons>;

/** What `intercom_list_away_status_reasons` returns. */
export type ListAwayStatusReasonsResult = {
  /** All reasons. */
  away_status_reasons: ResultOf<typeof listAwayStatusReasons>['away_status_reasons'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listAwayStatusReasons>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listAwayStatusReasons>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listAwayStatusReasons>['next_cursor'];
};

/** List all reasons that admins can give for being away at once, deleted ones too. */
export interface ListAwayStatusReasonsTool extends Definition<typeof listAwayStatusReasons> {
  readonly '~calls'?: Calls<ListAwayStatusReasonsParams, ListAwayStatusReasonsResult>;
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

/** What `intercom_create_custom_object_instance` takes. */
export type CreateCustomObjectInstanceParams = {
  /** Identifier of the custom object type, as its settings show it: Order. */
  object_type: ParamsOf<typeof createCustomObjectInstance>['object_type'];
  /** Your own id of the instance; without one a new instance is made each time. */
  external_id?: ParamsOf<typeof createCustomObjectInstance>['external_id'];
  /** Values by the names that the type gives its attributes; on an update the others stay. */
  custom_attributes?: ParamsOf<typeof createCustomObjectInstance>['custom_attributes'];
  /** When it was created in your system, in unix seconds. */
  external_created_at?: ParamsOf<typeof createCustomObjectInstance>['external_created_at'];
  /** When it was last changed in your system, in unix seconds. */
  external_updated_at?: ParamsOf<typeof createCustomObjectInstance>['external_updated_at'];
};

/** What `intercom_create_custom_object_instance` returns. */
export type CreateCustomObjectInstanceResult = {
  /** The instance after the call. */
  custom_object_instance: ResultOf<typeof createCustomObjectInstance>['custom_object_instance'];
  /** Intercom id of the instance. */
  instanceId: ResultOf<typeof createCustomObjectInstance>['instanceId'];
};

/** Create a custom object instance, or update the one of its type that has this external_id. */
export interface CreateCustomObjectInstanceTool extends Definition<typeof createCustomObjectInstance> {
  readonly '~calls'?: Calls<CreateCustomObjectInstanceParams, CreateCustomObjectInstanceResult>;
}

/** What `intercom_delete_custom_object_instance` takes. */
export type DeleteCustomObjectInstanceParams = {
  /** Identifier of the custom object type, as its settings show it: Order. */
  object_type: ParamsOf<typeof deleteCustomObjectInstance>['object_type'];
  /** Intercom id of the custom object instance. */
  instanceId?: ParamsOf<typeof deleteCustomObjectInstance>['instanceId'];
  /** Your own id of the instance, its external_id (not the Intercom id). */
  external_id?: ParamsOf<typeof deleteCustomObjectInstance>['external_id'];
};

/** What `intercom_delete_custom_object_instance` returns. */
export type DeleteCustomObjectInstanceResult = {
  /** Whether the instance was deleted. */
  deleted: ResultOf<typeof deleteCustomObjectInstance>['deleted'];
  /** Identifier of its type. */
  object: ResultOf<typeof deleteCustomObjectInstance>['object'];
  /** Intercom id of the instance; missing when it was named by external_id and was gone. */
  id: ResultOf<typeof deleteCustomObjectInstance>['id'];
};

/** Delete one custom object instance for good. Needs instanceId or external_id. */
export interface DeleteCustomObjectInstanceTool extends Definition<typeof deleteCustomObjectInstance> {
  readonly '~calls'?: Calls<DeleteCustomObjectInstanceParams, DeleteCustomObjectInstanceResult>;
}

/** What `intercom_get_custom_object_instance` takes. */
export type GetCustomObjectInstanceParams = {
  /** Identifier of the custom object type, as its settings show it: Order. */
  object_type: ParamsOf<typeof getCustomObjectInstance>['object_type'];
  /** Intercom id of the custom object instance. */
  instanceId?: ParamsOf<typeof getCustomObjectInstance>['instanceId'];
  /** Your own id of the instance, its external_id (not the Intercom id). */
  external_id?: ParamsOf<typeof getCustomObjectInstance>['external_id'];
};

/** What `intercom_get_custom_object_instance` returns. */
export type GetCustomObjectInstanceResult = {
  /** The instance. */
  custom_object_instance: ResultOf<typeof getCustomObjectInstance>['custom_object_instance'];
  /** Intercom id of the instance. */
  instanceId: ResultOf<typeof getCustomObjectInstance>['instanceId'];
};

/** Get one custom object instance. Needs instanceId or external_id. */
export interface GetCustomObjectInstanceTool extends Definition<typeof getCustomObjectInstance> {
  readonly '~calls'?: Calls<GetCustomObjectInstanceParams, GetCustomObjectInstanceResult>;
}

/** What `intercom_list_custom_object_instances` takes. */
export type ListCustomObjectInstancesParams = {
  /** Identifier of the custom object type, as its settings show it: Order. */
  object_type: ParamsOf<typeof listCustomObjectInstances>['object_type'];
  /** Only instances that this contact refers to. */
  references_contact_id?: ParamsOf<typeof listCustomObjectInstances>['references_contact_id'];
  /** Only instances that this conversation refers to. */
  references_conversation_id?: ParamsOf<typeof listCustomObjectInstances>['references_conversation_id'];
  /** How many items one page holds, at most 150; 20 unless given. */
  per_page?: ParamsOf<typeof listCustomObjectInstances>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listCustomObjectInstances>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listCustomObjectInstances>['starting_after'];
};

/** What `intercom_list_custom_object_instances` returns. */
export type ListCustomObjectInstancesResult = {
  /** Instances of this page. */
  instances: ResultOf<typeof listCustomObjectInstances>['instances'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listCustomObjectInstances>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listCustomObjectInstances>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listCustomObjectInstances>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listCustomObjectInstances>['next_cursor'];
};

/** List the custom object instances of a type, all of them or those of a contact or conversation. */
export interface ListCustomObjectInstancesTool extends Definition<typeof listCustomObjectInstances> {
  readonly '~calls'?: Calls<ListCustomObjectInstancesParams, ListCustomObjectInstancesResult>;
}

/** What `intercom_create_data_connector` takes. */
export type CreateDataConnectorParams = {
  /** Name of the connector. */
  name: ParamsOf<typeof createDataConnector>['name'];
  /** What the connector does. */
  description?: ParamsOf<typeof createDataConnector>['description'];
  /** Method of its request; get unless given. */
  http_method?: ParamsOf<typeof createDataConnector>['http_method'];
  /** Address of the other service; {{order_id}} stands for the data input of that name. */
  url?: ParamsOf<typeof createDataConnector>['url'];
  /** Template of the body of its request. */
  body?: ParamsOf<typeof createDataConnector>['body'];
  /** Headers of its request: [{name, value}]; they take the place of all that it has. */
  headers?: ParamsOf<typeof createDataConnector>['headers'];
  /** Inputs of the connector; they take the place of all that it has. */
  data_inputs?: ParamsOf<typeof createDataConnector>['data_inputs'];
  /** Kinds of people that it is for: leads, users, visitors. */
  audiences?: ParamsOf<typeof createDataConnector>['audiences'];
  /** Whether Fin uses it by itself, not only workflows. */
  direct_fin_usage?: ParamsOf<typeof createDataConnector>['direct_fin_usage'];
  /** Whether customers have to prove who they are first. */
  customer_authentication?: ParamsOf<typeof createDataConnector>['customer_authentication'];
  /** true for a public service, that asks for no proof. */
  bypass_authentication?: ParamsOf<typeof createDataConnector>['bypass_authentication'];
  /** Whether all required inputs must have values. */
  validate_missing_attributes?: ParamsOf<typeof createDataConnector>['validate_missing_attributes'];
  /** A sample of what the service answers; the response fields are made from it. */
  mock_response?: ParamsOf<typeof createDataConnector>['mock_response'];
  /** Ids of authentication tokens to send. */
  token_ids?: ParamsOf<typeof createDataConnector>['token_ids'];
};

/** What `intercom_create_data_connector` returns. */
export type CreateDataConnectorResult = {
  /** The new data connector. */
  data_connector: ResultOf<typeof createDataConnector>['data_connector'];
  /** Id of the data connector. */
  connectorId: ResultOf<typeof createDataConnector>['connectorId'];
};

/** Create a data connector, as a draft that nothing uses until it is set live. */
export interface CreateDataConnectorTool extends Definition<typeof createDataConnector> {
  readonly '~calls'?: Calls<CreateDataConnectorParams, CreateDataConnectorResult>;
}

/** What `intercom_delete_data_connector` takes. */
export type DeleteDataConnectorParams = {
  /** Id of the data connector. */
  connectorId: ParamsOf<typeof deleteDataConnector>['connectorId'];
};

/** What `intercom_delete_data_connector` returns. */
export type DeleteDataConnectorResult = {
  /** Id of the data connector. */
  id: ResultOf<typeof deleteDataConnector>['id'];
  /** Whether the data connector was deleted. */
  deleted: ResultOf<typeof deleteDataConnector>['deleted'];
  /** Always data_connector. */
  object: ResultOf<typeof deleteDataConnector>['object'];
};

/** Delete a data connector for good. It must be a draft that nothing uses. */
export interface DeleteDataConnectorTool extends Definition<typeof deleteDataConnector> {
  readonly '~calls'?: Calls<DeleteDataConnectorParams, DeleteDataConnectorResult>;
}

/** What `intercom_get_data_connector_execution` takes. */
export type GetDataConnectorExecutionParams = {
  /** Id of the data connector. */
  connectorId: ParamsOf<typeof getDataConnectorExecution>['connectorId'];
  /** Id of the data connector execution. */
  executionId: ParamsOf<typeof getDataConnectorExecution>['executionId'];
};

/** What `intercom_get_data_connector_execution` returns. */
export type GetDataConnectorExecutionResult = {
  /** The execution. */
  data_connector_execution: ResultOf<typeof getDataConnectorExecution>['data_connector_execution'];
};

/** Get what became of one request of a data connector, with the bodies of request and answer. */
export interface GetDataConnectorExecutionTool extends Definition<typeof getDataConnectorExecution> {
  readonly '~calls'?: Calls<GetDataConnectorExecutionParams, GetDataConnectorExecutionResult>;
}

/** What `intercom_get_data_connector` takes. */
export type GetDataConnectorParams = {
  /** Id of the data connector. */
  connectorId: ParamsOf<typeof getDataConnector>['connectorId'];
  /** Which version to show; live unless given. */
  state_version?: ParamsOf<typeof getDataConnector>['state_version'];
};

/** What `intercom_get_data_connector` returns. */
export type GetDataConnectorResult = {
  /** The data connector. */
  data_connector: ResultOf<typeof getDataConnector>['data_connector'];
};

/** Get one data connector with its request, inputs and response fields. Values of headers stay hidden. */
export interface GetDataConnectorTool extends Definition<typeof getDataConnector> {
  readonly '~calls'?: Calls<GetDataConnectorParams, GetDataConnectorResult>;
}

/** What `intercom_list_data_connector_executions` takes. */
export type ListDataConnectorExecutionsParams = {
  /** Id of the data connector. */
  connectorId: ParamsOf<typeof listDataConnectorExecutions>['connectorId'];
  /** true for those that went well, false for the others. */
  success?: ParamsOf<typeof listDataConnectorExecutions>['success'];
  /** Only failures of this kind. */
  error_type?: ParamsOf<typeof listDataConnectorExecutions>['error_type'];
  /** From when, in unix seconds; an hour ago unless given. */
  start_ts?: ParamsOf<typeof listDataConnectorExecutions>['start_ts'];
  /** Until when, in unix seconds; now unless given. */
  end_ts?: ParamsOf<typeof listDataConnectorExecutions>['end_ts'];
  /** Also return the bodies of requests and answers. */
  include_bodies?: ParamsOf<typeof listDataConnectorExecutions>['include_bodies'];
  /** How many items one page holds, at most 30; 10 unless given. */
  per_page?: ParamsOf<typeof listDataConnectorExecutions>['per_page'];
  /** next_cursor of the page before. */
  starting_after?: ParamsOf<typeof listDataConnectorExecutions>['starting_after'];
};

/** What `intercom_list_data_connector_executions` returns. */
export type ListDataConnectorExecutionsResult = {
  /** Executions of this page. */
  executions: ResultOf<typeof listDataConnectorExecutions>['executions'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listDataConnectorExecutions>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listDataConnectorExecutions>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listDataConnectorExecutions>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listDataConnectorExecutions>['next_cursor'];
};

/** List what became of the requests of a data connector, newest first; of the last hour unless given. */
export interface ListDataConnectorExecutionsTool extends Definition<typeof listDataConnectorExecutions> {
  readonly '~calls'?: Calls<ListDataConnectorExecutionsParams, ListDataConnectorExecutionsResult>;
}

/** What `intercom_list_data_connectors` takes. */
export type ListDataConnectorsParams = {
  /** How many items one page holds, at most 50; 20 unless given. */
  per_page?: ParamsOf<typeof listDataConnectors>['per_page'];
  /** next_cursor of the page before. */
  starting_after?: ParamsOf<typeof listDataConnectors>['starting_after'];
};

/** What `intercom_list_data_connectors` returns. */
export type ListDataConnectorsResult = {
  /** Data connectors of this page. */
  data_connectors: ResultOf<typeof listDataConnectors>['data_connectors'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listDataConnectors>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listDataConnectors>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listDataConnectors>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listDataConnectors>['next_cursor'];
};

/** List data connectors page by page, the last changed first, without what their requests hold. */
export interface ListDataConnectorsTool extends Definition<typeof listDataConnectors> {
  readonly '~calls'?: Calls<ListDataConnectorsParams, ListDataConnectorsResult>;
}

/** What `intercom_update_data_connector` takes. */
export type UpdateDataConnectorParams = {
  /** Id of the data connector. */
  connectorId: ParamsOf<typeof updateDataConnector>['connectorId'];
  /** Name of the connector. */
  name?: ParamsOf<typeof updateDataConnector>['name'];
  /** live lets workflows and Fin use it, draft takes it back. */
  state?: ParamsOf<typeof updateDataConnector>['state'];
  /** What the connector does. */
  description?: ParamsOf<typeof updateDataConnector>['description'];
  /** Method of its request; get unless given. */
  http_method?: ParamsOf<typeof updateDataConnector>['http_method'];
  /** Address of the other service; {{order_id}} stands for the data input of that name. */
  url?: ParamsOf<typeof updateDataConnector>['url'];
  /** Template of the body of its request. */
  body?: ParamsOf<typeof updateDataConnector>['body'];
  /** Headers of its request: [{name, value}]; they take the place of all that it has. */
  headers?: ParamsOf<typeof updateDataConnector>['headers'];
  /** Inputs of the connector; they take the place of all that it has. */
  data_inputs?: ParamsOf<typeof updateDataConnector>['data_inputs'];
  /** Kinds of people that it is for: leads, users, visitors. */
  audiences?: ParamsOf<typeof updateDataConnector>['audiences'];
  /** Whether Fin uses it by itself, not only workflows. */
  direct_fin_usage?: ParamsOf<typeof updateDataConnector>['direct_fin_usage'];
  /** Whether customers have to prove who they are first. */
  customer_authentication?: ParamsOf<typeof updateDataConnector>['customer_authentication'];
  /** true for a public service, that asks for no proof. */
  bypass_authentication?: ParamsOf<typeof updateDataConnector>['bypass_authentication'];
  /** Whether all required inputs must have values. */
  validate_missing_attributes?: ParamsOf<typeof updateDataConnector>['validate_missing_attributes'];
  /** A sample of what the service answers; the response fields are made from it. */
  mock_response?: ParamsOf<typeof updateDataConnector>['mock_response'];
  /** Ids of authentication tokens to send. */
  token_ids?: ParamsOf<typeof updateDataConnector>['token_ids'];
};

/** What `intercom_update_data_connector` returns. */
export type UpdateDataConnectorResult = {
  /** The data connector after the change. */
  data_connector: ResultOf<typeof updateDataConnector>['data_connector'];
};

/** Change a data connector, set it live or back to a draft. What is left out stays. */
export interface UpdateDataConnectorTool extends Definition<typeof updateDataConnector> {
  readonly '~calls'?: Calls<UpdateDataConnectorParams, UpdateDataConnectorResult>;
}

/** What `intercom_create_event_summary` takes. */
export type CreateEventSummaryParams = {
  /** Your own id of the user, its external_id (not the Intercom id). */
  user_id: ParamsOf<typeof createEventSummary>['user_id'];
  /** What happened, as a verb in the past tense and a noun: invited-friend. */
  event_name: ParamsOf<typeof createEventSummary>['event_name'];
  /** How many times it happened. */
  count?: ParamsOf<typeof createEventSummary>['count'];
  /** When it happened first, in unix seconds. */
  first?: ParamsOf<typeof createEventSummary>['first'];
  /** When it happened last, in unix seconds. */
  last?: ParamsOf<typeof createEventSummary>['last'];
};

/** What `intercom_create_event_summary` returns. */
export type CreateEventSummaryResult = {
  /** Whether Intercom took the summary. */
  accepted: ResultOf<typeof createEventSummary>['accepted'];
};

/** Record how often a user did something, and when first and last, without an event for each time. */
export interface CreateEventSummaryTool extends Definition<typeof createEventSummary> {
  readonly '~calls'?: Calls<CreateEventSummaryParams, CreateEventSummaryResult>;
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

/** What `intercom_get_ip_allowlist` takes. */
export type GetIpAllowlistParams = ParamsOf<typeof getIpAllowlist>;

/** What `intercom_get_ip_allowlist` returns. */
export type GetIpAllowlistResult = {
  /** The allowlist. */
  ip_allowlist: ResultOf<typeof getIpAllowlist>['ip_allowlist'];
};

/** Get the addresses from which the workspace can be used, and whether others are kept out. */
export interface GetIpAllowlistTool extends Definition<typeof getIpAllowlist> {
  readonly '~calls'?: Calls<GetIpAllowlistParams, GetIpAllowlistResult>;
}

/** What `intercom_update_ip_allowlist` takes. */
export type UpdateIpAllowlistParams = {
  /** true locks out every address that is not listed, false lets all in. */
  enabled?: ParamsOf<typeof updateIpAllowlist>['enabled'];
  /** IP addresses and ranges such as 192.168.1.0/24, all of them: they take the place of the present list. */
  ip_allowlist?: ParamsOf<typeof updateIpAllowlist>['ip_allowlist'];
};

/** What `intercom_update_ip_allowlist` returns. */
export type UpdateIpAllowlistResult = {
  /** The allowlist after the change. */
  ip_allowlist: ResultOf<typeof updateIpAllowlist>['ip_allowlist'];
};

/**
 * Change from which addresses the workspace can be used. Warning: all others are locked out at once, colleagues and
 * integrations too.
 */
export interface UpdateIpAllowlistTool extends Definition<typeof updateIpAllowlist> {
  readonly '~calls'?: Calls<UpdateIpAllowlistParams, UpdateIpAllowlistResult>;
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

/** What `intercom_create_office_hours_exception` takes. */
export type CreateOfficeHoursExceptionParams = {
  /** Id of the office hours schedule. */
  scheduleId: ParamsOf<typeof createOfficeHoursException>['scheduleId'];
  /** The day, as YYYY-MM-DD. */
  exception_date: ParamsOf<typeof createOfficeHoursException>['exception_date'];
  /** closed, or custom_hours for the hours in time_intervals. */
  exception_type: ParamsOf<typeof createOfficeHoursException>['exception_type'];
  /** Name of the exception. */
  name?: ParamsOf<typeof createOfficeHoursException>['name'];
  /**
   * Open times in minutes since midnight, in steps of 15: 09:00 to 17:00 is [{start_minute: 540, end_minute: 1020}].
   */
  time_intervals?: ParamsOf<typeof createOfficeHoursException>['time_intervals'];
  /** Whether it holds on the same day of every year. */
  recurring_annually?: ParamsOf<typeof createOfficeHoursException>['recurring_annually'];
};

/** What `intercom_create_office_hours_exception` returns. */
export type CreateOfficeHoursExceptionResult = {
  /** The new exception. */
  office_hours_exception: ResultOf<typeof createOfficeHoursException>['office_hours_exception'];
  /** Id of the exception. */
  exceptionId: ResultOf<typeof createOfficeHoursException>['exceptionId'];
};

/** Create an exception to an office hours schedule: a day that is closed or has other hours. */
export interface CreateOfficeHoursExceptionTool extends Definition<typeof createOfficeHoursException> {
  readonly '~calls'?: Calls<CreateOfficeHoursExceptionParams, CreateOfficeHoursExceptionResult>;
}

/** What `intercom_create_office_hours_schedule` takes. */
export type CreateOfficeHoursScheduleParams = {
  /** Name of the schedule. */
  name: ParamsOf<typeof createOfficeHoursSchedule>['name'];
  /** IANA name of the time zone that the hours are in. */
  time_zone_name: ParamsOf<typeof createOfficeHoursSchedule>['time_zone_name'];
  /**
   * Open times in minutes since Monday 00:00, in steps of 15: 09:00 to 17:00 is [{start_minute: 540, end_minute:
   * 1020}].
   */
  time_intervals: ParamsOf<typeof createOfficeHoursSchedule>['time_intervals'];
};

/** What `intercom_create_office_hours_schedule` returns. */
export type CreateOfficeHoursScheduleResult = {
  /** The new schedule. */
  office_hours_schedule: ResultOf<typeof createOfficeHoursSchedule>['office_hours_schedule'];
  /** Id of the schedule. */
  scheduleId: ResultOf<typeof createOfficeHoursSchedule>['scheduleId'];
};

/** Create an office hours schedule: the times of a week at which the workspace is open. */
export interface CreateOfficeHoursScheduleTool extends Definition<typeof createOfficeHoursSchedule> {
  readonly '~calls'?: Calls<CreateOfficeHoursScheduleParams, CreateOfficeHoursScheduleResult>;
}

/** What `intercom_delete_office_hours_exception` takes. */
export type DeleteOfficeHoursExceptionParams = {
  /** Id of the office hours schedule. */
  scheduleId: ParamsOf<typeof deleteOfficeHoursException>['scheduleId'];
  /** Id of the office hours exception. */
  exceptionId: ParamsOf<typeof deleteOfficeHoursException>['exceptionId'];
};

/** What `intercom_delete_office_hours_exception` returns. */
export type DeleteOfficeHoursExceptionResult = {
  /** Id of the office hours exception. */
  id: ResultOf<typeof deleteOfficeHoursException>['id'];
  /** Whether the office hours exception was deleted. */
  deleted: ResultOf<typeof deleteOfficeHoursException>['deleted'];
  /** Always office_hours_exception. */
  object: ResultOf<typeof deleteOfficeHoursException>['object'];
};

/** Delete an exception to an office hours schedule for good: the usual hours hold on that day. */
export interface DeleteOfficeHoursExceptionTool extends Definition<typeof deleteOfficeHoursException> {
  readonly '~calls'?: Calls<DeleteOfficeHoursExceptionParams, DeleteOfficeHoursExceptionResult>;
}

/** What `intercom_delete_office_hours_schedule` takes. */
export type DeleteOfficeHoursScheduleParams = {
  /** Id of the office hours schedule. */
  scheduleId: ParamsOf<typeof deleteOfficeHoursSchedule>['scheduleId'];
};

/** What `intercom_delete_office_hours_schedule` returns. */
export type DeleteOfficeHoursScheduleResult = {
  /** Id of the office hours schedule. */
  id: ResultOf<typeof deleteOfficeHoursSchedule>['id'];
  /** Whether the office hours schedule was deleted. */
  deleted: ResultOf<typeof deleteOfficeHoursSchedule>['deleted'];
  /** Always office_hours_schedule. */
  object: ResultOf<typeof deleteOfficeHoursSchedule>['object'];
};

/** Delete an office hours schedule with its exceptions for good. */
export interface DeleteOfficeHoursScheduleTool extends Definition<typeof deleteOfficeHoursSchedule> {
  readonly '~calls'?: Calls<DeleteOfficeHoursScheduleParams, DeleteOfficeHoursScheduleResult>;
}

/** What `intercom_get_office_hours_exception` takes. */
export type GetOfficeHoursExceptionParams = {
  /** Id of the office hours schedule. */
  scheduleId: ParamsOf<typeof getOfficeHoursException>['scheduleId'];
  /** Id of the office hours exception. */
  exceptionId: ParamsOf<typeof getOfficeHoursException>['exceptionId'];
};

/** What `intercom_get_office_hours_exception` returns. */
export type GetOfficeHoursExceptionResult = {
  /** The exception. */
  office_hours_exception: ResultOf<typeof getOfficeHoursException>['office_hours_exception'];
};

/** Get one exception to an office hours schedule. */
export interface GetOfficeHoursExceptionTool extends Definition<typeof getOfficeHoursException> {
  readonly '~calls'?: Calls<GetOfficeHoursExceptionParams, GetOfficeHoursExceptionResult>;
}

/** What `intercom_get_office_hours_schedule` takes. */
export type GetOfficeHoursScheduleParams = {
  /** Id of the office hours schedule. */
  scheduleId: ParamsOf<typeof getOfficeHoursSchedule>['scheduleId'];
};

/** What `intercom_get_office_hours_schedule` returns. */
export type GetOfficeHoursScheduleResult = {
  /** The schedule. */
  office_hours_schedule: ResultOf<typeof getOfficeHoursSchedule>['office_hours_schedule'];
};

/** Get one office hours schedule. */
export interface GetOfficeHoursScheduleTool extends Definition<typeof getOfficeHoursSchedule> {
  readonly '~calls'?: Calls<GetOfficeHoursScheduleParams, GetOfficeHoursScheduleResult>;
}

/** What `intercom_list_office_hours_exceptions` takes. */
export type ListOfficeHoursExceptionsParams = {
  /** Id of the office hours schedule. */
  scheduleId: ParamsOf<typeof listOfficeHoursExceptions>['scheduleId'];
};

/** What `intercom_list_office_hours_exceptions` returns. */
export type ListOfficeHoursExceptionsResult = {
  /** All exceptions. */
  exceptions: ResultOf<typeof listOfficeHoursExceptions>['exceptions'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listOfficeHoursExceptions>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listOfficeHoursExceptions>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listOfficeHoursExceptions>['next_cursor'];
};

/** List all exceptions to an office hours schedule at once, such as holidays. */
export interface ListOfficeHoursExceptionsTool extends Definition<typeof listOfficeHoursExceptions> {
  readonly '~calls'?: Calls<ListOfficeHoursExceptionsParams, ListOfficeHoursExceptionsResult>;
}

/** What `intercom_list_office_hours_schedules` takes. */
export type ListOfficeHoursSchedulesParams = ParamsOf<typeof listOfficeHoursSchedules>;

/** What `intercom_list_office_hours_schedules` returns. */
export type ListOfficeHoursSchedulesResult = {
  /** All schedules. */
  schedules: ResultOf<typeof listOfficeHoursSchedules>['schedules'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listOfficeHoursSchedules>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listOfficeHoursSchedules>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listOfficeHoursSchedules>['next_cursor'];
};

/** List all office hours schedules of the workspace at once. */
export interface ListOfficeHoursSchedulesTool extends Definition<typeof listOfficeHoursSchedules> {
  readonly '~calls'?: Calls<ListOfficeHoursSchedulesParams, ListOfficeHoursSchedulesResult>;
}

/** What `intercom_update_office_hours_exception` takes. */
export type UpdateOfficeHoursExceptionParams = {
  /** Id of the office hours schedule. */
  scheduleId: ParamsOf<typeof updateOfficeHoursException>['scheduleId'];
  /** Id of the office hours exception. */
  exceptionId: ParamsOf<typeof updateOfficeHoursException>['exceptionId'];
  /** The day, as YYYY-MM-DD. */
  exception_date?: ParamsOf<typeof updateOfficeHoursException>['exception_date'];
  /** closed, or custom_hours for the hours in time_intervals. */
  exception_type?: ParamsOf<typeof updateOfficeHoursException>['exception_type'];
  /** Name of the exception. */
  name?: ParamsOf<typeof updateOfficeHoursException>['name'];
  /**
   * Open times in minutes since midnight, in steps of 15: 09:00 to 17:00 is [{start_minute: 540, end_minute: 1020}].
   */
  time_intervals?: ParamsOf<typeof updateOfficeHoursException>['time_intervals'];
  /** Whether it holds on the same day of every year. */
  recurring_annually?: ParamsOf<typeof updateOfficeHoursException>['recurring_annually'];
};

/** What `intercom_update_office_hours_exception` returns. */
export type UpdateOfficeHoursExceptionResult = {
  /** The exception after the change. */
  office_hours_exception: ResultOf<typeof updateOfficeHoursException>['office_hours_exception'];
};

/** Change an exception to an office hours schedule. custom_hours needs time_intervals in the same call. */
export interface UpdateOfficeHoursExceptionTool extends Definition<typeof updateOfficeHoursException> {
  readonly '~calls'?: Calls<UpdateOfficeHoursExceptionParams, UpdateOfficeHoursExceptionResult>;
}

/** What `intercom_update_office_hours_schedule` takes. */
export type UpdateOfficeHoursScheduleParams = {
  /** Id of the office hours schedule. */
  scheduleId: ParamsOf<typeof updateOfficeHoursSchedule>['scheduleId'];
  /** Name of the schedule. */
  name?: ParamsOf<typeof updateOfficeHoursSchedule>['name'];
  /** IANA name of the time zone that the hours are in. */
  time_zone_name?: ParamsOf<typeof updateOfficeHoursSchedule>['time_zone_name'];
  /**
   * Open times in minutes since Monday 00:00, in steps of 15: 09:00 to 17:00 is [{start_minute: 540, end_minute:
   * 1020}].
   */
  time_intervals?: ParamsOf<typeof updateOfficeHoursSchedule>['time_intervals'];
};

/** What `intercom_update_office_hours_schedule` returns. */
export type UpdateOfficeHoursScheduleResult = {
  /** The schedule after the change. */
  office_hours_schedule: ResultOf<typeof updateOfficeHoursSchedule>['office_hours_schedule'];
};

/** Change an office hours schedule. Times that are given take the place of all that it has. */
export interface UpdateOfficeHoursScheduleTool extends Definition<typeof updateOfficeHoursSchedule> {
  readonly '~calls'?: Calls<UpdateOfficeHoursScheduleParams, UpdateOfficeHoursScheduleResult>;
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

/** What `intercom_get_team_metrics` takes. */
export type GetTeamMetricsParams = {
  /** Id of the team. */
  teamId: ParamsOf<typeof getTeamMetrics>['teamId'];
  /** Seconds that a customer waits until a conversation counts as idle; 1800 unless given. */
  idle_threshold?: ParamsOf<typeof getTeamMetrics>['idle_threshold'];
};

/** What `intercom_get_team_metrics` returns. */
export type GetTeamMetricsResult = {
  /** One entry an admin. */
  metrics: ResultOf<typeof getTeamMetrics>['metrics'];
};

/** Get how many open, idle and snoozed conversations each admin of a team has at this moment. */
export interface GetTeamMetricsTool extends Definition<typeof getTeamMetrics> {
  readonly '~calls'?: Calls<GetTeamMetricsParams, GetTeamMetricsResult>;
}

/** What `intercom_get_team` takes. */
export type GetTeamParams = {
  /** Id of the team. */
  teamId: ParamsOf<typeof getTeam>['teamId'];
};

/** What `intercom_get_team` returns. */
export type GetTeamResult = {
  /** The team. */
  team: ResultOf<typeof getTeam>['team'];
};

/** Get one team with the ids of its admins. */
export interface GetTeamTool extends Definition<typeof getTeam> {
  readonly '~calls'?: Calls<GetTeamParams, GetTeamResult>;
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
  GetAdminTool,
  ListActivityLogEventTypesTool,
  ListActivityLogsTool,
  SearchActivityLogsTool,
  SetAdminAwayTool,
  CloseConversationTool,
  OpenConversationTool,
  SnoozeConversationTool,
  AssignConversationTool,
  ListTagsTool,
  CreateTagTool,
  TagContactTool,
  UntagContactTool,
  TagConversationTool,
  CreateNoteTool,
  CreateEventTool,
  AttachContactToCompanyTool,
  DetachContactFromCompanyTool,
  CreateConversationTool,
  ListCompanyContactsTool,
  ListContactEventsTool,
  CreateEventSummaryTool,
  ListTeamsTool,
  GetTeamMetricsTool,
  GetTeamTool,
  ListTicketTypesTool,
  ListTicketStatesTool,
  ListDataAttributesTool,
  CreateDataAttributeTool,
  UpdateDataAttributeTool,
  CreateCustomObjectInstanceTool,
  DeleteCustomObjectInstanceTool,
  GetCustomObjectInstanceTool,
  ListCustomObjectInstancesTool,
  CreateOfficeHoursExceptionTool,
  CreateOfficeHoursScheduleTool,
  DeleteOfficeHoursExceptionTool,
  DeleteOfficeHoursScheduleTool,
  GetOfficeHoursExceptionTool,
  GetOfficeHoursScheduleTool,
  ListOfficeHoursExceptionsTool,
  ListOfficeHoursSchedulesTool,
  UpdateOfficeHoursExceptionTool,
  UpdateOfficeHoursScheduleTool,
  CreateDataConnectorTool,
  DeleteDataConnectorTool,
  GetDataConnectorExecutionTool,
  GetDataConnectorTool,
  ListDataConnectorExecutionsTool,
  ListDataConnectorsTool,
  UpdateDataConnectorTool,
  ListAwayStatusReasonsTool,
  GetIpAllowlistTool,
  UpdateIpAllowlistTool,
];

/** All tools, those that people use most first. */
export interface IntercomTools extends List {}
