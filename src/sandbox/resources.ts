import type { Route } from './http/route.js';
import { activityLogResource } from './resources/activity-log/routes.js';
import { adminResource } from './resources/admin-routes.js';
import { awayStatusReasonResource } from './resources/away-status-reasons.js';
import { companyResource } from './resources/companies/routes.js';
import { contactResource } from './resources/contacts/routes.js';
import { conversationResource } from './resources/conversations/routes.js';
import { customObjectResource } from './resources/custom-objects/routes.js';
import { dataAttributeResource } from './resources/data-attributes/routes.js';
import { dataConnectorExecutionResource } from './resources/data-connectors/executions.js';
import { dataConnectorResource } from './resources/data-connectors/routes.js';
import { eventResource } from './resources/events/routes.js';
import { ipAllowlistResource } from './resources/ip-allowlist.js';
import { messageResource } from './resources/messages/routes.js';
import { noteResource } from './resources/notes.js';
import { officeHoursExceptionResource } from './resources/office-hours/exceptions.js';
import { officeHoursScheduleResource } from './resources/office-hours/schedules.js';
import { segmentResource } from './resources/segments/routes.js';
import { tagResource } from './resources/tags/routes.js';
import { teamResource } from './resources/team-routes.js';
import { ticketStateResource, ticketTypeResource } from './resources/ticket-types/routes.js';
import { ticketResource } from './resources/tickets/routes.js';
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
  customObjectResource,
  officeHoursScheduleResource,
  officeHoursExceptionResource,
  dataConnectorResource,
  dataConnectorExecutionResource,
  awayStatusReasonResource,
  activityLogResource,
  ipAllowlistResource,
];

/** Every emulated operation. */
export const routes: readonly Route[] = resources.flatMap((resource) => resource.routes);
