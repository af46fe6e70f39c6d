/** How far a list has been read. */
export interface Progress {
  readonly count: number;
  /** How many there will be; null where nobody knows. */
  readonly total: number | null;
  /** Milliseconds since it began. */
  readonly ms: number;
}

/** `1,200 of 5,025 contacts (24%), 310 a second, 12 s left`; what is not known yet is left out. */
export function progressLine({ count, total, ms }: Progress, noun: string): string {
  const perSecond = ms > 0 ? (count * 1000) / ms : 0;
  const share = total === null || total === 0 ? '' : ` (${Math.floor((count * 100) / total)}%)`;
  const counted = total === null ? numberText(count) : `${numberText(count)} of ${numberText(total)}`;
  const parts = [`${counted} ${noun}${share}`];
  if (perSecond > 0) parts.push(`${rateText(perSecond)} a second`);
  if (perSecond > 0 && total !== null && total > count) {
    parts.push(`${durationText((total - count) / perSecond)} left`);
  }
  return parts.join(', ');
}

/** `5,025 contacts in 3 s, 34 pages`. */
export function doneLine({ count, ms }: Progress, noun: string, pages: number): string {
  return `${numberText(count)} ${noun} in ${durationText(ms / 1000)}, ${numberText(pages)} ${pages === 1 ? 'page' : 'pages'}`;
}

function numberText(value: number): string {
  return value.toLocaleString('en-US');
}

function rateText(perSecond: number): string {
  return perSecond >= 10 ? numberText(Math.round(perSecond)) : perSecond.toFixed(1);
}

/** `812 bytes`, `3.4 kB`, `1.2 MB`. */
export function byteText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [value, unit] = bytes < 999_950 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${value.toLocaleString('en-US', { maximumFractionDigits: 1 })} ${unit}`;
}

/** Whole seconds, and from a minute on minutes with them. */
export function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
