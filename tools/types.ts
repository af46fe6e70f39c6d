/**
 * Generated from the definitions in tools/ by scripts/generate.mjs. Do not edit: change the definition and run
 * `npm run generate`.
 */
import type { Calls, Definition, ParamsOf, ResultOf } from '../src/tool/tool.js';
import type { listAdmins } from './admins/list-admins.js';
import type { listDataAttributes } from './attributes/list-data-attributes.js';
import type { getCallRecording } from './calls/get-call-recording.js';
import type { getCallTranscript } from './calls/get-call-transcript.js';
import type { getCall } from './calls/get-call.js';
import type { getFinVoiceByExternalId } from './calls/get-fin-voice-by-external-id.js';
import type { getFinVoiceByPhoneNumber } from './calls/get-fin-voice-by-phone-number.js';
import type { getFinVoiceCall } from './calls/get-fin-voice-call.js';
import type { listCallsWithTranscripts } from './calls/list-calls-with-transcripts.js';
import type { listCalls } from './calls/list-calls.js';
import type { listFinVoiceCalls } from './calls/list-fin-voice-calls.js';
import type { registerFinVoiceCall } from './calls/register-fin-voice-call.js';
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
import type { cancelDataExport } from './exports/cancel-data-export.js';
import type { createDataExport } from './exports/create-data-export.js';
import type { downloadDataExport } from './exports/download-data-export.js';
import type { getDataExport } from './exports/get-data-export.js';
import type { getJob } from './jobs/get-job.js';
import type { createMessage } from './messages/create-message.js';
import type { createNote } from './notes/create-note.js';
import type { createReportingExport } from './reporting/create-reporting-export.js';
import type { downloadReportingExport } from './reporting/download-reporting-export.js';
import type { getReportingExport } from './reporting/get-reporting-export.js';
import type { listReportingDatasets } from './reporting/list-reporting-datasets.js';
import type { createTag } from './tags/create-tag.js';
import type { listTags } from './tags/list-tags.js';
import type { tagContact } from './tags/tag-contact.js';
import type { tagConversation } from './tags/tag-conversation.js';
import type { untagContact } from './tags/untag-contact.js';
import type { listTeams } from './teams/list-teams.js';
import type { createTicket } from './tickets/create-ticket.js';
import type { getTicket } from './tickets/get-ticket.js';
import type { listTicketStates } from './tickets/list-ticket-states.js';
import type { listTicketTypes } from './tickets/list-ticket-types.js';
import type { updateTicket } from './tickets/update-ticket.js';
import type { getWorkflow } from './workflows/get-workflow.js';

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

/** What `intercom_get_call_recording` takes. */
export type GetCallRecordingParams = {
  /** Id of the call. */
  call_id: ParamsOf<typeof getCallRecording>['call_id'];
};

/** What `intercom_get_call_recording` returns. */
export type GetCallRecordingResult = {
  /** Signed address of the recording, which needs no token and ends after a while. */
  recording_url: ResultOf<typeof getCallRecording>['recording_url'];
};

/** Get the address of the recording of a call. Whoever has the address can hear it for a while. */
export interface GetCallRecordingTool extends Definition<typeof getCallRecording> {
  readonly '~calls'?: Calls<GetCallRecordingParams, GetCallRecordingResult>;
}

/** What `intercom_get_call_transcript` takes. */
export type GetCallTranscriptParams = {
  /** Id of the call. */
  call_id: ParamsOf<typeof getCallTranscript>['call_id'];
};

/** What `intercom_get_call_transcript` returns. */
export type GetCallTranscriptResult = {
  /** What was said, a line each time that somebody spoke. */
  transcript: ResultOf<typeof getCallTranscript>['transcript'];
};

/** Get what was said on a call, as plain text with times and speakers. */
export interface GetCallTranscriptTool extends Definition<typeof getCallTranscript> {
  readonly '~calls'?: Calls<GetCallTranscriptParams, GetCallTranscriptResult>;
}

/** What `intercom_get_call` takes. */
export type GetCallParams = {
  /** Id of the call. */
  call_id: ParamsOf<typeof getCall>['call_id'];
};

/** What `intercom_get_call` returns. */
export type GetCallResult = {
  /** The call. */
  call: ResultOf<typeof getCall>['call'];
};

/** Get one phone call by its Intercom id. */
export interface GetCallTool extends Definition<typeof getCall> {
  readonly '~calls'?: Calls<GetCallParams, GetCallResult>;
}

