/** A distribution of latencies to draw. */
export interface LatencyChart {
  readonly title: string;
  /** Shares of the requests, growing, 0 to 1. */
  readonly shares: readonly number[];
  /** For each line the milliseconds at each of the shares. */
  readonly lines: readonly { readonly name: string; readonly ms: readonly number[] }[];
  readonly mark: { readonly ms: number; readonly name: string };
}

const size = { width: 760, height: 420 } as const;
const plot = { left: 64, right: 36, top: 48, bottom: 92 } as const;
/** Beyond this share a run has too few requests to tell. */
const lastShare = 0.9999;
const ticks = [0.5, 0.9, 0.99, 0.999, 0.9999] as const;
/** To be told apart in light and dark, and by people who see few colours. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'] as const;
const dashes = ['', '8 4', '2 4', '10 3 2 3'] as const;

/**
 * Draws latencies by percentile as SVG. Both scales are logarithmic: to the right each step is a tenth of the requests
 * before it, so that the slow ones are seen. Readable on light and dark grounds.
 */
export function latencyChart({ title, shares, lines, mark }: LatencyChart): string {
  const drawn = shares.map((share, at) => ({ share, at })).filter(({ share }) => share <= lastShare);
  const all = [...lines.flatMap(({ ms }) => drawn.map(({ at }) => ms[at] ?? 0)), mark.ms].filter((ms) => ms > 0);
  const decades = { from: Math.floor(Math.log10(Math.min(...all))), to: Math.ceil(Math.log10(Math.max(...all) * 1.1)) };
  const x = (share: number) =>
    between(plot.left, size.width - plot.right, -Math.log10(1 - share) / -Math.log10(1 - lastShare));
  const y = (ms: number) =>
    between(size.height - plot.bottom, plot.top, (Math.log10(ms) - decades.from) / (decades.to - decades.from));
  const across = (ms: number, kind: string) =>
    `<line class="${kind}" x1="${plot.left}" x2="${size.width - plot.right}" y1="${fixed(y(ms))}" y2="${fixed(y(ms))}"/>`;

  const heights = Array.from({ length: decades.to - decades.from + 1 }, (_, step) => 10 ** (decades.from + step));
  const scales = [
    ...heights.flatMap((ms) => [across(ms, 'grid'), text(plot.left - 8, y(ms) + 4, `${ms}`, 'end')]),
    ...ticks.flatMap((share) => [
      `<line class="grid" x1="${fixed(x(share))}" x2="${fixed(x(share))}" y1="${plot.top}" y2="${size.height - plot.bottom}"/>`,
      text(x(share), size.height - plot.bottom + 18, `${Number((share * 100).toFixed(4))} %`, 'middle'),
    ]),
    text(
      (plot.left + size.width - plot.right) / 2,
      size.height - plot.bottom + 38,
      'of the requests took no longer',
      'middle',
    ),
  ];
  const curves = lines.map(({ ms }, index) => {
    const points = drawn.flatMap(({ share, at }) => {
      const value = ms[at];
      return value === undefined || value <= 0 ? [] : [`${fixed(x(share))},${fixed(y(value))}`];
    });
    return `<polyline class="curve" ${stroke(index)} points="${points.join(' ')}"/>`;
  });
  const names = lines.flatMap(({ name }, index) => {
    const left = plot.left + (index % 2) * 330;
    const top = size.height - 30 + Math.floor(index / 2) * 18;
    return [
      `<line class="curve" ${stroke(index)} x1="${left}" x2="${left + 34}" y1="${top - 4}" y2="${top - 4}"/>`,
      text(left + 42, top, name, 'start'),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(title)}</title>`,
    `<style>${style}</style>`,
    text(plot.left, 26, title, 'start', 'title'),
    ...scales,
    across(mark.ms, 'mark'),
    text(size.width - plot.right, y(mark.ms) - 6, mark.name, 'end', 'mark-name'),
    ...curves,
    ...names,
    '</svg>',
    '',
  ].join('\n');
}

const style = [
  'text{font:13px system-ui,sans-serif;fill:#24292f}',
  '.title{font-size:15px;font-weight:600}',
  '.grid{stroke:#8c959f;stroke-opacity:.35}',
  '.curve{fill:none;stroke-width:2.5;stroke-linejoin:round}',
  '.mark{stroke:#cf222e;stroke-width:1.5}',
  '.mark-name{fill:#cf222e}',
  '@media(prefers-color-scheme:dark){text{fill:#e6edf3}.mark{stroke:#ff7b72}.mark-name{fill:#ff7b72}}',
].join('');

function stroke(index: number): string {
  const [colour, dash] = [colours[index % colours.length], dashes[index % dashes.length]];
  return `stroke="${colour}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', kind = ''): string {
  const named = kind === '' ? '' : ` class="${kind}"`;
  return `<text${named} x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function fixed(value: number): string {
  return value.toFixed(1);
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
