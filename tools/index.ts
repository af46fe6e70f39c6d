/**
 * Generated from the files in tools/ by scripts/generate.mjs: run `npm run generate` after adding or removing one. Only the
 * order of `allTools` is kept as it stands here; hosts show tools in it.
 */
import { getAdmin as getAdminDefinition } from './admins/get-admin.js';
import { listActivityLogEventTypes as listActivityLogEventTypesDefinition } from './admins/list-activity-log-event-types.js';
import { listActivityLogs as listActivityLogsDefinition } from './admins/list-activity-logs.js';
import { listAdmins as listAdminsDefinition } from './admins/list-admins.js';
import { me as meDefinition } from './admins/me.js';
import { searchActivityLogs as searchActivityLogsDefinition } from './admins/search-activity-logs.js';
import { setAdminAway as setAdminAwayDefinition } from './admins/set-admin-away.js';
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
import { archiveConversationAttribute as archiveConversationAttributeDefinition } from './attributes/archive-conversation-attribute.js';
import { archiveConversationAttributeOption as archiveConversationAttributeOptionDefinition } from './attributes/archive-conversation-attribute-option.js';
import { createConversationAttribute as createConversationAttributeDefinition } from './attributes/create-conversation-attribute.js';
import { createConversationAttributeOption as createConversationAttributeOptionDefinition } from './attributes/create-conversation-attribute-option.js';
import { createDataAttribute as createDataAttributeDefinition } from './attributes/create-data-attribute.js';
import { getConversationAttribute as getConversationAttributeDefinition } from './attributes/get-conversation-attribute.js';
import { listDataAttributes as listDataAttributesDefinition } from './attributes/list-data-attributes.js';
import { updateConversationAttribute as updateConversationAttributeDefinition } from './attributes/update-conversation-attribute.js';
import { updateConversationAttributeOption as updateConversationAttributeOptionDefinition } from './attributes/update-conversation-attribute-option.js';
import { updateDataAttribute as updateDataAttributeDefinition } from './attributes/update-data-attribute.js';
import { createAudience as createAudienceDefinition } from './audiences/create-audience.js';
import { deleteAudience as deleteAudienceDefinition } from './audiences/delete-audience.js';
import { getAudience as getAudienceDefinition } from './audiences/get-audience.js';
import { listAudiences as listAudiencesDefinition } from './audiences/list-audiences.js';
import { updateAudience as updateAudienceDefinition } from './audiences/update-audience.js';
import { listAwayStatusReasons as listAwayStatusReasonsDefinition } from './away-status-reasons/list-away-status-reasons.js';
import { dismissContactBanner as dismissContactBannerDefinition } from './banners/dismiss-contact-banner.js';
import { listContactBanners as listContactBannersDefinition } from './banners/list-contact-banners.js';
import { getBrand as getBrandDefinition } from './brands/get-brand.js';
import { listBrands as listBrandsDefinition } from './brands/list-brands.js';
import { getCall as getCallDefinition } from './calls/get-call.js';
import { getCallRecording as getCallRecordingDefinition } from './calls/get-call-recording.js';
import { getCallTranscript as getCallTranscriptDefinition } from './calls/get-call-transcript.js';
import { getFinVoiceByExternalId as getFinVoiceByExternalIdDefinition } from './calls/get-fin-voice-by-external-id.js';
import { getFinVoiceByPhoneNumber as getFinVoiceByPhoneNumberDefinition } from './calls/get-fin-voice-by-phone-number.js';
import { getFinVoiceCall as getFinVoiceCallDefinition } from './calls/get-fin-voice-call.js';
import { listCalls as listCallsDefinition } from './calls/list-calls.js';
import { listCallsWithTranscripts as listCallsWithTranscriptsDefinition } from './calls/list-calls-with-transcripts.js';
import { listFinVoiceCalls as listFinVoiceCallsDefinition } from './calls/list-fin-voice-calls.js';
import { registerFinVoiceCall as registerFinVoiceCallDefinition } from './calls/register-fin-voice-call.js';
import { createCollection as createCollectionDefinition } from './collections/create-collection.js';
import { deleteCollection as deleteCollectionDefinition } from './collections/delete-collection.js';
import { getCollection as getCollectionDefinition } from './collections/get-collection.js';
import { listCollections as listCollectionsDefinition } from './collections/list-collections.js';
import { updateCollection as updateCollectionDefinition } from './collections/update-collection.js';
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
import { bulkContentActions as bulkContentActionsDefinition } from './content/bulk-content-actions.js';
import { searchContent as searchContentDefinition } from './content/search-content.js';
import { assignConversation as assignConversationDefinition } from './conversations/assign-conversation.js';
import { attachContactToConversation as attachContactToConversationDefinition } from './conversations/attach-contact-to-conversation.js';
import { closeConversation as closeConversationDefinition } from './conversations/close-conversation.js';
import { convertConversationToTicket as convertConversationToTicketDefinition } from './conversations/convert-conversation-to-ticket.js';
import { countConversations as countConversationsDefinition } from './conversations/count-conversations.js';
import { createConversation as createConversationDefinition } from './conversations/create-conversation.js';
import { deleteConversation as deleteConversationDefinition } from './conversations/delete-conversation.js';
import { detachContactFromConversation as detachContactFromConversationDefinition } from './conversations/detach-contact-from-conversation.js';
import { exportConversations as exportConversationsDefinition } from './conversations/export-conversations.js';
import { getConversation as getConversationDefinition } from './conversations/get-conversation.js';
import { listConversations as listConversationsDefinition } from './conversations/list-conversations.js';
import { listDeletedConversations as listDeletedConversationsDefinition } from './conversations/list-deleted-conversations.js';
import { listHandlingEvents as listHandlingEventsDefinition } from './conversations/list-handling-events.js';
import { listSideConversations as listSideConversationsDefinition } from './conversations/list-side-conversations.js';
import { mergeConversation as mergeConversationDefinition } from './conversations/merge-conversation.js';
import { openConversation as openConversationDefinition } from './conversations/open-conversation.js';
import { redactConversation as redactConversationDefinition } from './conversations/redact-conversation.js';
import { replyConversation as replyConversationDefinition } from './conversations/reply-conversation.js';
import { replyConversationAsContact as replyConversationAsContactDefinition } from './conversations/reply-conversation-as-contact.js';
import { searchConversations as searchConversationsDefinition } from './conversations/search-conversations.js';
import { sendQuickReplies as sendQuickRepliesDefinition } from './conversations/send-quick-replies.js';
import { snoozeConversation as snoozeConversationDefinition } from './conversations/snooze-conversation.js';
import { updateConversation as updateConversationDefinition } from './conversations/update-conversation.js';
import { createCustomObjectInstance as createCustomObjectInstanceDefinition } from './custom-objects/create-custom-object-instance.js';
import { deleteCustomObjectInstance as deleteCustomObjectInstanceDefinition } from './custom-objects/delete-custom-object-instance.js';
import { getCustomObjectInstance as getCustomObjectInstanceDefinition } from './custom-objects/get-custom-object-instance.js';
import { listCustomObjectInstances as listCustomObjectInstancesDefinition } from './custom-objects/list-custom-object-instances.js';
import { createDataConnector as createDataConnectorDefinition } from './data-connectors/create-data-connector.js';
import { deleteDataConnector as deleteDataConnectorDefinition } from './data-connectors/delete-data-connector.js';
import { getDataConnector as getDataConnectorDefinition } from './data-connectors/get-data-connector.js';
import { getDataConnectorExecution as getDataConnectorExecutionDefinition } from './data-connectors/get-data-connector-execution.js';
import { listDataConnectorExecutions as listDataConnectorExecutionsDefinition } from './data-connectors/list-data-connector-executions.js';
import { listDataConnectors as listDataConnectorsDefinition } from './data-connectors/list-data-connectors.js';
import { updateDataConnector as updateDataConnectorDefinition } from './data-connectors/update-data-connector.js';
import { getEmail as getEmailDefinition } from './emails/get-email.js';
import { listEmails as listEmailsDefinition } from './emails/list-emails.js';
import { createEvent as createEventDefinition } from './events/create-event.js';
import { createEventSummary as createEventSummaryDefinition } from './events/create-event-summary.js';
import { listContactEvents as listContactEventsDefinition } from './events/list-contact-events.js';
import { cancelDataExport as cancelDataExportDefinition } from './exports/cancel-data-export.js';
import { createDataExport as createDataExportDefinition } from './exports/create-data-export.js';
import { downloadDataExport as downloadDataExportDefinition } from './exports/download-data-export.js';
import { getDataExport as getDataExportDefinition } from './exports/get-data-export.js';
import { replyToFin as replyToFinDefinition } from './fin/reply-to-fin.js';
import { startFinConversation as startFinConversationDefinition } from './fin/start-fin-conversation.js';
import { submitFinRating as submitFinRatingDefinition } from './fin/submit-fin-rating.js';
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
import { getIpAllowlist as getIpAllowlistDefinition } from './ip-allowlist/get-ip-allowlist.js';
import { updateIpAllowlist as updateIpAllowlistDefinition } from './ip-allowlist/update-ip-allowlist.js';
import { getJob as getJobDefinition } from './jobs/get-job.js';
import { getMacro as getMacroDefinition } from './macros/get-macro.js';
import { listMacros as listMacrosDefinition } from './macros/list-macros.js';
import { createMessage as createMessageDefinition } from './messages/create-message.js';
import { getWhatsappStatus as getWhatsappStatusDefinition } from './messages/get-whatsapp-status.js';
import { listWhatsappStatuses as listWhatsappStatusesDefinition } from './messages/list-whatsapp-statuses.js';
import { createNewsItem as createNewsItemDefinition } from './news/create-news-item.js';
import { deleteNewsItem as deleteNewsItemDefinition } from './news/delete-news-item.js';
import { getNewsItem as getNewsItemDefinition } from './news/get-news-item.js';
import { getNewsfeed as getNewsfeedDefinition } from './news/get-newsfeed.js';
import { listNewsItems as listNewsItemsDefinition } from './news/list-news-items.js';
import { listNewsfeedItems as listNewsfeedItemsDefinition } from './news/list-newsfeed-items.js';
import { listNewsfeeds as listNewsfeedsDefinition } from './news/list-newsfeeds.js';
import { updateNewsItem as updateNewsItemDefinition } from './news/update-news-item.js';
import { createCompanyNote as createCompanyNoteDefinition } from './notes/create-company-note.js';
import { createNote as createNoteDefinition } from './notes/create-note.js';
import { getNote as getNoteDefinition } from './notes/get-note.js';
import { listCompanyNotes as listCompanyNotesDefinition } from './notes/list-company-notes.js';
import { listContactNotes as listContactNotesDefinition } from './notes/list-contact-notes.js';
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
import { createPhoneCallRedirect as createPhoneCallRedirectDefinition } from './phone-call-redirects/create-phone-call-redirect.js';
import { createReportingExport as createReportingExportDefinition } from './reporting/create-reporting-export.js';
import { downloadReportingExport as downloadReportingExportDefinition } from './reporting/download-reporting-export.js';
import { getReportingExport as getReportingExportDefinition } from './reporting/get-reporting-export.js';
import { listReportingDatasets as listReportingDatasetsDefinition } from './reporting/list-reporting-datasets.js';
import { getSegment as getSegmentDefinition } from './segments/get-segment.js';
import { listSegments as listSegmentsDefinition } from './segments/list-segments.js';
import { createContentSnippet as createContentSnippetDefinition } from './snippets/create-content-snippet.js';
import { deleteContentSnippet as deleteContentSnippetDefinition } from './snippets/delete-content-snippet.js';
import { getContentSnippet as getContentSnippetDefinition } from './snippets/get-content-snippet.js';
import { listContentSnippets as listContentSnippetsDefinition } from './snippets/list-content-snippets.js';
import { updateContentSnippet as updateContentSnippetDefinition } from './snippets/update-content-snippet.js';
import { addContactSubscription as addContactSubscriptionDefinition } from './subscriptions/add-contact-subscription.js';
import { listContactSubscriptions as listContactSubscriptionsDefinition } from './subscriptions/list-contact-subscriptions.js';
import { listSubscriptionTypes as listSubscriptionTypesDefinition } from './subscriptions/list-subscription-types.js';
import { removeContactSubscription as removeContactSubscriptionDefinition } from './subscriptions/remove-contact-subscription.js';
import { createTag as createTagDefinition } from './tags/create-tag.js';
import { deleteTag as deleteTagDefinition } from './tags/delete-tag.js';
import { getTag as getTagDefinition } from './tags/get-tag.js';
import { listTags as listTagsDefinition } from './tags/list-tags.js';
import { tagArticle as tagArticleDefinition } from './tags/tag-article.js';
import { tagCompanies as tagCompaniesDefinition } from './tags/tag-companies.js';
import { tagContact as tagContactDefinition } from './tags/tag-contact.js';
import { tagContentSnippet as tagContentSnippetDefinition } from './tags/tag-content-snippet.js';
import { tagConversation as tagConversationDefinition } from './tags/tag-conversation.js';
import { tagInternalArticle as tagInternalArticleDefinition } from './tags/tag-internal-article.js';
import { tagMany as tagManyDefinition } from './tags/tag-many.js';
import { tagTicket as tagTicketDefinition } from './tags/tag-ticket.js';
import { untagArticle as untagArticleDefinition } from './tags/untag-article.js';
import { untagContact as untagContactDefinition } from './tags/untag-contact.js';
import { untagContentSnippet as untagContentSnippetDefinition } from './tags/untag-content-snippet.js';
import { untagConversation as untagConversationDefinition } from './tags/untag-conversation.js';
import { untagInternalArticle as untagInternalArticleDefinition } from './tags/untag-internal-article.js';
import { untagTicket as untagTicketDefinition } from './tags/untag-ticket.js';
import { getTeam as getTeamDefinition } from './teams/get-team.js';
import { getTeamMetrics as getTeamMetricsDefinition } from './teams/get-team-metrics.js';
import { listTeams as listTeamsDefinition } from './teams/list-teams.js';
import { changeTicketType as changeTicketTypeDefinition } from './tickets/change-ticket-type.js';
import { countTickets as countTicketsDefinition } from './tickets/count-tickets.js';
import { createTicket as createTicketDefinition } from './tickets/create-ticket.js';
import { createTicketType as createTicketTypeDefinition } from './tickets/create-ticket-type.js';
import { createTicketTypeAttribute as createTicketTypeAttributeDefinition } from './tickets/create-ticket-type-attribute.js';
import { deleteTicket as deleteTicketDefinition } from './tickets/delete-ticket.js';
import { enqueueTicket as enqueueTicketDefinition } from './tickets/enqueue-ticket.js';
import { getTicket as getTicketDefinition } from './tickets/get-ticket.js';
import { getTicketType as getTicketTypeDefinition } from './tickets/get-ticket-type.js';
import { linkConversationToTicket as linkConversationToTicketDefinition } from './tickets/link-conversation-to-ticket.js';
import { listTicketStates as listTicketStatesDefinition } from './tickets/list-ticket-states.js';
import { listTicketTypes as listTicketTypesDefinition } from './tickets/list-ticket-types.js';
import { replyTicket as replyTicketDefinition } from './tickets/reply-ticket.js';
import { replyTicketAsContact as replyTicketAsContactDefinition } from './tickets/reply-ticket-as-contact.js';
import { searchTickets as searchTicketsDefinition } from './tickets/search-tickets.js';
import { unlinkConversationFromTicket as unlinkConversationFromTicketDefinition } from './tickets/unlink-conversation-from-ticket.js';
import { updateTicket as updateTicketDefinition } from './tickets/update-ticket.js';
import { updateTicketType as updateTicketTypeDefinition } from './tickets/update-ticket-type.js';
import { updateTicketTypeAttribute as updateTicketTypeAttributeDefinition } from './tickets/update-ticket-type-attribute.js';
import type {
  AddContactSubscriptionTool,
  ArchiveContactTool,
  ArchiveConversationAttributeOptionTool,
  ArchiveConversationAttributeTool,
  AssignConversationTool,
  AttachContactToCompanyTool,
  AttachContactToConversationTool,
  BlockContactTool,
  BulkContentActionsTool,
  CancelDataExportTool,
  ChangeTicketTypeTool,
  CloseConversationTool,
  ConvertConversationToTicketTool,
  ConvertVisitorTool,
  CountConversationsTool,
  CountTicketsTool,
  CreateArticleTool,
  CreateAudienceTool,
  CreateCollectionTool,
  CreateCompanyNoteTool,
  CreateCompanyTool,
  CreateContactTool,
  CreateContentImportSourceTool,
  CreateContentSnippetTool,
  CreateConversationAttributeOptionTool,
  CreateConversationAttributeTool,
  CreateConversationTool,
  CreateCustomObjectInstanceTool,
  CreateDataAttributeTool,
  CreateDataConnectorTool,
  CreateDataExportTool,
  CreateEventSummaryTool,
  CreateEventTool,
  CreateExternalPageTool,
  CreateHelpCenterRedirectTool,
  CreateInternalArticleTool,
  CreateMessageTool,
  CreateNewsItemTool,
  CreateNoteTool,
  CreateOfficeHoursExceptionTool,
  CreateOfficeHoursScheduleTool,
  CreatePhoneCallRedirectTool,
  CreateReportingExportTool,
  CreateTagTool,
  CreateTicketTool,
  CreateTicketTypeAttributeTool,
  CreateTicketTypeTool,
  DeleteArticleTool,
  DeleteAudienceTool,
  DeleteCollectionTool,
  DeleteCompanyTool,
  DeleteContactTool,
  DeleteContentImportSourceTool,
  DeleteContentSnippetTool,
  DeleteConversationTool,
  DeleteCustomObjectInstanceTool,
  DeleteDataConnectorTool,
  DeleteExternalPageTool,
  DeleteHelpCenterRedirectTool,
  DeleteInternalArticleTool,
  DeleteNewsItemTool,
  DeleteOfficeHoursExceptionTool,
  DeleteOfficeHoursScheduleTool,
  DeleteTagTool,
  DeleteTicketTool,
  DetachContactFromCompanyTool,
  DetachContactFromConversationTool,
  DismissContactBannerTool,
  DownloadDataExportTool,
  DownloadReportingExportTool,
  EnqueueTicketTool,
  ExportConversationsTool,
  FindContactConversationsTool,
  GetAdminTool,
  GetArticleDraftTool,
  GetArticleTool,
  GetArticleVersionTool,
  GetAudienceTool,
  GetBrandTool,
  GetCallRecordingTool,
  GetCallTool,
  GetCallTranscriptTool,
  GetCollectionTool,
  GetCompanyTool,
  GetContactTool,
  GetContentImportSourceTool,
  GetContentSnippetTool,
  GetConversationAttributeTool,
  GetConversationTool,
  GetCustomObjectInstanceTool,
  GetDataConnectorExecutionTool,
  GetDataConnectorTool,
  GetDataExportTool,
  GetEmailTool,
  GetExternalPageTool,
  GetFinVoiceByExternalIdTool,
  GetFinVoiceByPhoneNumberTool,
  GetFinVoiceCallTool,
  GetHelpCenterRedirectTool,
  GetHelpCenterTool,
  GetInternalArticleTool,
  GetIpAllowlistTool,
  GetJobTool,
  GetMacroTool,
  GetNewsfeedTool,
  GetNewsItemTool,
  GetNoteTool,
  GetOfficeHoursExceptionTool,
  GetOfficeHoursScheduleTool,
  GetReportingExportTool,
  GetSegmentTool,
  GetTagTool,
  GetTeamMetricsTool,
  GetTeamTool,
  GetTicketTool,
  GetTicketTypeTool,
  GetVisitorTool,
  GetWhatsappStatusTool,
  GetWorkflowTool,
  IntercomTools,
  LinkConversationToTicketTool,
  ListActivityLogEventTypesTool,
  ListActivityLogsTool,
  ListAdminsTool,
  ListAllCompaniesTool,
  ListArticlesTool,
  ListArticleVersionsTool,
  ListAudiencesTool,
  ListAwayStatusReasonsTool,
  ListBrandsTool,
  ListCallsTool,
  ListCallsWithTranscriptsTool,
  ListCollectionsTool,
  ListCompaniesTool,
  ListCompanyContactsTool,
  ListCompanyNotesTool,
  ListCompanySegmentsTool,
  ListContactBannersTool,
  ListContactCompaniesTool,
  ListContactEventsTool,
  ListContactMergesTool,
  ListContactNotesTool,
  ListContactSegmentsTool,
  ListContactSubscriptionsTool,
  ListContactsTool,
  ListContactTagsTool,
  ListContentImportSourcesTool,
  ListContentSnippetsTool,
  ListConversationsTool,
  ListCustomObjectInstancesTool,
  ListDataAttributesTool,
  ListDataConnectorExecutionsTool,
  ListDataConnectorsTool,
  ListDeletedConversationsTool,
  ListEmailsTool,
  ListExternalPagesTool,
  ListFinVoiceCallsTool,
  ListHandlingEventsTool,
  ListHelpCenterRedirectsTool,
  ListHelpCentersTool,
  ListInternalArticlesTool,
  ListMacrosTool,
  ListNewsfeedItemsTool,
  ListNewsfeedsTool,
  ListNewsItemsTool,
  ListOfficeHoursExceptionsTool,
  ListOfficeHoursSchedulesTool,
  ListReportingDatasetsTool,
  ListSegmentsTool,
  ListSideConversationsTool,
  ListSubscriptionTypesTool,
  ListTagsTool,
  ListTeamsTool,
  ListTicketStatesTool,
  ListTicketTypesTool,
  ListWhatsappStatusesTool,
  MergeContactsTool,
  MergeConversationTool,
  MeTool,
  OpenConversationTool,
  PublishArticleDraftTool,
  RedactConversationTool,
  RegisterFinVoiceCallTool,
  RemoveContactSubscriptionTool,
  ReplyConversationAsContactTool,
  ReplyConversationTool,
  ReplyTicketAsContactTool,
  ReplyTicketTool,
  ReplyToFinTool,
  SearchActivityLogsTool,
  SearchArticlesTool,
  SearchContactsTool,
  SearchContentTool,
  SearchConversationsTool,
  SearchInternalArticlesTool,
  SearchTicketsTool,
  SendQuickRepliesTool,
  SetAdminAwayTool,
  SnoozeConversationTool,
  StageArticleDraftTool,
  StartFinConversationTool,
  SubmitFinRatingTool,
  TagArticleTool,
  TagCompaniesTool,
  TagContactTool,
  TagContentSnippetTool,
  TagConversationTool,
  TagInternalArticleTool,
  TagManyTool,
  TagTicketTool,
  UnarchiveContactTool,
  UnlinkConversationFromTicketTool,
  UntagArticleTool,
  UntagContactTool,
  UntagContentSnippetTool,
  UntagConversationTool,
  UntagInternalArticleTool,
  UntagTicketTool,
  UpdateArticleTool,
  UpdateAudienceTool,
  UpdateCollectionTool,
  UpdateCompanyTool,
  UpdateContactTool,
  UpdateContentImportSourceTool,
  UpdateContentSnippetTool,
  UpdateConversationAttributeOptionTool,
  UpdateConversationAttributeTool,
  UpdateConversationTool,
  UpdateDataAttributeTool,
  UpdateDataConnectorTool,
  UpdateExternalPageTool,
  UpdateInternalArticleTool,
  UpdateIpAllowlistTool,
  UpdateNewsItemTool,
  UpdateOfficeHoursExceptionTool,
  UpdateOfficeHoursScheduleTool,
  UpdateTicketTool,
  UpdateTicketTypeAttributeTool,
  UpdateTicketTypeTool,
  UpdateVisitorTool,
  UpsertContactTool,
} from './types.js';
import { convertVisitor as convertVisitorDefinition } from './visitors/convert-visitor.js';
import { getVisitor as getVisitorDefinition } from './visitors/get-visitor.js';
import { updateVisitor as updateVisitorDefinition } from './visitors/update-visitor.js';
import { getWorkflow as getWorkflowDefinition } from './workflows/get-workflow.js';

