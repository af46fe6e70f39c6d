import type { Automation } from '../format/automation.js';
import { planOf } from './plan.js';
import { type Meaning, meaningOf, type StartEvent } from './start-runs.js';

/** What there has to be for an automation to run, without what the automations need that it runs. */
export interface Requirements {
  /** Names of secrets. */
  readonly secrets: readonly string[];
  /** Ids of tools. */
  readonly tools: readonly string[];
  /** Ids of the automations that it runs. */
  readonly automations: readonly string[];
}

/**
 * What an automation needs.
 *
 * @throws ExpressionError and InvalidParamsError for what cannot be compiled
 */
export function requirementsOf(automation: Automation): Requirements {
  const { secrets, tools, automations } = planOf(automation, '');
  return { secrets, tools, automations };
}

/**
 * What an event means to the triggers of an automation, whether it is enabled or not.
 *
 * @param now unix milliseconds
 * @throws ExpressionError for a condition that has no value, and for what cannot be compiled
 */
export function meaningFor(
  automation: Automation,
  event: Pick<StartEvent, 'topic' | 'event'>,
  now: number = Date.now(),
): Meaning {
  return meaningOf(planOf(automation, ''), event, now);
}
