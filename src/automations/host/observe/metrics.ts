import type { AllowanceSeen, RateLimitStore } from '../../../client/rate-limit-store.js';
import type { Trace } from '../../../client/trace.js';
import type { HostEvent, StepTold } from '../events.js';
import { counter, gauge, histogram } from './prometheus.js';

/** What happened in this process, counted. */
export interface HostMetrics {
  /** To be called with every event of a host. */
  onEvent(event: HostEvent): void;
  /** To be given to the clients of runs: how their requests went, and how long they waited for the rate limit. */
  readonly trace: Trace;
  /** The same store, which remembers what answers said of the allowance. */
  watched(store: RateLimitStore): RateLimitStore;
  /** In the text format of Prometheus. */
  lines(): string[];
}

/** Upper bounds in seconds. */
const seconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
/** Runs whose first call is waited for. */
const mostAwaited = 10_000;

const prefix = 'intercom_automations_';

export function createHostMetrics(): HostMetrics {
  const families = {
    starts: counter(`${prefix}starts_total`, 'What events and schedules led to, by automation.'),
    ended: counter(`${prefix}runs_ended_total`, 'Runs that ended in this process, by automation and state.'),
    paused: counter(`${prefix}runs_paused_total`, 'Runs that were given back, to wait or for a person, by state.'),
    broken: counter(`${prefix}runs_broken_total`, 'Times that the engine could not go on with a run.'),
    steps: counter(`${prefix}steps_total`, 'Steps that ended, by tool and state.'),
    duration: histogram(`${prefix}step_seconds`, 'How long steps that call tools took.', seconds),
    firstCall: histogram(
      `${prefix}first_call_seconds`,
      'From the arrival of a notification to the first call of its run.',
      seconds,
    ),
    late: counter(`${prefix}schedules_late_total`, 'Schedules that were started after their time.'),
    events: counter(`${prefix}inbox_total`, 'Notifications by how handling them ended.'),
    requests: counter(`${prefix}requests_total`, 'Requests of runs by the class of their status.'),
    waits: counter(`${prefix}rate_limit_waits_total`, 'Calls that waited for the rate limit.'),
    waited: counter(`${prefix}rate_limit_wait_seconds_total`, 'How long calls waited for the rate limit.'),
    failures: counter(`${prefix}failures_total`, 'What did not work and was tried again.'),
  };
  const arrivals = new Map<string, number>();
  const allowances = new Map<string, number>();

  const start = (automation: string, outcome: string) => families.starts.add({ automation, outcome });

  const step = ({ run, uses, effect, state, startedAt, finishedAt }: StepTold) => {
    // What runs another automation has no effect of its own.
    if (uses === undefined || effect === undefined) return families.steps.add({ tool: '', state });
    families.steps.add({ tool: uses, state });
    families.duration.observe(Math.max(0, finishedAt - startedAt) / 1000, { tool: uses });
    const arrivedAt = arrivals.get(run);
    if (arrivedAt === undefined) return;
    arrivals.delete(run);
    families.firstCall.observe(Math.max(0, startedAt - arrivedAt) / 1000);
  };

  const onEvent = (event: HostEvent) => {
    switch (event.type) {
      case 'event':
        for (const one of event.runs) {
          start(one.automation, one.outcome);
          if (one.outcome === 'started' && arrivals.size < mostAwaited) arrivals.set(one.run, event.receivedAt);
        }
        return;
      case 'schedule':
        start(event.automation, event.run?.outcome ?? 'not_meant');
        if (event.isLate) families.late.add();
        return;
      case 'step':
        return step(event.step);
      case 'run': {
        const { event: told } = event;
        if (told.type === 'ended') families.ended.add({ automation: told.automation, state: told.state });
        if (told.type === 'paused') families.paused.add({ automation: told.automation, state: told.state });
        if (told.type === 'broken') families.broken.add({ automation: told.automation });
        if (told.type !== 'begun') arrivals.delete(told.run);
        return;
      }
      case 'inbox':
        return families.events.add({ outcome: event.event.type });
      case 'failure':
        return families.failures.add({ what: event.what });
      default:
    }
  };

  const trace: Trace = (event) => {
    if (event.type === 'answer')
      families.requests.add({ status: event.status === undefined ? 'none' : `${Math.floor(event.status / 100)}xx` });
    if (event.type !== 'wait') return;
    families.waits.add();
    families.waited.add({}, event.waitedMs / 1000);
  };

  return {
    onEvent,
    trace,
    watched: (store) => ({
      take: (key, now) => store.take(key, now),
      learn: (key, seen) => {
        remember(allowances, key, seen);
        return store.learn(key, seen);
      },
    }),
    lines: () => [
      ...Object.values(families).flatMap((family) => family.lines()),
      ...gauge(
        `${prefix}rate_limit_left`,
        'Calls that the window allowed when it was last heard of; of several apps and workspaces the fewest.',
        allowances.size === 0 ? [] : [[{}, Math.min(...allowances.values())]],
      ),
    ],
  };
}

/** The keys of the store hold tokens as digests. None of them is shown. */
function remember(allowances: Map<string, number>, key: string, seen: AllowanceSeen | undefined): void {
  if (seen?.remaining === undefined) return;
  allowances.delete(key);
  allowances.set(key, seen.remaining);
  const [oldest] = allowances.keys();
  if (allowances.size > mostAwaited && oldest !== undefined) allowances.delete(oldest);
}
