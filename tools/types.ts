/**
 * Generated from the definitions in tools/ by scripts/generate.mjs. Do not edit: change the definition and run
 * `npm run generate`.
 */
import type { Calls, Definition, ParamsOf, ResultOf } from '../src/tool/tool.js';
import type { getAdmin } from './admins/get-admin.js';
import type { listActivityLogEventTypes } from './admins/list-activity-log-event-types.js';
import type { listActivityLogs } from './admins/list-activity-logs.js';
import type { listAdmins } from './admins/list-admins.js';
import type { me } from './admins/me.js';
import type { searchActivityLogs } from './admins/search-activity-logs.js';
import type { setAdminAway } from './admins/set-admin-away.js';
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
import type { createArticle } from './articles/create-article.js';
import type { deleteArticle } from './articles/delete-article.js';
import type { getArticle } from './articles/get-article.js';
import type { getArticleDraft } from './articles/get-article-draft.js';
import type { getArticleVersion } from './articles/get-article-version.js';
import type { listArticleVersions } from './articles/list-article-versions.js';
import type { listArticles } from './articles/list-articles.js';
import type { publishArticleDraft } from './articles/publish-article-draft.js';
import type { searchArticles } from './articles/search-articles.js';
import type { stageArticleDraft } from './articles/stage-article-draft.js';
import type { updateArticle } from './articles/update-article.js';
import type { archiveConversationAttribute } from './attributes/archive-conversation-attribute.js';
import type { archiveConversationAttributeOption } from './attributes/archive-conversation-attribute-option.js';
import type { createConversationAttribute } from './attributes/create-conversation-attribute.js';
import type { createConversationAttributeOption } from './attributes/create-conversation-attribute-option.js';
import type { createDataAttribute } from './attributes/create-data-attribute.js';
import type { getConversationAttribute } from './attributes/get-conversation-attribute.js';
import type { listDataAttributes } from './attributes/list-data-attributes.js';
import type { updateConversationAttribute } from './attributes/update-conversation-attribute.js';
import type { updateConversationAttributeOption } from './attributes/update-conversation-attribute-option.js';
import type { updateDataAttribute } from './attributes/update-data-attribute.js';
import type { createAudience } from './audiences/create-audience.js';
import type { deleteAudience } from './audiences/delete-audience.js';
import type { getAudience } from './audiences/get-audience.js';
import type { listAudiences } from './audiences/list-audiences.js';
import type { updateAudience } from './audiences/update-audience.js';
import type { listAwayStatusReasons } from './away-status-reasons/list-away-status-reasons.js';
import type { dismissContactBanner } from './banners/dismiss-contact-banner.js';
import type { listContactBanners } from './banners/list-contact-banners.js';
import type { getBrand } from './brands/get-brand.js';
import type { listBrands } from './brands/list-brands.js';
import type { getCall } from './calls/get-call.js';
import type { getCallRecording } from './calls/get-call-recording.js';
import type { getCallTranscript } from './calls/get-call-transcript.js';
import type { getFinVoiceByExternalId } from './calls/get-fin-voice-by-external-id.js';
import type { getFinVoiceByPhoneNumber } from './calls/get-fin-voice-by-phone-number.js';
import type { getFinVoiceCall } from './calls/get-fin-voice-call.js';
import type { listCalls } from './calls/list-calls.js';
import type { listCallsWithTranscripts } from './calls/list-calls-with-transcripts.js';
import type { listFinVoiceCalls } from './calls/list-fin-voice-calls.js';
import type { registerFinVoiceCall } from './calls/register-fin-voice-call.js';
import type { createCollection } from './collections/create-collection.js';
import type { deleteCollection } from './collections/delete-collection.js';
import type { getCollection } from './collections/get-collection.js';
import type { listCollections } from './collections/list-collections.js';
import type { updateCollection } from './collections/update-collection.js';
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
import type { bulkContentActions } from './content/bulk-content-actions.js';
import type { searchContent } from './content/search-content.js';
import type { assignConversation } from './conversations/assign-conversation.js';
import type { attachContactToConversation } from './conversations/attach-contact-to-conversation.js';
import type { closeConversation } from './conversations/close-conversation.js';
import type { convertConversationToTicket } from './conversations/convert-conversation-to-ticket.js';
import type { countConversations } from './conversations/count-conversations.js';
import type { createConversation } from './conversations/create-conversation.js';
import type { deleteConversation } from './conversations/delete-conversation.js';
import type { detachContactFromConversation } from './conversations/detach-contact-from-conversation.js';
import type { exportConversations } from './conversations/export-conversations.js';
import type { getConversation } from './conversations/get-conversation.js';
import type { listConversations } from './conversations/list-conversations.js';
import type { listDeletedConversations } from './conversations/list-deleted-conversations.js';
import type { listHandlingEvents } from './conversations/list-handling-events.js';
import type { listSideConversations } from './conversations/list-side-conversations.js';
import type { mergeConversation } from './conversations/merge-conversation.js';
import type { openConversation } from './conversations/open-conversation.js';
import type { redactConversation } from './conversations/redact-conversation.js';
import type { replyConversation } from './conversations/reply-conversation.js';
import type { replyConversationAsContact } from './conversations/reply-conversation-as-contact.js';
import type { searchConversations } from './conversations/search-conversations.js';
import type { sendQuickReplies } from './conversations/send-quick-replies.js';
import type { snoozeConversation } from './conversations/snooze-conversation.js';
import type { updateConversation } from './conversations/update-conversation.js';
import type { createCustomObjectInstance } from './custom-objects/create-custom-object-instance.js';
import type { deleteCustomObjectInstance } from './custom-objects/delete-custom-object-instance.js';
import type { getCustomObjectInstance } from './custom-objects/get-custom-object-instance.js';
import type { listCustomObjectInstances } from './custom-objects/list-custom-object-instances.js';
import type { createDataConnector } from './data-connectors/create-data-connector.js';
import type { deleteDataConnector } from './data-connectors/delete-data-connector.js';
import type { getDataConnector } from './data-connectors/get-data-connector.js';
import type { getDataConnectorExecution } from './data-connectors/get-data-connector-execution.js';
import type { listDataConnectorExecutions } from './data-connectors/list-data-connector-executions.js';
import type { listDataConnectors } from './data-connectors/list-data-connectors.js';
import type { updateDataConnector } from './data-connectors/update-data-connector.js';
import type { getEmail } from './emails/get-email.js';
import type { listEmails } from './emails/list-emails.js';
import type { createEvent } from './events/create-event.js';
import type { createEventSummary } from './events/create-event-summary.js';
import type { listContactEvents } from './events/list-contact-events.js';
import type { cancelDataExport } from './exports/cancel-data-export.js';
import type { createDataExport } from './exports/create-data-export.js';
import type { downloadDataExport } from './exports/download-data-export.js';
import type { getDataExport } from './exports/get-data-export.js';
import type { replyToFin } from './fin/reply-to-fin.js';
import type { startFinConversation } from './fin/start-fin-conversation.js';
import type { submitFinRating } from './fin/submit-fin-rating.js';
import type { createHelpCenterRedirect } from './help-centers/create-help-center-redirect.js';
import type { deleteHelpCenterRedirect } from './help-centers/delete-help-center-redirect.js';
import type { getHelpCenter } from './help-centers/get-help-center.js';
import type { getHelpCenterRedirect } from './help-centers/get-help-center-redirect.js';
import type { listHelpCenterRedirects } from './help-centers/list-help-center-redirects.js';
import type { listHelpCenters } from './help-centers/list-help-centers.js';
import type { createInternalArticle } from './internal-articles/create-internal-article.js';
import type { deleteInternalArticle } from './internal-articles/delete-internal-article.js';
import type { getInternalArticle } from './internal-articles/get-internal-article.js';
import type { listInternalArticles } from './internal-articles/list-internal-articles.js';
import type { searchInternalArticles } from './internal-articles/search-internal-articles.js';
import type { updateInternalArticle } from './internal-articles/update-internal-article.js';
import type { getIpAllowlist } from './ip-allowlist/get-ip-allowlist.js';
import type { updateIpAllowlist } from './ip-allowlist/update-ip-allowlist.js';
import type { getJob } from './jobs/get-job.js';
import type { getMacro } from './macros/get-macro.js';
import type { listMacros } from './macros/list-macros.js';
import type { createMessage } from './messages/create-message.js';
import type { getWhatsappStatus } from './messages/get-whatsapp-status.js';
import type { listWhatsappStatuses } from './messages/list-whatsapp-statuses.js';
import type { createNewsItem } from './news/create-news-item.js';
import type { deleteNewsItem } from './news/delete-news-item.js';
import type { getNewsItem } from './news/get-news-item.js';
import type { getNewsfeed } from './news/get-newsfeed.js';
import type { listNewsItems } from './news/list-news-items.js';
import type { listNewsfeedItems } from './news/list-newsfeed-items.js';
import type { listNewsfeeds } from './news/list-newsfeeds.js';
import type { updateNewsItem } from './news/update-news-item.js';
import type { createCompanyNote } from './notes/create-company-note.js';
import type { createNote } from './notes/create-note.js';
import type { getNote } from './notes/get-note.js';
import type { listCompanyNotes } from './notes/list-company-notes.js';
import type { listContactNotes } from './notes/list-contact-notes.js';
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
import type { createPhoneCallRedirect } from './phone-call-redirects/create-phone-call-redirect.js';
import type { createReportingExport } from './reporting/create-reporting-export.js';
import type { downloadReportingExport } from './reporting/download-reporting-export.js';
import type { getReportingExport } from './reporting/get-reporting-export.js';
import type { listReportingDatasets } from './reporting/list-reporting-datasets.js';
import type { getSegment } from './segments/get-segment.js';
import type { listSegments } from './segments/list-segments.js';
import type { createContentSnippet } from './snippets/create-content-snippet.js';
import type { deleteContentSnippet } from './snippets/delete-content-snippet.js';
import type { getContentSnippet } from './snippets/get-content-snippet.js';
import type { listContentSnippets } from './snippets/list-content-snippets.js';
import type { updateContentSnippet } from './snippets/update-content-snippet.js';
import type { addContactSubscription } from './subscriptions/add-contact-subscription.js';
import type { listContactSubscriptions } from './subscriptions/list-contact-subscriptions.js';
import type { listSubscriptionTypes } from './subscriptions/list-subscription-types.js';
import type { removeContactSubscription } from './subscriptions/remove-contact-subscription.js';
import type { createTag } from './tags/create-tag.js';
import type { deleteTag } from './tags/delete-tag.js';
import type { getTag } from './tags/get-tag.js';
import type { listTags } from './tags/list-tags.js';
import type { tagArticle } from './tags/tag-article.js';
import type { tagCompanies } from './tags/tag-companies.js';
import type { tagContact } from './tags/tag-contact.js';
import type { tagContentSnippet } from './tags/tag-content-snippet.js';
import type { tagConversation } from './tags/tag-conversation.js';
import type { tagInternalArticle } from './tags/tag-internal-article.js';
import type { tagMany } from './tags/tag-many.js';
import type { tagTicket } from './tags/tag-ticket.js';
import type { untagArticle } from './tags/untag-article.js';
import type { untagContact } from './tags/untag-contact.js';
import type { untagContentSnippet } from './tags/untag-content-snippet.js';
import type { untagConversation } from './tags/untag-conversation.js';
import type { untagInternalArticle } from './tags/untag-internal-article.js';
import type { untagTicket } from './tags/untag-ticket.js';
import type { getTeam } from './teams/get-team.js';
import type { getTeamMetrics } from './teams/get-team-metrics.js';
import type { listTeams } from './teams/list-teams.js';
import type { changeTicketType } from './tickets/change-ticket-type.js';
import type { countTickets } from './tickets/count-tickets.js';
import type { createTicket } from './tickets/create-ticket.js';
import type { createTicketType } from './tickets/create-ticket-type.js';
import type { createTicketTypeAttribute } from './tickets/create-ticket-type-attribute.js';
import type { deleteTicket } from './tickets/delete-ticket.js';
import type { enqueueTicket } from './tickets/enqueue-ticket.js';
import type { getTicket } from './tickets/get-ticket.js';
import type { getTicketType } from './tickets/get-ticket-type.js';
import type { linkConversationToTicket } from './tickets/link-conversation-to-ticket.js';
import type { listTicketStates } from './tickets/list-ticket-states.js';
import type { listTicketTypes } from './tickets/list-ticket-types.js';
import type { replyTicket } from './tickets/reply-ticket.js';
import type { replyTicketAsContact } from './tickets/reply-ticket-as-contact.js';
import type { searchTickets } from './tickets/search-tickets.js';
import type { unlinkConversationFromTicket } from './tickets/unlink-conversation-from-ticket.js';
import type { updateTicket } from './tickets/update-ticket.js';
import type { updateTicketType } from './tickets/update-ticket-type.js';
import type { updateTicketTypeAttribute } from './tickets/update-ticket-type-attribute.js';
import type { convertVisitor } from './visitors/convert-visitor.js';
import type { getVisitor } from './visitors/get-visitor.js';
import type { updateVisitor } from './visitors/update-visitor.js';
import type { getWorkflow } from './workflows/get-workflow.js';

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
  /** From when, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
  created_at_after: ParamsOf<typeof listActivityLogs>['created_at_after'];
  /** Until when, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); now unless given. */
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listActivityLogs>['can_move'];
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