/** Get one admin, with teams and whether the admin is away. */
export const getAdmin: GetAdminTool = getAdminDefinition;

/** List all types that entries of the activity log can have. */
export const listActivityLogEventTypes: ListActivityLogEventTypesTool = listActivityLogEventTypesDefinition;

/** List what admins did in the workspace in a period, newest first. The search can choose by type. */
export const listActivityLogs: ListActivityLogsTool = listActivityLogsDefinition;

/** List all admins of the workspace, in one page. */
export const listAdmins: ListAdminsTool = listAdminsDefinition;

/** Get the admin whom the token belongs to, the workspace, its time zone and the time there now. */
export const me: MeTool = meDefinition;

/** Search what admins did in the workspace in a period by its types, newest first. */
export const searchActivityLogs: SearchActivityLogsTool = searchActivityLogsDefinition;

/** Change whether an admin is away. Some workspaces need a reason: list the away status reasons for its id. */
export const setAdminAway: SetAdminAwayTool = setAdminAwayDefinition;

/** Create a source of external pages, to which pages can then be added. */
export const createContentImportSource: CreateContentImportSourceTool = createContentImportSourceDefinition;

/** Create an external page for the AI products, or update the one of its source with this external_id. */
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

/** Archive a custom attribute of conversations. Only teammates can bring it back, in their settings. */
export const archiveConversationAttribute: ArchiveConversationAttributeTool = archiveConversationAttributeDefinition;

