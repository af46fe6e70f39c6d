/** Values of labels by their names. */
export type Labels = Readonly<Record<string, string>>;

/** Figures of one name, as Prometheus reads them. */
export interface Family {
  /** In the text format, with what they mean. */
  lines(): string[];
}

export interface Counter extends Family {
  add(labels?: Labels, by?: number): void;
}

export interface Histogram extends Family {
  observe(value: number, labels?: Labels): void;
}

/** Most values of the labels of a family. What comes beyond it is counted together, as `other`. */
const mostSeries = 500;

/** A count that only grows. */
export function counter(name: string, help: string): Counter {
  const series = seriesOf(() => ({ value: 0 }));
  return {
    add(labels = {}, by = 1) {
      series.of(labels).value += by;
    },
    lines: () =>
      linesOf({ name, help, type: 'counter' }, () => series.all().map(([text, { value }]) => [name, text, value])),
  };
}

/** How often values were in which range. @param bounds upper bounds, ascending */
export function histogram(name: string, help: string, bounds: readonly number[]): Histogram {
  const series = seriesOf(() => ({ counts: bounds.map(() => 0), sum: 0, count: 0 }));
  return {
    observe(value, labels = {}) {
      const one = series.of(labels);
      one.sum += value;
      one.count += 1;
      for (const [at, bound] of bounds.entries()) if (value <= bound) one.counts[at] = (one.counts[at] ?? 0) + 1;
    },
    lines: () =>
      linesOf({ name, help, type: 'histogram' }, () =>
        series
          .all()
          .flatMap(([text, { counts, sum, count }]) => [
            ...bounds.map((bound, at) => [`${name}_bucket`, joined(text, `le="${bound}"`), counts[at] ?? 0] as const),
            [`${name}_bucket`, joined(text, 'le="+Inf"'), count] as const,
            [`${name}_sum`, text, sum] as const,
            [`${name}_count`, text, count] as const,
          ]),
      ),
  };
}

/** Lines of figures that are looked at when they are asked for. */
export function gauge(name: string, help: string, values: readonly (readonly [Labels, number])[]): string[] {
  return linesOf({ name, help, type: 'gauge' }, () =>
    values.map(([labels, value]) => [name, labelText(labels), value]),
  );
}

function seriesOf<Value>(make: () => Value) {
  const known = new Map<string, Value>();
  return {
    of(labels: Labels): Value {
      const text = labelText(labels);
      const key = known.has(text) || known.size < mostSeries ? text : labelText(withoutValues(labels));
      const value = known.get(key) ?? make();
      known.set(key, value);
      return value;
    },
    all: () => [...known],
  };
}

function withoutValues(labels: Labels): Labels {
  return Object.fromEntries(Object.keys(labels).map((name) => [name, 'other']));
}

function labelText(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, (one) => (one === '\n' ? '\\n' : `\\${one}`))}"`)
    .join(',');
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(',');
}

type Sample = readonly [name: string, labels: string, value: number];

function linesOf(
  { name, help, type }: { readonly name: string; readonly help: string; readonly type: string },
  samples: () => readonly Sample[],
): string[] {
  const lines = samples().map(([full, labels, value]) => `${full}${labels === '' ? '' : `{${labels}}`} ${value}`);
  return lines.length === 0 ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
}
