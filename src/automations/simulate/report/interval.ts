/** A share with the bounds between which the true one lies. */
export interface Share {
  readonly of: number;
  readonly count: number;
  /** null where there is nothing to count. */
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution. */
const z = 1.959963984540054;

/**
 * A share with its 95 % interval by Wilson's score, which holds its level also for few cases and for shares near 0 and 1.
 *
 * @param of how many independent cases there were
 */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { of, count, share: null, low: 0, high: 1 };
  const share = count / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const centre = share + (z * z) / (2 * of);
  const scale = 1 + (z * z) / of;
  return {
    of,
    count,
    share,
    low: count === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: count === of ? 1 : Math.min(1, (centre + spread) / scale),
  };
}
