import { isObject } from '../../tool/json.js';
import { type CurrentAutomation, newRun, Plans, traceOf } from '../engine/index.js';
import { endStates, type IntentRecord, type Journal, type StepRecord, type WholeRun } from '../journal/index.js';
import { findRun, wrongState } from './find-run.js';

/** A call of a run that changed something, or may have. */
export interface MadeCall {
  /** Path of the step. */
  readonly step: string;
  /** Id of the tool. */
  readonly tool: string;
  readonly effect: 'write' | 'send' | 'delete';
  /** False where nobody knows whether it happened. */
  readonly isCertain: boolean;
}

/** The calls of a run that changed something, or may have: a replay makes them again, but for those with an idempotency key. */
export function madeCalls({ records, intents }: Pick<WholeRun, 'records' | 'intents'>): MadeCall[] {
  const calls = new Map<string, MadeCall>();
  for (const record of records) {
    const { mode, effect, uses = '' } = traceOf(record);
    if (record.state === 'skipped' || effect === undefined || effect === 'read') continue;
    const sent = intents.filter(({ path }) => path === record.path);
    const isMade = mode === 'did' || mode === 'replayed' || sent.some(mayHaveHappened) || isHalfDone(record);
    if (isMade) calls.set(record.path, { step: record.path, tool: uses, effect, isCertain: isCertain(record, sent) });
  }
  for (const intent of intents.filter(mayHaveHappened)) {
    const { path, tool } = intent;
    if (calls.has(path)) continue;
    calls.set(path, { step: path, tool, effect: 'send', isCertain: intent.outcome !== null });
  }
  return [...calls.values()];
}

function mayHaveHappened({ outcome }: IntentRecord): boolean {
  return outcome === null || outcome.state === 'happened';
}

/** A call that was begun and has no end: its process died, or it is under way. */
function isHalfDone({ state }: StepRecord): boolean {
  return state === 'waiting';
}

function isCertain({ state }: StepRecord, intents: readonly IntentRecord[]): boolean {
  const open = intents.some(({ outcome }) => outcome === null);
  return !open && (state === 'done' || intents.some(({ outcome }) => outcome?.state === 'happened'));
}

export interface ReplayOptions {
  /** The automation as it stands now. The revision that the run had unless given. */
  readonly current?: CurrentAutomation | undefined;
}

/**
 * Starts a new run with the event of another one. It makes all calls again: ask whoever wants it, with what `madeCalls`
 * says. Keys of calls (`idempotencyKey`) hold as for any other run, the key of the run does not.
 *
 * @returns the id of the new run, which waits for a worker
 * @throws InvalidParamsError for a run that has not ended or was erased, and for another automation
 */
export async function replayRun(
  journal: Pick<Journal, 'whole' | 'list' | 'start' | 'now' | 'revision' | 'keepRevision'>,
  id: string,
  { current }: ReplayOptions = {},
): Promise<{ readonly id: string; readonly outcome: 'started' | 'dropped' }> {
  const { run } = await findRun(journal, id);
  const { automation, revision, workspace, subjects, about, event } = run;
  if (run.erased) throw wrongState(`is ${id}, whose event was erased: it cannot be replayed`);
  if (!endStates.some((state) => state === run.state)) throw wrongState(`is ${id}, ${notEnded(id, run.state)}`);
  if (current !== undefined && current.automation.id !== automation) {
    throw wrongState(`is ${id}, a run of ${automation}, and the file holds ${current.automation.id}`);
  }
  const plans = new Plans(journal);
  const plan = current === undefined ? await plans.ofRevision(automation, revision) : await plans.keep(current);
  if (plan === undefined) {
    throw wrongState(`is ${id}, whose revision ${revision} is not in the journal: name the file of ${automation}`);
  }
  const start = newRun(plan, { event: isObject(event) ? event : {}, workspace, subjects }, await journal.now());
  const [started] = await journal.start([{ ...start, cause: 'replay', key: null, about, parent: id }]);
  if (started === undefined) throw new TypeError('The journal says nothing of a run that it was to start');
  return { id: started.id, outcome: started.outcome === 'dropped' ? 'dropped' : 'started' };
}

function notEnded(id: string, state: string): string {
  return state === 'unknown'
    ? `of which nobody knows what became of a request: settle it, or cancel it first`
    : `which is ${state}: cancel ${id} first, or let it end`;
}
