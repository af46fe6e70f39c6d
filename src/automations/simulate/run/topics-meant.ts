import { InvalidParamsError } from '../../../errors.js';
import { eventTopics } from '../../engine/topics.js';
import type { Automation } from '../../format/automation.js';
import { durationMs } from '../../format/duration.js';
import type { Step } from '../../format/steps.js';
import { replayedTopics } from '../past/moments.js';

/** Which topics start an automation, and which its waits wait for. */
export interface TopicsMeant {
  readonly start: ReadonlySet<string>;
  readonly wake: ReadonlySet<string>;
  /** Names of events that the past cannot tell of. */
  readonly untold: readonly string[];
}

/**
 * Reads which of the topics that can be replayed an automation is about.
 *
 * @param others automations that it may run
 * @throws InvalidParamsError where nothing of it can be replayed
 */
export function topicsMeant(automation: Automation, others: readonly Automation[]): TopicsMeant {
  const names = automation.on.flatMap((trigger) => ('event' in trigger ? [trigger.event] : []));
  const awaited = [automation, ...others].flatMap(({ steps, onError = [] }) =>
    [...steps, ...onError].flatMap(eventsAwaited),
  );
  const told = (name: string) => {
    const { matches } = eventTopics(name);
    return [...replayedTopics].filter(matches);
  };
  const start = new Set(names.flatMap(told));
  if (start.size === 0) {
    const message =
      names.length === 0
        ? 'has no trigger that is an event: a simulation replays events of past conversations and tickets. What a schedule or a person starts is tried by a dry run'
        : `starts from ${names.join(', ')}, of which past conversations and tickets keep nothing: a simulation replays what their parts tell of, such as conversation_created, conversation_contact_replied, conversation_closed, ticket_created`;
    throw new InvalidParamsError([{ field: 'on', message }]);
  }
  return {
    start,
    wake: new Set(awaited.flatMap(told)),
    untold: [...names, ...awaited].filter((name) => told(name).length === 0),
  };
}

/** The shortest time that a step of automations can wait, in milliseconds; Infinity where none waits. */
export function shortestWait(automations: readonly Automation[]): number {
  const texts = automations.flatMap(({ steps, onError = [] }) => [...steps, ...onError].flatMap(timesWaited));
  return Math.min(...texts.map(durationMs), Number.POSITIVE_INFINITY);
}

function timesWaited(step: Step): string[] {
  if ('wait' in step) return [step.wait];
  if ('waitFor' in step) return [step.waitFor.timeout];
  return stepsIn(step).flatMap(timesWaited);
}

function eventsAwaited(step: Step): string[] {
  return 'waitFor' in step ? [step.waitFor.event] : stepsIn(step).flatMap(eventsAwaited);
}

/** The steps that a step holds. */
function stepsIn(step: Step): readonly Step[] {
  if ('forEach' in step) return step.steps;
  if ('switch' in step) return [...step.switch.flatMap((branch) => branch.steps), ...(step.else ?? [])];
  if ('parallel' in step) return step.parallel.flat();
  return 'uses' in step && typeof step.onError !== 'string' ? step.onError : [];
}
