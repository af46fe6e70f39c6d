import type { Change, ReportDiff } from '../../automations/simulate/report/diff.js';
import type { Gated } from '../../automations/simulate/report/gate.js';
import type { Agreement, Counted, Sample, SimulationReport } from '../../automations/simulate/report/report.js';
import {
  counted,
  day,
  minute,
  number,
  outcomeWords,
  percent,
  thingsOf,
} from '../../automations/simulate/report/words-of-report.js';
import { outcomes } from '../../automations/simulate/row.js';
import { durationText } from '../call/progress.js';
import type { Paint } from '../printer.js';
import { columns } from '../render/columns.js';
import { oneLine } from '../render/plain.js';
import { wrapTo } from '../render/width.js';

export interface ReportPage {
  readonly width: number;
  paint(paint: Paint, text: string): string;
}

/** What belongs to a report beside it. */
export interface BesideReport {
  readonly diff: ReportDiff | undefined;
  readonly gates: readonly Gated[];
}

/** Rows that are shown of each list; the others are in the page and in the JSON. */
const most = 8;
const mostWorst = 5;

/** A report as lines of a terminal. */
export function reportLines(report: SimulationReport, { diff, gates }: BesideReport, page: ReportPage): string[] {
  const { automation, source, period, events, ms } = report;
  const title = `Simulation of ${oneLine(automation.name)} (${automation.id}, revision ${automation.revision.slice(0, 8)})`;
  const about = `${thingsOf(report)} of ${oneLine(source.name)}, ${day(period.from)} to ${day(period.to)}: ${counted(events.read, 'event')} in ${durationText(ms / 1000)}. Nothing was changed.`;
  const sections: readonly (readonly string[])[] = [
    [page.paint('bold', title), ...wrapTo(about, page.width)],
    section('What would have happened', outcomeRows(report, page), page),
    section('Why it stopped', countedRows(report.stops), page),
    section(
      'Failures',
      report.failures
        .slice(0, most)
        .map(({ class: kind, step, message, count }) => [
          number(count),
          `${kind}${step === null ? '' : ` in ${step}`}`,
          oneLine(message, 300),
        ]),
      page,
    ),
    section('Reads that nothing could answer', countedRows(report.unansweredReads), page),
    section(
      'What it would have done',
      report.would.byTool
        .slice(0, most)
        .map(({ count, title: what, effect }) => [number(count), effect, oneLine(what)]),
      page,
    ),
    section('Tags', countedRows(report.would.byTag), page),
    section('Assignees', countedRows(report.would.byAssignee), page),
    section('Highest', highestRows(report), page),
    ...agreements(report, page),
    ...replies(report, page),
    ...(diff === undefined ? [] : [diffSection(diff, page)]),
    report.worst.length === 0
      ? []
      : [
          page.paint('bold', 'Look at these first'),
          ...report.worst.slice(0, mostWorst).flatMap((one) => sampleLines(one, page)),
        ],
    section(
      'Fails on',
      gates.map((gate) => [
        gate.failed ? page.paint('red', 'yes') : page.paint('green', 'no'),
        gate.text,
        gate.value === null ? 'the report has no such number' : `it is ${number(gate.value)}`,
      ]),
      page,
    ),
    [
      page.paint('bold', 'What this cannot tell'),
      ...report.notes.flatMap(({ message }) => wrapTo(`- ${oneLine(message)}`, page.width, '  ')),
    ],
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function section(title: string, rows: readonly (readonly string[])[], { width, paint }: ReportPage): string[] {
  return rows.length === 0 ? [] : [paint('bold', title), ...columns(rows, width)];
}

function countedRows(list: readonly Counted[]): string[][] {
  const shown = list.slice(0, most).map(({ name, count }) => [number(count), oneLine(name, 300)]);
  return list.length > most ? [...shown, ['', `and ${number(list.length - most)} more`]] : shown;
}

function outcomeRows({ events, outcomes: counts }: SimulationReport, { paint }: ReportPage): string[][] {
  const bad = new Set(['failed', 'trigger_failed', 'paused']);
  const rows = outcomes
    .filter((name) => counts[name] > 0)
    .map((name) => {
      const words = outcomeWords[name];
      return [
        number(counts[name]),
        percent(counts[name] / Math.max(1, events.matched)),
        bad.has(name) ? paint('red', words) : words,
      ];
    });
  return [
    [number(events.matched), '', 'events matched'],
    ...rows,
    [number(events.notTriggered), '', 'events did not match'],
  ];
}

function highestRows({ would: { perRun, perDay, perTenSeconds } }: SimulationReport): string[][] {
  const limit = perRun.maxWrites === null ? 'no maxWrites is set' : `maxWrites is ${number(perRun.maxWrites)}`;
  const reached = perRun.reachedMaxWrites === 0 ? '' : `, which ${counted(perRun.reachedMaxWrites, 'run')} reached`;
  return [
    ['in one run', `${counted(perRun.highest, 'change')}; ${limit}${reached}`],
    ['on one day', `${counted(perDay.highest, 'change')}${perDay.day === null ? '' : `, on ${perDay.day}`}`],
    [
      'in ten seconds',
      `${counted(perTenSeconds.highest, 'call')}; Intercom allows an app ${number(perTenSeconds.allowed)}`,
    ],
  ];
}

function agreements({ agreement }: SimulationReport, page: ReportPage): string[][] {
  const one = (title: string, found: Agreement | null): string[] => {
    if (found === null) return [];
    const { compared, agreed, classes } = found;
    const head = `${title}: the same as people in ${number(agreed)} of ${number(compared)} (${percent(compared === 0 ? null : agreed / compared)})`;
    const rows = classes
      .slice(0, most)
      .map(({ name, precision, recall, both, onlyWould, onlyPeople }) => [
        oneLine(name, 30),
        `precision ${percent(precision)}, recall ${percent(recall)}; both ${number(both)}, only it ${number(onlyWould)}, only people ${number(onlyPeople)}`,
      ]);
    return [page.paint('bold', head), ...columns(rows, page.width)];
  };
  return [one('Assignee', agreement.assignee), one('Tags', agreement.tags), one('Closed', agreement.closed)];
}

function replies({ replies: found }: SimulationReport, page: ReportPage): string[][] {
  if (found === null) return [];
  const { forecast, gaps, repeats } = found;
  const share = (count: number) => `${number(count)} (${percent(found.drafted === 0 ? null : count / found.drafted)})`;
  const rows = [
    ['drafts', `${number(found.drafted)}, one for each conversation`],
    ['covered', `${share(found.covered)}: an answer was found`],
    ['answered', `${share(found.answered)}: above the threshold, and its checks passed`],
    ['escalated', `${share(found.escalated)}: left to a person`],
    [
      'would differ',
      `${number(found.wouldDiffer)} of ${number(found.comparable)} that a teammate answered too read differently`,
    ],
    ['cost', `${number(found.tokens)} tokens, ${number(found.cost)}`],
    ...(repeats === null
      ? []
      : [
          [
            'repeats',
            `${number(repeats.count)} of ${number(repeats.of)} came out differently in ${number(repeats.tries)} tries`,
          ],
        ]),
  ];
  const says = `Resolved without a person: ${percent(forecast.share)}, between ${percent(forecast.low)} and ${percent(forecast.high)} (95 %), ${number(forecast.count)} of ${number(forecast.of)} conversations`;
  return [
    section('Replies', rows, page),
    [...wrapTo(page.paint('bold', says), page.width), ...wrapTo(forecast.definition, page.width, '  ')],
    section(
      'Questions without an answer',
      gaps
        .slice(0, most)
        .map(({ words, count, examples }) => [
          number(count),
          oneLine(words.join(', ')),
          oneLine(examples[0] ?? '', 100),
        ]),
      page,
    ),
  ];
}

function diffSection(diff: ReportDiff, page: ReportPage): string[] {
  const { before, events, isSamePast } = diff;
  const head = `Compared with ${minute(before.simulatedAt)} (revision ${before.revision.slice(0, 8)})`;
  const line = ({ name, before: was, after: is }: Change) => [oneLine(name, 40), `${number(was)} → ${number(is)}`];
  const share = ({ name, before: was, after: is }: Change) => [oneLine(name, 40), `${percent(was)} → ${percent(is)}`];
  const rows = [
    ...[...diff.outcomes, ...diff.tools, ...diff.tags, ...diff.assignees].slice(0, 2 * most).map(line),
    ...diff.shares.map(share),
  ];
  const about = [
    ...(isSamePast ? [] : ['That was another past: counts need not be comparable.']),
    ...(events === null
      ? []
      : [`${counted(events.different, 'event')} of ${number(events.compared)} came out differently.`]),
    ...(rows.length === 0 ? ['All counts are the same.'] : []),
  ];
  return [
    page.paint('bold', head),
    ...about.flatMap((text) => wrapTo(text, page.width, '  ')),
    ...columns(rows, page.width),
  ];
}

/** One event on lines of its own: a link must not be broken. */
function sampleLines({ at, kind, id, link, outcome, why, would }: Sample, { width, paint }: ReportPage): string[] {
  const what = [
    oneLine(why === '' ? outcomeWords[outcome] : why, 200),
    ...would.slice(0, 3).map((line) => oneLine(line, 120)),
  ];
  return [
    `  ${paint('bold', `${minute(at)}  ${kind} ${oneLine(id)}`)}`,
    ...what.flatMap((text) => wrapTo(text, width, '    ')),
    ...(link === null ? [] : [paint('dim', `    ${link}`)]),
  ];
}
