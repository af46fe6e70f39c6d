import type { Counted } from '../report/report.js';
import { number, percent } from '../report/words-of-report.js';
import { type Html, html } from './html.js';

/** Horizontal bars with names and numbers, the longest as wide as there is room. */
export function bars(list: readonly (Counted & { readonly kind?: 'bad' | 'mild' | undefined })[], of?: number): Html {
  const most = Math.max(1, ...list.map(({ count }) => count));
  const rows = list.map(({ name, count, kind = '' }) => {
    const width = `${Math.max(count > 0 ? 0.5 : 0, (count / most) * 100).toFixed(1)}%`;
    const share = of === undefined || of === 0 ? '' : ` (${percent(count / of)})`;
    return html`<div class="row"><span class="name">${name}</span><span class="meter"><svg aria-hidden="true"><rect class="track" width="100%" height="100%" rx="3"/><rect class="bar ${kind}" width="${width}" height="100%" rx="3"/></svg></span><span class="count">${number(count)}${share}</span></div>`;
  });
  return html`<div class="bars">${rows}</div>`;
}

const [wide, high] = [720, 200];
const [left, right, top, bottom] = [44, 12, 14, 28];

/** Columns, one a day. Of a long time several days share one. */
export function columnsByDay(days: readonly Counted[]): Html {
  const filled = withEmptyDays(days);
  const step = Math.ceil(filled.length / 120);
  const groups = Array.from({ length: Math.ceil(filled.length / step) }, (_, index) =>
    filled.slice(index * step, (index + 1) * step),
  );
  const counts = groups.map((group) => Math.max(...group.map(({ count }) => count)));
  const most = Math.max(1, ...counts);
  const width = (wide - left - right) / groups.length;
  const y = (count: number) => top + (1 - count / most) * (high - top - bottom);
  const columns = groups.map((group, index) => {
    const count = counts[index] ?? 0;
    const [first, last] = [group[0]?.name ?? '', group.at(-1)?.name ?? ''];
    const title = `${first === last ? first : `${first} to ${last}, at most`}: ${number(count)}`;
    const x = (left + index * width).toFixed(1);
    return html`<rect class="bar" x="${x}" y="${y(count).toFixed(1)}" width="${Math.max(1, width - 1.5).toFixed(1)}" height="${(high - bottom - y(count)).toFixed(1)}"><title>${title}</title></rect>`;
  });
  const [first, last] = [filled[0]?.name ?? '', filled.at(-1)?.name ?? ''];
  const most_ = number(most);
  return html`<svg class="chart" viewBox="0 0 ${wide} ${high}" role="img" aria-label="Changes a day from ${first} to ${last}, at most ${most_}"><line class="axis" x1="${left}" y1="${y(most)}" x2="${wide - right}" y2="${y(most)}"/><line class="axis" x1="${left}" y1="${high - bottom}" x2="${wide - right}" y2="${high - bottom}"/><text x="${left - 6}" y="${y(most) + 4}" text-anchor="end">${most_}</text><text x="${left - 6}" y="${high - bottom + 4}" text-anchor="end">0</text>${columns}<text x="${left}" y="${high - 8}">${first}</text><text x="${wide - right}" y="${high - 8}" text-anchor="end">${last}</text></svg>`;
}

/** Days on which nothing happened are days too. */
function withEmptyDays(days: readonly Counted[]): Counted[] {
  const known = new Map(days.map(({ name, count }) => [name, count]));
  const [first, last] = [days[0]?.name, days.at(-1)?.name];
  if (first === undefined || last === undefined) return [];
  const filled: Counted[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last) && filled.length < 1000; at += 86_400_000) {
    const name = new Date(at).toISOString().slice(0, 10);
    filled.push({ name, count: known.get(name) ?? 0 });
  }
  return filled;
}

/** How many drafts each threshold would let through, and how many of them nobody wrote after. */
export function thresholdCurve(
  curve: readonly { readonly threshold: number; readonly answered: number; readonly resolved: number }[],
  { of, threshold }: { readonly of: number; readonly threshold: number | null },
): Html {
  const x = (value: number) => left + value * (wide - left - right);
  const y = (count: number) => top + (1 - (of === 0 ? 0 : count / of)) * (high - top - bottom);
  const line = (key: 'answered' | 'resolved') =>
    curve.map((point) => `${x(point.threshold).toFixed(1)},${y(point[key]).toFixed(1)}`).join(' ');
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (value) => html`<text x="${x(value)}" y="${high - 8}" text-anchor="middle">${value}</text>`,
  );
  const levels = [0, 0.5, 1].map(
    (value) =>
      html`<line class="axis" x1="${left}" y1="${y(value * of)}" x2="${wide - right}" y2="${y(value * of)}"/><text x="${left - 6}" y="${y(value * of) + 4}" text-anchor="end">${percent(value)}</text>`,
  );
  const now =
    threshold === null
      ? null
      : html`<line class="at" x1="${x(threshold)}" y1="${top}" x2="${x(threshold)}" y2="${high - bottom}"/>`;
  return html`<svg class="chart" viewBox="0 0 ${wide} ${high}" role="img" aria-label="Share of drafts that are answered and resolved, by threshold">${levels}${ticks}${now}<polyline class="curve" points="${line('answered')}"/><polyline class="curve mild" points="${line('resolved')}"/></svg>`;
}

/** A share and the bounds between which the true one lies. */
export function intervalBar({
  share,
  low,
  high: upper,
}: {
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}): Html {
  const x = (value: number) => `${(value * 100).toFixed(1)}%`;
  const dot = share === null ? null : html`<circle class="dot" cx="${x(share)}" cy="50%" r="7"/>`;
  return html`<svg class="chart" width="100%" height="26" role="img" aria-label="${percent(share)}, between ${percent(low)} and ${percent(upper)}"><rect class="track" y="9" width="100%" height="8" rx="4"/><rect class="span" x="${x(low)}" y="6" width="${x(Math.max(0.004, upper - low))}" height="14" rx="5"/>${dot}</svg>`;
}
