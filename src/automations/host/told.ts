import type { WorkerEvent } from '../../webhooks/index.js';
import { traceOf } from '../engine/trace.js';
import type { AutomationEvent } from '../engine/worker-options.js';
import type { StepRecord } from '../journal/records.js';
import type { LeasedRun } from '../journal/run.js';
import type { HostEvent, Level } from './events.js';

/** What a worker tells of a run. */
export function toldRunEvent(event: AutomationEvent): HostEvent {
  return { type: 'run', level: levelOfRun(event), event };
}

function levelOfRun(event: AutomationEvent): Level {
  switch (event.type) {
    case 'begun':
      return 'debug';
    case 'ended':
      return event.state === 'failed' ? 'error' : 'info';
    case 'paused':
      return event.state === 'unknown' ? 'error' : 'info';
    case 'lease-lost':
      return 'warn';
    case 'broken':
      return 'error';
  }
}

/** What is told of a step: what it called and what became of it, and nothing of what was said. */
export function stepTold({ id, automation, workspace }: LeasedRun, record: StepRecord): HostEvent {
  const { path, state, error, startedAt, finishedAt } = record;
  const { mode, uses, effect } = traceOf(record);
  const step = {
    run: id,
    automation,
    workspace,
    path,
    state,
    mode,
    uses,
    effect,
    error: error?.class,
    startedAt,
    finishedAt,
  };
  return { type: 'step', level: 'debug', step };
}

const inboxLevels: Readonly<Record<WorkerEvent['type'], Level>> = {
  handled: 'debug',
  ignored: 'debug',
  swept: 'debug',
  failed: 'warn',
  'lease-lost': 'warn',
  dead: 'error',
  'store-failed': 'error',
};

/** What the worker of the inbox tells. */
export function toldInboxEvent(event: WorkerEvent): HostEvent {
  return { type: 'inbox', level: inboxLevels[event.type], event };
}
