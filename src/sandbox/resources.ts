import type { Route } from './http/route.js';
import { activityLogResource } from './resources/activity-log/routes.js';
import { adminResource } from './resources/admin-routes.js';
import { externalPageResource } from './resources/ai-content/pages.js';
import { importSourceResource } from './resources/ai-content/sources.js';
import { articleResource, articleVersionResource } from './resources/articles/routes.js';
import { audienceResource } from './resources/audiences.js';
import { awayStatusReasonResource } from './resources/away-status-reasons.js';
import { bannerResource } from './resources/banners.js';
import { brandResource, emailSettingResource } from './resources/brands.js';
import { finVoiceResource } from './resources/calls/fin-voice.js';
import { callResource } from './resources/calls/routes.js';
import { companyResource } from './resources/companies/routes.js';
import { contactResource } from './resources/contacts/routes.js';
import { contentResource } from './resources/content/routes.js';
import { conversationAttributeResource } from './resources/conversation-attributes/routes.js';
import { conversationResource } from './resources/conversations/routes.js';
import { customObjectResource } from './resources/custom-objects/routes.js';
import { dataAttributeResource } from './resources/data-attributes/routes.js';
import { dataConnectorExecutionResource } from './resources/data-connectors/executions.js';
import { dataConnectorResource } from './resources/data-connectors/routes.js';
import { eventResource } from './resources/events/routes.js';
import { dataExportResource, reportingExportResource } from './resources/exports/routes.js';
import { finResource } from './resources/fin/routes.js';
import { collectionResource } from './resources/help-center/collections.js';
import { helpCenterResource } from './resources/help-center/help-centers.js';
import { redirectResource } from './resources/help-center/redirects.js';
import { internalArticleResource } from './resources/internal-articles.js';
import { ipAllowlistResource } from './resources/ip-allowlist.js';
import { jobResource } from './resources/jobs.js';
import { macroResource } from './resources/macros.js';
import { messageResource } from './resources/messages/routes.js';
import { newsfeedResource, newsItemResource } from './resources/news.js';
import { noteResource } from './resources/notes.js';
import { officeHoursExceptionResource } from './resources/office-hours/exceptions.js';
import { officeHoursScheduleResource } from './resources/office-hours/schedules.js';
import { phoneCallRedirectResource } from './resources/phone-call-redirects.js';
import { segmentResource } from './resources/segments/routes.js';
import { snippetResource } from './resources/snippets/routes.js';
import { subscriptionResource } from './resources/subscriptions/routes.js';
import { tagResource } from './resources/tags/routes.js';
import { teamResource } from './resources/team-routes.js';
import { ticketStateResource, ticketTypeResource } from './resources/ticket-types/routes.js';
import { ticketResource } from './resources/tickets/routes.js';
import { visitorResource } from './resources/visitors/routes.js';
import { workflowResource } from './resources/workflows.js';
import type { Resource } from './table/resource.js';

/** Everything that is emulated, in the order of a document: the table of contents of the sandbox. */
export const resources: readonly Resource[] = [
  adminResource,
  teamResource,
  tagResource,
  dataAttributeResource,
  segmentResource,
  companyResource,
  contactResource,
  noteResource,
  eventResource,
  ticketTypeResource,
  ticketStateResource,
  conversationResource,
  ticketResource,
  messageResource,
  helpCenterResource,
  collectionResource,
  articleResource,
  articleVersionResource,
  redirectResource,
  internalArticleResource,
  audienceResource,
  newsfeedResource,
  newsItemResource,
  snippetResource,
  importSourceResource,
  externalPageResource,
  contentResource,
  macroResource,
  bannerResource,
  brandResource,
  emailSettingResource,
  conversationAttributeResource,
  finResource,
  callResource,
  finVoiceResource,
  dataExportResource,
  reportingExportResource,
  jobResource,
  workflowResource,
  customObjectResource,
  officeHoursScheduleResource,
  officeHoursExceptionResource,
  dataConnectorResource,
  dataConnectorExecutionResource,
  awayStatusReasonResource,
  activityLogResource,
  ipAllowlistResource,
  subscriptionResource,
  visitorResource,
  phoneCallRedirectResource,
];

/** Every emulated operation. */
export const routes: readonly Route[] = resources.flatMap((resource) => resource.routes);
