import { outcomes } from '../row.js';
import type { Counted, SimulationReport } from './report.js';

/** A number that is another one than in the report before. */
export interface Change {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** What a report has in another way than the one before it. */
export interface ReportDiff {
  readonly before: { readonly revision: string; readonly simulatedAt: number };
  /** Whether both replayed the same past: as many conversations and events, over the same time. */
  readonly isSamePast: boolean;
  readonly outcomes: readonly Change[];
  readonly tools: readonly Change[];
  readonly tags: readonly Change[];
  readonly assignees: readonly Change[];
  /** Shares from 0 to 1. */
  readonly shares: readonly Change[];
  /** Events that came out differently: in their end, or in what would have been done. Null where one of both did not keep them. */
  readonly events: {
    readonly compared: number;
    readonly different: number;
    readonly examples: readonly string[];
  } | null;
}

/** Digests of what came of each event, by its id. */
export type Fingerprints = Readonly<Record<string, string>>;

const mostExamples = 20;

export function diffOf(
  before: { readonly report: SimulationReport; readonly fingerprints?: Fingerprints | undefined },
  after: { readonly report: SimulationReport; readonly fingerprints?: Fingerprints | undefined },
): ReportDiff {
  const [one, other] = [before.report, after.report];
  const isSamePast =
    one.things === other.things &&
    one.events.read === other.events.read &&
    one.period.from === other.period.from &&
    one.period.to === other.period.to;
  const counted = outcomes.map((name) => ({ name, before: one.outcomes[name] ?? 0, after: other.outcomes[name] ?? 0 }));
  const matched = [
    { name: 'matched', before: one.events.matched, after: other.events.matched },
    { name: 'not_triggered', before: one.events.notTriggered, after: other.events.notTriggered },
  ];
  return {
    before: { revision: one.automation.revision, simulatedAt: one.simulatedAt },
    isSamePast,
    outcomes: [...matched, ...counted].filter(isChanged),
    tools: changesOf(one.would.byTool, other.would.byTool),
    tags: changesOf(one.would.byTag, other.would.byTag),
    assignees: changesOf(one.would.byAssignee, other.would.byAssignee),
    shares: sharesOf(one, other).filter(isChanged),
    events: eventsOf(before.fingerprints, after.fingerprints),
  };
}

function isChanged({ before, after }: Change): boolean {
  return before !== after;
}

function changesOf(before: readonly Counted[], after: readonly Counted[]): Change[] {
  const sum = (list: readonly Counted[], name: string) =>
    list.reduce((total, one) => total + (one.name === name ? one.count : 0), 0);
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names].map((name) => ({ name, before: sum(before, name), after: sum(after, name) })).filter(isChanged);
}

function sharesOf(one: SimulationReport, other: SimulationReport): Change[] {
  const of = (name: string, read: (report: SimulationReport) => number | null | undefined): Change[] => {
    const [before, after] = [read(one), read(other)];
    return typeof before === 'number' && typeof after === 'number' ? [{ name, before, after }] : [];
  };
  const agreed = (key: 'assignee' | 'tags' | 'closed') => (report: SimulationReport) => {
    const found = report.agreement[key];
    return found === null || found.compared === 0 ? null : found.agreed / found.compared;
  };
  return [
    ...of('agreement.assignee', agreed('assignee')),
    ...of('agreement.tags', agreed('tags')),
    ...of('agreement.closed', agreed('closed')),
    ...of('forecast', ({ replies }) => replies?.forecast.share),
  ];
}

function eventsOf(before: Fingerprints | undefined, after: Fingerprints | undefined): ReportDiff['events'] {
  if (before === undefined || after === undefined) return null;
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  const found = (list: Fingerprints, id: string) => (Object.hasOwn(list, id) ? list[id] : undefined);
  const different = [...ids].filter((id) => found(before, id) !== found(after, id));
  return { compared: ids.size, different: different.length, examples: different.slice(0, mostExamples) };
}
