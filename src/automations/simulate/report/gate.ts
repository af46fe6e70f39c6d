import { InvalidParamsError } from '../../../errors.js';
import { nearest } from '../../../tool/nearest.js';
import type { SimulationReport } from './report.js';

/** A condition on a report under which a check fails: `failed>0`. */
export interface Gate {
  readonly text: string;
  readonly metric: string;
  readonly operator: keyof typeof operators;
  readonly limit: number;
}

const operators = {
  '>': (value: number, limit: number) => value > limit,
  '>=': (value: number, limit: number) => value >= limit,
  '<': (value: number, limit: number) => value < limit,
  '<=': (value: number, limit: number) => value <= limit,
  '==': (value: number, limit: number) => value === limit,
  '!=': (value: number, limit: number) => value !== limit,
} as const;

type Metric = (report: SimulationReport) => number | null | undefined;

const share = (count: number, of: number) => (of === 0 ? null : count / of);

/** What a gate can be about. */
const metrics: Readonly<Record<string, Metric>> = {
  matched: ({ events }) => events.matched,
  not_triggered: ({ events }) => events.notTriggered,
  done: ({ outcomes }) => outcomes.done,
  stopped: ({ outcomes }) => outcomes.stopped,
  failed: ({ outcomes }) => outcomes.failed + outcomes.trigger_failed,
  unanswered: ({ outcomes }) => outcomes.unanswered,
  dropped: ({ outcomes }) => outcomes.dropped,
  waiting: ({ outcomes }) => outcomes.waiting,
  paused: ({ outcomes }) => outcomes.paused,
  would: ({ would }) => would.total,
  'would.write': ({ would }) => would.byEffect.write,
  'would.send': ({ would }) => would.byEffect.send,
  'would.delete': ({ would }) => would.byEffect.delete,
  per_run: ({ would }) => would.perRun.highest,
  per_day: ({ would }) => would.perDay.highest,
  per_ten_seconds: ({ would }) => would.perTenSeconds.highest,
  reached_max_writes: ({ would }) => would.perRun.reachedMaxWrites,
  'agreement.assignee': ({ agreement: { assignee } }) => assignee && share(assignee.agreed, assignee.compared),
  'agreement.tags': ({ agreement: { tags } }) => tags && share(tags.agreed, tags.compared),
  'agreement.closed': ({ agreement: { closed } }) => closed && share(closed.agreed, closed.compared),
  drafted: ({ replies }) => replies?.drafted,
  covered: ({ replies }) => replies?.covered,
  answered: ({ replies }) => replies?.answered,
  escalated: ({ replies }) => replies?.escalated,
  would_differ: ({ replies }) => replies?.wouldDiffer,
  forecast: ({ replies }) => replies?.forecast.share,
  'forecast.low': ({ replies }) => replies?.forecast.low,
  'forecast.high': ({ replies }) => replies?.forecast.high,
  repeats_differ: ({ replies }) => replies?.repeats?.share ?? null,
  cost: ({ replies }) => replies?.cost,
};

/** Names of what a gate can be about; `would.TOOL_ID` as well. */
export const gateMetrics: readonly string[] = Object.keys(metrics);

const form = /^\s*([a-z][a-z0-9_.]*)\s*(>=|<=|==|!=|>|<|=)\s*(-?\d+(?:\.\d+)?)\s*(%?)\s*$/;

/**
 * Reads a gate: the name of a number of the report, a comparison, and a number; `agreement.tags<80%` is a share.
 *
 * @throws InvalidParamsError that says what was expected
 */
export function readGate(text: string): Gate {
  const [, metric = '', sign = '', digits = '', percent = ''] = form.exec(text) ?? [];
  const refuse = (message: string) =>
    new InvalidParamsError([{ field: '--fail-on', message: `is ${JSON.stringify(text)}: ${message}` }]);
  if (metric === '')
    throw refuse(
      "expected a name, a comparison and a number, such as 'failed>0', 'would.send>50' or 'agreement.tags<80%'",
    );
  const operator = sign === '=' ? '==' : sign;
  if (!isOperator(operator)) throw refuse(`${sign} is no comparison`);
  if (!Object.hasOwn(metrics, metric) && !/^would\.[a-z0-9_]+_[a-z0-9_]+$/.test(metric)) {
    const guess = nearest(metric, gateMetrics);
    const hint = guess === undefined ? '' : ` Did you mean ${guess}?`;
    throw refuse(
      `${metric} is no number of the report: expected one of ${gateMetrics.join(', ')}, or would.TOOL_ID.${hint}`,
    );
  }
  const limit = Number(digits) / (percent === '%' ? 100 : 1);
  return { text: text.trim(), metric, operator, limit };
}

function isOperator(text: string): text is keyof typeof operators {
  return Object.hasOwn(operators, text);
}

/** What came of a gate. `value` is null where the report has no such number, which fails nothing. */
export interface Gated extends Gate {
  readonly value: number | null;
  readonly failed: boolean;
}

export function checkGate(gate: Gate, report: SimulationReport): Gated {
  const value = numberOf(gate.metric, report);
  return { ...gate, value, failed: value !== null && operators[gate.operator](value, gate.limit) };
}

function numberOf(metric: string, report: SimulationReport): number | null {
  const known = Object.hasOwn(metrics, metric) ? metrics[metric] : undefined;
  if (known !== undefined) return known(report) ?? null;
  const tool = metric.slice('would.'.length);
  return report.would.byTool.filter(({ name }) => name === tool).reduce((sum, { count }) => sum + count, 0);
}