/** Archive one option of a list attribute of conversations. Two must stay in use; its label can be added again. */
export const archiveConversationAttributeOption: ArchiveConversationAttributeOptionTool =
  archiveConversationAttributeOptionDefinition;

/** Create a custom attribute of conversations. */
export const createConversationAttribute: CreateConversationAttributeTool = createConversationAttributeDefinition;

/** Add an option to a list attribute of conversations. */
export const createConversationAttributeOption: CreateConversationAttributeOptionTool =
  createConversationAttributeOptionDefinition;

/** Create a custom attribute of contacts or companies. Name and type stay for good; it can be archived. */
export const createDataAttribute: CreateDataAttributeTool = createDataAttributeDefinition;

/** Get the definition of one custom attribute of conversations. */
export const getConversationAttribute: GetConversationAttributeTool = getConversationAttributeDefinition;

/**
 * List the attributes that contacts, companies or conversations have, custom ones too, with their types and options, at
 * once. Without model since version 2.16 those of contacts and companies alone.
 */
export const listDataAttributes: ListDataAttributesTool = listDataAttributesDefinition;

/** Change a custom attribute of conversations. Its type is fixed, and its options have tools of their own. */
export const updateConversationAttribute: UpdateConversationAttributeTool = updateConversationAttributeDefinition;

