import { type AllowanceRow, emptyAllowance, learnAnswer, takeCall } from './allowance-row.js';
import type { AllowanceSeen, CallPriority, Take } from './rate-limit-store.js';

/** The allowance of one app and workspace, kept in this process. */
export class Allowance {
  #row: AllowanceRow = emptyAllowance;

  take(now: number, priority?: CallPriority): Take {
    const { take, row } = takeCall(this.#row, now, priority);
    this.#row = row;
    return take;
  }

  learn(seen: AllowanceSeen | undefined): void {
    this.#row = learnAnswer(this.#row, seen);
  }
}