/** What `intercom_search_activity_logs` takes. */
export type SearchActivityLogsParams = {
  /** From when, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
  created_at_after: ParamsOf<typeof searchActivityLogs>['created_at_after'];
  /** Until when, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); now unless given. */
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof searchActivityLogs>['can_move'];
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

/** Create an external page for the AI products, or update the one of its source with this external_id. */
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listContentImportSources>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listExternalPages>['can_move'];
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

/** What `intercom_create_article` takes. */
export type CreateArticleParams = {
  /** Title. */
  title: ParamsOf<typeof createArticle>['title'];
  /** Short description under the title. */
  description?: ParamsOf<typeof createArticle>['description'];
  /** Text as HTML; not together with body_markdown. */
  body?: ParamsOf<typeof createArticle>['body'];
  /** Text as Markdown; not together with body. Since version 2.16 of the API. */
  body_markdown?: ParamsOf<typeof createArticle>['body_markdown'];
  /** Author; the default admin, or the one the token belongs to, unless given. */
  author_id?: ParamsOf<typeof createArticle>['author_id'];
  /** published shows it to customers, draft hides it. */
  state?: ParamsOf<typeof createArticle>['state'];
  /** Collection that it goes into; a new article stands alone unless given. */
  parent_id?: ParamsOf<typeof createArticle>['parent_id'];
  /** What parent_id names; needs parent_id. */
  parent_type?: ParamsOf<typeof createArticle>['parent_type'];
  /** The article in other languages, by locale such as fr or pt-BR. */
  translated_content?: ParamsOf<typeof createArticle>['translated_content'];
  /** Audiences that Fin answers with it; [] is everybody. Since version 2.16 of the API. */
  audience_ids?: ParamsOf<typeof createArticle>['audience_ids'];
  /** Whether Fin may use it. Since version 2.16 of the API. */
  ai_chatbot_availability?: ParamsOf<typeof createArticle>['ai_chatbot_availability'];
  /** Whether Copilot may use it. Since version 2.16 of the API. */
  ai_copilot_availability?: ParamsOf<typeof createArticle>['ai_copilot_availability'];
  /** Whether the sales agent may use it. Since version 2.16 of the API. */
  ai_sales_agent_availability?: ParamsOf<typeof createArticle>['ai_sales_agent_availability'];
  /**
   * When it is published, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); null cancels that.
   * Since version 2.16 of the API.
   */
  scheduled_publish_at?: ParamsOf<typeof createArticle>['scheduled_publish_at'];
  /** When it is unpublished; null cancels that. Since version 2.16 of the API. */
  scheduled_unpublish_at?: ParamsOf<typeof createArticle>['scheduled_unpublish_at'];
};

/** What `intercom_create_article` returns. */
export type CreateArticleResult = {
  /** The new article. */
  article: ResultOf<typeof createArticle>['article'];
  /** Id of the new article. */
  articleId: ResultOf<typeof createArticle>['articleId'];
};

/** Create an article of the help center. It is a draft that no customer sees unless state is published. */
export interface CreateArticleTool extends Definition<typeof createArticle> {
  readonly '~calls'?: Calls<CreateArticleParams, CreateArticleResult>;
}

/** What `intercom_delete_article` takes. */
export type DeleteArticleParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof deleteArticle>['articleId'];
};

/** What `intercom_delete_article` returns. */
export type DeleteArticleResult = {
  /** Id of the article. */
  id: ResultOf<typeof deleteArticle>['id'];
  /** Whether the article was deleted. */
  deleted: ResultOf<typeof deleteArticle>['deleted'];
  /** Always article. */
  object: ResultOf<typeof deleteArticle>['object'];
};

/** Delete an article with all its languages and versions for good. */
export interface DeleteArticleTool extends Definition<typeof deleteArticle> {
  readonly '~calls'?: Calls<DeleteArticleParams, DeleteArticleResult>;
}

/** What `intercom_get_article` takes. */
export type GetArticleParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof getArticle>['articleId'];
};

/** What `intercom_get_article` returns. */
export type GetArticleResult = {
  /** The article. */
  article: ResultOf<typeof getArticle>['article'];
  /** Id of the article. */
  articleId: ResultOf<typeof getArticle>['articleId'];
};

/** Get one article of the help center, with its text and how often it was read. */
export interface GetArticleTool extends Definition<typeof getArticle> {
  readonly '~calls'?: Calls<GetArticleParams, GetArticleResult>;
}

/** What `intercom_get_article_draft` takes. */
export type GetArticleDraftParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof getArticleDraft>['articleId'];
};

/** What `intercom_get_article_draft` returns. */
export type GetArticleDraftResult = {
  /** The article with the text of its draft. */
  article: ResultOf<typeof getArticleDraft>['article'];
  /** Id of the article. */
  articleId: ResultOf<typeof getArticleDraft>['articleId'];
};

/** Get a published article as its draft says it. Fails when no unpublished changes wait. */
export interface GetArticleDraftTool extends Definition<typeof getArticleDraft> {
  readonly '~calls'?: Calls<GetArticleDraftParams, GetArticleDraftResult>;
}

/** What `intercom_get_article_version` takes. */
export type GetArticleVersionParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof getArticleVersion>['articleId'];
  /** Id of the article version. */
  versionId: ParamsOf<typeof getArticleVersion>['versionId'];
  /** Language, such as en or fr. */
  locale?: ParamsOf<typeof getArticleVersion>['locale'];
};

/** What `intercom_get_article_version` returns. */
export type GetArticleVersionResult = {
  /** The version. */
  article_version: ResultOf<typeof getArticleVersion>['article_version'];
  /** Id of the version. */
  versionId: ResultOf<typeof getArticleVersion>['versionId'];
};

/** Get what an article said at another time, with its text. */
export interface GetArticleVersionTool extends Definition<typeof getArticleVersion> {
  readonly '~calls'?: Calls<GetArticleVersionParams, GetArticleVersionResult>;
}

/** What `intercom_list_article_versions` takes. */
export type ListArticleVersionsParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof listArticleVersions>['articleId'];
  /** Language, such as en or fr; all unless given. */
  locale?: ParamsOf<typeof listArticleVersions>['locale'];
  /** How many items one page holds, at most 150; 25 unless given. */
  per_page?: ParamsOf<typeof listArticleVersions>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listArticleVersions>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listArticleVersions>['starting_after'];
};

/** What `intercom_list_article_versions` returns. */
export type ListArticleVersionsResult = {
  /** Versions of this page. */
  versions: ResultOf<typeof listArticleVersions>['versions'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listArticleVersions>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listArticleVersions>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listArticleVersions>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listArticleVersions>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listArticleVersions>['can_move'];
};

/** List what an article said at other times, newest first and without the texts. */
export interface ListArticleVersionsTool extends Definition<typeof listArticleVersions> {
  readonly '~calls'?: Calls<ListArticleVersionsParams, ListArticleVersionsResult>;
}

/** What `intercom_list_articles` takes. */
export type ListArticlesParams = {
  /** How many items one page holds, at most 150; 25 unless given. */
  per_page?: ParamsOf<typeof listArticles>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listArticles>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listArticles>['starting_after'];
};

/** What `intercom_list_articles` returns. */
export type ListArticlesResult = {
  /** Articles of this page. */
  articles: ResultOf<typeof listArticles>['articles'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listArticles>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listArticles>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listArticles>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listArticles>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listArticles>['can_move'];
};

/** List articles of the help center, drafts included, those that were changed last first. */
export interface ListArticlesTool extends Definition<typeof listArticles> {
  readonly '~calls'?: Calls<ListArticlesParams, ListArticlesResult>;
}

/** What `intercom_publish_article_draft` takes. */
export type PublishArticleDraftParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof publishArticleDraft>['articleId'];
  /** Languages to publish, such as en and fr; each must have a draft. */
  locales?: ParamsOf<typeof publishArticleDraft>['locales'];
};

/** What `intercom_publish_article_draft` returns. */
export type PublishArticleDraftResult = {
  /** The article as it is now published. */
  article: ResultOf<typeof publishArticleDraft>['article'];
  /** Id of the article. */
  articleId: ResultOf<typeof publishArticleDraft>['articleId'];
};

/** Publish the draft of an article. A workspace with several languages needs locales. */
export interface PublishArticleDraftTool extends Definition<typeof publishArticleDraft> {
  readonly '~calls'?: Calls<PublishArticleDraftParams, PublishArticleDraftResult>;
}

/** What `intercom_search_articles` takes. */
export type SearchArticlesParams = {
  /** What title, description or text holds. */
  phrase?: ParamsOf<typeof searchArticles>['phrase'];
  /** published, draft or all; all unless given. */
  state?: ParamsOf<typeof searchArticles>['state'];
  /** Help center to search in; all unless given. */
  help_center_id?: ParamsOf<typeof searchArticles>['help_center_id'];
  /** Also return where the phrase stands; needs phrase. */
  highlight?: ParamsOf<typeof searchArticles>['highlight'];
  /** How many items one page holds, at most 150; 10 unless given. */
  per_page?: ParamsOf<typeof searchArticles>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof searchArticles>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof searchArticles>['starting_after'];
};

/** What `intercom_search_articles` returns. */
export type SearchArticlesResult = {
  /** Articles of this page. */
  articles: ResultOf<typeof searchArticles>['articles'];
  /** Where the phrase stands in them, where asked for. */
  highlights: ResultOf<typeof searchArticles>['highlights'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof searchArticles>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof searchArticles>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof searchArticles>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof searchArticles>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof searchArticles>['can_move'];
};

/** Search articles of the help center by a phrase, and by state or help center. Needs one of the three. */
export interface SearchArticlesTool extends Definition<typeof searchArticles> {
  readonly '~calls'?: Calls<SearchArticlesParams, SearchArticlesResult>;
}

/** What `intercom_stage_article_draft` takes. */
export type StageArticleDraftParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof stageArticleDraft>['articleId'];
  /** Title. */
  title?: ParamsOf<typeof stageArticleDraft>['title'];
  /** Short description under the title. */
  description?: ParamsOf<typeof stageArticleDraft>['description'];
  /** Text as HTML; not together with body_markdown. */
  body?: ParamsOf<typeof stageArticleDraft>['body'];
  /** Text as Markdown; not together with body. */
  body_markdown?: ParamsOf<typeof stageArticleDraft>['body_markdown'];
  /** Admin who is shown as the author. */
  author_id?: ParamsOf<typeof stageArticleDraft>['author_id'];
  /** Changes in other languages, by locale such as fr or pt-BR. */
  translated_content?: ParamsOf<typeof stageArticleDraft>['translated_content'];
};

/** What `intercom_stage_article_draft` returns. */
export type StageArticleDraftResult = {
  /** The article with the text of its draft. */
  article: ResultOf<typeof stageArticleDraft>['article'];
  /** Id of the article. */
  articleId: ResultOf<typeof stageArticleDraft>['articleId'];
};

/** Stage changes of a published article as a draft. Customers see the published text until it is published. */
export interface StageArticleDraftTool extends Definition<typeof stageArticleDraft> {
  readonly '~calls'?: Calls<StageArticleDraftParams, StageArticleDraftResult>;
}

/** What `intercom_update_article` takes. */
export type UpdateArticleParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof updateArticle>['articleId'];
  /** Title. */
  title?: ParamsOf<typeof updateArticle>['title'];
  /** Short description under the title. */
  description?: ParamsOf<typeof updateArticle>['description'];
  /** Text as HTML; not together with body_markdown. */
  body?: ParamsOf<typeof updateArticle>['body'];
  /** Text as Markdown; not together with body. Since version 2.16 of the API. */
  body_markdown?: ParamsOf<typeof updateArticle>['body_markdown'];
  /** Admin who is shown as the author. */
  author_id?: ParamsOf<typeof updateArticle>['author_id'];
  /** published shows it to customers, draft hides it. */
  state?: ParamsOf<typeof updateArticle>['state'];
  /** Collection that it goes into; a new article stands alone unless given. */
  parent_id?: ParamsOf<typeof updateArticle>['parent_id'];
  /** What parent_id names; needs parent_id. */
  parent_type?: ParamsOf<typeof updateArticle>['parent_type'];
  /** The article in other languages, by locale such as fr or pt-BR. */
  translated_content?: ParamsOf<typeof updateArticle>['translated_content'];
  /** Audiences that Fin answers with it; [] is everybody. Since version 2.16 of the API. */
  audience_ids?: ParamsOf<typeof updateArticle>['audience_ids'];
  /** Whether Fin may use it. Since version 2.16 of the API. */
  ai_chatbot_availability?: ParamsOf<typeof updateArticle>['ai_chatbot_availability'];
  /** Whether Copilot may use it. Since version 2.16 of the API. */
  ai_copilot_availability?: ParamsOf<typeof updateArticle>['ai_copilot_availability'];
  /** Whether the sales agent may use it. Since version 2.16 of the API. */
  ai_sales_agent_availability?: ParamsOf<typeof updateArticle>['ai_sales_agent_availability'];
  /**
   * When it is published, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); null cancels that.
   * Since version 2.16 of the API.
   */
  scheduled_publish_at?: ParamsOf<typeof updateArticle>['scheduled_publish_at'];
  /** When it is unpublished; null cancels that. Since version 2.16 of the API. */
  scheduled_unpublish_at?: ParamsOf<typeof updateArticle>['scheduled_unpublish_at'];
};

/** What `intercom_update_article` returns. */
export type UpdateArticleResult = {
  /** The article after the change. */
  article: ResultOf<typeof updateArticle>['article'];
  /** Id of the article. */
  articleId: ResultOf<typeof updateArticle>['articleId'];
};

/**
 * Change an article: what is left out stays as it is. A new text of a published article is live at once; stage a draft
 * to prepare it.
 */
export interface UpdateArticleTool extends Definition<typeof updateArticle> {
  readonly '~calls'?: Calls<UpdateArticleParams, UpdateArticleResult>;
}

/** What `intercom_archive_conversation_attribute` takes. */
export type ArchiveConversationAttributeParams = {
  /** Id of the attribute, a number; not its name. */
  attributeId: ParamsOf<typeof archiveConversationAttribute>['attributeId'];
};

/** What `intercom_archive_conversation_attribute` returns. */
export type ArchiveConversationAttributeResult = {
  /** The attribute, with all its options. */
  attribute: ResultOf<typeof archiveConversationAttribute>['attribute'];
  /** Id of the attribute. */
  attributeId: ResultOf<typeof archiveConversationAttribute>['attributeId'];
};

/** Archive a custom attribute of conversations. Only teammates can bring it back, in their settings. */
export interface ArchiveConversationAttributeTool extends Definition<typeof archiveConversationAttribute> {
  readonly '~calls'?: Calls<ArchiveConversationAttributeParams, ArchiveConversationAttributeResult>;
}

/** What `intercom_archive_conversation_attribute_option` takes. */
export type ArchiveConversationAttributeOptionParams = {
  /** Id of the attribute, a number; not its name. */
  attributeId: ParamsOf<typeof archiveConversationAttributeOption>['attributeId'];
  /** Id of the option, as options of the attribute has it. */
  optionId: ParamsOf<typeof archiveConversationAttributeOption>['optionId'];
};

/** What `intercom_archive_conversation_attribute_option` returns. */
export type ArchiveConversationAttributeOptionResult = {
  /** The attribute, with all its options. */
  attribute: ResultOf<typeof archiveConversationAttributeOption>['attribute'];
  /** Id of the attribute. */
  attributeId: ResultOf<typeof archiveConversationAttributeOption>['attributeId'];
};

