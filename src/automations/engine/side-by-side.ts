import { together } from './failure.js';

/**
 * Does things side by side, at most so many at once, in order. Once one of them threw no further one begins; those that have
 * begun come to their end, so that nothing goes on unobserved.
 *
 * @param goesOn true for what is thrown although further ones may begin
 * @throws what they come to together
 */
export async function sideBySide(
  count: number,
  concurrency: number,
  work: (index: number) => Promise<void>,
  goesOn: (thrown: unknown) => boolean = () => false,
): Promise<void> {
  const thrown = new Map<number, unknown>();
  let next = 0;
  let isOver = false;
  const lane = async () => {
    while (next < count && !isOver) {
      const index = next;
      next += 1;
      try {
        await work(index);
      } catch (error) {
        thrown.set(index, error);
        if (!goesOn(error)) isOver = true;
        // What waits keeps its place.
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, count) }, lane));
  if (thrown.size > 0) throw together([...thrown].sort(([one], [other]) => one - other).map(([, error]) => error));
}
