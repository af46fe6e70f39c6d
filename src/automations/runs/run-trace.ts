import { isObject } from '../../tool/json.js';
import { type StepTrace, traceOf } from '../engine/index.js';
import type { IntentRecord, Journal, StepRecord, WholeRun } from '../journal/index.js';

/** A step of a run, with all that is known of it. */
export interface TracedStep extends Omit<StepRecord, 'trace'> {
  readonly trace: StepTrace;
  /** Its requests that must not be sent twice. */
  readonly intents: readonly IntentRecord[];
}

/** What a run did, in the order of time. */
export interface RunTrace extends Pick<WholeRun, 'run'> {
  readonly steps: readonly TracedStep[];
}

/**
 * Puts what is known of a run in the order in which it happened.
 *
 * @param journal has the content of its revision, by which steps of the same millisecond are told apart
 */
export async function traceRun(journal: Pick<Journal, 'revision'>, whole: WholeRun): Promise<RunTrace> {
  const { run, records, intents } = whole;
  const content = await journal.revision(run.automation, run.revision);
  const order = byPath(idsIn(content));
  const known = new Set(records.map(({ path }) => path));
  const alone = [...new Set(intents.flatMap(({ path }) => (known.has(path) ? [] : [path])))];
  const steps = [...records.filter(isOfStep), ...alone.map((path) => begun(path, intents))].map((record) =>
    tracedStep(record, intents),
  );
  return { run, steps: steps.sort((left, right) => left.startedAt - right.startedAt || order(left.path, right.path)) };
}

/** A step with its own of the intents of a run. */
export function tracedStep(record: StepRecord, intents: readonly IntentRecord[]): TracedStep {
  const own = intents.filter(({ path }) => path === record.path);
  return { ...record, trace: traceOf(record), intents: own };
}

/** Records of the engine itself are of no step. */
export function isOfStep({ path }: Pick<StepRecord, 'path'>): boolean {
  return !path.startsWith('$');
}

/** A step that wrote down what it was about to send, and nothing else. */
function begun(path: string, intents: readonly IntentRecord[]): StepRecord {
  const own = intents.filter((intent) => intent.path === path);
  const startedAt = Math.min(...own.map(({ sentAt }) => sentAt));
  const trace = { uses: own[0]?.tool };
  return { path, state: 'waiting', value: null, attempts: 1, startedAt, finishedAt: startedAt, trace };
}

/** Ids of steps in the order of the file. */
function idsIn(content: unknown): readonly string[] {
  if (Array.isArray(content)) return content.flatMap(idsIn);
  if (!isObject(content)) return [];
  const { id, with: _with, vars: _vars, on: _on, ...rest } = content;
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(rest).flatMap(idsIn)];
}

/** Compares paths by where their steps stand in the file and by turns of loops: `each[2].reply` before `each[10].tag`. */
function byPath(ids: readonly string[]): (left: string, right: string) => number {
  const places = new Map(ids.map((id, at) => [id, at]));
  const parts = (path: string) =>
    path.split('.').flatMap((part) => {
      const [, id = part, turn = '-1'] = /^(.*?)(?:\[(\d+)\])?$/.exec(part) ?? [];
      return [places.get(id) ?? ids.length, Number(turn)];
    });
  return (left, right) => {
    const [one, other] = [parts(left), parts(right)];
    for (const [at, part] of one.entries()) {
      const difference = part - (other[at] ?? -1);
      if (difference !== 0) return difference;
    }
    return one.length - other.length;
  };
}