/** Change the label of one option of a list attribute of conversations. */
export const updateConversationAttributeOption: UpdateConversationAttributeOptionTool =
  updateConversationAttributeOptionDefinition;

/** Change or archive a custom attribute of contacts or companies. Its type stays. */
export const updateDataAttribute: UpdateDataAttributeTool = updateDataAttributeDefinition;

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

/** List all reasons that admins can give for being away at once, deleted ones too. */
export const listAwayStatusReasons: ListAwayStatusReasonsTool = listAwayStatusReasonsDefinition;

/** Dismiss a banner for a contact, who then sees it nowhere any more. */
export const dismissContactBanner: DismissContactBannerTool = dismissContactBannerDefinition;

/** List the banners that a contact is to see. Each counts as shown: list them only to show them at once. */
export const listContactBanners: ListContactBannersTool = listContactBannersDefinition;

/** Get one brand by its id. */
export const getBrand: GetBrandTool = getBrandDefinition;

/** List all brands of the workspace at once, the default one too. */
export const listBrands: ListBrandsTool = listBrandsDefinition;

/** Get one phone call by its Intercom id. */
export const getCall: GetCallTool = getCallDefinition;

/** Get the address of the recording of a call. Whoever has the address can hear it for a while. */
export const getCallRecording: GetCallRecordingTool = getCallRecordingDefinition;

