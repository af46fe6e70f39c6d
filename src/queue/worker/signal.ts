/** Something to wait for that is not missed when it comes before anybody waits. */
export interface Signal {
  send(): void;
  /** Forgets what was sent before. */
  clear(): void;
  /** Resolves when it is sent, at once when it was sent since the last `clear`, or after `ms`. */
  wait(ms?: number): Promise<void>;
}

export function signal(): Signal {
  let isSent = false;
  let wake: (() => void) | undefined;
  return {
    send: () => {
      isSent = true;
      wake?.();
    },
    clear: () => {
      isSent = false;
    },
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = ms === undefined ? undefined : setTimeout(() => wake?.(), ms);
        wake = () => {
          clearTimeout(timer);
          wake = undefined;
          isSent = false;
          resolve();
        };
        if (isSent) wake();
      }),
  };
}
