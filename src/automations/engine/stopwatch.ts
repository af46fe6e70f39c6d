/** Measures how long calls of some steps take; what they wait for in between does not count. */
export interface Stopwatch {
  /** Milliseconds so far. */
  used(): number;
  /** Milliseconds until the limit; 0 or less when it is reached. */
  left(): number;
  /** A call begins. Returns what is called when it ends. */
  start(): () => void;
}

/** @param before milliseconds that were used before */
export function stopwatch(limitMs: number, before: number, now: () => number): Stopwatch {
  let total = before;
  let active = 0;
  let since = 0;
  const used = () => total + (active > 0 ? Math.max(0, now() - since) : 0);
  return {
    used,
    left: () => limitMs - used(),
    start() {
      if (active === 0) since = now();
      active += 1;
      return () => {
        active -= 1;
        if (active === 0) total += Math.max(0, now() - since);
      };
    },
  };
}
