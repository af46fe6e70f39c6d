/** A piece of a list, or of a text in characters: from the first, up to but without the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a call wants to see of a value: all of it, or only some of its fields. */
export interface Selection {
  readonly range?: Range;
  readonly fields?: ReadonlyMap<string, Selection>;
}

/** One name of a dotted path: `conversation_parts[0:40]`. */
export interface Step {
  readonly name: string;
  readonly range?: Range;
}

/** Reads `contact.tags.data[0:5]`, or answers undefined for a text of another form. */
export function readSteps(path: string): Step[] | undefined {
  const steps: Step[] = [];
  for (const word of path.split('.')) {
    const step = readStep(word.trim());
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps;
}

function readStep(word: string): Step | undefined {
  const read = /^([^[\]]+)(?:\[(?:(\d{1,9})|(\d{0,9}):(\d{0,9})|)\])?$/.exec(word);
  if (read === null) return undefined;
  const [, name = '', only, from, to] = read;
  if (only !== undefined) return { name, range: { from: Number(only), to: Number(only) + 1 } };
  if (from === undefined) return { name };
  return { name, range: { from: Number(from), to: to === '' ? Number.POSITIVE_INFINITY : Number(to) } };
}

/** Merges paths into one selection. Of two ranges of one list, the span that holds both is taken. */
export function selectionOf(paths: readonly (readonly Step[])[]): Selection {
  // A path that ends here wants all there is.
  if (paths.some((path) => path.length === 0)) return {};
  const fields = new Map<string, Selection>();
  for (const name of new Set(paths.map(([step]) => step?.name ?? ''))) {
    const same = paths.filter(([step]) => step?.name === name);
    const range = span(same.map(([step]) => step?.range));
    const inner = selectionOf(same.map((path) => path.slice(1)));
    fields.set(name, range === undefined ? inner : { ...inner, range });
  }
  return { fields };
}

function span(ranges: readonly (Range | undefined)[]): Range | undefined {
  const given = ranges.filter((range) => range !== undefined);
  if (given.length < ranges.length) return undefined;
  return { from: Math.min(...given.map(({ from }) => from)), to: Math.max(...given.map(({ to }) => to)) };
}
