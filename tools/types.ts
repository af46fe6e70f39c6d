/**
 * Generated from the definitions in tools/ by scripts/generate.mjs. Do not edit: change the definition and run
 * `npm run generate`.
 */
import type { Calls, Definition, ParamsOf, ResultOf } from '../src/tool/tool.js';
import type { listAdmins } from './admins/list-admins.js';
import type { me } from './admins/me.js';
import type { listDataAttributes } from './attributes/list-data-attributes.js';
import type { createCompany } from './companies/create-company.js';
import type { deleteCompany } from './companies/delete-company.js';
import type { getCompany } from './companies/get-company.js';
import type { listAllCompanies } from './companies/list-all-companies.js';
import type { listCompanies } from './companies/list-companies.js';
import type { listCompanyContacts } from './companies/list-company-contacts.js';
import type { listCompanySegments } from './companies/list-company-segments.js';
import type { updateCompany } from './companies/update-company.js';
import type { archiveContact } from './contacts/archive-contact.js';
import type { attachContactToCompany } from './contacts/attach-contact-to-company.js';
import type { blockContact } from './contacts/block-contact.js';
import type { createContact } from './contacts/create-contact.js';
import type { deleteContact } from './contacts/delete-contact.js';
import type { detachContactFromCompany } from './contacts/detach-contact-from-company.js';
import type { findContactConversations } from './contacts/find-contact-conversations.js';
import type { getContact } from './contacts/get-contact.js';
import type { listContactCompanies } from './contacts/list-contact-companies.js';
import type { listContactMerges } from './contacts/list-contact-merges.js';
import type { listContactSegments } from './contacts/list-contact-segments.js';
import type { listContactTags } from './contacts/list-contact-tags.js';
import type { listContacts } from './contacts/list-contacts.js';
import type { mergeContacts } from './contacts/merge-contacts.js';
import type { searchContacts } from './contacts/search-contacts.js';
import type { unarchiveContact } from './contacts/unarchive-contact.js';
import type { updateContact } from './contacts/update-contact.js';
import type { upsertContact } from './contacts/upsert-contact.js';
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
import type { createMessage } from './messages/create-message.js';
import type { getWhatsappStatus } from './messages/get-whatsapp-status.js';
import type { listWhatsappStatuses } from './messages/list-whatsapp-statuses.js';
import type { createCompanyNote } from './notes/create-company-note.js';
import type { createNote } from './notes/create-note.js';
import type { getNote } from './notes/get-note.js';
import type { listCompanyNotes } from './notes/list-company-notes.js';
import type { listContactNotes } from './notes/list-contact-notes.js';
import type { createPhoneCallRedirect } from './phone-call-redirects/create-phone-call-redirect.js';
import type { getSegment } from './segments/get-segment.js';
import type { listSegments } from './segments/list-segments.js';
import type { addContactSubscription } from './subscriptions/add-contact-subscription.js';
import type { listContactSubscriptions } from './subscriptions/list-contact-subscriptions.js';
import type { listSubscriptionTypes } from './subscriptions/list-subscription-types.js';
import type { removeContactSubscription } from './subscriptions/remove-contact-subscription.js';
import type { createTag } from './tags/create-tag.js';
import type { deleteTag } from './tags/delete-tag.js';
import type { getTag } from './tags/get-tag.js';
import type { listTags } from './tags/list-tags.js';
import type { tagCompanies } from './tags/tag-companies.js';
import type { tagContact } from './tags/tag-contact.js';
import type { tagConversation } from './tags/tag-conversation.js';
import type { tagMany } from './tags/tag-many.js';
import type { tagTicket } from './tags/tag-ticket.js';
import type { untagContact } from './tags/untag-contact.js';
import type { untagConversation } from './tags/untag-conversation.js';
import type { untagTicket } from './tags/untag-ticket.js';
import type { listTeams } from './teams/list-teams.js';
import type { createTicket } from './tickets/create-ticket.js';
import type { getTicket } from './tickets/get-ticket.js';
import type { listTicketStates } from './tickets/list-ticket-states.js';
import type { listTicketTypes } from './tickets/list-ticket-types.js';
import type { updateTicket } from './tickets/update-ticket.js';
import type { convertVisitor } from './visitors/convert-visitor.js';
import type { getVisitor } from './visitors/get-visitor.js';
import type { updateVisitor } from './visitors/update-visitor.js';

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

/** What `intercom_me` takes. */
export type MeParams = ParamsOf<typeof me>;

/** What `intercom_me` returns. */
export type MeResult = {
  /** The admin, with the workspace in app. */
  me: ResultOf<typeof me>['me'];
  /** Id of the admin. */
  adminId: ResultOf<typeof me>['adminId'];
  /** Id of the workspace. */
  workspaceId: ResultOf<typeof me>['workspaceId'];
  /** Where its data lives: US, EU or AU. */
  region: ResultOf<typeof me>['region'];
  /** Time zone of the workspace, as an IANA name. */
  time_zone: ResultOf<typeof me>['time_zone'];
  /** The time of the call, in unix seconds. */
  now: ResultOf<typeof me>['now'];
  /** The same in the time zone of the workspace: 2026-01-31 14:05 Saturday. */
  local_time: ResultOf<typeof me>['local_time'];
};