/** What `intercom_get_fin_voice_by_external_id` takes. */
export type GetFinVoiceByExternalIdParams = {
  /** Id of the call in the other system. */
  external_id: ParamsOf<typeof getFinVoiceByExternalId>['external_id'];
};

/** What `intercom_get_fin_voice_by_external_id` returns. */
export type GetFinVoiceByExternalIdResult = {
  /** The registered call. */
  fin_voice_call: ResultOf<typeof getFinVoiceByExternalId>['fin_voice_call'];
};

/** Get a call that was registered for Fin, by its id in the other telephone system. */
export interface GetFinVoiceByExternalIdTool extends Definition<typeof getFinVoiceByExternalId> {
  readonly '~calls'?: Calls<GetFinVoiceByExternalIdParams, GetFinVoiceByExternalIdResult>;
}

/** What `intercom_get_fin_voice_by_phone_number` takes. */
export type GetFinVoiceByPhoneNumberParams = {
  /** Phone number of the caller, in E.164 form. */
  phone_number: ParamsOf<typeof getFinVoiceByPhoneNumber>['phone_number'];
};

/** What `intercom_get_fin_voice_by_phone_number` returns. */
export type GetFinVoiceByPhoneNumberResult = {
  /** The registered call. */
  fin_voice_call: ResultOf<typeof getFinVoiceByPhoneNumber>['fin_voice_call'];
};

/** Get the newest matched call that was registered for Fin with a phone number. */
export interface GetFinVoiceByPhoneNumberTool extends Definition<typeof getFinVoiceByPhoneNumber> {
  readonly '~calls'?: Calls<GetFinVoiceByPhoneNumberParams, GetFinVoiceByPhoneNumberResult>;
}

/** What `intercom_get_fin_voice_call` takes. */
export type GetFinVoiceCallParams = {
  /** Id of the registration of the call. */
  id: ParamsOf<typeof getFinVoiceCall>['id'];
};

/** What `intercom_get_fin_voice_call` returns. */
export type GetFinVoiceCallResult = {
  /** The registered call. */
  fin_voice_call: ResultOf<typeof getFinVoiceCall>['fin_voice_call'];
};

/** Get a call that was registered for Fin, by the id of its registration. */
export interface GetFinVoiceCallTool extends Definition<typeof getFinVoiceCall> {
  readonly '~calls'?: Calls<GetFinVoiceCallParams, GetFinVoiceCallResult>;
}

/** What `intercom_list_calls_with_transcripts` takes. */
export type ListCallsWithTranscriptsParams = {
  /** Ids of the conversations, 20 at the most. */
  conversation_ids: ParamsOf<typeof listCallsWithTranscripts>['conversation_ids'];
};

