import type { Route } from './http/route.js';
import { adminResource } from './resources/admins.js';
import { companyResource } from './resources/companies/routes.js';
import { contactResource } from './resources/contacts/routes.js';
import { conversationResource } from './resources/conversations/routes.js';
import { dataAttributeResource } from './resources/data-attributes/routes.js';
import { eventResource } from './resources/events/routes.js';
import { messageResource } from './resources/messages/routes.js';
import { noteResource } from './resources/notes.js';
import { phoneCallRedirectResource } from './resources/phone-call-redirects.js';
import { segmentResource } from './resources/segments/routes.js';
import { subscriptionResource } from './resources/subscriptions/routes.js';
import { tagResource } from './resources/tags/routes.js';
import { teamResource } from './resources/teams.js';
import { ticketStateResource, ticketTypeResource } from './resources/ticket-types/routes.js';
import { ticketResource } from './resources/tickets/routes.js';
import { visitorResource } from './resources/visitors/routes.js';
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
  subscriptionResource,
  visitorResource,
  phoneCallRedirectResource,
];

/** Every emulated operation. */
export const routes: readonly Route[] = resources.flatMap((resource) => resource.routes);
