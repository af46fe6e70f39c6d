/** The public surface of the sandbox: a stateful Intercom in this process or on a loopback port. */

export type { SandboxAct, SandboxAction } from './actions/action.js';
export type { ResetOptions } from './admin/reset.js';
export type { SandboxSettings } from './controls.js';
export { createSandbox } from './create.js';
export type { HistoryOptions } from './history/options.js';
export type { ActiveFault } from './http/faults/fault-list.js';
export type { FaultEffect, FaultRule } from './http/faults/rule.js';
export type { JournalEntry, JournalFilter } from './http/journal.js';
export type { RateLimitOptions, RateLimitState, RateLimitWindow } from './http/rate-limit.js';
export type { Scope } from './http/scopes.js';
export type { InitialData } from './initial-data.js';
export type { Listening, ListenOptions } from './listen.js';
export type { AppInput, OAuthApp } from './oauth/app-list.js';
export type { SandboxOptions } from './options.js';
export type { Sandbox } from './sandbox.js';
export type { SnapshotInfo, Snapshots } from './snapshot/named.js';
export type { SandboxState } from './state.js';
export type { BurstInput, BurstResult, SendInput, Webhooks } from './webhooks/api.js';
export type { Attempt, Delivery, DeliveryState } from './webhooks/delivery.js';
export type { DeliveryFilter } from './webhooks/delivery-log.js';
export type { WebhookInput } from './webhooks/subscription.js';
export type { Webhook } from './webhooks/webhook.js';
export type { Clock, ClockMode, ClockMove, ClockSource, MovableClock, TimedThing } from './world/clock.js';
export type { Region } from './world/settings.js';
