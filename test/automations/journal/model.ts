import type { Slot } from '../../../src/automations/journal/index.js';

/** A run as the model has it. All of them share their slots. */
interface ModelRun {
  readonly id: string;
  readonly slot: Slot | null;
  /** As the tables have it: 0 needs none, 1 holds one, 2 needs one once it is due, 3 stands in line. */
  place: 0 | 1 | 2 | 3;
  state: 'queued' | 'running' | 'waiting' | 'unknown' | 'done' | 'cancelled' | 'dropped';
  isDue: boolean;
  fence: number;
  isCancelling: boolean;
  /** Whether an intent is open; undefined where there is none. */
  isOpen: boolean | undefined;
}

/** What a journal is to do, with nothing but a list. No lease runs out, and what is not due now never is. */
export class JournalModel {
  readonly runs: ModelRun[] = [];
  readonly #keys = new Map<string, string>();

  start(id: string, key: string, slot: Slot | null): 'started' | 'dropped' | { readonly duplicate: string } {
    const taken = this.#keys.get(key);
    if (taken !== undefined) return { duplicate: taken };
    this.#keys.set(key, id);
    const rivals = this.runs.filter(({ place, isDue }) => place === 1 || place === 3 || (place === 2 && isDue));
    const run: ModelRun = {
      ...{ id, slot, place: slot === null ? 0 : 2, state: 'queued', isDue: true, fence: 0 },
      ...{ isCancelling: false, isOpen: undefined },
    };
    this.runs.push(run);
    if (slot?.mode === 'drop' && rivals.length >= slot.limit) this.#end(run, 'dropped');
    if (slot?.mode === 'replace') {
      const staying = rivals.filter(({ isCancelling }) => !isCancelling);
      const excess = Math.max(0, staying.length + 1 - slot.limit);
      for (const one of staying.filter(({ state }) => state !== 'unknown').slice(0, excess)) this.cancel(one.id);
    }
    if (slot !== null) this.#deal();
    return run.state === 'dropped' ? 'dropped' : 'started';
  }

  lease(): string[] {
    if (this.runs.some(({ place, isDue, state }) => place === 2 && isDue && state !== 'unknown')) this.#deal();
    const due = this.runs.filter(
      ({ place, isDue, state }) => place < 2 && isDue && (state === 'queued' || state === 'waiting'),
    );
    for (const run of due) {
      run.state = 'running';
      run.fence += 1;
      run.isDue = false;
    }
    return due.map(({ id }) => id);
  }

  finish(run: ModelRun): void {
    this.#end(run, 'done');
    this.#deal();
  }

  /** @param dueAt whether it is due at once */
  pause(run: ModelRun, state: 'queued' | 'waiting', isDue: boolean, releases: boolean): 'paused' | 'cancelled' {
    if (run.isCancelling) {
      this.#end(run, 'cancelled');
      this.#deal();
      return 'cancelled';
    }
    run.state = state;
    run.isDue = isDue;
    if (releases && run.place === 1) run.place = 2;
    this.#deal();
    return 'paused';
  }

  ask(run: ModelRun): void {
    run.state = run.isOpen === true ? 'unknown' : 'queued';
    run.isDue = run.state === 'queued';
    this.#deal();
  }

  resolve(run: ModelRun): boolean {
    if (run.isOpen !== true) return false;
    run.isOpen = false;
    if (run.state !== 'unknown') return true;
    run.state = 'queued';
    run.isDue = true;
    return true;
  }

  cancel(id: string): boolean {
    const run = this.runs.find((one) => one.id === id);
    if (run === undefined || ['done', 'cancelled', 'dropped'].includes(run.state)) return false;
    if (run.state === 'running') run.isCancelling = true;
    else {
      this.#end(run, 'cancelled');
      this.#deal();
    }
    return true;
  }

  #end(run: ModelRun, state: 'done' | 'cancelled' | 'dropped'): void {
    run.state = state;
    run.place = 0;
    run.isDue = false;
    run.isCancelling = false;
  }

  #deal(): void {
    for (const run of this.runs) {
      if (run.place === 2 && run.isDue && (run.state === 'queued' || run.state === 'waiting')) run.place = 3;
    }
    for (;;) {
      const limit = this.runs.findLast(({ place }) => place > 0)?.slot?.limit ?? 0;
      const first = this.runs.find(({ place }) => place === 3);
      if (first === undefined || this.runs.filter(({ place }) => place === 1).length >= limit) return;
      first.place = 1;
    }
  }
}
