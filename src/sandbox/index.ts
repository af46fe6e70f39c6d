/** The public surface of the sandbox: a stateful Intercom in this process or on a loopback port. */

export type { ResetOptions } from './admin/reset.js';
export type { ActiveFault } from './http/faults/fault-list.js';
export type { FaultEffect, FaultRule } from './http/faults/rule.js';
export type { JournalEntry, JournalFilter } from './http/journal.js';
export type { RateLimitOptions, RateLimitState, RateLimitWindow } from './http/rate-limit.js';
export type { Scope } from './http/scopes.js';
export type { Listening, ListenOptions } from './listen.js';
export type { SandboxOptions } from './options.js';
export { createSandbox, type Sandbox } from './sandbox.js';
export type { SandboxState } from './state.js';
export type { Clock, ClockSource } from './world/clock.js';
export type { InitialData } from './world/populate.js';
export type { Region } from './world/settings.js';
