/**
 * The public API of intercom-tools: nothing beside these names is public. Importing it loads no network code, server or
 * host library; axios loads with the first call.
 */

import { allTools } from '../tools/index.js';
import { intercomService } from './client/intercom/service.js';
import type { IntercomSettings } from './client/intercom/settings.js';
import { createRegistry } from './registry.js';
import { type Client, type ClientOptions, createClient } from './run-tool/create-client.js';

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

export { intercomService } from './client/intercom/service.js';
export { type IntercomSettings, type Region, regions } from './client/intercom/settings.js';
export { memoryRateLimitStore } from './client/memory-rate-limit-store.js';
export type { AllowanceSeen, RateLimitStore, Take } from './client/rate-limit-store.js';
export type { RetryRules } from './client/retry.js';
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
export { createRegistry, type Registry, type ToolById, type ToolFilter } from './registry.js';
export {
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type DryRun,
  type IterateOptions,
} from './run-tool/create-client.js';
export type { PreparedRequest } from './run-tool/dry-run.js';
export type { Approval, PendingCall, Policy } from './run-tool/gate.js';
export type { ItemOf, Items } from './run-tool/iterate.js';
export type { ToolResult, Warning } from './run-tool/perform.js';
export * from './tool/index.js';
export { packageVersion } from './version.js';
