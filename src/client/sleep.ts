/** The longest time that a timer of Node keeps: a longer one fires at once. */
export const longestTimerMs = 2 ** 31 - 1;

/** Waits, unless the signal ends it sooner. Answers whether the whole time passed. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<boolean> {
  let left = ms;
  while (left > longestTimerMs) {
    if (!(await pause(longestTimerMs, signal))) return false;
    left -= longestTimerMs;
  }
  return pause(left, signal);
}

function pause(ms: number, signal?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(false);
    const onAbort = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve(true);
    }, ms);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