/** Get what was said on a call, as plain text with times and speakers. */
export const getCallTranscript: GetCallTranscriptTool = getCallTranscriptDefinition;

/** Get a call that was registered for Fin, by its id in the other telephone system. */
export const getFinVoiceByExternalId: GetFinVoiceByExternalIdTool = getFinVoiceByExternalIdDefinition;

/** Get the newest matched call that was registered for Fin with a phone number. */
export const getFinVoiceByPhoneNumber: GetFinVoiceByPhoneNumberTool = getFinVoiceByPhoneNumberDefinition;

/** Get a call that was registered for Fin, by the id of its registration. */
export const getFinVoiceCall: GetFinVoiceCallTool = getFinVoiceCallDefinition;

/** List the phone calls of the workspace. */
export const listCalls: ListCallsTool = listCallsDefinition;

/** List the calls of some conversations, each with its transcript where there is one. */
export const listCallsWithTranscripts: ListCallsWithTranscriptsTool = listCallsWithTranscriptsDefinition;

/** List the calls of a conversation that were registered for Fin. */
export const listFinVoiceCalls: ListFinVoiceCallsTool = listFinVoiceCallsDefinition;

/** Register a call of another telephone system, so that Fin can take it. A call is registered once. */
export const registerFinVoiceCall: RegisterFinVoiceCallTool = registerFinVoiceCallDefinition;

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