/** Get the admin whom the token belongs to, the workspace, its time zone and the time there now. */
export interface MeTool extends Definition<typeof me> {
  readonly '~calls'?: Calls<MeParams, MeResult>;
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

/** What `intercom_delete_company` takes. */
export type DeleteCompanyParams = {
  /** Intercom id of the company to delete. */
  companyId: ParamsOf<typeof deleteCompany>['companyId'];
};

/** What `intercom_delete_company` returns. */
export type DeleteCompanyResult = {
  /** Intercom id of the company. */
  id: ResultOf<typeof deleteCompany>['id'];
  /** Whether the company was deleted. */
  deleted: ResultOf<typeof deleteCompany>['deleted'];
};

/** Delete a company for good and detach its contacts, which stay. An integration that syncs it makes it anew. */
export interface DeleteCompanyTool extends Definition<typeof deleteCompany> {
  readonly '~calls'?: Calls<DeleteCompanyParams, DeleteCompanyResult>;
}

/** What `intercom_get_company` takes. */
export type GetCompanyParams = {
  /** Intercom id of the company (not your own company_id). */
  companyId?: ParamsOf<typeof getCompany>['companyId'];
  /** Your own company_id, in place of companyId. */
  external_id?: ParamsOf<typeof getCompany>['external_id'];
  /** Name of the company, in place of companyId. */
  name?: ParamsOf<typeof getCompany>['name'];
};

/** What `intercom_get_company` returns. */
export type GetCompanyResult = {
  /** The company. */
  company: ResultOf<typeof getCompany>['company'];
};

/** Get one company by its Intercom id, your own company_id or its name. */
export interface GetCompanyTool extends Definition<typeof getCompany> {
  readonly '~calls'?: Calls<GetCompanyParams, GetCompanyResult>;
}

/** What `intercom_list_all_companies` takes. */
export type ListAllCompaniesParams = {
  /** next_cursor of the page before, within a minute of it. */
  starting_after?: ParamsOf<typeof listAllCompanies>['starting_after'];
};

/** What `intercom_list_all_companies` returns. */
export type ListAllCompaniesResult = {
  /** Companies of this page. */
  companies: ResultOf<typeof listAllCompanies>['companies'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listAllCompanies>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listAllCompanies>['next_cursor'];
};

/**
 * List all companies that have contacts, also beyond 10,000. A workspace has one such list open at a time, and it ends
 * when no page is asked for within a minute.
 */
export interface ListAllCompaniesTool extends Definition<typeof listAllCompanies> {
  readonly '~calls'?: Calls<ListAllCompaniesParams, ListAllCompaniesResult>;
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
  /** Only companies with this tag. */
  tag_id?: ParamsOf<typeof listCompanies>['tag_id'];
  /** Only companies of this segment; not together with tag_id. */
  segment_id?: ParamsOf<typeof listCompanies>['segment_id'];
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

/**
 * List companies that have contacts, by their last visit: all, or those with a tag or in a segment. Intercom lists the
 * first 10,000 and no more.
 */
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

/** What `intercom_list_company_segments` takes. */
export type ListCompanySegmentsParams = {
  /** Intercom id of the company (not your own company_id). */
  companyId: ParamsOf<typeof listCompanySegments>['companyId'];
};

/** What `intercom_list_company_segments` returns. */
export type ListCompanySegmentsResult = {
  /** The segments that the company belongs to. */
  segments: ResultOf<typeof listCompanySegments>['segments'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listCompanySegments>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listCompanySegments>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listCompanySegments>['next_cursor'];
};

/** List the segments that a company belongs to. */
export interface ListCompanySegmentsTool extends Definition<typeof listCompanySegments> {
  readonly '~calls'?: Calls<ListCompanySegmentsParams, ListCompanySegmentsResult>;
}

/** What `intercom_update_company` takes. */
export type UpdateCompanyParams = {
  /** Intercom id of the company to change. */
  companyId: ParamsOf<typeof updateCompany>['companyId'];
  /** Name of the company. */
  name?: ParamsOf<typeof updateCompany>['name'];
  /** Address of the website; not checked. */
  website?: ParamsOf<typeof updateCompany>['website'];
  /** Name of the plan. */
  plan?: ParamsOf<typeof updateCompany>['plan'];
  /** Number of employees. */
  size?: ParamsOf<typeof updateCompany>['size'];
  /** Industry of the company. */
  industry?: ParamsOf<typeof updateCompany>['industry'];
  /** Revenue in a month; decimals are cut off. */
  monthly_spend?: ParamsOf<typeof updateCompany>['monthly_spend'];
  /** Values of custom attributes by their names. */
  custom_attributes?: ParamsOf<typeof updateCompany>['custom_attributes'];
};

/** What `intercom_update_company` returns. */
export type UpdateCompanyResult = {
  /** The company after the change. */
  company: ResultOf<typeof updateCompany>['company'];
  /** Intercom id of the company. */
  companyId: ResultOf<typeof updateCompany>['companyId'];
};

/** Change a company: fields that are left out stay as they are. Its company_id can never be changed. */
export interface UpdateCompanyTool extends Definition<typeof updateCompany> {
  readonly '~calls'?: Calls<UpdateCompanyParams, UpdateCompanyResult>;
}

/** What `intercom_archive_contact` takes. */
export type ArchiveContactParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof archiveContact>['contactId'];
};

/** What `intercom_archive_contact` returns. */
export type ArchiveContactResult = {
  /** Intercom id of the contact. */
  id: ResultOf<typeof archiveContact>['id'];
  /** Whether it is archived now. */
  archived: ResultOf<typeof archiveContact>['archived'];
  /** Your own id of the contact. */
  external_id: ResultOf<typeof archiveContact>['external_id'];
};

/** Take a contact out of lists and searches; unarchiving brings it back. */
export interface ArchiveContactTool extends Definition<typeof archiveContact> {
  readonly '~calls'?: Calls<ArchiveContactParams, ArchiveContactResult>;
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

/** What `intercom_block_contact` takes. */
export type BlockContactParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof blockContact>['contactId'];
};

/** What `intercom_block_contact` returns. */
export type BlockContactResult = {
  /** Intercom id of the contact. */
  id: ResultOf<typeof blockContact>['id'];
  /** Whether it is blocked now. */
  blocked: ResultOf<typeof blockContact>['blocked'];
  /** Your own id of the contact. */
  external_id: ResultOf<typeof blockContact>['external_id'];
};

/** Close a contact out for good: what it writes is not seen, and its conversations are archived. */
export interface BlockContactTool extends Definition<typeof blockContact> {
  readonly '~calls'?: Calls<BlockContactParams, BlockContactResult>;
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

/** What `intercom_find_contact_conversations` takes. */
export type FindContactConversationsParams = {
  /** Intercom id of the contact. */
  contactId?: ParamsOf<typeof findContactConversations>['contactId'];
  /** Your own id of the user, in place of contactId. Since version 2.13 of the API. */
  external_id?: ParamsOf<typeof findContactConversations>['external_id'];
  /** E-mail address, in place of contactId; refused when several contacts have it. */
  email?: ParamsOf<typeof findContactConversations>['email'];
  /** Only those in this state. */
  state?: ParamsOf<typeof findContactConversations>['state'];
  /** How many items one page holds, at most 150; 20 unless given. */
  per_page?: ParamsOf<typeof findContactConversations>['per_page'];
  /** next_cursor of the page before; name the same contact again. */
  starting_after?: ParamsOf<typeof findContactConversations>['starting_after'];
};

/** What `intercom_find_contact_conversations` returns. */
export type FindContactConversationsResult = {
  /** Conversations of this page, without their parts. */
  conversations: ResultOf<typeof findContactConversations>['conversations'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof findContactConversations>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof findContactConversations>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof findContactConversations>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof findContactConversations>['next_cursor'];
};

/** Find the conversations of a contact, named by its Intercom id, its external_id or its e-mail address. */
export interface FindContactConversationsTool extends Definition<typeof findContactConversations> {
  readonly '~calls'?: Calls<FindContactConversationsParams, FindContactConversationsResult>;
}

/** What `intercom_get_contact` takes. */
export type GetContactParams = {
  /** Intercom id of the contact. */
  contactId?: ParamsOf<typeof getContact>['contactId'];
  /** Your own id of the user, in place of contactId. Since version 2.13 of the API. */
  external_id?: ParamsOf<typeof getContact>['external_id'];
  /** E-mail address, in place of contactId; refused when several contacts have it. */
  email?: ParamsOf<typeof getContact>['email'];
  /** Also return the contacts that were merged into this one. Since version 2.16 of the API. */
  include_merge_history?: ParamsOf<typeof getContact>['include_merge_history'];
};

/** What `intercom_get_contact` returns. */
export type GetContactResult = {
  /** The contact. */
  contact: ResultOf<typeof getContact>['contact'];
};

/** Get one contact by its Intercom id, its external_id or its e-mail address. */
export interface GetContactTool extends Definition<typeof getContact> {
  readonly '~calls'?: Calls<GetContactParams, GetContactResult>;
}

/** What `intercom_list_contact_companies` takes. */
export type ListContactCompaniesParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof listContactCompanies>['contactId'];
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof listContactCompanies>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listContactCompanies>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listContactCompanies>['starting_after'];
};

/** What `intercom_list_contact_companies` returns. */
export type ListContactCompaniesResult = {
  /** Companies of this page. */
  companies: ResultOf<typeof listContactCompanies>['companies'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listContactCompanies>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listContactCompanies>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listContactCompanies>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listContactCompanies>['next_cursor'];
};

/** List the companies that a contact is attached to. */
export interface ListContactCompaniesTool extends Definition<typeof listContactCompanies> {
  readonly '~calls'?: Calls<ListContactCompaniesParams, ListContactCompaniesResult>;
}

/** What `intercom_list_contact_merges` takes. */
export type ListContactMergesParams = {
  /** Intercom id of a user; a lead has no merges. */
  contactId: ParamsOf<typeof listContactMerges>['contactId'];
  /** desc or asc; desc, the newest first, unless given. */
  order?: ParamsOf<typeof listContactMerges>['order'];
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof listContactMerges>['per_page'];
  /** next_cursor of the page before. */
  starting_after?: ParamsOf<typeof listContactMerges>['starting_after'];
};

/** What `intercom_list_contact_merges` returns. */
export type ListContactMergesResult = {
  /** Merges of this page. */
  merges: ResultOf<typeof listContactMerges>['merges'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listContactMerges>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listContactMerges>['next_cursor'];
};

/** List the contacts that were merged into a user, the newest merge first. */
export interface ListContactMergesTool extends Definition<typeof listContactMerges> {
  readonly '~calls'?: Calls<ListContactMergesParams, ListContactMergesResult>;
}

/** What `intercom_list_contact_segments` takes. */
export type ListContactSegmentsParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof listContactSegments>['contactId'];
};

/** What `intercom_list_contact_segments` returns. */
export type ListContactSegmentsResult = {
  /** The segments that a contact belongs to. */
  segments: ResultOf<typeof listContactSegments>['segments'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listContactSegments>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listContactSegments>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listContactSegments>['next_cursor'];
};

/** List the segments that a contact belongs to. */
export interface ListContactSegmentsTool extends Definition<typeof listContactSegments> {
  readonly '~calls'?: Calls<ListContactSegmentsParams, ListContactSegmentsResult>;
}

/** What `intercom_list_contact_tags` takes. */
export type ListContactTagsParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof listContactTags>['contactId'];
};

/** What `intercom_list_contact_tags` returns. */
export type ListContactTagsResult = {
  /** The tags on a contact. */
  tags: ResultOf<typeof listContactTags>['tags'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listContactTags>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listContactTags>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listContactTags>['next_cursor'];
};

/** List the tags on a contact. */
export interface ListContactTagsTool extends Definition<typeof listContactTags> {
  readonly '~calls'?: Calls<ListContactTagsParams, ListContactTagsResult>;
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

/** What `intercom_merge_contacts` takes. */
export type MergeContactsParams = {
  /** Intercom id of the lead that is merged away. */
  from: ParamsOf<typeof mergeContacts>['from'];
  /** Intercom id of the user that stays. */
  into: ParamsOf<typeof mergeContacts>['into'];
  /** Also merge contacts that share neither e-mail address nor phone number. Since version 2.16 of the API. */
  skip_duplicate_validation?: ParamsOf<typeof mergeContacts>['skip_duplicate_validation'];
  /** Also return the contacts that were merged into the user. Since version 2.16 of the API. */
  include_merge_history?: ParamsOf<typeof mergeContacts>['include_merge_history'];
};

/** What `intercom_merge_contacts` returns. */
export type MergeContactsResult = {
  /** The user after the merge. */
  contact: ResultOf<typeof mergeContacts>['contact'];
  /** Intercom id of the user. */
  contactId: ResultOf<typeof mergeContacts>['contactId'];
};

/**
 * Merge a lead into a user for good: the lead is gone, and what belonged to it belongs to the user. Both share an
 * e-mail address or a phone number.
 */
export interface MergeContactsTool extends Definition<typeof mergeContacts> {
  readonly '~calls'?: Calls<MergeContactsParams, MergeContactsResult>;
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

/** What `intercom_unarchive_contact` takes. */
export type UnarchiveContactParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof unarchiveContact>['contactId'];
};

/** What `intercom_unarchive_contact` returns. */
export type UnarchiveContactResult = {
  /** Intercom id of the contact. */
  id: ResultOf<typeof unarchiveContact>['id'];
  /** Whether it is archived now. */
  archived: ResultOf<typeof unarchiveContact>['archived'];
  /** Your own id of the contact. */
  external_id: ResultOf<typeof unarchiveContact>['external_id'];
};

/** Take a contact out of the archive: it is found and written to again. */
export interface UnarchiveContactTool extends Definition<typeof unarchiveContact> {
  readonly '~calls'?: Calls<UnarchiveContactParams, UnarchiveContactResult>;
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

/** What `intercom_upsert_contact` takes. */
export type UpsertContactParams = {
  /** user or lead. A lead can become a user, never the other way round. */
  role?: ParamsOf<typeof upsertContact>['role'];
  /** E-mail address. */
  email?: ParamsOf<typeof upsertContact>['email'];
  /** Your own unique id of the contact; the contact is found by it. */
  external_id?: ParamsOf<typeof upsertContact>['external_id'];
  /** Phone number. */
  phone?: ParamsOf<typeof upsertContact>['phone'];
  /** Display name. */
  name?: ParamsOf<typeof upsertContact>['name'];
  /** Address of a picture. */
  avatar?: ParamsOf<typeof upsertContact>['avatar'];
  /** When the contact signed up, in unix seconds. */
  signed_up_at?: ParamsOf<typeof upsertContact>['signed_up_at'];
  /** When the contact was last seen, in unix seconds. */
  last_seen_at?: ParamsOf<typeof upsertContact>['last_seen_at'];
  /** Admin who owns the contact. */
  owner_id?: ParamsOf<typeof upsertContact>['owner_id'];
  /** Whether the contact gets no more e-mails. */
  unsubscribed_from_emails?: ParamsOf<typeof upsertContact>['unsubscribed_from_emails'];
  /** Values of custom attributes by their names. */
  custom_attributes?: ParamsOf<typeof upsertContact>['custom_attributes'];
  /** Intercom id of a company to attach the contact to (not your own company_id). */
  company_id?: ParamsOf<typeof upsertContact>['company_id'];
  /** Whether the e-mail address was verified; needs email in the same call. Since version 2.16 of the API. */
  email_verified?: ParamsOf<typeof upsertContact>['email_verified'];
};

/** What `intercom_upsert_contact` returns. */
export type UpsertContactResult = {
  /** The contact after the call. */
  contact: ResultOf<typeof upsertContact>['contact'];
  /** Intercom id of the contact. */
  contactId: ResultOf<typeof upsertContact>['contactId'];
  /** Whether it is new. */
  created: ResultOf<typeof upsertContact>['created'];
};

/**
 * Create a contact, or update the one with this external_id, or with this e-mail address when there is none. An
 * archived one is unarchived.
 */
export interface UpsertContactTool extends Definition<typeof upsertContact> {
  readonly '~calls'?: Calls<UpsertContactParams, UpsertContactResult>;
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

/** What `intercom_get_whatsapp_status` takes. */
export type GetWhatsappStatusParams = {
  /** WhatsApp id of the message. */
  message_id: ParamsOf<typeof getWhatsappStatus>['message_id'];
};

/** What `intercom_get_whatsapp_status` returns. */
export type GetWhatsappStatusResult = {
  /** How far the message came. */
  'whatsapp-message-status': ResultOf<typeof getWhatsappStatus>['whatsapp-message-status'];
};

/** Get how far one WhatsApp message came: sent, delivered, read or failed. */
export interface GetWhatsappStatusTool extends Definition<typeof getWhatsappStatus> {
  readonly '~calls'?: Calls<GetWhatsappStatusParams, GetWhatsappStatusResult>;
}

/** What `intercom_list_whatsapp_statuses` takes. */
export type ListWhatsappStatusesParams = {
  /** Id of the set of messages, from the address of the broadcast. */
  ruleset_id: ParamsOf<typeof listWhatsappStatuses>['ruleset_id'];
  /** How many items one page holds, at most 100; 50 unless given. */
  per_page?: ParamsOf<typeof listWhatsappStatuses>['per_page'];
  /** next_cursor of the page before. */
  starting_after?: ParamsOf<typeof listWhatsappStatuses>['starting_after'];
};

/** What `intercom_list_whatsapp_statuses` returns. */
export type ListWhatsappStatusesResult = {
  /** Messages of this page. */
  statuses: ResultOf<typeof listWhatsappStatuses>['statuses'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listWhatsappStatuses>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listWhatsappStatuses>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listWhatsappStatuses>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listWhatsappStatuses>['next_cursor'];
};

/** List how far each WhatsApp message of one outbound broadcast came. */
export interface ListWhatsappStatusesTool extends Definition<typeof listWhatsappStatuses> {
  readonly '~calls'?: Calls<ListWhatsappStatusesParams, ListWhatsappStatusesResult>;
}

/** What `intercom_create_company_note` takes. */
export type CreateCompanyNoteParams = {
  /** Intercom id of the company (not your own company_id). */
  companyId: ParamsOf<typeof createCompanyNote>['companyId'];
  /** Text or HTML of the note. */
  body: ParamsOf<typeof createCompanyNote>['body'];
  /** Admin who is named as the author. */
  admin_id?: ParamsOf<typeof createCompanyNote>['admin_id'];
};

/** What `intercom_create_company_note` returns. */
export type CreateCompanyNoteResult = {
  /** Id of the note. */
  id: ResultOf<typeof createCompanyNote>['id'];
  /** Text of the note, as HTML. */
  body: ResultOf<typeof createCompanyNote>['body'];
  /** When the note was written, in unix seconds. */
  created_at: ResultOf<typeof createCompanyNote>['created_at'];
  /** Always note. */
  type: ResultOf<typeof createCompanyNote>['type'];
  /** Admin who wrote it. */
  author: ResultOf<typeof createCompanyNote>['author'];
  /** The company it is about. */
  company: ResultOf<typeof createCompanyNote>['company'];
};

/** Leave a note on a company. Teammates see it, its contacts do not. */
export interface CreateCompanyNoteTool extends Definition<typeof createCompanyNote> {
  readonly '~calls'?: Calls<CreateCompanyNoteParams, CreateCompanyNoteResult>;
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

/** What `intercom_get_note` takes. */
export type GetNoteParams = {
  /** Id of the note. */
  noteId: ParamsOf<typeof getNote>['noteId'];
};

/** What `intercom_get_note` returns. */
export type GetNoteResult = {
  /** The note. */
  note: ResultOf<typeof getNote>['note'];
};

/** Get one note on a contact or a company by its id. */
export interface GetNoteTool extends Definition<typeof getNote> {
  readonly '~calls'?: Calls<GetNoteParams, GetNoteResult>;
}

/** What `intercom_list_company_notes` takes. */
export type ListCompanyNotesParams = {
  /** Intercom id of the company (not your own company_id). */
  companyId: ParamsOf<typeof listCompanyNotes>['companyId'];
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof listCompanyNotes>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listCompanyNotes>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listCompanyNotes>['starting_after'];
};

/** What `intercom_list_company_notes` returns. */
export type ListCompanyNotesResult = {
  /** Notes of this page. */
  notes: ResultOf<typeof listCompanyNotes>['notes'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listCompanyNotes>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listCompanyNotes>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listCompanyNotes>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listCompanyNotes>['next_cursor'];
};

/** List what teammates noted on a company, newest first. */
export interface ListCompanyNotesTool extends Definition<typeof listCompanyNotes> {
  readonly '~calls'?: Calls<ListCompanyNotesParams, ListCompanyNotesResult>;
}

/** What `intercom_list_contact_notes` takes. */
export type ListContactNotesParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof listContactNotes>['contactId'];
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof listContactNotes>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listContactNotes>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listContactNotes>['starting_after'];
};

/** What `intercom_list_contact_notes` returns. */
export type ListContactNotesResult = {
  /** Notes of this page. */
  notes: ResultOf<typeof listContactNotes>['notes'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listContactNotes>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listContactNotes>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listContactNotes>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listContactNotes>['next_cursor'];
};

/** List what teammates noted on a contact, newest first. */
export interface ListContactNotesTool extends Definition<typeof listContactNotes> {
  readonly '~calls'?: Calls<ListContactNotesParams, ListContactNotesResult>;
}

/** What `intercom_create_phone_call_redirect` takes. */
export type CreatePhoneCallRedirectParams = {
  /** Phone number in E.164 form: a plus, the country and the number. */
  phone: ParamsOf<typeof createPhoneCallRedirect>['phone'];
  /** Attributes for the conversation, by their names. */
  custom_attributes?: ParamsOf<typeof createPhoneCallRedirect>['custom_attributes'];
};

/** What `intercom_create_phone_call_redirect` returns. */
export type CreatePhoneCallRedirectResult = {
  /** Always phone_call_redirect. */
  type: ResultOf<typeof createPhoneCallRedirect>['type'];
  /** Address of the link that was sent. */
  url: ResultOf<typeof createPhoneCallRedirect>['url'];
  /** Number that it was sent to. */
  phone: ResultOf<typeof createPhoneCallRedirect>['phone'];
};

/** Send a text message to a caller with a link that goes on with the talk in the Messenger. */
export interface CreatePhoneCallRedirectTool extends Definition<typeof createPhoneCallRedirect> {
  readonly '~calls'?: Calls<CreatePhoneCallRedirectParams, CreatePhoneCallRedirectResult>;
}

/** What `intercom_get_segment` takes. */
export type GetSegmentParams = {
  /** Id of the segment. */
  segmentId: ParamsOf<typeof getSegment>['segmentId'];
  /** Also count its members. */
  include_count?: ParamsOf<typeof getSegment>['include_count'];
};

/** What `intercom_get_segment` returns. */
export type GetSegmentResult = {
  /** The segment. */
  segment: ResultOf<typeof getSegment>['segment'];
};

/** Get one segment by its id. */
export interface GetSegmentTool extends Definition<typeof getSegment> {
  readonly '~calls'?: Calls<GetSegmentParams, GetSegmentResult>;
}

/** What `intercom_list_segments` takes. */
export type ListSegmentsParams = {
  /** Also count the members of each. */
  include_count?: ParamsOf<typeof listSegments>['include_count'];
};

/** What `intercom_list_segments` returns. */
export type ListSegmentsResult = {
  /** All segments. */
  segments: ResultOf<typeof listSegments>['segments'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listSegments>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listSegments>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listSegments>['next_cursor'];
};

/** List all segments of contacts and companies at once. */
export interface ListSegmentsTool extends Definition<typeof listSegments> {
  readonly '~calls'?: Calls<ListSegmentsParams, ListSegmentsResult>;
}

/** What `intercom_add_contact_subscription` takes. */
export type AddContactSubscriptionParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof addContactSubscription>['contactId'];
  /** Id of the subscription type. */
  subscriptionTypeId: ParamsOf<typeof addContactSubscription>['subscriptionTypeId'];
  /** opt_in or opt_out, as the subscription type has it. */
  consent_type: ParamsOf<typeof addContactSubscription>['consent_type'];
};

/** What `intercom_add_contact_subscription` returns. */
export type AddContactSubscriptionResult = {
  /** The subscription type. */
  'subscription-type': ResultOf<typeof addContactSubscription>['subscription-type'];
};

/**
 * Record the choice of a contact: opts in to a type with consent_type opt_in, and OUT of one with consent_type opt_out.
 */
export interface AddContactSubscriptionTool extends Definition<typeof addContactSubscription> {
  readonly '~calls'?: Calls<AddContactSubscriptionParams, AddContactSubscriptionResult>;
}

/** What `intercom_list_contact_subscriptions` takes. */
export type ListContactSubscriptionsParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof listContactSubscriptions>['contactId'];
};

/** What `intercom_list_contact_subscriptions` returns. */
export type ListContactSubscriptionsResult = {
  /** The subscription types with a choice of the contact. */
  subscription_types: ResultOf<typeof listContactSubscriptions>['subscription_types'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listContactSubscriptions>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listContactSubscriptions>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listContactSubscriptions>['next_cursor'];
};

/** List what a contact opted in to, and what it opted out of; consent_type says which. */
export interface ListContactSubscriptionsTool extends Definition<typeof listContactSubscriptions> {
  readonly '~calls'?: Calls<ListContactSubscriptionsParams, ListContactSubscriptionsResult>;
}

/** What `intercom_list_subscription_types` takes. */
export type ListSubscriptionTypesParams = ParamsOf<typeof listSubscriptionTypes>;

/** What `intercom_list_subscription_types` returns. */
export type ListSubscriptionTypesResult = {
  /** All subscription types. */
  subscription_types: ResultOf<typeof listSubscriptionTypes>['subscription_types'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listSubscriptionTypes>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listSubscriptionTypes>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listSubscriptionTypes>['next_cursor'];
};

/** List all kinds of messages that contacts can subscribe to or opt out of. */
export interface ListSubscriptionTypesTool extends Definition<typeof listSubscriptionTypes> {
  readonly '~calls'?: Calls<ListSubscriptionTypesParams, ListSubscriptionTypesResult>;
}

/** What `intercom_remove_contact_subscription` takes. */
export type RemoveContactSubscriptionParams = {
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof removeContactSubscription>['contactId'];
  /** Id of the subscription type. */
  subscriptionTypeId: ParamsOf<typeof removeContactSubscription>['subscriptionTypeId'];
};

/** What `intercom_remove_contact_subscription` returns. */
export type RemoveContactSubscriptionResult = {
  /** Id of the subscription type. */
  id: ResultOf<typeof removeContactSubscription>['id'];
  /** opt_in or opt_out; missing when the answer was lost. */
  consent_type: ResultOf<typeof removeContactSubscription>['consent_type'];
  /** live, draft or archived. */
  state: ResultOf<typeof removeContactSubscription>['state'];
};

/** Take back the choice of a contact: it is opted in or out by default again. */
export interface RemoveContactSubscriptionTool extends Definition<typeof removeContactSubscription> {
  readonly '~calls'?: Calls<RemoveContactSubscriptionParams, RemoveContactSubscriptionResult>;
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

/** What `intercom_delete_tag` takes. */
export type DeleteTagParams = {
  /** Id of the tag to delete. */
  tagId: ParamsOf<typeof deleteTag>['tagId'];
};

/** What `intercom_delete_tag` returns. */
export type DeleteTagResult = {
  /** Whether the tag was deleted. */
  deleted: ResultOf<typeof deleteTag>['deleted'];
};

/** Delete a tag for good; it goes from everything that has it. Refused while a segment depends on it. */
export interface DeleteTagTool extends Definition<typeof deleteTag> {
  readonly '~calls'?: Calls<DeleteTagParams, DeleteTagResult>;
}

/** What `intercom_get_tag` takes. */
export type GetTagParams = {
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof getTag>['tagId'];
};

/** What `intercom_get_tag` returns. */
export type GetTagResult = {
  /** Id of the tag. */
  id: ResultOf<typeof getTag>['id'];
  /** Name of the tag. */
  name: ResultOf<typeof getTag>['name'];
  /** Always tag. */
  type: ResultOf<typeof getTag>['type'];
};

/** Get one tag by its id. */
export interface GetTagTool extends Definition<typeof getTag> {
  readonly '~calls'?: Calls<GetTagParams, GetTagResult>;
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

/** What `intercom_tag_companies` takes. */
export type TagCompaniesParams = {
  /** Name of the tag, whatever its capitals. */
  name: ParamsOf<typeof tagCompanies>['name'];
  /** Intercom ids of the companies. */
  company_ids: ParamsOf<typeof tagCompanies>['company_ids'];
  /** tag or untag; tag unless given. */
  action?: ParamsOf<typeof tagCompanies>['action'];
};

/** What `intercom_tag_companies` returns. */
export type TagCompaniesResult = {
  /** Id of the tag. */
  id: ResultOf<typeof tagCompanies>['id'];
  /** Name of the tag. */
  name: ResultOf<typeof tagCompanies>['name'];
  /** Always tag. */
  type: ResultOf<typeof tagCompanies>['type'];
  /** The companies that there are, with tagged; since API version 2.16. */
  companies: ResultOf<typeof tagCompanies>['companies'];
};

/** Put a tag on companies, or take it off them. The tag is named, and made when there is none of this name. */
export interface TagCompaniesTool extends Definition<typeof tagCompanies> {
  readonly '~calls'?: Calls<TagCompaniesParams, TagCompaniesResult>;
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

/** What `intercom_tag_many` takes. */
export type TagManyParams = {
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof tagMany>['tagId'];
  /** Ids of contacts; 100 of all kinds at the most. */
  contact_ids?: ParamsOf<typeof tagMany>['contact_ids'];
  /** Ids of conversations; 100 of all kinds at the most. */
  conversation_ids?: ParamsOf<typeof tagMany>['conversation_ids'];
  /** Ids of companies; 100 of all kinds at the most. */
  company_ids?: ParamsOf<typeof tagMany>['company_ids'];
  /** Ids of tickets; 100 of all kinds at the most. */
  ticket_ids?: ParamsOf<typeof tagMany>['ticket_ids'];
  /** tag or untag; tag unless given. */
  action?: ParamsOf<typeof tagMany>['action'];
  /** Admin who tags; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof tagMany>['admin_id'];
};

/** What `intercom_tag_many` returns. */
export type TagManyResult = {
  /** What became of each: type, id, outcome (done, failed or not_sent) and error. */
  results: ResultOf<typeof tagMany>['results'];
  /** How many were done. */
  done: ResultOf<typeof tagMany>['done'];
  /** How many were not done. */
  failed: ResultOf<typeof tagMany>['failed'];
};

/**
 * Put a tag on many contacts, conversations, companies and tickets, or take it off. Says of each whether it was done;
 * the others go on when one fails.
 */
export interface TagManyTool extends Definition<typeof tagMany> {
  readonly '~calls'?: Calls<TagManyParams, TagManyResult>;
}

/** What `intercom_tag_ticket` takes. */
export type TagTicketParams = {
  /** Id of the ticket; not its ticket_id, the number in the inbox. */
  ticketId: ParamsOf<typeof tagTicket>['ticketId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof tagTicket>['tagId'];
  /** Admin who tags; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof tagTicket>['admin_id'];
};

/** What `intercom_tag_ticket` returns. */
export type TagTicketResult = {
  /** Id of the tag. */
  id: ResultOf<typeof tagTicket>['id'];
  /** Name of the tag. */
  name: ResultOf<typeof tagTicket>['name'];
  /** Always tag. */
  type: ResultOf<typeof tagTicket>['type'];
  /** When the tag was put there, in unix seconds. */
  applied_at: ResultOf<typeof tagTicket>['applied_at'];
  /** Admin who put the tag there. */
  applied_by: ResultOf<typeof tagTicket>['applied_by'];
};

/** Put a tag on a ticket. */
export interface TagTicketTool extends Definition<typeof tagTicket> {
  readonly '~calls'?: Calls<TagTicketParams, TagTicketResult>;
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

/** What `intercom_untag_conversation` takes. */
export type UntagConversationParams = {
  /** Id of the conversation. */
  conversationId: ParamsOf<typeof untagConversation>['conversationId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof untagConversation>['tagId'];
  /** Admin who tags; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof untagConversation>['admin_id'];
};

/** What `intercom_untag_conversation` returns. */
export type UntagConversationResult = {
  /** Id of the tag. */
  id: ResultOf<typeof untagConversation>['id'];
  /** Name of the tag; missing when the answer was lost. */
  name: ResultOf<typeof untagConversation>['name'];
  /** Always tag. */
  type: ResultOf<typeof untagConversation>['type'];
};

/** Take a tag off a conversation. The tag itself stays. */
export interface UntagConversationTool extends Definition<typeof untagConversation> {
  readonly '~calls'?: Calls<UntagConversationParams, UntagConversationResult>;
}

/** What `intercom_untag_ticket` takes. */
export type UntagTicketParams = {
  /** Id of the ticket; not its ticket_id, the number in the inbox. */
  ticketId: ParamsOf<typeof untagTicket>['ticketId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof untagTicket>['tagId'];
  /** Admin who tags; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof untagTicket>['admin_id'];
};

/** What `intercom_untag_ticket` returns. */
export type UntagTicketResult = {
  /** Id of the tag. */
  id: ResultOf<typeof untagTicket>['id'];
  /** Name of the tag; missing when the answer was lost. */
  name: ResultOf<typeof untagTicket>['name'];
  /** Always tag. */
  type: ResultOf<typeof untagTicket>['type'];
};

/** Take a tag off a ticket. The tag itself stays. */
export interface UntagTicketTool extends Definition<typeof untagTicket> {
  readonly '~calls'?: Calls<UntagTicketParams, UntagTicketResult>;
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

/** What `intercom_convert_visitor` takes. */
export type ConvertVisitorParams = {
  /** user or lead: what it becomes. */
  type: ParamsOf<typeof convertVisitor>['type'];
  /** Intercom id of the visitor. */
  visitor_id?: ParamsOf<typeof convertVisitor>['visitor_id'];
  /** user_id of the visitor, as the Messenger knows it. */
  visitor_user_id?: ParamsOf<typeof convertVisitor>['visitor_user_id'];
  /** E-mail address of the visitor. */
  visitor_email?: ParamsOf<typeof convertVisitor>['visitor_email'];
  /** Intercom id of the contact to merge it into. */
  id?: ParamsOf<typeof convertVisitor>['id'];
  /** Your own id of the user, its external_id. */
  user_id?: ParamsOf<typeof convertVisitor>['user_id'];
  /** E-mail address of the contact. */
  email?: ParamsOf<typeof convertVisitor>['email'];
};

/** What `intercom_convert_visitor` returns. */
export type ConvertVisitorResult = {
  /** The contact that the visitor is now. */
  contact: ResultOf<typeof convertVisitor>['contact'];
  /** Intercom id of the contact. */
  contactId: ResultOf<typeof convertVisitor>['contactId'];
};

/** Add a visitor to the contacts for good: as a new user or lead, or merged into the user that exists already. */
export interface ConvertVisitorTool extends Definition<typeof convertVisitor> {
  readonly '~calls'?: Calls<ConvertVisitorParams, ConvertVisitorResult>;
}

/** What `intercom_get_visitor` takes. */
export type GetVisitorParams = {
  /** user_id of the visitor, as the Messenger knows it (not the Intercom id). */
  user_id: ParamsOf<typeof getVisitor>['user_id'];
};

/** What `intercom_get_visitor` returns. */
export type GetVisitorResult = {
  /** The visitor. */
  visitor: ResultOf<typeof getVisitor>['visitor'];
};

/** Get one visitor of the website, who is no contact yet, by the user_id that the Messenger gave it. */
export interface GetVisitorTool extends Definition<typeof getVisitor> {
  readonly '~calls'?: Calls<GetVisitorParams, GetVisitorResult>;
}

/** What `intercom_update_visitor` takes. */
export type UpdateVisitorParams = {
  /** Intercom id of the visitor. */
  id?: ParamsOf<typeof updateVisitor>['id'];
  /** user_id of the visitor, as the Messenger knows it. */
  user_id?: ParamsOf<typeof updateVisitor>['user_id'];
  /** Display name. */
  name?: ParamsOf<typeof updateVisitor>['name'];
  /** Values of custom attributes by their names. */
  custom_attributes?: ParamsOf<typeof updateVisitor>['custom_attributes'];
};

/** What `intercom_update_visitor` returns. */
export type UpdateVisitorResult = {
  /** The visitor after the change. */
  visitor: ResultOf<typeof updateVisitor>['visitor'];
};

/** Change the name or the custom attributes of a visitor. Needs its id or its user_id, and a change. */
export interface UpdateVisitorTool extends Definition<typeof updateVisitor> {
  readonly '~calls'?: Calls<UpdateVisitorParams, UpdateVisitorResult>;
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
  GetWhatsappStatusTool,
  ListWhatsappStatusesTool,
  UpdateTicketTool,
  ListAdminsTool,
  MeTool,
  CloseConversationTool,
  OpenConversationTool,
  SnoozeConversationTool,
  AssignConversationTool,
  ListTagsTool,
  CreateTagTool,
  TagContactTool,
  UntagContactTool,
  TagConversationTool,
  DeleteTagTool,
  GetTagTool,
  TagCompaniesTool,
  TagManyTool,
  TagTicketTool,
  UntagConversationTool,
  UntagTicketTool,
  CreateNoteTool,
  CreateCompanyNoteTool,
  GetNoteTool,
  ListCompanyNotesTool,
  ListContactNotesTool,
  CreateEventTool,
  AttachContactToCompanyTool,
  DetachContactFromCompanyTool,
  ArchiveContactTool,
  BlockContactTool,
  FindContactConversationsTool,
  ListContactCompaniesTool,
  ListContactMergesTool,
  ListContactSegmentsTool,
  ListContactTagsTool,
  MergeContactsTool,
  UnarchiveContactTool,
  UpsertContactTool,
  CreateConversationTool,
  ListCompanyContactsTool,
  DeleteCompanyTool,
  ListAllCompaniesTool,
  ListCompanySegmentsTool,
  UpdateCompanyTool,
  ListContactEventsTool,
  ListTeamsTool,
  ListTicketTypesTool,
  ListTicketStatesTool,
  ListDataAttributesTool,
  CreatePhoneCallRedirectTool,
  GetSegmentTool,
  ListSegmentsTool,
  AddContactSubscriptionTool,
  ListContactSubscriptionsTool,
  ListSubscriptionTypesTool,
  RemoveContactSubscriptionTool,
  ConvertVisitorTool,
  GetVisitorTool,
  UpdateVisitorTool,
];

/** All tools, those that people use most first. */
export interface IntercomTools extends List {}
