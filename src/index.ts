/**
 * The public API of intercom-tools: nothing beside these names is public. Importing it loads no network code, server or
 * host library; axios loads with the first call.
 */

import { allTools } from '../tools/index.js';
import { intercomService } from './intercom/service/service.js';
import type { IntercomSettings } from './intercom/service/settings.js';
import { createRegistry } from './registry.js';
import type { Client } from './run-tool/client.js';
import type { ClientOptions } from './run-tool/client-options.js';
import { createClient } from './run-tool/create-client.js';

/** All tools of this package. */
export const registry = createRegistry(allTools);

/** A client that runs all tools of this package against one workspace. */
export type Intercom = Client<typeof allTools>;

/**
 * Connects to a workspace.
 *
 * @throws InvalidParamsError for settings that cannot work.
 */
export function createIntercom(settings: IntercomSettings & ClientOptions): Intercom {
  return createClient(registry, [intercomService(settings)], settings);
}

/** Every tool as a definition, under its name: `getContact`. */
export * from '../tools/index.js';
export type * from '../tools/types.js';
export type { FileProgress, SaveOptions } from './client/file/download.js';
export { httpService, type ServiceBehaviour } from './client/http-service.js';
export { memoryRateLimitStore } from './client/memory-rate-limit-store.js';
export { type RateLimitHeaders, rateLimitHeaders } from './client/rate-limit-headers.js';
export type {
  AllowanceSeen,
  CallPriority,
  Quota,
  RateLimitStore,
  Take,
  TakeOptions,
} from './client/rate-limit-store.js';
export type { ErrorBody, RefusalFormat } from './client/refusal.js';
export type { RetryClass, RetryRules } from './client/retry.js';
export type { Trace, TraceEvent } from './client/trace.js';
export {
  AbortError,
  ApiError,
  AuthenticationError,
  BlockedError,
  type BlockReason,
  ConflictError,
  ConnectError,
  type ConnectProblem,
  type ErrorDetails,
  InvalidParamsError,
  InvalidResponseError,
  JobError,
  type JobReference,
  NetworkError,
  NotFoundError,
  OutcomeUnknownError,
  type ParamIssue,
  PermissionError,
  RateLimitError,
  type RequestSummary,
  type ServiceError,
  StorageError,
  type StorageProblem,
  TimeoutError,
  ToolError,
} from './errors.js';
export type * from './generated/types.js';
export { defaultAdmin } from './intercom/default-admin.js';
export { intercom } from './intercom/definition.js';
export { operation } from './intercom/operation.js';
export * as paging from './intercom/paging.js';
export * as param from './intercom/public-param.js';
export { contactSearch, conversationSearch, ticketSearch } from './intercom/search/fields.js';
export type { SearchFilter, SearchGroup, SearchQuery } from './intercom/search/query.js';
export type { SearchScope } from './intercom/search/scope.js';
export { intercomService } from './intercom/service/service.js';
export { type IntercomSettings, type Region, regions } from './intercom/service/settings.js';
export { type ApiVersion, apiVersions, supports } from './intercom/versions.js';
export { createRegistry, type Registry, type ToolById, type ToolFilter } from './registry.js';
export type { CallIntent, CallJournal, CallOutcome, Intended } from './run-tool/call-journal.js';
export type { CallOptions } from './run-tool/call-options.js';
export { type ClaimStore, memoryClaimStore } from './run-tool/claim-store.js';
export type { Client, IterateOptions, Recording } from './run-tool/client.js';
export type { ClientOptions } from './run-tool/client-options.js';
export { createClient } from './run-tool/create-client.js';
export type { Approval, PendingCall, Policy } from './run-tool/gate.js';
export type { ItemOf, Items } from './run-tool/iterate.js';
export { memoryStateStore } from './run-tool/memory-state-store.js';
export type { PreparedRequest } from './run-tool/prepare.js';
export type { DryRun, PreparedCall } from './run-tool/prepared-call.js';
export type { RecordedCall } from './run-tool/record/recorder.js';
export type { Recorded, ToolResult, Warning } from './run-tool/tool-result.js';
export type { JobResult, JobUpdate, WaitOptions } from './run-tool/wait.js';
export * from './tool/index.js';
export { packageVersion } from './version.js';