/** Create a company, or update the one with this company_id. Lists have it once a contact is attached. */
export const createCompany: CreateCompanyTool = createCompanyDefinition;

/** Delete a company for good and detach its contacts, which stay. An integration that syncs it makes it anew. */
export const deleteCompany: DeleteCompanyTool = deleteCompanyDefinition;

/** Get one company by its Intercom id, your own id or its name. */
export const getCompany: GetCompanyTool = getCompanyDefinition;

/**
 * List all companies that have contacts, also beyond 10,000. A workspace has one such list open at a time, and it ends
 * when no page is asked for within a minute.
 */
export const listAllCompanies: ListAllCompaniesTool = listAllCompaniesDefinition;

/**
 * List companies that have contacts, by their last visit: all, or those with a tag or in a segment. It ends after
 * 10,000: intercom_list_all_companies has all.
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

/** Search contacts by their fields. Dates match whole days; a change can take minutes to be found. */
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

/** Change up to 1,000 pieces of content: publish, delete, tag, or set who may use them. It happens later. */
export const bulkContentActions: BulkContentActionsTool = bulkContentActionsDefinition;

/** Search the knowledge base: articles, internal articles, snippets, external pages and files, by words and filters. */
export const searchContent: SearchContentTool = searchContentDefinition;

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

/**
 * Get how many conversations a search finds, on the whole and by state, priority, assignee, team, tag or day. Each
 * group is a request.
 */
export const countConversations: CountConversationsTool = countConversationsDefinition;

/** Create a conversation that a contact begins, with a plain text. Answers with its first message. */
export const createConversation: CreateConversationTool = createConversationDefinition;

/** Delete a conversation for good. Its figures stay in reports unless retain_metrics is false. */
export const deleteConversation: DeleteConversationTool = deleteConversationDefinition;

/** Remove a contact from a conversation of several. The last contact cannot be removed. */
export const detachContactFromConversation: DetachContactFromConversationTool = detachContactFromConversationDefinition;

/** Get the conversations of a period with all their parts, page by page. */
export const exportConversations: ExportConversationsTool = exportConversationsDefinition;

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

/** Reply to a conversation as an admin, or leave an internal note that the customer never sees. */
export const replyConversation: ReplyConversationTool = replyConversationDefinition;

/**
 * Reply to a conversation in the name of a contact, such as one who wrote elsewhere. Names one by contactId, user_id or
 * email.
 */
export const replyConversationAsContact: ReplyConversationAsContactTool = replyConversationAsContactDefinition;

/** Search conversations by their fields. They come without parts; the last minutes may be missing. */
export const searchConversations: SearchConversationsTool = searchConversationsDefinition;

/** Send buttons into a conversation, one of which the contact can press as an answer. */
export const sendQuickReplies: SendQuickRepliesTool = sendQuickRepliesDefinition;

/** Snooze a conversation until a time in the future, when it opens again. */
export const snoozeConversation: SnoozeConversationTool = snoozeConversationDefinition;

/** Change the title, attributes, company or read mark of a conversation. Needs at least one of them. */
export const updateConversation: UpdateConversationTool = updateConversationDefinition;

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

/** Get one data connector with its request, inputs and response fields. Values of headers stay hidden. */
export const getDataConnector: GetDataConnectorTool = getDataConnectorDefinition;

/** Get what became of one request of a data connector, with the bodies of request and answer. */
export const getDataConnectorExecution: GetDataConnectorExecutionTool = getDataConnectorExecutionDefinition;

/** List what became of the requests of a data connector, newest first; of the last hour unless given. */
export const listDataConnectorExecutions: ListDataConnectorExecutionsTool = listDataConnectorExecutionsDefinition;

/** List data connectors page by page, the last changed first, without what their requests hold. */
export const listDataConnectors: ListDataConnectorsTool = listDataConnectorsDefinition;

/** Change a data connector, set it live or back to a draft. What is left out stays. */
export const updateDataConnector: UpdateDataConnectorTool = updateDataConnectorDefinition;

/** Get one address that the workspace sends e-mail from, by the id of its setting. */
export const getEmail: GetEmailTool = getEmailDefinition;

/** List all addresses that the workspace sends e-mail from, with their brands, at once. */
export const listEmails: ListEmailsTool = listEmailsDefinition;

