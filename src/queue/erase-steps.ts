/** The error of a job that was erased before a handler was done with it. */
export const erasedBeforeHandled = 'erased before it was handled';

/** In SQL: no handler is to be given the job any more. */
export const settled = "state IN ('done', 'dead')";

/** Most jobs that are changed in one transaction: others store and lease between two of them. */
export const maxStep = 500;

/**
 * Changes jobs step by step until none is left. `change` is given the number to begin after and returns the numbers that
 * it changed, in order. Returns how many they were.
 */
export async function inSteps(change: (after: number) => Promise<readonly number[]>): Promise<number> {
  let total = 0;
  let last: number | undefined = 0;
  while (last !== undefined) {
    const changed: readonly number[] = await change(last);
    total += changed.length;
    last = changed.length < maxStep ? undefined : changed.at(-1);
  }
  return total;
}
