/** The middle of several measurements, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  /** A tenth of the measurements lies below. */
  readonly low: number;
  /** A tenth of the measurements lies above. */
  readonly high: number;
}

/** @throws RangeError without any value. */
export function spread(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), low: quantile(values, 0.1), high: quantile(values, 0.9) };
}

/** The value below which this share of the values lies, between neighbours in proportion. @throws RangeError without any value. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('There is no middle of no values.');
  return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A number with so many digits after the point, for rows: a measurement has no fifteen digits. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
