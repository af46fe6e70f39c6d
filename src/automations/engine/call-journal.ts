import type { CallJournal, Intended } from '../../run-tool/call-journal.js';
import type { IntentRecord } from '../journal/records.js';
import type { RunContext } from './context.js';
import { Interruption } from './failure.js';

/** The journal of one call, and what became of it. */
export interface StepCallJournal extends CallJournal {
  /** A request that must not be repeated was sent, or is about to be. */
  readonly hasLeft: boolean;
  /** Nothing was sent, because its answer was known. */
  readonly isReplayed: boolean;
  /** Why nothing more was sent. The caller of a tool is given a copy without secrets of what is thrown in between. */
  readonly interruption: Interruption | undefined;
}

/** Longest JSON text of an answer that is kept until its step is recorded, in characters. */
const longestAnswer = 4_000_000;

/** Keeps the requests of the call of a step in the journal of its run. */
export function callJournal(context: RunContext, path: string): StepCallJournal {
  const { run, engine } = context;
  let [hasLeft, isReplayed] = [false, false];
  let interruption: Interruption | undefined;
  const intend: CallJournal['intend'] = async ({ nth, tool, key, request, sentAt }) => {
    const known = context.intent(path, nth);
    if (known !== undefined && known.outcome?.state !== 'not-sent') return answerOf(known);
    try {
      context.check();
      const intent = { path, nth, tool, key, request: cleanRequest(request), sentAt };
      const intended = await context.write((writes) => engine.journal.intend(run, intent, writes));
      if (intended.state === 'lost') throw context.lose();
      if (intended.state === 'sent-before') return answerOf(intended.intent);
      await leaveIfLate(intent);
      context.keepIntent({ ...intent, outcome: null });
      hasLeft = true;
      return { state: 'new', key: known?.key };
    } catch (error) {
      if (error instanceof Interruption) interruption = error;
      throw error;
    }
  };

  /**
   * A process that stood still while the journal answered may hold what another one has gone on with since: what it was about
   * to send is not sent any more, and that is certain.
   */
  async function leaveIfLate({ nth, sentAt }: Pick<IntentRecord, 'nth' | 'sentAt'>): Promise<void> {
    if (!context.lease.isOver) return;
    await context.tell({ path, nth, sentAt, outcome: { state: 'not-sent', by: 'client' } }).catch(() => {});
    throw context.lose();
  }

  function answerOf(intent: IntentRecord): Intended {
    const { key, sentAt, outcome } = intent;
    context.keepIntent(intent);
    hasLeft = true;
    if (outcome?.state !== 'happened') return { state: 'open', key, sentAt };
    isReplayed = true;
    return { state: 'happened', key, answer: outcome.answer };
  }

  function cleanRequest({ method, path: to, body }: IntentRecord['request']): IntentRecord['request'] {
    const clean = { method, path: engine.hide.text(to) };
    return body === undefined ? clean : { ...clean, body: engine.hide.data(body) };
  }

  return {
    id: `${run.id}/${path}`,
    get hasLeft() {
      return hasLeft;
    },
    get isReplayed() {
      return isReplayed;
    },
    get interruption() {
      return interruption;
    },
    intend,
    async resolve(nth, outcome) {
      const known = context.intent(path, nth);
      if (known === undefined) return;
      const kept = outcome.state === 'happened' ? { ...outcome, answer: keptAnswer(outcome.answer) } : outcome;
      context.keepIntent({ ...known, outcome });
      await context.tell({ path, nth, sentAt: known.sentAt, outcome: kept });
    },
  };

  /** An answer that is too long to keep stands for itself as nothing: that it came is what counts. */
  function keptAnswer(answer: unknown): unknown {
    const text: string | undefined = JSON.stringify(answer);
    return text === undefined || text.length > longestAnswer ? null : engine.hide.data(answer);
  }
}
