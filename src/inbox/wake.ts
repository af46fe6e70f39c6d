/** A call to look again that is not lost when it comes before somebody waits for it. */
export interface Wake {
  call(): void;
  /** Forgets a call that came before. */
  clear(): void;
  /** Resolves when called, at once when it was called since the last `clear`, or after `ms`. */
  wait(ms?: number): Promise<void>;
}

export function wake(): Wake {
  let called = false;
  let answer: (() => void) | undefined;
  return {
    call: () => {
      called = true;
      answer?.();
    },
    clear: () => {
      called = false;
    },
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = ms === undefined ? undefined : setTimeout(() => answer?.(), ms);
        answer = () => {
          clearTimeout(timer);
          answer = undefined;
          called = false;
          resolve();
        };
        if (called) answer();
      }),
  };
}