/**
 * Record something that a contact did. Needs user_id, email or id, at least one of them. The same event of the same
 * second counts once.
 */
export const createEvent: CreateEventTool = createEventDefinition;

/** Record how often a user did something, and when first and last, without an event for each time. */
export const createEventSummary: CreateEventSummaryTool = createEventSummaryDefinition;

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

/** Start a conversation that Fin leads, with what the contact wrote. Fin answers by notifications of its own. */
export const startFinConversation: StartFinConversationTool = startFinConversationDefinition;

/** Record how a contact rates a conversation with Fin, which asked for it. A remark makes it final. */
export const submitFinRating: SubmitFinRatingTool = submitFinRatingDefinition;

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

/** Get the addresses from which the workspace can be used, and whether others are kept out. */
export const getIpAllowlist: GetIpAllowlistTool = getIpAllowlistDefinition;

/**
 * Change from which addresses the workspace can be used. Warning: all others are locked out at once, colleagues and
 * integrations too.
 */
export const updateIpAllowlist: UpdateIpAllowlistTool = updateIpAllowlistDefinition;

/** Get the state of a job that Intercom carries out later, such as the creation of a ticket. */
export const getJob: GetJobTool = getJobDefinition;

/** Get one macro (saved reply) by its id, where the admin of the token can use it. */
export const getMacro: GetMacroTool = getMacroDefinition;

/** List the macros (saved replies) that the admin of the token can use, last changed first. */
export const listMacros: ListMacrosTool = listMacrosDefinition;

/**
 * Send an in-app message or an e-mail to contacts in the name of an admin. An e-mail needs subject and template. No
 * conversation exists until the contact answers.
 */
export const createMessage: CreateMessageTool = createMessageDefinition;

/** Get how far one WhatsApp message came: sent, delivered, read or failed. */
export const getWhatsappStatus: GetWhatsappStatusTool = getWhatsappStatusDefinition;

/** List how far each WhatsApp message of one outbound broadcast came. */
export const listWhatsappStatuses: ListWhatsappStatusesTool = listWhatsappStatusesDefinition;

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

/** Send a text message to a caller with a link that goes on with the talk in the Messenger. */
export const createPhoneCallRedirect: CreatePhoneCallRedirectTool = createPhoneCallRedirectDefinition;

/** Start an export of the figures of a dataset over a period. Five exports can be under way at a time. */
export const createReportingExport: CreateReportingExportTool = createReportingExportDefinition;

/** Get the file of an export of figures: CSV. Code and the command line save it; others get its size and kind. */
export const downloadReportingExport: DownloadReportingExportTool = downloadReportingExportDefinition;

/** Get the state of an export of figures. */
export const getReportingExport: GetReportingExportTool = getReportingExportDefinition;

/** List the datasets of figures that can be exported, such as conversations, each with its columns. */
export const listReportingDatasets: ListReportingDatasetsTool = listReportingDatasetsDefinition;

/** Get one segment by its id. */
export const getSegment: GetSegmentTool = getSegmentDefinition;

/** List all segments of contacts and companies at once. */
export const listSegments: ListSegmentsTool = listSegmentsDefinition;

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

/** Put a tag on an article. */
export const tagArticle: TagArticleTool = tagArticleDefinition;

/** Put a tag on companies, or take it off them. The tag is named, and made when there is none of this name. */
export const tagCompanies: TagCompaniesTool = tagCompaniesDefinition;

/** Put a tag on a contact. */
export const tagContact: TagContactTool = tagContactDefinition;

/** Put a tag on a content snippet. */
export const tagContentSnippet: TagContentSnippetTool = tagContentSnippetDefinition;

/** Put a tag on a conversation. */
export const tagConversation: TagConversationTool = tagConversationDefinition;

/** Put a tag on an internal article. */
export const tagInternalArticle: TagInternalArticleTool = tagInternalArticleDefinition;

/**
 * Put a tag on many contacts, conversations, companies and tickets, or take it off. Says of each whether it was done;
 * the others go on when one fails.
 */
export const tagMany: TagManyTool = tagManyDefinition;

/** Put a tag on a ticket. */
export const tagTicket: TagTicketTool = tagTicketDefinition;

/** Take a tag off an article. The tag itself stays. */
export const untagArticle: UntagArticleTool = untagArticleDefinition;

/** Take a tag off a contact. The tag itself stays. */
export const untagContact: UntagContactTool = untagContactDefinition;

/** Take a tag off a content snippet. The tag itself stays. */
export const untagContentSnippet: UntagContentSnippetTool = untagContentSnippetDefinition;

/** Take a tag off a conversation. The tag itself stays. */
export const untagConversation: UntagConversationTool = untagConversationDefinition;

/** Take a tag off an internal article. The tag itself stays. */
export const untagInternalArticle: UntagInternalArticleTool = untagInternalArticleDefinition;

/** Take a tag off a ticket. The tag itself stays. */
export const untagTicket: UntagTicketTool = untagTicketDefinition;

/** Get one team with the ids of its admins. */
export const getTeam: GetTeamTool = getTeamDefinition;

/** Get how many open, idle and snoozed conversations each admin of a team has at this moment. */
export const getTeamMetrics: GetTeamMetricsTool = getTeamMetricsDefinition;

/** List all teams of the workspace at once, with the ids of their admins. */
export const listTeams: ListTeamsTool = listTeamsDefinition;

/**
 * Change the type of a ticket within its category. Attributes of the same name and type stay; those that are given
 * count first.
 */
export const changeTicketType: ChangeTicketTypeTool = changeTicketTypeDefinition;

/**
 * Get how many tickets a search finds, on the whole and by category, openness, type, assignee, team or day. Each group
 * is a request.
 */
export const countTickets: CountTicketsTool = countTicketsDefinition;

