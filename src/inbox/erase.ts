/** The error of an entry whose words were erased before a handler was done with it. */
export const erasedBeforeHandled = 'erased before it was handled';

/** In SQL: no handler is to see the entry any more. */
export const settled = "state IN ('done', 'dead')";

/** Most entries that are treated in one transaction: receiving goes on between them. */
export const step = 500;

/**
 * Treats entries a step at a time until none is left. `treat` is given the number to begin after and gives back the
 * numbers that it treated, in order. Gives back how many they were.
 */
export async function inSteps(treat: (after: number) => Promise<readonly number[]>): Promise<number> {
  let total = 0;
  let last: number | undefined = 0;
  while (last !== undefined) {
    const treated: readonly number[] = await treat(last);
    total += treated.length;
    last = treated.length < step ? undefined : treated.at(-1);
  }
  return total;
}