/** What `intercom_list_calls_with_transcripts` returns. */
export type ListCallsWithTranscriptsResult = {
  /** The calls of these conversations, with transcripts. */
  calls: ResultOf<typeof listCallsWithTranscripts>['calls'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listCallsWithTranscripts>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listCallsWithTranscripts>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listCallsWithTranscripts>['next_cursor'];
};

/** List the calls of some conversations, each with its transcript where there is one. */
export interface ListCallsWithTranscriptsTool extends Definition<typeof listCallsWithTranscripts> {
  readonly '~calls'?: Calls<ListCallsWithTranscriptsParams, ListCallsWithTranscriptsResult>;
}

/** What `intercom_list_calls` takes. */
export type ListCallsParams = {
  /** How many items one page holds, at most 25; 25 unless given. */
  per_page?: ParamsOf<typeof listCalls>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listCalls>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listCalls>['starting_after'];
};

/** What `intercom_list_calls` returns. */
export type ListCallsResult = {
  /** Calls of this page. */
  calls: ResultOf<typeof listCalls>['calls'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listCalls>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listCalls>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listCalls>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listCalls>['next_cursor'];
};

/** List the phone calls of the workspace. */
export interface ListCallsTool extends Definition<typeof listCalls> {
  readonly '~calls'?: Calls<ListCallsParams, ListCallsResult>;
}

/** What `intercom_list_fin_voice_calls` takes. */
export type ListFinVoiceCallsParams = {
  /** Id of the conversation. */
  conversation_id: ParamsOf<typeof listFinVoiceCalls>['conversation_id'];
};

/** What `intercom_list_fin_voice_calls` returns. */
export type ListFinVoiceCallsResult = {
  /** All registered calls. */
  fin_voice_calls: ResultOf<typeof listFinVoiceCalls>['fin_voice_calls'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listFinVoiceCalls>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listFinVoiceCalls>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listFinVoiceCalls>['next_cursor'];
};

/** List the calls of a conversation that were registered for Fin. */
export interface ListFinVoiceCallsTool extends Definition<typeof listFinVoiceCalls> {
  readonly '~calls'?: Calls<ListFinVoiceCallsParams, ListFinVoiceCallsResult>;
}

/** What `intercom_register_fin_voice_call` takes. */
export type RegisterFinVoiceCallParams = {
  /** Phone number of the caller, in E.164 form. */
  phone_number: ParamsOf<typeof registerFinVoiceCall>['phone_number'];
  /** Id of the call in the other system. */
  call_id: ParamsOf<typeof registerFinVoiceCall>['call_id'];
  /** The other system; aws_connect unless given. */
  source?: ParamsOf<typeof registerFinVoiceCall>['source'];
  /** Whatever else is known of the call. */
  data?: ParamsOf<typeof registerFinVoiceCall>['data'];
};

/** What `intercom_register_fin_voice_call` returns. */
export type RegisterFinVoiceCallResult = {
  /** The registered call. */
  fin_voice_call: ResultOf<typeof registerFinVoiceCall>['fin_voice_call'];
};

/** Register a call of another telephone system, so that Fin can take it. A call is registered once. */
export interface RegisterFinVoiceCallTool extends Definition<typeof registerFinVoiceCall> {
  readonly '~calls'?: Calls<RegisterFinVoiceCallParams, RegisterFinVoiceCallResult>;
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
  /** Files to attach: name, content_type and data (base64) of each; 10 at the most. */
  attachment_files?: ParamsOf<typeof replyConversation>['attachment_files'];
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

/** What `intercom_cancel_data_export` takes. */
export type CancelDataExportParams = {
  /** Id of the job of the export. */
  job_identifier: ParamsOf<typeof cancelDataExport>['job_identifier'];
};

/** What `intercom_cancel_data_export` returns. */
export type CancelDataExportResult = {
  /** The job of the export. */
  data_export: ResultOf<typeof cancelDataExport>['data_export'];
  /** Id of the job. */
  job_identifier: ResultOf<typeof cancelDataExport>['job_identifier'];
  /** canceled. */
  status: ResultOf<typeof cancelDataExport>['status'];
};

/** Cancel an export of messages that is not done yet. It cannot go on afterwards. */
export interface CancelDataExportTool extends Definition<typeof cancelDataExport> {
  readonly '~calls'?: Calls<CancelDataExportParams, CancelDataExportResult>;
}

/** What `intercom_create_data_export` takes. */
export type CreateDataExportParams = {
  /** First second of the period, in unix seconds: messages sent from then on. */
  created_at_after: ParamsOf<typeof createDataExport>['created_at_after'];
  /** Last second of the period, in unix seconds. */
  created_at_before: ParamsOf<typeof createDataExport>['created_at_before'];
};

/** What `intercom_create_data_export` returns. */
export type CreateDataExportResult = {
  /** The job of the export. */
  data_export: ResultOf<typeof createDataExport>['data_export'];
  /** Id of the job. */
  job_identifier: ResultOf<typeof createDataExport>['job_identifier'];
  /** How far the job is; pending at first. */
  status: ResultOf<typeof createDataExport>['status'];
};

/** Start an export of who got which outbound message and what they did with it. One export runs at a time. */
export interface CreateDataExportTool extends Definition<typeof createDataExport> {
  readonly '~calls'?: Calls<CreateDataExportParams, CreateDataExportResult>;
}

/** What `intercom_download_data_export` takes. */
export type DownloadDataExportParams = {
  /** Id of the job of the export. */
  job_identifier: ParamsOf<typeof downloadDataExport>['job_identifier'];
};

/** What `intercom_download_data_export` returns. */
export type DownloadDataExportResult = {
  /** Where the file is offered, to this connection. */
  url: ResultOf<typeof downloadDataExport>['url'];
  /** Media type of the file. */
  content_type: ResultOf<typeof downloadDataExport>['content_type'];
  /** Name that the service gives the file. */
  file_name: ResultOf<typeof downloadDataExport>['file_name'];
  /** Bytes of the file as it is sent, where the service says so. */
  size: ResultOf<typeof downloadDataExport>['size'];
  /** Bytes that were saved, after decompression; null when nothing was saved. */
  saved_bytes: ResultOf<typeof downloadDataExport>['saved_bytes'];
  /** Path that the file was saved to; null when nothing was saved. */
  saved_to: ResultOf<typeof downloadDataExport>['saved_to'];
};

/** Get the file of an export of messages: CSV. Code and the command line save it; others get its size and kind. */
export interface DownloadDataExportTool extends Definition<typeof downloadDataExport> {
  readonly '~calls'?: Calls<DownloadDataExportParams, DownloadDataExportResult>;
}

/** What `intercom_get_data_export` takes. */
export type GetDataExportParams = {
  /** Id of the job of the export. */
  job_identifier: ParamsOf<typeof getDataExport>['job_identifier'];
};

/** What `intercom_get_data_export` returns. */
export type GetDataExportResult = {
  /** The job of the export. */
  data_export: ResultOf<typeof getDataExport>['data_export'];
  /** Id of the job. */
  job_identifier: ResultOf<typeof getDataExport>['job_identifier'];
  /** pending, in_progress, completed, no_data, failed or canceled. */
  status: ResultOf<typeof getDataExport>['status'];
  /** When the file is removed, in unix seconds; empty until it is there. */
  download_expires_at: ResultOf<typeof getDataExport>['download_expires_at'];
};

/** Get the state of an export of messages. Its file is kept for two days after it was made. */
export interface GetDataExportTool extends Definition<typeof getDataExport> {
  readonly '~calls'?: Calls<GetDataExportParams, GetDataExportResult>;
}

/** What `intercom_get_job` takes. */
export type GetJobParams = {
  /** Id of the job. */
  job_id: ParamsOf<typeof getJob>['job_id'];
};

/** What `intercom_get_job` returns. */
export type GetJobResult = {
  /** The job. */
  job: ResultOf<typeof getJob>['job'];
  /** Id of the job. */
  job_id: ResultOf<typeof getJob>['job_id'];
  /** pending, success or failed. */
  status: ResultOf<typeof getJob>['status'];
  /** Id of what the job made, such as the ticket; null before that. */
  resource_id: ResultOf<typeof getJob>['resource_id'];
};

/** Get the state of a job that Intercom carries out later, such as the creation of a ticket. */
export interface GetJobTool extends Definition<typeof getJob> {
  readonly '~calls'?: Calls<GetJobParams, GetJobResult>;
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

/** What `intercom_create_reporting_export` takes. */
export type CreateReportingExportParams = {
  /** Id of the reporting dataset. */
  dataset_id: ParamsOf<typeof createReportingExport>['dataset_id'];
  /** Columns to export, each by the qualified_id that the dataset gives it. */
  attribute_ids: ParamsOf<typeof createReportingExport>['attribute_ids'];
  /** First second of the period, in unix seconds. */
  start_time: ParamsOf<typeof createReportingExport>['start_time'];
  /** Last second of the period, in unix seconds. */
  end_time: ParamsOf<typeof createReportingExport>['end_time'];
};

/** What `intercom_create_reporting_export` returns. */
export type CreateReportingExportResult = {
  /** The job of the export. */
  data_export: ResultOf<typeof createReportingExport>['data_export'];
  /** Id of the job. */
  job_identifier: ResultOf<typeof createReportingExport>['job_identifier'];
  /** How far the job is; pending at first. */
  status: ResultOf<typeof createReportingExport>['status'];
};

/** Start an export of the figures of a dataset over a period. Five exports can be under way at a time. */
export interface CreateReportingExportTool extends Definition<typeof createReportingExport> {
  readonly '~calls'?: Calls<CreateReportingExportParams, CreateReportingExportResult>;
}

/** What `intercom_download_reporting_export` takes. */
export type DownloadReportingExportParams = {
  /** Id of the job of the export. */
  job_identifier: ParamsOf<typeof downloadReportingExport>['job_identifier'];
  /** Code of the workspace, as intercom_me shows it; Intercom goes by the token without it. */
  app_id?: ParamsOf<typeof downloadReportingExport>['app_id'];
};

/** What `intercom_download_reporting_export` returns. */
export type DownloadReportingExportResult = {
  /** Where the file is offered, to this connection. */
  url: ResultOf<typeof downloadReportingExport>['url'];
  /** Media type of the file. */
  content_type: ResultOf<typeof downloadReportingExport>['content_type'];
  /** Name that the service gives the file. */
  file_name: ResultOf<typeof downloadReportingExport>['file_name'];
  /** Bytes of the file as it is sent, where the service says so. */
  size: ResultOf<typeof downloadReportingExport>['size'];
  /** Bytes that were saved, after decompression; null when nothing was saved. */
  saved_bytes: ResultOf<typeof downloadReportingExport>['saved_bytes'];
  /** Path that the file was saved to; null when nothing was saved. */
  saved_to: ResultOf<typeof downloadReportingExport>['saved_to'];
};

/** Get the file of an export of figures: CSV. Code and the command line save it; others get its size and kind. */
export interface DownloadReportingExportTool extends Definition<typeof downloadReportingExport> {
  readonly '~calls'?: Calls<DownloadReportingExportParams, DownloadReportingExportResult>;
}

/** What `intercom_get_reporting_export` takes. */
export type GetReportingExportParams = {
  /** Id of the job of the export. */
  job_identifier: ParamsOf<typeof getReportingExport>['job_identifier'];
  /** Code of the workspace, as intercom_me shows it; Intercom goes by the token without it. */
  app_id?: ParamsOf<typeof getReportingExport>['app_id'];
  /** Client id of the app; Intercom goes by the token without it. */
  client_id?: ParamsOf<typeof getReportingExport>['client_id'];
};

/** What `intercom_get_reporting_export` returns. */
export type GetReportingExportResult = {
  /** The job of the export. */
  data_export: ResultOf<typeof getReportingExport>['data_export'];
  /** Id of the job. */
  job_identifier: ResultOf<typeof getReportingExport>['job_identifier'];
  /** pending, complete or failed. */
  status: ResultOf<typeof getReportingExport>['status'];
  /** When the file is removed, in unix seconds; empty until it is there. */
  download_expires_at: ResultOf<typeof getReportingExport>['download_expires_at'];
};

/** Get the state of an export of figures. */
export interface GetReportingExportTool extends Definition<typeof getReportingExport> {
  readonly '~calls'?: Calls<GetReportingExportParams, GetReportingExportResult>;
}

/** What `intercom_list_reporting_datasets` takes. */
export type ListReportingDatasetsParams = ParamsOf<typeof listReportingDatasets>;

/** What `intercom_list_reporting_datasets` returns. */
export type ListReportingDatasetsResult = {
  /** All datasets. */
  datasets: ResultOf<typeof listReportingDatasets>['datasets'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listReportingDatasets>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listReportingDatasets>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listReportingDatasets>['next_cursor'];
};

/** List the datasets of figures that can be exported, such as conversations, each with its columns. */
export interface ListReportingDatasetsTool extends Definition<typeof listReportingDatasets> {
  readonly '~calls'?: Calls<ListReportingDatasetsParams, ListReportingDatasetsResult>;
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

/** What `intercom_get_workflow` takes. */
export type GetWorkflowParams = {
  /** Id of the workflow. */
  workflow_id: ParamsOf<typeof getWorkflow>['workflow_id'];
};

/** What `intercom_get_workflow` returns. */
export type GetWorkflowResult = {
  /** The workflow as Intercom exports it. */
  workflow_export: ResultOf<typeof getWorkflow>['workflow_export'];
};

/** Get all of a workflow: its steps, whom it is for and what starts it. */
export interface GetWorkflowTool extends Definition<typeof getWorkflow> {
  readonly '~calls'?: Calls<GetWorkflowParams, GetWorkflowResult>;
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
  GetCallRecordingTool,
  GetCallTranscriptTool,
  GetCallTool,
  GetFinVoiceCallTool,
  ListCallsWithTranscriptsTool,
  ListCallsTool,
  ListFinVoiceCallsTool,
  RegisterFinVoiceCallTool,
  GetFinVoiceByExternalIdTool,
  GetFinVoiceByPhoneNumberTool,
  CancelDataExportTool,
  CreateDataExportTool,
  DownloadDataExportTool,
  GetDataExportTool,
  GetJobTool,
  CreateReportingExportTool,
  DownloadReportingExportTool,
  GetReportingExportTool,
  ListReportingDatasetsTool,
  GetWorkflowTool,
];

/** All tools, those that people use most first. */
export interface IntercomTools extends List {}
