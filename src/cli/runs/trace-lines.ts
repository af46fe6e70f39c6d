import type { Run } from '../../automations/journal/index.js';
import type { RunTrace } from '../../automations/runs/index.js';
import { timeOf } from '../events/event-line.js';
import { columns } from '../render/columns.js';
import type { Page } from '../render/page.js';
import { oneLine, plain } from '../render/plain.js';
import { wrapTo } from '../render/width.js';
import { eventSummary } from './event-summary.js';
import { nextSteps, waitText } from './next-steps.js';
import { causeText, lengthText, paintOf } from './run-words.js';
import type { RunsValues } from './runs-option.js';
import { stepLines } from './step-lines.js';

/** How runs are shown. */
export interface TracePage extends Page {
  /** Where they are kept. */
  readonly place: RunsValues;
  /** A dry run, which no journal has. */
  readonly isDry?: boolean;
}

/** Everything of a run, as a person reads it. */
export function traceLines(trace: RunTrace, page: TracePage): string[] {
  const { run, steps } = trace;
  return [
    ...headLines(run, page),
    '',
    ...steps.flatMap((step) => stepLines(step, page)),
    ...(steps.length === 0 ? [run.erased ? 'Its words were erased.' : 'No step was begun.'] : []),
    '',
    ...endLines(trace, page),
  ];
}

/** What is known of a run from its beginning. */
export type RunHead = Pick<
  Run,
  'id' | 'automation' | 'createdAt' | 'workspace' | 'revision' | 'event' | 'subjects' | 'cause' | 'parent'
>;

/** Which run it is, and what it began with. */
export function headLines(run: RunHead, { width, paint, isDry = false }: TracePage): string[] {
  const { id, automation, createdAt, workspace, revision, event, subjects } = run;
  const title = isDry ? `Dry run of ${automation}` : `Run ${id} of ${automation}`;
  const rows = [
    ['Started', `${timeOf(createdAt)} ${causeText(run)}`],
    ['Event', eventSummary(event).join('\n')],
    ['Workspace', workspace],
    ['Contacts', subjects.join(', ')],
    ['Revision', revision.slice(0, 12)],
  ].filter(([, value]) => value !== '');
  return [
    paint('bold', oneLine(title)),
    ...columns(
      rows.map(([name = '', value = '']) => [name, plain(value)]),
      width,
    ),
  ];
}

/** What became of it, and what there is to do. */
export function endLines(trace: RunTrace, page: TracePage): string[] {
  const { run } = trace;
  const { width, paint, isDry = false, place } = page;
  const { state, note, createdAt, finishedAt, attempts } = run;
  const took = finishedAt === null ? '' : ` after ${lengthText(finishedAt - createdAt)}`;
  const taken = attempts > 1 ? `, taken up ${attempts} times` : '';
  const what = isDry && state === 'done' ? 'Nothing was changed.' : undefined;
  const waits = waitText(run);
  const why = note === null || waits !== undefined ? [] : wrapTo(plain(noteText(note)), width);
  const steps = isDry ? [] : nextSteps(trace, place);
  return [
    ...wrapTo(`${paint(paintOf(state), `${state.charAt(0).toUpperCase()}${state.slice(1)}`)}${took}${taken}.`, width),
    ...why,
    ...(waits === undefined ? [] : wrapTo(plain(waits), width)),
    ...(what === undefined ? [] : [what]),
    ...(steps.length === 0 ? [] : ['', ...steps.flatMap(([about = '', command = '']) => [about, `  ${command}`])]),
  ];
}

function noteText({ message, step }: NonNullable<Run['note']>): string {
  return step === undefined ? message : `${step}: ${message}`;
}
