import type { Automation } from '../format/automation.js';
import { planOf } from './plan.js';

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
