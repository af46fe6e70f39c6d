import type { CallIntent, CallJournal, CallOutcome } from '../../../src/run-tool/call-journal.js';
import { type ClaimStore, memoryClaimStore } from '../../../src/run-tool/claim-store.js';

/** Where a process dies, by what its journal has done. */
export const cuts = ['before intend', 'after intend', 'before resolve', 'after resolve'] as const;
export type Cut = (typeof cuts)[number];

/** Dies at the nth time (from 0) that it comes to this point. */
export interface Death {
  readonly cut: Cut;
  readonly time: number;
}

interface Kept {
  readonly intent: CallIntent;
  outcome: CallOutcome | undefined;
}

let calls = 0;

/** What is kept of one call, whatever becomes of the processes that carry it out. */
export class KeptCall {
  readonly id: string;
  readonly kept = new Map<number, Kept>();
  /** Everything that was told, in order. */
  readonly told: (CallIntent | (CallOutcome & { readonly nth: number }))[] = [];

  constructor() {
    calls += 1;
    this.id = `call ${calls}`;
  }

  /** Intents of which nobody knows what became. */
  get open(): readonly CallIntent[] {
    return [...this.kept.values()].filter(({ outcome }) => outcome === undefined).map(({ intent }) => intent);
  }

  /** Says what became of an intent, as a person does. */
  settle(nth: number, outcome: CallOutcome): void {
    const kept = this.kept.get(nth);
    if (kept !== undefined) kept.outcome = outcome;
  }

  /** The journal as one process has it. Once that died, it answers nothing and keeps nothing. */
  process(death?: Death): { readonly journal: CallJournal; readonly died: Promise<'died'>; kill(): void } {
    let isDead = false;
    let kill = () => {};
    const died = new Promise<'died'>((resolve) => {
      kill = () => {
        isDead = true;
        resolve('died');
      };
    });
    const times = new Map<Cut, number>();
    const passes = async (cut: Cut): Promise<void> => {
      const time = times.get(cut) ?? 0;
      times.set(cut, time + 1);
      if (death?.cut === cut && death.time === time) kill();
      if (isDead) await new Promise(() => {});
    };
    const journal: CallJournal = {
      id: this.id,
      intend: async (intent) => {
        await passes('before intend');
        const answer = this.#intend(intent);
        await passes('after intend');
        return answer;
      },
      resolve: async (nth, outcome) => {
        await passes('before resolve');
        this.told.push({ ...outcome, nth });
        // As JSON, which is what a store can keep.
        this.settle(nth, JSON.parse(JSON.stringify(outcome)));
        await passes('after resolve');
      },
    };
    return { journal, died, kill };
  }

  #intend(intent: CallIntent): Awaited<ReturnType<CallJournal['intend']>> {
    const before = this.kept.get(intent.nth);
    const key = before?.intent.key;
    if (before !== undefined && key !== undefined) {
      const { outcome } = before;
      if (outcome === undefined) return { state: 'open', key, sentAt: before.intent.sentAt };
      if (outcome.state === 'happened') return { state: 'happened', key, answer: outcome.answer };
    }
    this.told.push(intent);
    this.kept.set(intent.nth, { intent: JSON.parse(JSON.stringify(intent)), outcome: undefined });
    return { state: 'new', key };
  }
}

/** Claims that outlive processes, as one process has them: its place in a line ends with it. */
export function claimsOfProcess(shared: ClaimStore): ClaimStore {
  const own = memoryClaimStore();
  return {
    enter: (...given) => own.enter(...given),
    claim: (...given) => shared.claim(...given),
    claimed: (...given) => shared.claimed(...given),
    addUnsettled: (...given) => shared.addUnsettled(...given),
    unsettled: (...given) => shared.unsettled(...given),
    remembersSince: () => shared.remembersSince?.() ?? 0,
  };
}
