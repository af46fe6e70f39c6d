/**
 * The end of the time that a request has. The part of an `AbortSignal` that readers of bodies need: making one of those
 * for each request costs as much as checking its signature.
 */
export interface Deadline {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A deadline that passes after so many milliseconds, unless it is cleared before. */
export function startDeadline(ms: number): Deadline & { clear(): void } {
  const listeners = new Set<() => void>();
  let aborted = false;
  const timer = setTimeout(() => {
    aborted = true;
    for (const listener of listeners) listener();
  }, ms);
  return {
    get aborted() {
      return aborted;
    },
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
    clear: () => clearTimeout(timer),
  };
}

/** What became of something that had to be ready by a time. */
export type Waited<Value> = { readonly value: Value } | { readonly error: unknown } | { readonly late: true };

/** Waits for work until the deadline. Work that is late goes on; how it ends is of no interest any more. */
export function within<Value>(deadline: Deadline, work: () => Promise<Value>): Promise<Waited<Value>> {
  if (deadline.aborted) return Promise.resolve({ late: true });
  return new Promise((resolve) => {
    const onLate = () => resolve({ late: true });
    deadline.addEventListener('abort', onLate);
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
