import type { IntentRecord } from '../../automations/journal/index.js';
import type { TracedStep } from '../../automations/runs/index.js';
import { isObject } from '../../tool/json.js';
import type { Paint } from '../printer.js';
import { fieldLines } from '../render/fields.js';
import type { Page } from '../render/page.js';
import { oneLine, plain } from '../render/plain.js';
import { cutTo, wrapTo } from '../render/width.js';
import { lengthText } from './run-words.js';

/** Lines of parameters or of a result that are shown; all of them are in the JSON. */
const mostLines = 8;
const indent = '    ';

/** What became of a step, with a sign that needs no colour. */
interface Outcome {
  readonly sign: string;
  readonly words: string;
  readonly paint: Paint;
}

/** A step as a person reads it: what it called, with what, what came of it, and each request that must not be repeated. */
export function stepLines(step: TracedStep, { width, paint }: Page): string[] {
  const { path, trace, attempts, startedAt, finishedAt, state, error, intents } = step;
  const { sign, words, paint: colour } = outcomeOf(step);
  const took = state === 'waiting' || state === 'skipped' ? '' : `, ${lengthText(finishedAt - startedAt)}`;
  const tries = attempts > 1 ? `, ${attempts} tries` : '';
  const head = trace.uses === undefined ? path : `${path} (${trace.uses})`;
  return [
    `${paint(colour, sign)} ${paint('bold', plain(cutTo(oneLine(head), width - 2)))}`,
    ...wrapTo(`${words}${took}${tries}`, width, indent),
    ...(error === undefined ? [] : wrapTo(plain(error.message), width, indent)),
    ...(trace.warnings ?? []).flatMap((warning) => wrapTo(plain(`Warning: ${warning}`), width, indent)),
    ...intents.flatMap((intent) => wrapTo(plain(intentText(intent)), width, indent)),
    ...dataLines('with', trace.args, width),
    ...dataLines('kept', keptOf(step), width),
  ];
}

function outcomeOf({ state, trace: { mode }, value, intents, error }: TracedStep): Outcome {
  if (intents.some(({ outcome }) => outcome === null)) {
    return { sign: '?', words: 'nobody knows whether it happened', paint: 'yellow' };
  }
  switch (state) {
    case 'skipped':
      return { sign: '-', words: 'skipped: its condition is false', paint: 'dim' };
    case 'failed':
      return { sign: 'x', words: `failed (${error?.class ?? 'other'})`, paint: 'red' };
    case 'waiting':
      return { sign: '…', words: waitWords(value), paint: 'yellow' };
    case 'done':
      return { sign: '+', words: modeWords(mode), paint: 'green' };
  }
}

function modeWords(mode: string | undefined): string {
  switch (mode) {
    case 'would':
      return 'would be called; nothing was sent';
    case 'would wait':
      return 'would wait';
    case 'replayed':
      return 'done, by an answer that was known';
    default:
      return 'done';
  }
}

function waitWords(value: unknown): string {
  const until = isObject(value) ? (value.dueAt ?? value.until) : undefined;
  return typeof until === 'number' ? `waits until ${new Date(until).toISOString().slice(0, 19)}Z` : 'begun';
}

/** A request that must not be sent twice, and what is known of it. */
export function intentText({ request: { method, path }, outcome, sentAt, late = [] }: IntentRecord): string {
  const at = `${new Date(sentAt).toISOString().slice(0, 19)}Z`;
  const more =
    late.length === 0
      ? ''
      : ` An answer came later: it ${late.at(-1)?.outcome.state === 'happened' ? 'happened' : 'was not sent'}.`;
  return `${method} ${path} at ${at}: ${outcomeText(outcome)}.${more}`;
}

function outcomeText(outcome: IntentRecord['outcome']): string {
  if (outcome === null) return 'no answer came, and it may have happened';
  const by = { answer: '', look: ', found by a look', person: ', as a person said', client: '' }[outcome.by];
  return `${outcome.state === 'happened' ? 'it happened' : 'it was not sent'}${by}`;
}

/** What later steps read of a result, without what every result has. */
function keptOf({ state, value, trace }: TracedStep): unknown {
  if (state !== 'done') return undefined;
  if (typeof value === 'string') return trace.uses === undefined ? { reason: value } : value;
  if (!isObject(value)) return undefined;
  const { ok: _ok, error: _error, skipped: _skipped, ...kept } = value;
  return kept;
}

function dataLines(label: string, value: unknown, width: number): string[] {
  if (!isObject(value)) return [];
  const lines = fieldLines(value).flatMap((line) => wrapTo(line, width - indent.length - label.length - 2));
  if (lines.length === 0) return [];
  const shown =
    lines.length > mostLines
      ? [...lines.slice(0, mostLines - 1), `… ${lines.length - mostLines + 1} more lines: --json shows all`]
      : lines;
  const rest = ' '.repeat(label.length + 2);
  return shown.map((line, at) => `${indent}${at === 0 ? `${label}: ` : rest}${line}`);
}
