import { AsyncLocalStorage } from 'node:async_hooks';
import { type Automations, Plans } from '../../engine/catalogue.js';
import { type Clock, systemClock } from '../../engine/clock.js';
import type { Engine } from '../../engine/context.js';
import { guarded } from '../../engine/guarded-journal.js';
import { runSecrets, type SecretSource } from '../../engine/run-secrets.js';
import type { Journal } from '../../journal/journal.js';

/** A clock that stands where it is put; what is carried out beside others keeps the time at which it began. */
export class PastClock implements Clock {
  #now = 0;
  readonly #own = new AsyncLocalStorage<number>();

  /** Unix milliseconds. */
  now(): number {
    return this.#own.getStore() ?? this.#now;
  }

  /** Puts the clock on; it never goes back. */
  put(ms: number): void {
    this.#now = Math.max(this.#now, ms);
  }

  /** Does something for which time stands still. */
  frozen<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#own.run(this.now(), work);
  }

  /** Calls take their time: a timeout of a step is one of this machine. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return systemClock.sleep(ms, signal);
  }
}

/** The engine of automations, over a journal that is forgotten, with a clock of the past. Waits are waited for by that clock. */
export function simulationEngine(options: {
  readonly journal: Journal;
  readonly automations: Automations;
  readonly clock: Clock;
  readonly secrets: Readonly<Record<string, string>> | SecretSource;
  readonly client: Engine['client'];
}): Engine {
  const { journal, automations, clock, client } = options;
  const secrets = runSecrets(options.secrets);
  const guardedJournal = guarded(journal);
  return {
    journal: guardedJournal,
    automations,
    plans: new Plans(guardedJournal),
    clock,
    secrets,
    hide: secrets.hide,
    shortWaitMs: 0,
    isDry: true,
    skipsWaits: false,
    client,
    onStep() {},
  };
}