/**
 * Create a ticket for one contact, who is told about it unless skip_notifications is true. A list attribute takes the
 * id of its item, not its name.
 */
export const createTicket: CreateTicketTool = createTicketDefinition;

/** Create a ticket type. It has the attributes _default_title_ and _default_description_ from the start. */
export const createTicketType: CreateTicketTypeTool = createTicketTypeDefinition;

/** Add an attribute to a ticket type. */
export const createTicketTypeAttribute: CreateTicketTypeAttributeTool = createTicketTypeAttributeDefinition;

/** Delete a ticket for good, with its replies, attributes and files. */
export const deleteTicket: DeleteTicketTool = deleteTicketDefinition;

/** Start a job that creates a ticket for one contact, who is told about it unless skip_notifications is true. */
export const enqueueTicket: EnqueueTicketTool = enqueueTicketDefinition;

/** Get one ticket by its id, which is not the number that the inbox shows. */
export const getTicket: GetTicketTool = getTicketDefinition;

/** Get one ticket type with the attributes and states that its tickets have. */
export const getTicketType: GetTicketTypeTool = getTicketTypeDefinition;

/** Attach a conversation, or a Customer ticket, to a Tracker ticket. It can have only one. */
export const linkConversationToTicket: LinkConversationToTicketTool = linkConversationToTicketDefinition;

/** List all ticket states at once, archived ones too, each with the ticket types that use it. */
export const listTicketStates: ListTicketStatesTool = listTicketStatesDefinition;

/** List all ticket types at once, archived ones too, with the attributes and states of their tickets. */
export const listTicketTypes: ListTicketTypesTool = listTicketTypesDefinition;

/**
 * Reply to a ticket as an admin, send the contact buttons, or leave a note that the contact never sees. Answers with
 * the part.
 */
export const replyTicket: ReplyTicketTool = replyTicketDefinition;

/** Reply to a ticket in the name of its contact, named by contactId, user_id or email. Not for Back-office tickets. */
export const replyTicketAsContact: ReplyTicketAsContactTool = replyTicketAsContactDefinition;

/** Search tickets by their fields. Changes of the last minutes may be missing. */
export const searchTickets: SearchTicketsTool = searchTicketsDefinition;

/** Detach a conversation, or a Customer ticket, from a Tracker ticket. Both stay. */
export const unlinkConversationFromTicket: UnlinkConversationFromTicketTool = unlinkConversationFromTicketDefinition;

/**
 * Change a ticket: attributes, state, assignment, visibility or company. Needs at least one change. The contact may be
 * told unless skip_notifications is true.
 */
export const updateTicket: UpdateTicketTool = updateTicketDefinition;

/** Change a ticket type, or put it out of use with archived. Needs at least one change. */
export const updateTicketType: UpdateTicketTypeTool = updateTicketTypeDefinition;

/** Change an attribute of a ticket type, or put it out of use with archived; tickets keep their values. */
export const updateTicketTypeAttribute: UpdateTicketTypeAttributeTool = updateTicketTypeAttributeDefinition;

/** Add a visitor to the contacts for good: as a new user or lead, or merged into the user that exists already. */
export const convertVisitor: ConvertVisitorTool = convertVisitorDefinition;

/** Get one visitor of the website, who is no contact yet, by the user_id that the Messenger gave it. */
export const getVisitor: GetVisitorTool = getVisitorDefinition;

/** Change the name or the custom attributes of a visitor. Needs its id or its user_id, and a change. */
export const updateVisitor: UpdateVisitorTool = updateVisitorDefinition;

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
  getWhatsappStatus,
  listWhatsappStatuses,
  updateTicket,
  listAdmins,
  getAdmin,
  listActivityLogEventTypes,
  listActivityLogs,
  searchActivityLogs,
  setAdminAway,
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
  tagArticle,
  tagInternalArticle,
  untagArticle,
  untagInternalArticle,
  tagContentSnippet,
  untagContentSnippet,
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
  countConversations,
  exportConversations,
  listCompanyContacts,
  deleteCompany,
  listAllCompanies,
  listCompanySegments,
  updateCompany,
  listContactEvents,
  createEventSummary,
  listTeams,
  getTeamMetrics,
  getTeam,
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
  countTickets,
  listDataAttributes,
  archiveConversationAttributeOption,
  archiveConversationAttribute,
  createConversationAttributeOption,
  createConversationAttribute,
  getConversationAttribute,
  updateConversationAttributeOption,
  updateConversationAttribute,
  createDataAttribute,
  updateDataAttribute,
  createArticle,
  deleteArticle,
  getArticleDraft,
  getArticleVersion,
  getArticle,
  listArticleVersions,
  listArticles,
  publishArticleDraft,
  searchArticles,
  stageArticleDraft,
  updateArticle,
  createCollection,
  deleteCollection,
  getCollection,
  listCollections,
  updateCollection,
  createHelpCenterRedirect,
  deleteHelpCenterRedirect,
  getHelpCenterRedirect,
  getHelpCenter,
  listHelpCenterRedirects,
  listHelpCenters,
  createInternalArticle,
  deleteInternalArticle,
  getInternalArticle,
  listInternalArticles,
  searchInternalArticles,
  updateInternalArticle,
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
  replyToFin,
  startFinConversation,
  submitFinRating,
  listAwayStatusReasons,
  createCustomObjectInstance,
  deleteCustomObjectInstance,
  getCustomObjectInstance,
  listCustomObjectInstances,
  createDataConnector,
  deleteDataConnector,
  getDataConnectorExecution,
  getDataConnector,
  listDataConnectorExecutions,
  listDataConnectors,
  updateDataConnector,
  getIpAllowlist,
  updateIpAllowlist,
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
