/** Serves automations: from files to runs, by events and schedules. */

export type { InboxConsumer } from './consume/consumers.js';
export type { HostEvent, HostListener, Level, StepTold } from './events.js';
export type { FileState } from './files/file-states.js';
export type { HostHealth } from './health.js';
export { type AutomationHost, createAutomationHost, type ServedAutomation } from './host.js';
export { createHostApp, type HostAppOptions } from './observe/app.js';
export { createHostMetrics, type HostMetrics } from './observe/metrics.js';
export { createHostTelemetry, type HostTelemetry } from './observe/telemetry.js';
export type { AutomationHostOptions } from './options.js';
export type { NextDue } from './schedule/scheduler.js';
