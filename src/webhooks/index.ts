/** Webhooks of Intercom: topics, signatures, notifications, and receivers that keep what they acknowledge. */

export {
  type Arrival,
  applyRetention,
  type Backoff,
  backoffMs,
  createInboxWorker,
  type EntryName,
  type HandlerContext,
  type InboxEntry,
  type InboxErase,
  type InboxFilter,
  type InboxHandler,
  type InboxOptions,
  type InboxPurge,
  type InboxState,
  type InboxStore,
  type InboxWorker,
  type LeasedEntry,
  openInbox,
  openPostgresInbox,
  openSqliteInbox,
  type PostgresConnection,
  type PostgresOptions,
  type PostgresPool,
  type Retention,
  type SqliteOptions,
  type WorkerEvent,
  type WorkerOptions,
} from '../inbox/index.js';
export { messageOf, type NotifiedMessage } from './facts/message.js';
export {
  type Assignees,
  assigneesOf,
  companyOf,
  conversationIdOf,
  ratingOf,
  tagOf,
  ticketIdOf,
  ticketOf,
} from './facts/objects.js';
export { causingPart, type NotifiedPart, partsOf } from './facts/parts.js';
export { type Author, authorOf, type ContactFacts, contactIdsOf, contactOf } from './facts/people.js';
export type { JsonObject } from './notification/json.js';
export { type BodyFormat, isTopic, type WebhookNotification } from './notification/notification.js';
export { type ParseOptions, parseNotification } from './notification/parse-notification.js';
export type {
  CompanyContactItem,
  ContactTagItem,
  ConversationItem,
  DeletedCompanyItem,
  DeletedContactItem,
  DeletedConversationItem,
  EventItem,
  MergedContactItem,
  PingItem,
  TicketItem,
  WebhookItem,
  WebhookPayloads,
} from './notification/payloads.js';
export { onTopics, type TopicContext, type TopicHandler, type TopicHandlers } from './on-topics.js';
export type { Deadline } from './receive/deadline.js';
export { createFetchHandler } from './receive/fetch-handler.js';
export { createWebhookApp, type WebhookAppOptions } from './receive/hono-app.js';
export { createNodeListener, type NodeListener } from './receive/node-listener.js';
export type { AppSecrets, ReceiverOptions } from './receive/options.js';
export type { Outcome, ReceiverReport } from './receive/outcome.js';
export { createWebhookReceiver, type WebhookReceiver } from './receive/receiver.js';
export type { BodyRead, WebhookAnswer, WebhookRequest } from './receive/request.js';
export type { RouteOptions } from './receive/route.js';
export type { ReceiverStatus } from './receive/status.js';
export { createStatusApp, type StatusAppOptions } from './receive/status-app.js';
export {
  createSignatureVerifier,
  type SignatureProblem,
  type SignatureVerdict,
  type SignatureVerifier,
  signatureHeader,
  signBody,
} from './signature.js';
export { type TopicAlias, type TopicsOf, topicAliases } from './topics/aliases.js';
export { type ExpandOptions, expandTopics } from './topics/expand-topics.js';
export type { TopicFacts, TopicPermission } from './topics/topic.js';
export {
  isAvailable,
  isWebhookTopic,
  listTopics,
  type PayloadOf,
  type WebhookTopic,
  webhookTopics,
} from './topics/topics.js';
