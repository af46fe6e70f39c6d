import { InvalidParamsError } from '../../errors.js';
import type { IntentOutcome, IntentRecord, Journal, Run } from '../journal/index.js';
import { findRun, wrongState } from './find-run.js';

export interface Settlement {
  /** `happened`: the run goes on as after an answer. `not-sent`: it is sent. */
  readonly outcome: 'happened' | 'not-sent';
  /** What it was answered with, or the output of the tool; of what happened alone. Later steps read it. */
  readonly output?: unknown;
  /** Path of the step, where several wait for an answer. All of them unless given. */
  readonly step?: string | undefined;
}

export interface SettledRun {
  /** What was settled by this. */
  readonly settled: readonly IntentRecord[];
  /** What nobody said anything of yet. */
  readonly open: readonly IntentRecord[];
  /** The run as it is now. It is due once nothing is open. */
  readonly run: Run;
}

/**
 * Says what became of the requests of a run that nobody knows it of. What happened is not sent again; what was not sent is
 * sent. A run of which nothing is open goes on.
 *
 * @throws InvalidParamsError for a run that waits for no such answer, a step of which nothing is open, and when somebody
 *   else was faster
 */
export async function settleRun(
  journal: Pick<Journal, 'whole' | 'list' | 'resolve'>,
  id: string,
  { outcome, output, step }: Settlement,
): Promise<SettledRun> {
  const { run, intents } = await findRun(journal, id);
  const open = openIntents(intents);
  if (run.state !== 'unknown') throw wrongState(`is ${id}, ${notUnknown(run, intents)}`);
  const meant = step === undefined ? open : open.filter(({ path }) => path === step);
  if (meant.length === 0) throw refuse('step', nothingOpen(step, open, intents));
  if (output !== undefined && outcome === 'not-sent') {
    throw refuse('output', 'goes with happened: what was not sent has no answer');
  }
  if (output !== undefined && meant.length > 1) {
    throw refuse('step', `is missing: the output is that of one step, and ${listed(meant)} wait for an answer`);
  }
  const said: IntentOutcome =
    outcome === 'happened'
      ? { state: 'happened', answer: output ?? null, by: 'person' }
      : { state: 'not-sent', by: 'person' };
  const settled: IntentRecord[] = [];
  for (const intent of meant) {
    const { path, nth, sentAt } = intent;
    if (!(await journal.resolve(id, { path, nth, sentAt, outcome: said }))) {
      throw wrongState(
        `is ${id}, and somebody else said in the meantime what became of ${path}. Look at the run again`,
      );
    }
    settled.push({ ...intent, outcome: said });
  }
  const now = await findRun(journal, id);
  return { settled, open: openIntents(now.intents), run: now.run };
}

/** The requests of which nobody knows what became of them. */
export function openIntents(intents: readonly IntentRecord[]): IntentRecord[] {
  return intents.filter(({ outcome }) => outcome === null);
}

function notUnknown({ state }: Run, intents: readonly IntentRecord[]): string {
  const said = intents.flatMap(({ path, outcome }) =>
    outcome?.state !== undefined && outcome.by === 'person' ? [`${path} is settled as ${outcome.state}`] : [],
  );
  const before = said.length === 0 ? '' : ` ${said.join(', ')}, and what was said is not taken back.`;
  return `which is ${state}: it waits for nobody to say what became of a request.${before}`;
}

function nothingOpen(
  step: string | undefined,
  open: readonly IntentRecord[],
  intents: readonly IntentRecord[],
): string {
  const which =
    open.length === 0 ? 'nothing of the run is open' : `open ${open.length === 1 ? 'is' : 'are'} ${listed(open)}`;
  const known = intents.find(({ path, outcome }) => path === step && outcome !== null);
  const is = known?.outcome == null ? 'of which nothing is open' : `which is settled as ${known.outcome.state}`;
  return `is ${JSON.stringify(step)}, ${is}: ${which}`;
}

function listed(intents: readonly IntentRecord[]): string {
  return [...new Set(intents.map(({ path }) => path))].join(', ');
}

function refuse(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }]);
}
