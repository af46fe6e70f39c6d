/** What became of something that had to be ready by a time. */
export type Waited<Value> = { readonly value: Value } | { readonly error: unknown } | { readonly late: true };

/** Waits for work until the deadline. Work that is late goes on; how it ends is of no interest any more. */
export function within<Value>(deadline: AbortSignal, work: () => Promise<Value>): Promise<Waited<Value>> {
  if (deadline.aborted) return Promise.resolve({ late: true });
  return new Promise((resolve) => {
    const onLate = () => resolve({ late: true });
    deadline.addEventListener('abort', onLate, { once: true });
    work().then(
      (value) => {
        deadline.removeEventListener('abort', onLate);
        resolve({ value });
      },
      (error: unknown) => {
        deadline.removeEventListener('abort', onLate);
        resolve({ error });
      },
    );
  });
}