/** Archive one option of a list attribute of conversations. Two must stay in use; its label can be added again. */
export interface ArchiveConversationAttributeOptionTool extends Definition<typeof archiveConversationAttributeOption> {
  readonly '~calls'?: Calls<ArchiveConversationAttributeOptionParams, ArchiveConversationAttributeOptionResult>;
}

/** What `intercom_create_conversation_attribute` takes. */
export type CreateConversationAttributeParams = {
  /** Name of the attribute. */
  name: ParamsOf<typeof createConversationAttribute>['name'];
  /** What it holds; fixed from then on. */
  data_type: ParamsOf<typeof createConversationAttribute>['data_type'];
  /** Description for teammates. */
  description?: ParamsOf<typeof createConversationAttribute>['description'];
  /** Whether conversations must have it before they are closed. */
  required?: ParamsOf<typeof createConversationAttribute>['required'];
  /** Teams that see it; all unless given. */
  visible_to_team_ids?: ParamsOf<typeof createConversationAttribute>['visible_to_team_ids'];
  /** For a string: whether it may have several lines. */
  multiline?: ParamsOf<typeof createConversationAttribute>['multiline'];
  /** For a list: its options as [{"label"}]. */
  options?: ParamsOf<typeof createConversationAttribute>['options'];
  /** For a relationship: {type: "one" or "many", object_type_id}. */
  reference?: ParamsOf<typeof createConversationAttribute>['reference'];
};

/** What `intercom_create_conversation_attribute` returns. */
export type CreateConversationAttributeResult = {
  /** The attribute, with all its options. */
  attribute: ResultOf<typeof createConversationAttribute>['attribute'];
  /** Id of the attribute. */
  attributeId: ResultOf<typeof createConversationAttribute>['attributeId'];
};

/** Create a custom attribute of conversations. */
export interface CreateConversationAttributeTool extends Definition<typeof createConversationAttribute> {
  readonly '~calls'?: Calls<CreateConversationAttributeParams, CreateConversationAttributeResult>;
}

/** What `intercom_create_conversation_attribute_option` takes. */
export type CreateConversationAttributeOptionParams = {
  /** Id of the attribute, a number; not its name. */
  attributeId: ParamsOf<typeof createConversationAttributeOption>['attributeId'];
  /** Label of the option. */
  label: ParamsOf<typeof createConversationAttributeOption>['label'];
};

/** What `intercom_create_conversation_attribute_option` returns. */
export type CreateConversationAttributeOptionResult = {
  /** The attribute, with all its options. */
  attribute: ResultOf<typeof createConversationAttributeOption>['attribute'];
  /** Id of the attribute. */
  attributeId: ResultOf<typeof createConversationAttributeOption>['attributeId'];
};

