/** What the evaluation that runs now may use: a clock, and so much work. */

/**
 * Steps of work that one evaluation may take. They are counted and not timed, so that an expression ends in the same way
 * on the same data wherever it runs. A step is what takes about a tenth of a microsecond.
 */
const mostSteps = 1_000_000;

/** Thrown when the work is used up. One object, because loops may meet it many times before they end. */
export const outOfSteps = new Error('out of steps');

/** Steps of an error that another part of the expression does without. */
export const stepsOfError = 150;

let left = 0;
let time = 0;
let firstError: unknown;
/** Sizes of objects that were counted: an evaluation changes none. */
let surfaces = new Map<object, number>();
let wholes = new Map<object, number>();

/**
 * Runs evaluations that share one budget of work.
 *
 * @param now unix milliseconds of the clock.
 * @throws outOfSteps when the budget is used up; `isSpent` tells it of an expression that went on after that.
 */
export function evaluation<Value>(now: number, run: () => Value): Value {
  const outer = { left, time, firstError, surfaces, wholes };
  [left, time, firstError, surfaces, wholes] = [mostSteps, now, undefined, new Map(), new Map()];
  try {
    return run();
  } finally {
    ({ left, time, firstError, surfaces, wholes } = outer);
  }
}

/** Unix milliseconds. */
export function currentTime(): number {
  return time;
}

/** Counts work. @throws outOfSteps */
export function spend(steps: number): void {
  left -= steps;
  if (left < 0) throw outOfSteps;
}

/** Counts an error that the expression may go on after, as `x == 1 || true` does. @throws outOfSteps */
export function spendOnError(error: unknown): void {
  if (error !== outOfSteps) firstError ??= error;
  spend(stepsOfError);
}

/** What may explain why the work was used up: the first error that the expression went on after. */
export function errorPassedOver(): unknown {
  return firstError;
}

/** Whether the work is used up, so that nothing more should begin. */
export function isSpent(): boolean {
  return left < 0;
}

/** Steps that it takes to go through a value, without what is inside its members and items. */
export function surface(value: unknown): number {
  if (typeof value === 'string') return 1 + value.length / 64;
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return 1 + value.length / 8;
  if (value instanceof Uint8Array) return 1 + value.length / 64;
  return counted(surfaces, value, () => 1 + Object.keys(value).length / 4);
}

/** Steps that it takes to go through a value with everything in it. */
export function whole(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return surface(value);
  return counted(wholes, value, () => {
    let steps = 0;
    const open: unknown[] = [value];
    while (open.length > 0 && steps <= mostSteps) {
      const next = open.pop();
      steps += typeof next === 'string' ? 1 + next.length / 64 : 1;
      if (typeof next !== 'object' || next === null) continue;
      for (const member of next instanceof Map ? next.values() : Object.values(next)) open.push(member);
    }
    return steps;
  });
}

function counted(known: Map<object, number>, value: object, count: () => number): number {
  let steps = known.get(value);
  if (steps === undefined) {
    steps = count();
    spend(steps);
    known.set(value, steps);
  }
  return steps;
}
