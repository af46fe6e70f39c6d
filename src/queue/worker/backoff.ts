/** How the wait before another attempt grows. */
export interface Backoff {
  /** Milliseconds before the second attempt. 5 seconds when absent. */
  readonly firstMs?: number;
  /** What each further wait is multiplied by. 4 when absent. */
  readonly factor?: number;
  /** Longest wait in milliseconds. 6 hours when absent. */
  readonly maxMs?: number;
}

/**
 * Milliseconds to wait after an attempt (1 is the first). A random part of up to a half keeps entries that failed
 * together from coming back together.
 */
export function backoffMs(attempt: number, backoff: Backoff = {}, random: () => number = Math.random): number {
  const { firstMs = 5_000, factor = 4, maxMs = 6 * 3_600_000 } = backoff;
  const full = Math.min(maxMs, firstMs * factor ** (attempt - 1));
  return Math.round(full * (1 - random() / 2));
}
