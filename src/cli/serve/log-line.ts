import type { HostEvent } from '../../automations/host/index.js';
import type { StartOutcome } from '../../automations/index.js';
import { sentenceOf } from '../../automations/index.js';
import { timeOf } from '../events/event-line.js';
import type { Printer } from '../printer.js';
import { oneLine } from '../render/plain.js';
import { lengthText } from '../runs/run-words.js';

/** What happened as data for a line of JSON, with no words of customers. */
export function logData(event: HostEvent, now: number): Record<string, unknown> {
  const { level, type } = event;
  const head = { time: new Date(now).toISOString(), level, type };
  switch (event.type) {
    case 'run': {
      const { type: what, ...told } = event.event;
      return { ...head, event: what, ...told, ...('note' in told ? { note: noteData(event) } : {}) };
    }
    case 'step':
      return { ...head, ...event.step };
    case 'inbox': {
      const { type: what, ...told } = event.event;
      return { ...head, event: what, ...told };
    }
    default:
      return { ...head, ...event };
  }
}

/** The reason of a stop may be what a customer wrote: the journal has it. */
function noteData(event: Extract<HostEvent, { type: 'run' }>) {
  const { event: told } = event;
  if (!('note' in told) || told.note === null) return null;
  const { message, class: errorClass, step } = told.note;
  return { ...(isTold(told.state) ? { message } : {}), class: errorClass, step };
}

function isTold(state: string): boolean {
  return state === 'failed' || state === 'unknown' || state === 'dropped';
}

/** What happened as a line for a person. */
export function logLine(event: HostEvent, now: number, out: Pick<Printer, 'paint'>): string {
  return `${out.paint('dim', timeOf(now))}  ${oneLine(wordsOf(event))}`;
}

function wordsOf(event: HostEvent): string {
  switch (event.type) {
    case 'automation':
      return `${event.automation} ${event.change} (revision ${event.revision.slice(0, 10)})`;
    case 'file': {
      const [first] = event.findings;
      const more = event.findings.length > 1 ? ` ${event.findings.length - 1} more: intercom-tools validate.` : '';
      const serves = event.serves === null ? ' It is not served.' : ` Revision ${event.serves.slice(0, 10)} is served.`;
      const isError = event.level === 'error';
      return `${first === undefined ? event.file : sentenceOf(event.file, first)}${more}${isError ? serves : ''}`;
    }
    case 'held-back':
      return event.message;
    case 'event':
      return `#${event.number}  ${event.topic}  ${startsText(event.runs)}`;
    case 'schedule': {
      const late = event.isLate ? ', late' : '';
      const run = event.run === undefined ? 'its condition does not hold' : startsText([event.run]);
      return `${event.automation} due ${timeOf(event.dueAt)}${late}  ${run}`;
    }
    case 'run':
      return runWords(event.event);
    case 'step': {
      const { run, path, uses, mode, state, error, startedAt, finishedAt } = event.step;
      const what = [mode ?? state, error].filter(Boolean).join(' ');
      return `run ${run}  ${path}${uses === undefined ? '' : `  ${uses}`}  ${what} in ${lengthText(finishedAt - startedAt)}`;
    }
    case 'inbox':
      return inboxWords(event.event);
    case 'failure':
      return `${event.what}: ${event.message}. It is tried again.`;
  }
}

function startsText(runs: readonly StartOutcome[]): string {
  if (runs.length === 0) return 'starts nothing';
  return runs
    .map((one) =>
      one.outcome === 'started'
        ? `→ ${one.automation} run ${one.run}`
        : 'run' in one
          ? `${one.automation} ${one.outcome} (run ${one.run})`
          : `${one.automation} ${one.outcome}: ${one.reason}`,
    )
    .join(', ');
}

function runWords(event: Extract<HostEvent, { type: 'run' }>['event']): string {
  const what = `run ${event.run}  ${event.automation}`;
  switch (event.type) {
    case 'begun':
      return `${what}  begun`;
    case 'ended': {
      const why = isTold(event.state) && event.note !== null ? `: ${event.note.message}` : '';
      return `${what}  ${event.state} in ${lengthText(event.ms)}${why}`;
    }
    case 'paused':
      if (event.state === 'unknown')
        return `${what}  unknown: ${event.note?.message ?? ''} intercom-tools runs show ${event.run}`;
      return `${what}  ${event.state === 'queued' ? 'given back' : 'waits'}`;
    case 'lease-lost':
      return `${what}  is another process's by now`;
    case 'broken':
      return `${what}  ${event.error}. Again in ${lengthText(event.retryInMs)}`;
  }
}

function inboxWords(event: Extract<HostEvent, { type: 'inbox' }>['event']): string {
  switch (event.type) {
    case 'swept':
      return `inbox: ${event.erased} erased, ${event.forgotten} forgotten`;
    case 'store-failed':
      return `inbox: ${event.error}. Again in ${lengthText(event.retryInMs)}`;
    case 'failed':
      return `#${event.entry.number}  ${event.entry.topic}: ${event.error}. Again in ${lengthText(event.retryInMs)}`;
    case 'dead': {
      const { number, topic, attempt } = event.entry;
      return `#${number}  ${topic}: ${event.error}. Given up after ${attempt} attempts; once more: intercom-tools events replay ${number}`;
    }
    default:
      return `#${event.entry.number}  ${event.entry.topic}  ${event.type}`;
  }
}
