/** Windows as a sandbox counts them. */
interface Counted {
  readonly limit: number;
  readonly windowMs: number;
  readonly windows: readonly { readonly startedAtMs: number; readonly allowed: number }[];
}

/** How much of what whole windows allow was used. */
export interface ShareUsed {
  /** Windows that lay wholly within the time. */
  readonly windows: number;
  /** Calls let through in them, as a share of what they allow: 1 is everything. */
  readonly share: number;
}

/** Looks at the windows that lie wholly between two moments, in unix milliseconds. Windows without any call count too. */
export function shareUsed({ limit, windowMs, windows }: Counted, from: number, to: number): ShareUsed {
  const [seen] = windows;
  if (seen === undefined) return { windows: 0, share: 0 };
  const first = seen.startedAtMs + Math.ceil((from - seen.startedAtMs) / windowMs) * windowMs;
  const whole = Math.max(0, Math.floor((to - first) / windowMs));
  if (whole === 0) return { windows: 0, share: 0 };
  const used = windows
    .filter(({ startedAtMs }) => startedAtMs >= first && startedAtMs < first + whole * windowMs)
    .reduce((sum, { allowed }) => sum + allowed, 0);
  return { windows: whole, share: used / (limit * whole) };
}
