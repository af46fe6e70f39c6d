import type { FaultEffect, FaultRule } from '../http/faults/rule.js';

/** What a magic address asks for. */
export interface Outcome {
  readonly rule: FaultRule;
  /** Only calls that change something go wrong: a search afterwards can find what was made. */
  readonly changesOnly: boolean;
}

const EFFECTS: Readonly<Record<string, FaultEffect>> = {
  timeout: 'timeout',
  reset: 'reset',
  truncate: 'truncate',
  'cut-json': 'cut_json',
  drip: 'drip',
  endless: 'endless',
  html: 'html',
};

/** The change happens although the caller gets no answer, so reads and searches must answer as usual. */
const UNTOLD: Readonly<Record<string, FaultEffect>> = { 'lost-answer': 'lost_answer', 'late-write': 'late_write' };

/** @param name what stands before the @, without its suffix: `fail-429`, `slow-1500`, `timeout` */
export function outcomeOf(name: string): Outcome | undefined {
  const [, verb, digits] = /^(fail|slow)-(\d{1,6})$/.exec(name) ?? [];
  const amount = Number(digits);
  if (verb === 'fail') return amount >= 400 && amount <= 599 ? everywhere({ status: amount }) : undefined;
  if (verb === 'slow') return amount <= 600_000 ? everywhere({ delayMs: amount }) : undefined;
  const untold = Object.hasOwn(UNTOLD, name) ? UNTOLD[name] : undefined;
  if (untold !== undefined) return { rule: { effect: untold }, changesOnly: true };
  const effect = Object.hasOwn(EFFECTS, name) ? EFFECTS[name] : undefined;
  return effect === undefined ? undefined : everywhere({ effect });
}

const everywhere = (rule: FaultRule): Outcome => ({ rule, changesOnly: false });