/** Add an option to a list attribute of conversations. */
export interface CreateConversationAttributeOptionTool extends Definition<typeof createConversationAttributeOption> {
  readonly '~calls'?: Calls<CreateConversationAttributeOptionParams, CreateConversationAttributeOptionResult>;
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

/** What `intercom_get_conversation_attribute` takes. */
export type GetConversationAttributeParams = {
  /** Id of the attribute, a number; not its name. */
  attributeId: ParamsOf<typeof getConversationAttribute>['attributeId'];
};

/** What `intercom_get_conversation_attribute` returns. */
export type GetConversationAttributeResult = {
  /** The attribute, with all its options. */
  attribute: ResultOf<typeof getConversationAttribute>['attribute'];
  /** Id of the attribute. */
  attributeId: ResultOf<typeof getConversationAttribute>['attributeId'];
};

/** Get the definition of one custom attribute of conversations. */
export interface GetConversationAttributeTool extends Definition<typeof getConversationAttribute> {
  readonly '~calls'?: Calls<GetConversationAttributeParams, GetConversationAttributeResult>;
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

/** What `intercom_update_conversation_attribute` takes. */
export type UpdateConversationAttributeParams = {
  /** Id of the attribute, a number; not its name. */
  attributeId: ParamsOf<typeof updateConversationAttribute>['attributeId'];
  /** New name. */
  name?: ParamsOf<typeof updateConversationAttribute>['name'];
  /** Description for teammates. */
  description?: ParamsOf<typeof updateConversationAttribute>['description'];
  /** Whether conversations must have it before they are closed. */
  required?: ParamsOf<typeof updateConversationAttribute>['required'];
  /** Ids of the teams that see it; an empty list for all of them. */
  visible_to_team_ids?: ParamsOf<typeof updateConversationAttribute>['visible_to_team_ids'];
  /** Of a string: whether it may have several lines. */
  multiline?: ParamsOf<typeof updateConversationAttribute>['multiline'];
  /** For a relationship: {type: "one" or "many", object_type_id}. */
  reference?: ParamsOf<typeof updateConversationAttribute>['reference'];
};

/** What `intercom_update_conversation_attribute` returns. */
export type UpdateConversationAttributeResult = {
  /** The attribute, with all its options. */
  attribute: ResultOf<typeof updateConversationAttribute>['attribute'];
  /** Id of the attribute. */
  attributeId: ResultOf<typeof updateConversationAttribute>['attributeId'];
};

/** Change a custom attribute of conversations. Its type is fixed, and its options have tools of their own. */
export interface UpdateConversationAttributeTool extends Definition<typeof updateConversationAttribute> {
  readonly '~calls'?: Calls<UpdateConversationAttributeParams, UpdateConversationAttributeResult>;
}

/** What `intercom_update_conversation_attribute_option` takes. */
export type UpdateConversationAttributeOptionParams = {
  /** Id of the attribute, a number; not its name. */
  attributeId: ParamsOf<typeof updateConversationAttributeOption>['attributeId'];
  /** Id of the option, as options of the attribute has it. */
  optionId: ParamsOf<typeof updateConversationAttributeOption>['optionId'];
  /** New label. */
  label: ParamsOf<typeof updateConversationAttributeOption>['label'];
};

/** What `intercom_update_conversation_attribute_option` returns. */
export type UpdateConversationAttributeOptionResult = {
  /** The attribute, with all its options. */
  attribute: ResultOf<typeof updateConversationAttributeOption>['attribute'];
  /** Id of the attribute. */
  attributeId: ResultOf<typeof updateConversationAttributeOption>['attributeId'];
};

/** Change the label of one option of a list attribute of conversations. */
export interface UpdateConversationAttributeOptionTool extends Definition<typeof updateConversationAttributeOption> {
  readonly '~calls'?: Calls<UpdateConversationAttributeOptionParams, UpdateConversationAttributeOptionResult>;
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listAudiences>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listCalls>['can_move'];
};

/** List the phone calls of the workspace. */
export interface ListCallsTool extends Definition<typeof listCalls> {
  readonly '~calls'?: Calls<ListCallsParams, ListCallsResult>;
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

/** What `intercom_create_collection` takes. */
export type CreateCollectionParams = {
  /** Name. */
  name: ParamsOf<typeof createCollection>['name'];
  /** Description under the name. */
  description?: ParamsOf<typeof createCollection>['description'];
  /** Name and description in other languages, by locale such as fr or pt-BR. */
  translated_content?: ParamsOf<typeof createCollection>['translated_content'];
  /** Collection that it goes into; null is the first level. */
  parent_id?: ParamsOf<typeof createCollection>['parent_id'];
  /** Help center that it belongs to; the default one unless given. */
  help_center_id?: ParamsOf<typeof createCollection>['help_center_id'];
};

/** What `intercom_create_collection` returns. */
export type CreateCollectionResult = {
  /** The new collection. */
  collection: ResultOf<typeof createCollection>['collection'];
  /** Id of the new collection. */
  collectionId: ResultOf<typeof createCollection>['collectionId'];
};

/** Create a collection, which holds articles and further collections of a help center. */
export interface CreateCollectionTool extends Definition<typeof createCollection> {
  readonly '~calls'?: Calls<CreateCollectionParams, CreateCollectionResult>;
}

/** What `intercom_delete_collection` takes. */
export type DeleteCollectionParams = {
  /** Id of the collection. */
  collectionId: ParamsOf<typeof deleteCollection>['collectionId'];
};

/** What `intercom_delete_collection` returns. */
export type DeleteCollectionResult = {
  /** Id of the collection. */
  id: ResultOf<typeof deleteCollection>['id'];
  /** Whether the collection was deleted. */
  deleted: ResultOf<typeof deleteCollection>['deleted'];
  /** Always collection. */
  object: ResultOf<typeof deleteCollection>['object'];
};

/** Delete a collection for good. Its articles stay, without it. */
export interface DeleteCollectionTool extends Definition<typeof deleteCollection> {
  readonly '~calls'?: Calls<DeleteCollectionParams, DeleteCollectionResult>;
}

/** What `intercom_get_collection` takes. */
export type GetCollectionParams = {
  /** Id of the collection. */
  collectionId: ParamsOf<typeof getCollection>['collectionId'];
};

/** What `intercom_get_collection` returns. */
export type GetCollectionResult = {
  /** The collection. */
  collection: ResultOf<typeof getCollection>['collection'];
  /** Id of the collection. */
  collectionId: ResultOf<typeof getCollection>['collectionId'];
};

/** Get one collection of a help center. */
export interface GetCollectionTool extends Definition<typeof getCollection> {
  readonly '~calls'?: Calls<GetCollectionParams, GetCollectionResult>;
}

/** What `intercom_list_collections` takes. */
export type ListCollectionsParams = {
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof listCollections>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listCollections>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listCollections>['starting_after'];
};

/** What `intercom_list_collections` returns. */
export type ListCollectionsResult = {
  /** Collections of this page. */
  collections: ResultOf<typeof listCollections>['collections'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listCollections>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listCollections>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listCollections>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listCollections>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listCollections>['can_move'];
};

/** List the collections of the help centers, those that were changed last first. */
export interface ListCollectionsTool extends Definition<typeof listCollections> {
  readonly '~calls'?: Calls<ListCollectionsParams, ListCollectionsResult>;
}

/** What `intercom_update_collection` takes. */
export type UpdateCollectionParams = {
  /** Id of the collection. */
  collectionId: ParamsOf<typeof updateCollection>['collectionId'];
  /** Name. */
  name?: ParamsOf<typeof updateCollection>['name'];
  /** Description under the name. */
  description?: ParamsOf<typeof updateCollection>['description'];
  /** Name and description in other languages, by locale such as fr or pt-BR. */
  translated_content?: ParamsOf<typeof updateCollection>['translated_content'];
  /** Collection that it goes into; null is the first level. */
  parent_id?: ParamsOf<typeof updateCollection>['parent_id'];
};

/** What `intercom_update_collection` returns. */
export type UpdateCollectionResult = {
  /** The collection after the change. */
  collection: ResultOf<typeof updateCollection>['collection'];
  /** Id of the collection. */
  collectionId: ResultOf<typeof updateCollection>['collectionId'];
};

/** Change a collection: its name, its description or the collection that it is in. */
export interface UpdateCollectionTool extends Definition<typeof updateCollection> {
  readonly '~calls'?: Calls<UpdateCollectionParams, UpdateCollectionResult>;
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
  /**
   * When the company was created in your system, in unix seconds or ISO 8601 (zone: the workspace's if known, else
   * UTC).
   */
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

/** Create a company, or update the one with this company_id. Lists have it once a contact is attached. */
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

/** Get one company by its Intercom id, your own id or its name. */
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listAllCompanies>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listCompanies>['can_move'];
};

/**
 * List companies that have contacts, by their last visit: all, or those with a tag or in a segment. It ends after
 * 10,000: intercom_list_all_companies has all.
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listCompanyContacts>['can_move'];
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
  /** Your own id of the contact. */
  external_id: ResultOf<typeof archiveContact>['external_id'];
  /** Whether it is archived now. */
  archived: ResultOf<typeof archiveContact>['archived'];
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
  /** Your own id of the contact. */
  external_id: ResultOf<typeof blockContact>['external_id'];
  /** Whether it is blocked now. */
  blocked: ResultOf<typeof blockContact>['blocked'];
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
  /** When the contact signed up, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
  signed_up_at?: ParamsOf<typeof createContact>['signed_up_at'];
  /** When the contact was last seen, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof findContactConversations>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listContactCompanies>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listContactMerges>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listContacts>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof searchContacts>['can_move'];
};

/** Search contacts by their fields. Dates match whole days; a change can take minutes to be found. */
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
  /** Your own id of the contact. */
  external_id: ResultOf<typeof unarchiveContact>['external_id'];
  /** Whether it is archived now. */
  archived: ResultOf<typeof unarchiveContact>['archived'];
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
  /** When the contact signed up, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
  signed_up_at?: ParamsOf<typeof updateContact>['signed_up_at'];
  /** When the contact was last seen, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
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
  /** When the contact signed up, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
  signed_up_at?: ParamsOf<typeof upsertContact>['signed_up_at'];
  /** When the contact was last seen, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
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
  /** Words in title or text; the newest without it. */
  query?: ParamsOf<typeof searchContent>['query'];
  /** Kinds of content; all unless given. */
  content_types?: ParamsOf<typeof searchContent>['content_types'];
  /** published, draft or both. */
  states?: ParamsOf<typeof searchContent>['states'];
  /** Languages, such as en and fr. */
  locales?: ParamsOf<typeof searchContent>['locales'];
  /** Any of these tags; none of them for NIN. */
  tag_ids?: ParamsOf<typeof searchContent>['tag_ids'];
  /** IN finds what has one of tag_ids, NIN what has none. */
  tag_operator?: ParamsOf<typeof searchContent>['tag_operator'];
  /** Any of these tags, beside tag_ids. */
  any_tag_ids?: ParamsOf<typeof searchContent>['any_tag_ids'];
  /** Ids of folders that hold it. */
  folder_ids?: ParamsOf<typeof searchContent>['folder_ids'];
  /** Always folder; sent with folder_ids. */
  folder_entity_type?: ParamsOf<typeof searchContent>['folder_entity_type'];
  /** Whether Fin may answer customers from it. */
  fin_service_state?: ParamsOf<typeof searchContent>['fin_service_state'];
  /** Whether the AI sales agent may answer from it. */
  fin_sales_state?: ParamsOf<typeof searchContent>['fin_sales_state'];
  /** Whether Copilot may answer teammates from it. */
  copilot_state?: ParamsOf<typeof searchContent>['copilot_state'];
  /** Admins who created it. */
  created_by_ids?: ParamsOf<typeof searchContent>['created_by_ids'];
  /** Admins who last changed it. */
  last_updated_by_ids?: ParamsOf<typeof searchContent>['last_updated_by_ids'];
  /** Created then or later. */
  created_at_after?: ParamsOf<typeof searchContent>['created_at_after'];
  /** Created then or earlier. */
  created_at_before?: ParamsOf<typeof searchContent>['created_at_before'];
  /** Last changed then or later. */
  updated_at_after?: ParamsOf<typeof searchContent>['updated_at_after'];
  /** Last changed then or earlier. */
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof searchContent>['can_move'];
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

/** What `intercom_attach_contact_to_conversation` takes. */
export type AttachContactToConversationParams = {
  /** Conversation to add the contact to. */
  conversationId: ParamsOf<typeof attachContactToConversation>['conversationId'];
  /** Intercom id of the contact. */
  contactId?: ParamsOf<typeof attachContactToConversation>['contactId'];
  /** Your own id of the contact (external_id). */
  user_id?: ParamsOf<typeof attachContactToConversation>['user_id'];
  /** E-mail address of the contact. */
  email?: ParamsOf<typeof attachContactToConversation>['email'];
  /** Admin who acts; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof attachContactToConversation>['admin_id'];
};

/** What `intercom_attach_contact_to_conversation` returns. */
export type AttachContactToConversationResult = {
  /** The whole conversation after the change. */
  conversation: ResultOf<typeof attachContactToConversation>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof attachContactToConversation>['conversationId'];
};

/**
 * Add a contact to a conversation, who can then read all of it. Names one by contactId, user_id or email; an unknown
 * e-mail makes a lead.
 */
export interface AttachContactToConversationTool extends Definition<typeof attachContactToConversation> {
  readonly '~calls'?: Calls<AttachContactToConversationParams, AttachContactToConversationResult>;
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

/** What `intercom_convert_conversation_to_ticket` takes. */
export type ConvertConversationToTicketParams = {
  /** Conversation to convert. */
  conversationId: ParamsOf<typeof convertConversationToTicket>['conversationId'];
  /** Ticket type of the category Customer. */
  ticket_type_id: ParamsOf<typeof convertConversationToTicket>['ticket_type_id'];
  /** State of the new ticket; the first one unless given. */
  ticket_state_id?: ParamsOf<typeof convertConversationToTicket>['ticket_state_id'];
  /** Values by attribute name; title and text are _default_title_ and _default_description_. */
  attributes?: ParamsOf<typeof convertConversationToTicket>['attributes'];
};

/** What `intercom_convert_conversation_to_ticket` returns. */
export type ConvertConversationToTicketResult = {
  /** The new ticket; missing when its answer was lost. */
  ticket: ResultOf<typeof convertConversationToTicket>['ticket'];
  /** Id of the ticket for later calls. */
  ticketId: ResultOf<typeof convertConversationToTicket>['ticketId'];
};

/** Create a ticket from a conversation. The type must be of the category Customer; the contact sees it. */
export interface ConvertConversationToTicketTool extends Definition<typeof convertConversationToTicket> {
  readonly '~calls'?: Calls<ConvertConversationToTicketParams, ConvertConversationToTicketResult>;
}

/** What `intercom_count_conversations` takes. */
export type CountConversationsParams = {
  /** Which conversations to count. */
  query: ParamsOf<typeof countConversations>['query'];
  /** Field to count by; only the whole unless given. */
  group_by?: ParamsOf<typeof countConversations>['group_by'];
  /** Ids to count by (0 for nobody), for admin_assignee_id, team_assignee_id, tag_ids; all unless given. */
  values?: ParamsOf<typeof countConversations>['values'];
  /** By day: first second, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
  since?: ParamsOf<typeof countConversations>['since'];
  /**
   * By day: end, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); 31 days after since at the
   * most.
   */
  until?: ParamsOf<typeof countConversations>['until'];
};

/** What `intercom_count_conversations` returns. */
export type CountConversationsResult = {
  /** How many conversations the search finds. */
  total_count: ResultOf<typeof countConversations>['total_count'];
  /** How many of each group: value and count; empty without group_by. */
  groups: ResultOf<typeof countConversations>['groups'];
};

/**
 * Get how many conversations a search finds, on the whole and by state, priority, assignee, team, tag or day. Each
 * group is a request.
 */
export interface CountConversationsTool extends Definition<typeof countConversations> {
  readonly '~calls'?: Calls<CountConversationsParams, CountConversationsResult>;
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
  /**
   * When the conversation began, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports.
   */
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

/** What `intercom_delete_conversation` takes. */
export type DeleteConversationParams = {
  /** Conversation to delete. */
  conversationId: ParamsOf<typeof deleteConversation>['conversationId'];
  /**
   * false deletes its figures as well, for which the token needs a permission of its own. Since version 2.16 of the
   * API.
   */
  retain_metrics?: ParamsOf<typeof deleteConversation>['retain_metrics'];
};

/** What `intercom_delete_conversation` returns. */
export type DeleteConversationResult = {
  /** Id of the conversation. */
  id: ResultOf<typeof deleteConversation>['id'];
  /** Whether the conversation was deleted. */
  deleted: ResultOf<typeof deleteConversation>['deleted'];
  /** Always conversation. */
  object: ResultOf<typeof deleteConversation>['object'];
};

/** Delete a conversation for good. Its figures stay in reports unless retain_metrics is false. */
export interface DeleteConversationTool extends Definition<typeof deleteConversation> {
  readonly '~calls'?: Calls<DeleteConversationParams, DeleteConversationResult>;
}

/** What `intercom_detach_contact_from_conversation` takes. */
export type DetachContactFromConversationParams = {
  /** Conversation to remove the contact from. */
  conversationId: ParamsOf<typeof detachContactFromConversation>['conversationId'];
  /** Intercom id of the contact. */
  contactId: ParamsOf<typeof detachContactFromConversation>['contactId'];
  /** Admin who acts; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof detachContactFromConversation>['admin_id'];
};

/** What `intercom_detach_contact_from_conversation` returns. */
export type DetachContactFromConversationResult = {
  /** The whole conversation; missing when its answer was lost. */
  conversation: ResultOf<typeof detachContactFromConversation>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof detachContactFromConversation>['conversationId'];
};

/** Remove a contact from a conversation of several. The last contact cannot be removed. */
export interface DetachContactFromConversationTool extends Definition<typeof detachContactFromConversation> {
  readonly '~calls'?: Calls<DetachContactFromConversationParams, DetachContactFromConversationResult>;
}

/** What `intercom_export_conversations` takes. */
export type ExportConversationsParams = {
  /** First second of the period, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
  since: ParamsOf<typeof exportConversations>['since'];
  /** End of the period, in unix seconds or ISO 8601; itself not in it, and none unless given. */
  until?: ParamsOf<typeof exportConversations>['until'];
  /** The time that lies in the period: created_at unless given. */
  by?: ParamsOf<typeof exportConversations>['by'];
  /** How many items one page holds, at most 50; 20 unless given. */
  per_page?: ParamsOf<typeof exportConversations>['per_page'];
  /** next_cursor of the page before; give the same period again. */
  starting_after?: ParamsOf<typeof exportConversations>['starting_after'];
};

/** What `intercom_export_conversations` returns. */
export type ExportConversationsResult = {
  /** Whole conversations of this page; one deleted meanwhile is left out. */
  conversations: ResultOf<typeof exportConversations>['conversations'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof exportConversations>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof exportConversations>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof exportConversations>['can_move'];
};

/** Get the conversations of a period with all their parts, page by page. */
export interface ExportConversationsTool extends Definition<typeof exportConversations> {
  readonly '~calls'?: Calls<ExportConversationsParams, ExportConversationsResult>;
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listConversations>['can_move'];
};

/**
 * List conversations page by page, without their parts. With sort or order it searches all of them instead; that
 * Intercom then sorts is not confirmed by its API description.
 */
export interface ListConversationsTool extends Definition<typeof listConversations> {
  readonly '~calls'?: Calls<ListConversationsParams, ListConversationsResult>;
}

/** What `intercom_list_deleted_conversations` takes. */
export type ListDeletedConversationsParams = {
  /** desc, the newest deletion first, unless asc is given. */
  order?: ParamsOf<typeof listDeletedConversations>['order'];
  /** How many items one page holds, at most 60; 20 unless given. */
  per_page?: ParamsOf<typeof listDeletedConversations>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listDeletedConversations>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listDeletedConversations>['starting_after'];
};

/** What `intercom_list_deleted_conversations` returns. */
export type ListDeletedConversationsResult = {
  /** Deleted conversations of this page. */
  conversations: ResultOf<typeof listDeletedConversations>['conversations'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listDeletedConversations>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listDeletedConversations>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listDeletedConversations>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listDeletedConversations>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listDeletedConversations>['can_move'];
};

/** List the ids of deleted conversations page by page, with the time of their deletion. */
export interface ListDeletedConversationsTool extends Definition<typeof listDeletedConversations> {
  readonly '~calls'?: Calls<ListDeletedConversationsParams, ListDeletedConversationsResult>;
}

/** What `intercom_list_handling_events` takes. */
export type ListHandlingEventsParams = {
  /** Id of the conversation. */
  conversationId: ParamsOf<typeof listHandlingEvents>['conversationId'];
};

/** What `intercom_list_handling_events` returns. */
export type ListHandlingEventsResult = {
  /** The pauses. */
  handling_events: ResultOf<typeof listHandlingEvents>['handling_events'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listHandlingEvents>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listHandlingEvents>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listHandlingEvents>['next_cursor'];
};

/** List when teammates paused handling a conversation and when they went on, all at once. */
export interface ListHandlingEventsTool extends Definition<typeof listHandlingEvents> {
  readonly '~calls'?: Calls<ListHandlingEventsParams, ListHandlingEventsResult>;
}

/** What `intercom_list_side_conversations` takes. */
export type ListSideConversationsParams = {
  /** Id of the conversation. */
  conversationId: ParamsOf<typeof listSideConversations>['conversationId'];
  /** How many items one page holds, at most 50; 25 unless given. */
  per_page?: ParamsOf<typeof listSideConversations>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listSideConversations>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listSideConversations>['starting_after'];
};

/** What `intercom_list_side_conversations` returns. */
export type ListSideConversationsResult = {
  /** Side conversations of this page. */
  side_conversations: ResultOf<typeof listSideConversations>['side_conversations'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listSideConversations>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listSideConversations>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listSideConversations>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listSideConversations>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listSideConversations>['can_move'];
};

/** List the side conversations that teammates began from within a conversation, with their messages. */
export interface ListSideConversationsTool extends Definition<typeof listSideConversations> {
  readonly '~calls'?: Calls<ListSideConversationsParams, ListSideConversationsResult>;
}

/** What `intercom_merge_conversation` takes. */
export type MergeConversationParams = {
  /** Conversation that ends and is merged. */
  conversationId: ParamsOf<typeof mergeConversation>['conversationId'];
  /** Conversation that goes on. */
  merge_into_conversation_id: ParamsOf<typeof mergeConversation>['merge_into_conversation_id'];
};

/** What `intercom_merge_conversation` returns. */
export type MergeConversationResult = {
  /** The conversation that goes on. */
  conversation: ResultOf<typeof mergeConversation>['conversation'];
  /** Its id. */
  conversationId: ResultOf<typeof mergeConversation>['conversationId'];
};

/** Close a conversation and merge it into another one, which goes on. This cannot be undone. */
export interface MergeConversationTool extends Definition<typeof mergeConversation> {
  readonly '~calls'?: Calls<MergeConversationParams, MergeConversationResult>;
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

/** What `intercom_redact_conversation` takes. */
export type RedactConversationParams = {
  /** Conversation the message is in. */
  conversationId: ParamsOf<typeof redactConversation>['conversationId'];
  /** conversation_part for a later message, source for the first one, which a contact must have written. */
  type: ParamsOf<typeof redactConversation>['type'];
  /** Part to redact; it needs a text. */
  conversation_part_id?: ParamsOf<typeof redactConversation>['conversation_part_id'];
  /** Id of the source of the conversation. */
  source_id?: ParamsOf<typeof redactConversation>['source_id'];
};

/** What `intercom_redact_conversation` returns. */
export type RedactConversationResult = {
  /** The conversation after it. */
  conversation: ResultOf<typeof redactConversation>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof redactConversation>['conversationId'];
};

/** Delete the text and files of one message of a conversation for good; the message itself stays. */
export interface RedactConversationTool extends Definition<typeof redactConversation> {
  readonly '~calls'?: Calls<RedactConversationParams, RedactConversationResult>;
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
  /**
   * When the reply was written, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports.
   */
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

/** What `intercom_reply_conversation_as_contact` takes. */
export type ReplyConversationAsContactParams = {
  /** Conversation to reply to; last means the newest one of the contact. */
  conversationId: ParamsOf<typeof replyConversationAsContact>['conversationId'];
  /** Intercom id of the contact. */
  contactId?: ParamsOf<typeof replyConversationAsContact>['contactId'];
  /** Your own id of the contact (external_id). */
  user_id?: ParamsOf<typeof replyConversationAsContact>['user_id'];
  /** E-mail address of the contact. */
  email?: ParamsOf<typeof replyConversationAsContact>['email'];
  /** Text of the reply. */
  body: ParamsOf<typeof replyConversationAsContact>['body'];
  /** Web addresses of images: a list, or text with commas between them; 10 at the most. */
  attachment_urls?: ParamsOf<typeof replyConversationAsContact>['attachment_urls'];
  /** Files to attach: name, content_type and data (base64) of each; 10 at the most. */
  attachment_files?: ParamsOf<typeof replyConversationAsContact>['attachment_files'];
  /** The button that the contact pressed: [{"text", "uuid"}] as it was offered. */
  reply_options?: ParamsOf<typeof replyConversationAsContact>['reply_options'];
  /**
   * When the reply was written, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports.
   */
  created_at?: ParamsOf<typeof replyConversationAsContact>['created_at'];
};

/** What `intercom_reply_conversation_as_contact` returns. */
export type ReplyConversationAsContactResult = {
  /** The whole conversation after the reply. */
  conversation: ResultOf<typeof replyConversationAsContact>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof replyConversationAsContact>['conversationId'];
};

/**
 * Reply to a conversation in the name of a contact, such as one who wrote elsewhere. Names one by contactId, user_id or
 * email.
 */
export interface ReplyConversationAsContactTool extends Definition<typeof replyConversationAsContact> {
  readonly '~calls'?: Calls<ReplyConversationAsContactParams, ReplyConversationAsContactResult>;
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
  /** Those found. */
  conversations: ResultOf<typeof searchConversations>['conversations'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof searchConversations>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof searchConversations>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof searchConversations>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof searchConversations>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof searchConversations>['can_move'];
};

/** Search conversations by their fields. They come without parts; the last minutes may be missing. */
export interface SearchConversationsTool extends Definition<typeof searchConversations> {
  readonly '~calls'?: Calls<SearchConversationsParams, SearchConversationsResult>;
}

/** What `intercom_send_quick_replies` takes. */
export type SendQuickRepliesParams = {
  /** Conversation to send them to; the word last means the newest one. */
  conversationId: ParamsOf<typeof sendQuickReplies>['conversationId'];
  /** The buttons: [{"text", "uuid"}]; the answer of the contact names the uuid. */
  reply_options: ParamsOf<typeof sendQuickReplies>['reply_options'];
  /** Admin who sends; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof sendQuickReplies>['admin_id'];
  /** When they were sent, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports. */
  created_at?: ParamsOf<typeof sendQuickReplies>['created_at'];
  /** Tell nobody about it. Since version 2.15 of the API. */
  skip_notifications?: ParamsOf<typeof sendQuickReplies>['skip_notifications'];
};

/** What `intercom_send_quick_replies` returns. */
export type SendQuickRepliesResult = {
  /** The whole conversation after the reply. */
  conversation: ResultOf<typeof sendQuickReplies>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof sendQuickReplies>['conversationId'];
};

/** Send buttons into a conversation, one of which the contact can press as an answer. */
export interface SendQuickRepliesTool extends Definition<typeof sendQuickReplies> {
  readonly '~calls'?: Calls<SendQuickRepliesParams, SendQuickRepliesResult>;
}

/** What `intercom_snooze_conversation` takes. */
export type SnoozeConversationParams = {
  /** Conversation to snooze. */
  conversationId: ParamsOf<typeof snoozeConversation>['conversationId'];
  /** Admin who acts; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof snoozeConversation>['admin_id'];
  /**
   * When it opens again, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); must lie in the
   * future.
   */
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

/** What `intercom_update_conversation` takes. */
export type UpdateConversationParams = {
  /** Conversation to change. */
  conversationId: ParamsOf<typeof updateConversation>['conversationId'];
  /** New title. Since version 2.13 of the API. */
  title?: ParamsOf<typeof updateConversation>['title'];
  /** New values by attribute name; null clears one, and those left out stay as they are. */
  custom_attributes?: ParamsOf<typeof updateConversation>['custom_attributes'];
  /** Whether the team has read it. */
  read?: ParamsOf<typeof updateConversation>['read'];
  /** Intercom id of its company; null removes it. Since version 2.15 of the API. */
  company_id?: ParamsOf<typeof updateConversation>['company_id'];
  /** plaintext to get texts without HTML. */
  display_as?: ParamsOf<typeof updateConversation>['display_as'];
};

/** What `intercom_update_conversation` returns. */
export type UpdateConversationResult = {
  /** The whole conversation after the change. */
  conversation: ResultOf<typeof updateConversation>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof updateConversation>['conversationId'];
};

/** Change the title, attributes, company or read mark of a conversation. Needs at least one of them. */
export interface UpdateConversationTool extends Definition<typeof updateConversation> {
  readonly '~calls'?: Calls<UpdateConversationParams, UpdateConversationResult>;
}

/** What `intercom_create_custom_object_instance` takes. */
export type CreateCustomObjectInstanceParams = {
  /** Identifier of the custom object type, as its settings show it: Order. */
  object_type: ParamsOf<typeof createCustomObjectInstance>['object_type'];
  /** Your own id of the instance; without one a new instance is made each time. */
  external_id?: ParamsOf<typeof createCustomObjectInstance>['external_id'];
  /** Values by the names that the type gives its attributes; on an update the others stay. */
  custom_attributes?: ParamsOf<typeof createCustomObjectInstance>['custom_attributes'];
  /** When it was created in your system, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
  external_created_at?: ParamsOf<typeof createCustomObjectInstance>['external_created_at'];
  /**
   * When it was last changed in your system, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC).
   */
  external_updated_at?: ParamsOf<typeof createCustomObjectInstance>['external_updated_at'];
};

/** What `intercom_create_custom_object_instance` returns. */
export type CreateCustomObjectInstanceResult = {
  /** The instance. */
  custom_object_instance: ResultOf<typeof createCustomObjectInstance>['custom_object_instance'];
  /** Id of the instance. */
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listCustomObjectInstances>['can_move'];
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

/** What `intercom_list_data_connector_executions` takes. */
export type ListDataConnectorExecutionsParams = {
  /** Id of the data connector. */
  connectorId: ParamsOf<typeof listDataConnectorExecutions>['connectorId'];
  /** true for those that went well, false for the others. */
  success?: ParamsOf<typeof listDataConnectorExecutions>['success'];
  /** Only failures of this kind. */
  error_type?: ParamsOf<typeof listDataConnectorExecutions>['error_type'];
  /** From when, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); an hour ago unless given. */
  start_ts?: ParamsOf<typeof listDataConnectorExecutions>['start_ts'];
  /** Until when, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); now unless given. */
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listDataConnectorExecutions>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listDataConnectors>['can_move'];
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
  /** When it happened, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); now unless given. */
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

/** What `intercom_create_event_summary` takes. */
export type CreateEventSummaryParams = {
  /** Your own id of the user, its external_id (not the Intercom id). */
  user_id: ParamsOf<typeof createEventSummary>['user_id'];
  /** What happened, as a verb in the past tense and a noun: invited-friend. */
  event_name: ParamsOf<typeof createEventSummary>['event_name'];
  /** How many times it happened. */
  count?: ParamsOf<typeof createEventSummary>['count'];
  /** When it happened first, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
  first?: ParamsOf<typeof createEventSummary>['first'];
  /** When it happened last, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listContactEvents>['can_move'];
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
  /** First second of the period: messages sent from then on (zone: the workspace's if known, else UTC). */
  created_at_after: ParamsOf<typeof createDataExport>['created_at_after'];
  /** Last second of the period, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
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

/** What `intercom_reply_to_fin` takes. */
export type ReplyToFinParams = {
  /** Your own id of the conversation. */
  conversation_id: ParamsOf<typeof replyToFin>['conversation_id'];
  /** Text or HTML of what the contact wrote. */
  body: ParamsOf<typeof replyToFin>['body'];
  /** When the contact wrote it, in ISO 8601, best with milliseconds; a repeat of it within 5 minutes is ignored. */
  timestamp: ParamsOf<typeof replyToFin>['timestamp'];
  /** Who wrote it: user unless given. */
  author?: ParamsOf<typeof replyToFin>['author'];
  /** Your own id of the contact (external_id). */
  user_id: ParamsOf<typeof replyToFin>['user_id'];
  /** Name of the contact. */
  user_name?: ParamsOf<typeof replyToFin>['user_name'];
  /** E-mail address of the contact. */
  user_email?: ParamsOf<typeof replyToFin>['user_email'];
  /** Attributes of the contact that Fin may use, 10 at the most. */
  user_attributes?: ParamsOf<typeof replyToFin>['user_attributes'];
  /** Up to 10 of {"type": "url", "url"} or {"type": "file", "name", "content_type", "data"}, data in base64. */
  attachments?: ParamsOf<typeof replyToFin>['attachments'];
};

/** What `intercom_reply_to_fin` returns. */
export type ReplyToFinResult = {
  /** Your own id of the conversation. */
  conversation_id: ResultOf<typeof replyToFin>['conversation_id'];
  /** Your own id of the contact. */
  user_id: ResultOf<typeof replyToFin>['user_id'];
  /** thinking at first, then replying, awaiting_user_reply, escalated, resolved and complete. */
  status: ResultOf<typeof replyToFin>['status'];
  /** Time of the answer, in ISO 8601. */
  created_at_ms: ResultOf<typeof replyToFin>['created_at_ms'];
  /** Attributes that could not be set, with the reason of each. */
  errors: ResultOf<typeof replyToFin>['errors'];
  /** Address of the events, with a short-lived token; where SSE is enabled. */
  sse_subscription_url: ResultOf<typeof replyToFin>['sse_subscription_url'];
};

/** Send Fin what the contact answered, in a conversation in which Fin waits for a reply. */
export interface ReplyToFinTool extends Definition<typeof replyToFin> {
  readonly '~calls'?: Calls<ReplyToFinParams, ReplyToFinResult>;
}

/** What `intercom_start_fin_conversation` takes. */
export type StartFinConversationParams = {
  /** Your own id of the conversation. */
  conversation_id: ParamsOf<typeof startFinConversation>['conversation_id'];
  /** Text or HTML of what the contact wrote. */
  body: ParamsOf<typeof startFinConversation>['body'];
  /** When the contact wrote it, in ISO 8601, best with milliseconds; a repeat of it within 5 minutes is ignored. */
  timestamp: ParamsOf<typeof startFinConversation>['timestamp'];
  /** Who wrote it: user unless given. */
  author?: ParamsOf<typeof startFinConversation>['author'];
  /** Your own id of the contact (external_id). */
  user_id: ParamsOf<typeof startFinConversation>['user_id'];
  /** Name of the contact. */
  user_name?: ParamsOf<typeof startFinConversation>['user_name'];
  /** E-mail address of the contact. */
  user_email?: ParamsOf<typeof startFinConversation>['user_email'];
  /** Attributes of the contact that Fin may use, 10 at the most. */
  user_attributes?: ParamsOf<typeof startFinConversation>['user_attributes'];
  /** Up to 10 of {"type": "url", "url"} or {"type": "file", "name", "content_type", "data"}, data in base64. */
  attachments?: ParamsOf<typeof startFinConversation>['attachments'];
  /** The last messages before, 10 at the most: [{"author": user, agent or fin, "body", "timestamp"}]. */
  history?: ParamsOf<typeof startFinConversation>['history'];
  /** Attributes of the conversation that Fin may use, 10 at the most. */
  attributes?: ParamsOf<typeof startFinConversation>['attributes'];
};

/** What `intercom_start_fin_conversation` returns. */
export type StartFinConversationResult = {
  /** Your own id of the conversation. */
  conversation_id: ResultOf<typeof startFinConversation>['conversation_id'];
  /** Your own id of the contact. */
  user_id: ResultOf<typeof startFinConversation>['user_id'];
  /** thinking at first, then replying, awaiting_user_reply, escalated, resolved and complete. */
  status: ResultOf<typeof startFinConversation>['status'];
  /** Time of the answer, in ISO 8601. */
  created_at_ms: ResultOf<typeof startFinConversation>['created_at_ms'];
  /** Attributes that could not be set, with the reason of each. */
  errors: ResultOf<typeof startFinConversation>['errors'];
  /** Address of the events, with a short-lived token; where SSE is enabled. */
  sse_subscription_url: ResultOf<typeof startFinConversation>['sse_subscription_url'];
};

/** Start a conversation that Fin leads, with what the contact wrote. Fin answers by notifications of its own. */
export interface StartFinConversationTool extends Definition<typeof startFinConversation> {
  readonly '~calls'?: Calls<StartFinConversationParams, StartFinConversationResult>;
}

/** What `intercom_submit_fin_rating` takes. */
export type SubmitFinRatingParams = {
  /** Your own id of the conversation. */
  conversation_id: ParamsOf<typeof submitFinRating>['conversation_id'];
  /** Rating, as Fin offered it. */
  rating: ParamsOf<typeof submitFinRating>['rating'];
  /** Words of the contact. */
  remark?: ParamsOf<typeof submitFinRating>['remark'];
};

/** What `intercom_submit_fin_rating` returns. */
export type SubmitFinRatingResult = {
  /** Your own id of the conversation. */
  conversation_id: ResultOf<typeof submitFinRating>['conversation_id'];
  /** Rating that is recorded now. */
  rating: ResultOf<typeof submitFinRating>['rating'];
  /** Always rated. */
  status: ResultOf<typeof submitFinRating>['status'];
};

/** Record how a contact rates a conversation with Fin, which asked for it. A remark makes it final. */
export interface SubmitFinRatingTool extends Definition<typeof submitFinRating> {
  readonly '~calls'?: Calls<SubmitFinRatingParams, SubmitFinRatingResult>;
}

/** What `intercom_create_help_center_redirect` takes. */
export type CreateHelpCenterRedirectParams = {
  /** Id of the help center. */
  helpCenterId: ParamsOf<typeof createHelpCenterRedirect>['helpCenterId'];
  /** Address to lead away from, which lies in the help center. */
  from_url: ParamsOf<typeof createHelpCenterRedirect>['from_url'];
  /** Language to lead to. */
  locale: ParamsOf<typeof createHelpCenterRedirect>['locale'];
  /** What target_id names. */
  target_type: ParamsOf<typeof createHelpCenterRedirect>['target_type'];
  /** Id of the article or collection. */
  target_id: ParamsOf<typeof createHelpCenterRedirect>['target_id'];
};

/** What `intercom_create_help_center_redirect` returns. */
export type CreateHelpCenterRedirectResult = {
  /** The new redirect. */
  help_center_redirect: ResultOf<typeof createHelpCenterRedirect>['help_center_redirect'];
  /** Id of the new redirect. */
  redirectId: ResultOf<typeof createHelpCenterRedirect>['redirectId'];
};

/** Create a redirect, which leads an old address of a help center to an article or a collection. */
export interface CreateHelpCenterRedirectTool extends Definition<typeof createHelpCenterRedirect> {
  readonly '~calls'?: Calls<CreateHelpCenterRedirectParams, CreateHelpCenterRedirectResult>;
}

/** What `intercom_delete_help_center_redirect` takes. */
export type DeleteHelpCenterRedirectParams = {
  /** Id of the help center. */
  helpCenterId: ParamsOf<typeof deleteHelpCenterRedirect>['helpCenterId'];
  /** Id of the help center redirect. */
  redirectId: ParamsOf<typeof deleteHelpCenterRedirect>['redirectId'];
};

/** What `intercom_delete_help_center_redirect` returns. */
export type DeleteHelpCenterRedirectResult = {
  /** Id of the help center redirect. */
  id: ResultOf<typeof deleteHelpCenterRedirect>['id'];
  /** Whether the help center redirect was deleted. */
  deleted: ResultOf<typeof deleteHelpCenterRedirect>['deleted'];
  /** Always help_center_redirect. */
  object: ResultOf<typeof deleteHelpCenterRedirect>['object'];
};

/** Delete a redirect: its address leads nowhere until it is made again. */
export interface DeleteHelpCenterRedirectTool extends Definition<typeof deleteHelpCenterRedirect> {
  readonly '~calls'?: Calls<DeleteHelpCenterRedirectParams, DeleteHelpCenterRedirectResult>;
}

/** What `intercom_get_help_center` takes. */
export type GetHelpCenterParams = {
  /** Id of the help center. */
  helpCenterId: ParamsOf<typeof getHelpCenter>['helpCenterId'];
};

/** What `intercom_get_help_center` returns. */
export type GetHelpCenterResult = {
  /** The help center. */
  help_center: ResultOf<typeof getHelpCenter>['help_center'];
  /** Id of the help center. */
  helpCenterId: ResultOf<typeof getHelpCenter>['helpCenterId'];
};

/** Get one help center with its address and languages. */
export interface GetHelpCenterTool extends Definition<typeof getHelpCenter> {
  readonly '~calls'?: Calls<GetHelpCenterParams, GetHelpCenterResult>;
}

/** What `intercom_get_help_center_redirect` takes. */
export type GetHelpCenterRedirectParams = {
  /** Id of the help center. */
  helpCenterId: ParamsOf<typeof getHelpCenterRedirect>['helpCenterId'];
  /** Id of the help center redirect. */
  redirectId: ParamsOf<typeof getHelpCenterRedirect>['redirectId'];
};

/** What `intercom_get_help_center_redirect` returns. */
export type GetHelpCenterRedirectResult = {
  /** The redirect. */
  help_center_redirect: ResultOf<typeof getHelpCenterRedirect>['help_center_redirect'];
  /** Id of the redirect. */
  redirectId: ResultOf<typeof getHelpCenterRedirect>['redirectId'];
};

/** Get one redirect of a help center. */
export interface GetHelpCenterRedirectTool extends Definition<typeof getHelpCenterRedirect> {
  readonly '~calls'?: Calls<GetHelpCenterRedirectParams, GetHelpCenterRedirectResult>;
}

/** What `intercom_list_help_center_redirects` takes. */
export type ListHelpCenterRedirectsParams = {
  /** Id of the help center. */
  helpCenterId: ParamsOf<typeof listHelpCenterRedirects>['helpCenterId'];
  /** How many items one page holds, at most 250; 50 unless given. */
  per_page?: ParamsOf<typeof listHelpCenterRedirects>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listHelpCenterRedirects>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listHelpCenterRedirects>['starting_after'];
};

/** What `intercom_list_help_center_redirects` returns. */
export type ListHelpCenterRedirectsResult = {
  /** Redirects of this page. */
  redirects: ResultOf<typeof listHelpCenterRedirects>['redirects'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listHelpCenterRedirects>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listHelpCenterRedirects>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listHelpCenterRedirects>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listHelpCenterRedirects>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listHelpCenterRedirects>['can_move'];
};

/** List the old addresses of a help center that lead to articles and collections. */
export interface ListHelpCenterRedirectsTool extends Definition<typeof listHelpCenterRedirects> {
  readonly '~calls'?: Calls<ListHelpCenterRedirectsParams, ListHelpCenterRedirectsResult>;
}

/** What `intercom_list_help_centers` takes. */
export type ListHelpCentersParams = {
  /** How many items one page holds, at most 150; 50 unless given. */
  per_page?: ParamsOf<typeof listHelpCenters>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listHelpCenters>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listHelpCenters>['starting_after'];
};

/** What `intercom_list_help_centers` returns. */
export type ListHelpCentersResult = {
  /** Help centers of this page. */
  help_centers: ResultOf<typeof listHelpCenters>['help_centers'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listHelpCenters>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listHelpCenters>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listHelpCenters>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listHelpCenters>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listHelpCenters>['can_move'];
};

/** List the help centers of the workspace with their addresses and languages. */
export interface ListHelpCentersTool extends Definition<typeof listHelpCenters> {
  readonly '~calls'?: Calls<ListHelpCentersParams, ListHelpCentersResult>;
}

/** What `intercom_create_internal_article` takes. */
export type CreateInternalArticleParams = {
  /** Title. */
  title: ParamsOf<typeof createInternalArticle>['title'];
  /** Text as HTML; not together with body_markdown. */
  body?: ParamsOf<typeof createInternalArticle>['body'];
  /** Text as Markdown; not together with body. Since version 2.16 of the API. */
  body_markdown?: ParamsOf<typeof createInternalArticle>['body_markdown'];
  /** Author; the default admin, or the one the token belongs to, unless given. */
  author_id?: ParamsOf<typeof createInternalArticle>['author_id'];
  /** Owner; the default admin, or the one the token belongs to, unless given. */
  owner_id?: ParamsOf<typeof createInternalArticle>['owner_id'];
  /** Audiences that Fin answers with it; [] is everybody. Since version 2.16 of the API. */
  audience_ids?: ParamsOf<typeof createInternalArticle>['audience_ids'];
  /** Whether Fin may use it. Since version 2.16 of the API. */
  ai_chatbot_availability?: ParamsOf<typeof createInternalArticle>['ai_chatbot_availability'];
  /** Whether Copilot may use it. Since version 2.16 of the API. */
  ai_copilot_availability?: ParamsOf<typeof createInternalArticle>['ai_copilot_availability'];
  /** Whether the sales agent may use it. Since version 2.16 of the API. */
  ai_sales_agent_availability?: ParamsOf<typeof createInternalArticle>['ai_sales_agent_availability'];
};

/** What `intercom_create_internal_article` returns. */
export type CreateInternalArticleResult = {
  /** The new internal article. */
  internal_article: ResultOf<typeof createInternalArticle>['internal_article'];
  /** Id of the new internal article. */
  internalArticleId: ResultOf<typeof createInternalArticle>['internalArticleId'];
};

/** Create an article for teammates. No customer sees it; Fin and Copilot use it only where they may. */
export interface CreateInternalArticleTool extends Definition<typeof createInternalArticle> {
  readonly '~calls'?: Calls<CreateInternalArticleParams, CreateInternalArticleResult>;
}

/** What `intercom_delete_internal_article` takes. */
export type DeleteInternalArticleParams = {
  /** Id of the internal article. */
  internalArticleId: ParamsOf<typeof deleteInternalArticle>['internalArticleId'];
};

/** What `intercom_delete_internal_article` returns. */
export type DeleteInternalArticleResult = {
  /** Id of the internal article. */
  id: ResultOf<typeof deleteInternalArticle>['id'];
  /** Whether the internal article was deleted. */
  deleted: ResultOf<typeof deleteInternalArticle>['deleted'];
  /** Always internal_article. */
  object: ResultOf<typeof deleteInternalArticle>['object'];
};

/** Delete an article for teammates for good. */
export interface DeleteInternalArticleTool extends Definition<typeof deleteInternalArticle> {
  readonly '~calls'?: Calls<DeleteInternalArticleParams, DeleteInternalArticleResult>;
}

/** What `intercom_get_internal_article` takes. */
export type GetInternalArticleParams = {
  /** Id of the internal article. */
  internalArticleId: ParamsOf<typeof getInternalArticle>['internalArticleId'];
};

/** What `intercom_get_internal_article` returns. */
export type GetInternalArticleResult = {
  /** The internal article. */
  internal_article: ResultOf<typeof getInternalArticle>['internal_article'];
  /** Id of the internal article. */
  internalArticleId: ResultOf<typeof getInternalArticle>['internalArticleId'];
};

/** Get one article that only teammates read. */
export interface GetInternalArticleTool extends Definition<typeof getInternalArticle> {
  readonly '~calls'?: Calls<GetInternalArticleParams, GetInternalArticleResult>;
}

/** What `intercom_list_internal_articles` takes. */
export type ListInternalArticlesParams = {
  /** How many items one page holds, at most 150; 25 unless given. */
  per_page?: ParamsOf<typeof listInternalArticles>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof listInternalArticles>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof listInternalArticles>['starting_after'];
};

/** What `intercom_list_internal_articles` returns. */
export type ListInternalArticlesResult = {
  /** Internal articles of this page. */
  internal_articles: ResultOf<typeof listInternalArticles>['internal_articles'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listInternalArticles>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listInternalArticles>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listInternalArticles>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listInternalArticles>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listInternalArticles>['can_move'];
};

/** List the articles that only teammates read. */
export interface ListInternalArticlesTool extends Definition<typeof listInternalArticles> {
  readonly '~calls'?: Calls<ListInternalArticlesParams, ListInternalArticlesResult>;
}

/** What `intercom_search_internal_articles` takes. */
export type SearchInternalArticlesParams = {
  /** Folder to search in. */
  folder_id: ParamsOf<typeof searchInternalArticles>['folder_id'];
  /** How many items one page holds, at most 150; 10 unless given. */
  per_page?: ParamsOf<typeof searchInternalArticles>['per_page'];
  /** Number of the page, from 1; not together with starting_after. */
  page?: ParamsOf<typeof searchInternalArticles>['page'];
  /** next_cursor of the page before; not together with page. */
  starting_after?: ParamsOf<typeof searchInternalArticles>['starting_after'];
};

/** What `intercom_search_internal_articles` returns. */
export type SearchInternalArticlesResult = {
  /** Internal articles of this page. */
  internal_articles: ResultOf<typeof searchInternalArticles>['internal_articles'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof searchInternalArticles>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof searchInternalArticles>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof searchInternalArticles>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof searchInternalArticles>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof searchInternalArticles>['can_move'];
};

/** Search the articles for teammates by their folder; the API knows no other condition. */
export interface SearchInternalArticlesTool extends Definition<typeof searchInternalArticles> {
  readonly '~calls'?: Calls<SearchInternalArticlesParams, SearchInternalArticlesResult>;
}

/** What `intercom_update_internal_article` takes. */
export type UpdateInternalArticleParams = {
  /** Id of the internal article. */
  internalArticleId: ParamsOf<typeof updateInternalArticle>['internalArticleId'];
  /** Title. */
  title?: ParamsOf<typeof updateInternalArticle>['title'];
  /** Text as HTML; not together with body_markdown. */
  body?: ParamsOf<typeof updateInternalArticle>['body'];
  /** Text as Markdown; not together with body. Since version 2.16 of the API. */
  body_markdown?: ParamsOf<typeof updateInternalArticle>['body_markdown'];
  /** Admin who wrote it. */
  author_id?: ParamsOf<typeof updateInternalArticle>['author_id'];
  /** Admin who keeps it up to date. */
  owner_id?: ParamsOf<typeof updateInternalArticle>['owner_id'];
  /** Audiences that Fin answers with it; [] is everybody. Since version 2.16 of the API. */
  audience_ids?: ParamsOf<typeof updateInternalArticle>['audience_ids'];
  /** Whether Fin may use it. Since version 2.16 of the API. */
  ai_chatbot_availability?: ParamsOf<typeof updateInternalArticle>['ai_chatbot_availability'];
  /** Whether Copilot may use it. Since version 2.16 of the API. */
  ai_copilot_availability?: ParamsOf<typeof updateInternalArticle>['ai_copilot_availability'];
  /** Whether the sales agent may use it. Since version 2.16 of the API. */
  ai_sales_agent_availability?: ParamsOf<typeof updateInternalArticle>['ai_sales_agent_availability'];
};

/** What `intercom_update_internal_article` returns. */
export type UpdateInternalArticleResult = {
  /** The internal article after the change. */
  internal_article: ResultOf<typeof updateInternalArticle>['internal_article'];
  /** Id of the internal article. */
  internalArticleId: ResultOf<typeof updateInternalArticle>['internalArticleId'];
};

/** Change an article for teammates: what is left out stays as it is. Needs at least one field. */
export interface UpdateInternalArticleTool extends Definition<typeof updateInternalArticle> {
  readonly '~calls'?: Calls<UpdateInternalArticleParams, UpdateInternalArticleResult>;
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
  /**
   * Only macros that changed after this time, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC).
   */
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listMacros>['can_move'];
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
  /**
   * When the message was created, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports.
   */
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
  whatsapp_message_status: ResultOf<typeof getWhatsappStatus>['whatsapp_message_status'];
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
  /** The messages. */
  statuses: ResultOf<typeof listWhatsappStatuses>['statuses'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof listWhatsappStatuses>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof listWhatsappStatuses>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof listWhatsappStatuses>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof listWhatsappStatuses>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listWhatsappStatuses>['can_move'];
};

/** List how far each WhatsApp message of one outbound broadcast came. */
export interface ListWhatsappStatusesTool extends Definition<typeof listWhatsappStatuses> {
  readonly '~calls'?: Calls<ListWhatsappStatusesParams, ListWhatsappStatusesResult>;
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listNewsItems>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listNewsfeedItems>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listNewsfeeds>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listCompanyNotes>['can_move'];
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listContactNotes>['can_move'];
};

/** List what teammates noted on a contact, newest first. */
export interface ListContactNotesTool extends Definition<typeof listContactNotes> {
  readonly '~calls'?: Calls<ListContactNotesParams, ListContactNotesResult>;
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

/** What `intercom_create_reporting_export` takes. */
export type CreateReportingExportParams = {
  /** Id of the reporting dataset. */
  dataset_id: ParamsOf<typeof createReportingExport>['dataset_id'];
  /** Columns to export, each by the qualified_id that the dataset gives it. */
  attribute_ids: ParamsOf<typeof createReportingExport>['attribute_ids'];
  /** First second of the period, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
  start_time: ParamsOf<typeof createReportingExport>['start_time'];
  /** Last second of the period, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
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
  /** Whether Fin may use it. */
  ai_chatbot_availability?: ParamsOf<typeof createContentSnippet>['ai_chatbot_availability'];
  /** Whether Copilot may use it. */
  ai_copilot_availability?: ParamsOf<typeof createContentSnippet>['ai_copilot_availability'];
  /** Whether the sales agent may use it. */
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
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof listContentSnippets>['can_move'];
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
  /** Whether Fin may use it. */
  ai_chatbot_availability?: ParamsOf<typeof updateContentSnippet>['ai_chatbot_availability'];
  /** Whether Copilot may use it. */
  ai_copilot_availability?: ParamsOf<typeof updateContentSnippet>['ai_copilot_availability'];
  /** Whether the sales agent may use it. */
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
  subscription_type: ResultOf<typeof addContactSubscription>['subscription_type'];
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
  /** The types it chose. */
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

/** What `intercom_tag_article` takes. */
export type TagArticleParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof tagArticle>['articleId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof tagArticle>['tagId'];
  /** Admin who tags; the one the token belongs to unless given. */
  admin_id?: ParamsOf<typeof tagArticle>['admin_id'];
};

/** What `intercom_tag_article` returns. */
export type TagArticleResult = {
  /** Id of the tag. */
  id: ResultOf<typeof tagArticle>['id'];
  /** Name of the tag. */
  name: ResultOf<typeof tagArticle>['name'];
  /** Always tag. */
  type: ResultOf<typeof tagArticle>['type'];
  /** When the tag was put there, in unix seconds. */
  applied_at: ResultOf<typeof tagArticle>['applied_at'];
  /** Admin who put the tag there. */
  applied_by: ResultOf<typeof tagArticle>['applied_by'];
};

/** Put a tag on an article. */
export interface TagArticleTool extends Definition<typeof tagArticle> {
  readonly '~calls'?: Calls<TagArticleParams, TagArticleResult>;
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

/** What `intercom_tag_internal_article` takes. */
export type TagInternalArticleParams = {
  /** Id of the internal article. */
  internalArticleId: ParamsOf<typeof tagInternalArticle>['internalArticleId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof tagInternalArticle>['tagId'];
  /** Admin who tags; the one the token belongs to unless given. */
  admin_id?: ParamsOf<typeof tagInternalArticle>['admin_id'];
};

/** What `intercom_tag_internal_article` returns. */
export type TagInternalArticleResult = {
  /** Id of the tag. */
  id: ResultOf<typeof tagInternalArticle>['id'];
  /** Name of the tag. */
  name: ResultOf<typeof tagInternalArticle>['name'];
  /** Always tag. */
  type: ResultOf<typeof tagInternalArticle>['type'];
  /** When the tag was put there, in unix seconds. */
  applied_at: ResultOf<typeof tagInternalArticle>['applied_at'];
  /** Admin who put the tag there. */
  applied_by: ResultOf<typeof tagInternalArticle>['applied_by'];
};

/** Put a tag on an internal article. */
export interface TagInternalArticleTool extends Definition<typeof tagInternalArticle> {
  readonly '~calls'?: Calls<TagInternalArticleParams, TagInternalArticleResult>;
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

/** What `intercom_untag_article` takes. */
export type UntagArticleParams = {
  /** Id of the article. */
  articleId: ParamsOf<typeof untagArticle>['articleId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof untagArticle>['tagId'];
};

/** What `intercom_untag_article` returns. */
export type UntagArticleResult = {
  /** Id of the tag. */
  id: ResultOf<typeof untagArticle>['id'];
  /** Name of the tag; missing when the answer was lost. */
  name: ResultOf<typeof untagArticle>['name'];
  /** Always tag. */
  type: ResultOf<typeof untagArticle>['type'];
};

/** Take a tag off an article. The tag itself stays. */
export interface UntagArticleTool extends Definition<typeof untagArticle> {
  readonly '~calls'?: Calls<UntagArticleParams, UntagArticleResult>;
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

/** What `intercom_untag_internal_article` takes. */
export type UntagInternalArticleParams = {
  /** Id of the internal article. */
  internalArticleId: ParamsOf<typeof untagInternalArticle>['internalArticleId'];
  /** Id of the tag (not its name). */
  tagId: ParamsOf<typeof untagInternalArticle>['tagId'];
};

/** What `intercom_untag_internal_article` returns. */
export type UntagInternalArticleResult = {
  /** Id of the tag. */
  id: ResultOf<typeof untagInternalArticle>['id'];
  /** Name of the tag; missing when the answer was lost. */
  name: ResultOf<typeof untagInternalArticle>['name'];
  /** Always tag. */
  type: ResultOf<typeof untagInternalArticle>['type'];
};

/** Take a tag off an internal article. The tag itself stays. */
export interface UntagInternalArticleTool extends Definition<typeof untagInternalArticle> {
  readonly '~calls'?: Calls<UntagInternalArticleParams, UntagInternalArticleResult>;
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

/** What `intercom_change_ticket_type` takes. */
export type ChangeTicketTypeParams = {
  /** Id of the ticket; not its ticket_id, the number in the inbox. */
  ticketId: ParamsOf<typeof changeTicketType>['ticketId'];
  /** New type, of the same category. */
  ticket_type_id: ParamsOf<typeof changeTicketType>['ticket_type_id'];
  /** State of the new type. */
  ticket_state_id: ParamsOf<typeof changeTicketType>['ticket_state_id'];
  /** Values by attribute name of the new type; title and text are _default_title_ and _default_description_. */
  ticket_attributes?: ParamsOf<typeof changeTicketType>['ticket_attributes'];
};

/** What `intercom_change_ticket_type` returns. */
export type ChangeTicketTypeResult = {
  /** The ticket after the change. */
  ticket: ResultOf<typeof changeTicketType>['ticket'];
  /** Id of the ticket. */
  ticketId: ResultOf<typeof changeTicketType>['ticketId'];
};

/**
 * Change the type of a ticket within its category. Attributes of the same name and type stay; those that are given
 * count first.
 */
export interface ChangeTicketTypeTool extends Definition<typeof changeTicketType> {
  readonly '~calls'?: Calls<ChangeTicketTypeParams, ChangeTicketTypeResult>;
}

/** What `intercom_count_tickets` takes. */
export type CountTicketsParams = {
  /** Which tickets to count. */
  query: ParamsOf<typeof countTickets>['query'];
  /** Field to count by; only the whole unless given. */
  group_by?: ParamsOf<typeof countTickets>['group_by'];
  /** Ids to count by (0 for nobody), for ticket_type_id, admin_assignee_id, team_assignee_id; all unless given. */
  values?: ParamsOf<typeof countTickets>['values'];
  /** By day: first second, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
  since?: ParamsOf<typeof countTickets>['since'];
  /**
   * By day: end, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); 31 days after since at the
   * most.
   */
  until?: ParamsOf<typeof countTickets>['until'];
};

/** What `intercom_count_tickets` returns. */
export type CountTicketsResult = {
  /** How many tickets the search finds. */
  total_count: ResultOf<typeof countTickets>['total_count'];
  /** How many of each group: value and count; empty without group_by. */
  groups: ResultOf<typeof countTickets>['groups'];
};

/**
 * Get how many tickets a search finds, on the whole and by category, openness, type, assignee, team or day. Each group
 * is a request.
 */
export interface CountTicketsTool extends Definition<typeof countTickets> {
  readonly '~calls'?: Calls<CountTicketsParams, CountTicketsResult>;
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
  /**
   * When the ticket was created, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports.
   */
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

/** What `intercom_create_ticket_type` takes. */
export type CreateTicketTypeParams = {
  /** Name of the type. */
  name: ParamsOf<typeof createTicketType>['name'];
  /** What it is for. */
  description?: ParamsOf<typeof createTicketType>['description'];
  /** Customer for tickets that contacts see, Back-office for work behind them, Tracker for many conversations. */
  category?: ParamsOf<typeof createTicketType>['category'];
  /** An emoji. */
  icon?: ParamsOf<typeof createTicketType>['icon'];
  /** Whether its tickets are for teammates alone. */
  is_internal?: ParamsOf<typeof createTicketType>['is_internal'];
};

/** What `intercom_create_ticket_type` returns. */
export type CreateTicketTypeResult = {
  /** The new ticket type. */
  ticket_type: ResultOf<typeof createTicketType>['ticket_type'];
  /** Id of the ticket type. */
  ticketTypeId: ResultOf<typeof createTicketType>['ticketTypeId'];
};

/** Create a ticket type. It has the attributes _default_title_ and _default_description_ from the start. */
export interface CreateTicketTypeTool extends Definition<typeof createTicketType> {
  readonly '~calls'?: Calls<CreateTicketTypeParams, CreateTicketTypeResult>;
}

/** What `intercom_create_ticket_type_attribute` takes. */
export type CreateTicketTypeAttributeParams = {
  /** Id of the ticket type. */
  ticketTypeId: ParamsOf<typeof createTicketTypeAttribute>['ticketTypeId'];
  /** Name of the attribute, the key in ticket_attributes. */
  name: ParamsOf<typeof createTicketTypeAttribute>['name'];
  /** Description for teammates and contacts. */
  description: ParamsOf<typeof createTicketTypeAttribute>['description'];
  /** What it holds; fixed from then on. */
  data_type: ParamsOf<typeof createTicketTypeAttribute>['data_type'];
  /** Whether teammates must fill it in to create a ticket. */
  required_to_create?: ParamsOf<typeof createTicketTypeAttribute>['required_to_create'];
  /** Whether contacts must fill it in to create a ticket. */
  required_to_create_for_contacts?: ParamsOf<typeof createTicketTypeAttribute>['required_to_create_for_contacts'];
  /** Whether teammates see it when they create a ticket; true unless given. */
  visible_on_create?: ParamsOf<typeof createTicketTypeAttribute>['visible_on_create'];
  /** Whether contacts see it; true unless given. */
  visible_to_contacts?: ParamsOf<typeof createTicketTypeAttribute>['visible_to_contacts'];
  /** For a string: whether it may have several lines. */
  multiline?: ParamsOf<typeof createTicketTypeAttribute>['multiline'];
  /** For a list: its items, with commas between them. */
  list_items?: ParamsOf<typeof createTicketTypeAttribute>['list_items'];
  /** For files: whether there may be several. */
  allow_multiple_values?: ParamsOf<typeof createTicketTypeAttribute>['allow_multiple_values'];
};

/** What `intercom_create_ticket_type_attribute` returns. */
export type CreateTicketTypeAttributeResult = {
  /** The attribute as it is now. */
  attribute: ResultOf<typeof createTicketTypeAttribute>['attribute'];
  /** Id of the attribute. */
  attributeId: ResultOf<typeof createTicketTypeAttribute>['attributeId'];
};

/** Add an attribute to a ticket type. */
export interface CreateTicketTypeAttributeTool extends Definition<typeof createTicketTypeAttribute> {
  readonly '~calls'?: Calls<CreateTicketTypeAttributeParams, CreateTicketTypeAttributeResult>;
}

/** What `intercom_delete_ticket` takes. */
export type DeleteTicketParams = {
  /** Id of the ticket; not its ticket_id, the number in the inbox. */
  ticketId: ParamsOf<typeof deleteTicket>['ticketId'];
};

/** What `intercom_delete_ticket` returns. */
export type DeleteTicketResult = {
  /** Id of the ticket. */
  id: ResultOf<typeof deleteTicket>['id'];
  /** Whether the ticket was deleted. */
  deleted: ResultOf<typeof deleteTicket>['deleted'];
  /** Always ticket. */
  object: ResultOf<typeof deleteTicket>['object'];
};

/** Delete a ticket for good, with its replies, attributes and files. */
export interface DeleteTicketTool extends Definition<typeof deleteTicket> {
  readonly '~calls'?: Calls<DeleteTicketParams, DeleteTicketResult>;
}

/** What `intercom_enqueue_ticket` takes. */
export type EnqueueTicketParams = {
  /** Id of the ticket type. */
  ticket_type_id: ParamsOf<typeof enqueueTicket>['ticket_type_id'];
  /** Exactly one contact: its id, or [{"id"}], [{"external_id"}] or [{"email"}]; an unknown e-mail makes a contact. */
  contacts: ParamsOf<typeof enqueueTicket>['contacts'];
  /** Values by attribute name; title and text are _default_title_ and _default_description_. */
  ticket_attributes: ParamsOf<typeof enqueueTicket>['ticket_attributes'];
  /** Intercom id of the company of the ticket. */
  company_id?: ParamsOf<typeof enqueueTicket>['company_id'];
  /**
   * When the ticket was created, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports.
   */
  created_at?: ParamsOf<typeof enqueueTicket>['created_at'];
  /** Conversation to link the ticket to. */
  conversation_to_link_id?: ParamsOf<typeof enqueueTicket>['conversation_to_link_id'];
  /** Who gets the ticket: {admin_assignee_id, team_assignee_id}, either or both. */
  assignment?: ParamsOf<typeof enqueueTicket>['assignment'];
  /** Tell nobody about it. */
  skip_notifications?: ParamsOf<typeof enqueueTicket>['skip_notifications'];
};

/** What `intercom_enqueue_ticket` returns. */
export type EnqueueTicketResult = {
  /** The job. */
  job: ResultOf<typeof enqueueTicket>['job'];
  /** Id of the job. */
  job_id: ResultOf<typeof enqueueTicket>['job_id'];
  /** How far it is; pending at first. */
  status: ResultOf<typeof enqueueTicket>['status'];
};

/** Start a job that creates a ticket for one contact, who is told about it unless skip_notifications is true. */
export interface EnqueueTicketTool extends Definition<typeof enqueueTicket> {
  readonly '~calls'?: Calls<EnqueueTicketParams, EnqueueTicketResult>;
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

/** What `intercom_get_ticket_type` takes. */
export type GetTicketTypeParams = {
  /** Id of the ticket type. */
  ticketTypeId: ParamsOf<typeof getTicketType>['ticketTypeId'];
};

/** What `intercom_get_ticket_type` returns. */
export type GetTicketTypeResult = {
  /** The ticket type. */
  ticket_type: ResultOf<typeof getTicketType>['ticket_type'];
};

/** Get one ticket type with the attributes and states that its tickets have. */
export interface GetTicketTypeTool extends Definition<typeof getTicketType> {
  readonly '~calls'?: Calls<GetTicketTypeParams, GetTicketTypeResult>;
}

/** What `intercom_link_conversation_to_ticket` takes. */
export type LinkConversationToTicketParams = {
  /** Ticket of the category Tracker; it takes 2,500 conversations at the most. */
  ticketId: ParamsOf<typeof linkConversationToTicket>['ticketId'];
  /** Conversation or Customer ticket. */
  conversation_id: ParamsOf<typeof linkConversationToTicket>['conversation_id'];
};

/** What `intercom_link_conversation_to_ticket` returns. */
export type LinkConversationToTicketResult = {
  /** The conversation. */
  conversation: ResultOf<typeof linkConversationToTicket>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof linkConversationToTicket>['conversationId'];
};

/** Attach a conversation, or a Customer ticket, to a Tracker ticket. It can have only one. */
export interface LinkConversationToTicketTool extends Definition<typeof linkConversationToTicket> {
  readonly '~calls'?: Calls<LinkConversationToTicketParams, LinkConversationToTicketResult>;
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

/** What `intercom_reply_ticket` takes. */
export type ReplyTicketParams = {
  /** Id of the ticket; not its ticket_id, the number in the inbox. */
  ticketId: ParamsOf<typeof replyTicket>['ticketId'];
  /** comment and quick_reply reach the contact, note does not. */
  message_type: ParamsOf<typeof replyTicket>['message_type'];
  /** Text or HTML of a comment or note. */
  body?: ParamsOf<typeof replyTicket>['body'];
  /** Buttons of a quick reply: [{"text", "uuid"}]; the answer of the contact names the uuid. */
  reply_options?: ParamsOf<typeof replyTicket>['reply_options'];
  /** Admin who replies; the default admin, or the one the token belongs to, unless given. */
  admin_id?: ParamsOf<typeof replyTicket>['admin_id'];
  /** Web addresses of images: a list, or text with commas between them; 10 at the most. */
  attachment_urls?: ParamsOf<typeof replyTicket>['attachment_urls'];
  /** Files to attach: name, content_type and data (base64) of each; 10 at the most. Since version 2.16 of the API. */
  attachment_files?: ParamsOf<typeof replyTicket>['attachment_files'];
  /** Put a note on a Back-office ticket into all its linked conversations as well. */
  cross_post?: ParamsOf<typeof replyTicket>['cross_post'];
  /**
   * When the reply was written, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports.
   */
  created_at?: ParamsOf<typeof replyTicket>['created_at'];
  /** Tell nobody about the reply. Since version 2.13 of the API. */
  skip_notifications?: ParamsOf<typeof replyTicket>['skip_notifications'];
};

/** What `intercom_reply_ticket` returns. */
export type ReplyTicketResult = {
  /** The part that the reply made. */
  part: ResultOf<typeof replyTicket>['part'];
  /** Id of the part. */
  partId: ResultOf<typeof replyTicket>['partId'];
};

/**
 * Reply to a ticket as an admin, send the contact buttons, or leave a note that the contact never sees. Answers with
 * the part.
 */
export interface ReplyTicketTool extends Definition<typeof replyTicket> {
  readonly '~calls'?: Calls<ReplyTicketParams, ReplyTicketResult>;
}

/** What `intercom_reply_ticket_as_contact` takes. */
export type ReplyTicketAsContactParams = {
  /** Id of the ticket; not its ticket_id, the number in the inbox. */
  ticketId: ParamsOf<typeof replyTicketAsContact>['ticketId'];
  /** Intercom id of the contact. */
  contactId?: ParamsOf<typeof replyTicketAsContact>['contactId'];
  /** Your own id of the contact (external_id). */
  user_id?: ParamsOf<typeof replyTicketAsContact>['user_id'];
  /** E-mail address of the contact. */
  email?: ParamsOf<typeof replyTicketAsContact>['email'];
  /** Text of the reply. */
  body: ParamsOf<typeof replyTicketAsContact>['body'];
  /** Web addresses of images: a list, or text with commas between them; 10 at the most. */
  attachment_urls?: ParamsOf<typeof replyTicketAsContact>['attachment_urls'];
  /**
   * When the reply was written, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports.
   */
  created_at?: ParamsOf<typeof replyTicketAsContact>['created_at'];
  /** Tell nobody about the reply. Since version 2.13 of the API. */
  skip_notifications?: ParamsOf<typeof replyTicketAsContact>['skip_notifications'];
};

/** What `intercom_reply_ticket_as_contact` returns. */
export type ReplyTicketAsContactResult = {
  /** The part that the reply made. */
  part: ResultOf<typeof replyTicketAsContact>['part'];
  /** Id of the part. */
  partId: ResultOf<typeof replyTicketAsContact>['partId'];
};

/** Reply to a ticket in the name of its contact, named by contactId, user_id or email. Not for Back-office tickets. */
export interface ReplyTicketAsContactTool extends Definition<typeof replyTicketAsContact> {
  readonly '~calls'?: Calls<ReplyTicketAsContactParams, ReplyTicketAsContactResult>;
}

/** What `intercom_search_tickets` takes. */
export type SearchTicketsParams = {
  /** Filter {field, operator, value}, or group {operator: "AND" or "OR", value: [filters]}. */
  query: ParamsOf<typeof searchTickets>['query'];
  /** How many items one page holds, at most 150; 20 unless given. */
  per_page?: ParamsOf<typeof searchTickets>['per_page'];
  /** next_cursor of the page before. */
  starting_after?: ParamsOf<typeof searchTickets>['starting_after'];
};

/** What `intercom_search_tickets` returns. */
export type SearchTicketsResult = {
  /** Tickets of this page. */
  tickets: ResultOf<typeof searchTickets>['tickets'];
  /** Paging information as Intercom returned it. */
  pages: ResultOf<typeof searchTickets>['pages'];
  /** How many items there are on all pages, where Intercom says so. */
  total_count: ResultOf<typeof searchTickets>['total_count'];
  /** Whether there is another page. */
  has_more: ResultOf<typeof searchTickets>['has_more'];
  /** Give it back as starting_after to get the next page; null at the end. */
  next_cursor: ResultOf<typeof searchTickets>['next_cursor'];
  /** Whether items can change places while the pages are read, so that one is missed or comes twice. */
  can_move: ResultOf<typeof searchTickets>['can_move'];
};

/** Search tickets by their fields. Changes of the last minutes may be missing. */
export interface SearchTicketsTool extends Definition<typeof searchTickets> {
  readonly '~calls'?: Calls<SearchTicketsParams, SearchTicketsResult>;
}

/** What `intercom_unlink_conversation_from_ticket` takes. */
export type UnlinkConversationFromTicketParams = {
  /** Ticket of the category Tracker. */
  ticketId: ParamsOf<typeof unlinkConversationFromTicket>['ticketId'];
  /** Conversation or Customer ticket. */
  conversationId: ParamsOf<typeof unlinkConversationFromTicket>['conversationId'];
};

/** What `intercom_unlink_conversation_from_ticket` returns. */
export type UnlinkConversationFromTicketResult = {
  /** The conversation; missing when its answer was lost. */
  conversation: ResultOf<typeof unlinkConversationFromTicket>['conversation'];
  /** Id of the conversation. */
  conversationId: ResultOf<typeof unlinkConversationFromTicket>['conversationId'];
};

/** Detach a conversation, or a Customer ticket, from a Tracker ticket. Both stay. */
export interface UnlinkConversationFromTicketTool extends Definition<typeof unlinkConversationFromTicket> {
  readonly '~calls'?: Calls<UnlinkConversationFromTicketParams, UnlinkConversationFromTicketResult>;
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
  /** When a snoozed ticket opens again, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC). */
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

/** What `intercom_update_ticket_type` takes. */
export type UpdateTicketTypeParams = {
  /** Id of the ticket type. */
  ticketTypeId: ParamsOf<typeof updateTicketType>['ticketTypeId'];
  /** New name. */
  name?: ParamsOf<typeof updateTicketType>['name'];
  /** What it is for. */
  description?: ParamsOf<typeof updateTicketType>['description'];
  /** Customer for tickets that contacts see, Back-office for work behind them, Tracker for many conversations. */
  category?: ParamsOf<typeof updateTicketType>['category'];
  /** An emoji. */
  icon?: ParamsOf<typeof updateTicketType>['icon'];
  /** Whether its tickets are for teammates alone. */
  is_internal?: ParamsOf<typeof updateTicketType>['is_internal'];
  /** true puts it out of use, false brings it back. */
  archived?: ParamsOf<typeof updateTicketType>['archived'];
};

/** What `intercom_update_ticket_type` returns. */
export type UpdateTicketTypeResult = {
  /** The ticket type after the change. */
  ticket_type: ResultOf<typeof updateTicketType>['ticket_type'];
  /** Id of the ticket type. */
  ticketTypeId: ResultOf<typeof updateTicketType>['ticketTypeId'];
};

/** Change a ticket type, or put it out of use with archived. Needs at least one change. */
export interface UpdateTicketTypeTool extends Definition<typeof updateTicketType> {
  readonly '~calls'?: Calls<UpdateTicketTypeParams, UpdateTicketTypeResult>;
}

/** What `intercom_update_ticket_type_attribute` takes. */
export type UpdateTicketTypeAttributeParams = {
  /** Id of the ticket type. */
  ticketTypeId: ParamsOf<typeof updateTicketTypeAttribute>['ticketTypeId'];
  /** Id of the ticket type attribute. */
  attributeId: ParamsOf<typeof updateTicketTypeAttribute>['attributeId'];
  /** New name. */
  name?: ParamsOf<typeof updateTicketTypeAttribute>['name'];
  /** Description for teammates and contacts. */
  description?: ParamsOf<typeof updateTicketTypeAttribute>['description'];
  /** Whether teammates must fill it in to create a ticket. */
  required_to_create?: ParamsOf<typeof updateTicketTypeAttribute>['required_to_create'];
  /** Whether contacts must fill it in to create a ticket. */
  required_to_create_for_contacts?: ParamsOf<typeof updateTicketTypeAttribute>['required_to_create_for_contacts'];
  /** Whether teammates see it when they create a ticket; true unless given. */
  visible_on_create?: ParamsOf<typeof updateTicketTypeAttribute>['visible_on_create'];
  /** Whether contacts see it; true unless given. */
  visible_to_contacts?: ParamsOf<typeof updateTicketTypeAttribute>['visible_to_contacts'];
  /** For a string: whether it may have several lines. */
  multiline?: ParamsOf<typeof updateTicketTypeAttribute>['multiline'];
  /** For a list: its items, with commas between them. */
  list_items?: ParamsOf<typeof updateTicketTypeAttribute>['list_items'];
  /** For files: whether there may be several. */
  allow_multiple_values?: ParamsOf<typeof updateTicketTypeAttribute>['allow_multiple_values'];
  /** true puts it out of use, false brings it back. */
  archived?: ParamsOf<typeof updateTicketTypeAttribute>['archived'];
};

/** What `intercom_update_ticket_type_attribute` returns. */
export type UpdateTicketTypeAttributeResult = {
  /** The attribute as it is now. */
  attribute: ResultOf<typeof updateTicketTypeAttribute>['attribute'];
  /** Id of the attribute. */
  attributeId: ResultOf<typeof updateTicketTypeAttribute>['attributeId'];
};

/** Change an attribute of a ticket type, or put it out of use with archived; tickets keep their values. */
export interface UpdateTicketTypeAttributeTool extends Definition<typeof updateTicketTypeAttribute> {
  readonly '~calls'?: Calls<UpdateTicketTypeAttributeParams, UpdateTicketTypeAttributeResult>;
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
  GetWhatsappStatusTool,
  ListWhatsappStatusesTool,
  UpdateTicketTool,
  ListAdminsTool,
  GetAdminTool,
  ListActivityLogEventTypesTool,
  ListActivityLogsTool,
  SearchActivityLogsTool,
  SetAdminAwayTool,
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
  TagArticleTool,
  TagInternalArticleTool,
  UntagArticleTool,
  UntagInternalArticleTool,
  TagContentSnippetTool,
  UntagContentSnippetTool,
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
  AttachContactToConversationTool,
  ConvertConversationToTicketTool,
  DeleteConversationTool,
  DetachContactFromConversationTool,
  ListDeletedConversationsTool,
  ListHandlingEventsTool,
  ListSideConversationsTool,
  MergeConversationTool,
  RedactConversationTool,
  ReplyConversationAsContactTool,
  SendQuickRepliesTool,
  UpdateConversationTool,
  CountConversationsTool,
  ExportConversationsTool,
  ListCompanyContactsTool,
  DeleteCompanyTool,
  ListAllCompaniesTool,
  ListCompanySegmentsTool,
  UpdateCompanyTool,
  ListContactEventsTool,
  CreateEventSummaryTool,
  ListTeamsTool,
  GetTeamMetricsTool,
  GetTeamTool,
  ListTicketTypesTool,
  ListTicketStatesTool,
  ChangeTicketTypeTool,
  CreateTicketTypeAttributeTool,
  CreateTicketTypeTool,
  DeleteTicketTool,
  EnqueueTicketTool,
  GetTicketTypeTool,
  LinkConversationToTicketTool,
  ReplyTicketAsContactTool,
  ReplyTicketTool,
  SearchTicketsTool,
  UnlinkConversationFromTicketTool,
  UpdateTicketTypeAttributeTool,
  UpdateTicketTypeTool,
  CountTicketsTool,
  ListDataAttributesTool,
  ArchiveConversationAttributeOptionTool,
  ArchiveConversationAttributeTool,
  CreateConversationAttributeOptionTool,
  CreateConversationAttributeTool,
  GetConversationAttributeTool,
  UpdateConversationAttributeOptionTool,
  UpdateConversationAttributeTool,
  CreateDataAttributeTool,
  UpdateDataAttributeTool,
  CreateArticleTool,
  DeleteArticleTool,
  GetArticleDraftTool,
  GetArticleVersionTool,
  GetArticleTool,
  ListArticleVersionsTool,
  ListArticlesTool,
  PublishArticleDraftTool,
  SearchArticlesTool,
  StageArticleDraftTool,
  UpdateArticleTool,
  CreateCollectionTool,
  DeleteCollectionTool,
  GetCollectionTool,
  ListCollectionsTool,
  UpdateCollectionTool,
  CreateHelpCenterRedirectTool,
  DeleteHelpCenterRedirectTool,
  GetHelpCenterRedirectTool,
  GetHelpCenterTool,
  ListHelpCenterRedirectsTool,
  ListHelpCentersTool,
  CreateInternalArticleTool,
  DeleteInternalArticleTool,
  GetInternalArticleTool,
  ListInternalArticlesTool,
  SearchInternalArticlesTool,
  UpdateInternalArticleTool,
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
  ReplyToFinTool,
  StartFinConversationTool,
  SubmitFinRatingTool,
  ListAwayStatusReasonsTool,
  CreateCustomObjectInstanceTool,
  DeleteCustomObjectInstanceTool,
  GetCustomObjectInstanceTool,
  ListCustomObjectInstancesTool,
  CreateDataConnectorTool,
  DeleteDataConnectorTool,
  GetDataConnectorExecutionTool,
  GetDataConnectorTool,
  ListDataConnectorExecutionsTool,
  ListDataConnectorsTool,
  UpdateDataConnectorTool,
  GetIpAllowlistTool,
  UpdateIpAllowlistTool,
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
