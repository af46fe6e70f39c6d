import { type Hide, hider } from './hide.js';
import type { Plan } from './plan.js';

/** Reads the secrets of these names. What there is not is missing in the answer. */
export type SecretSource = (names: readonly string[]) => Promise<Readonly<Record<string, string>>>;

/** The secrets that the runs of a worker are handed: each automation those that it names, and no others. */
export interface RunSecrets {
  /** Reads those that a plan names, before its steps are carried out. */
  read(plan: Plan): Promise<void>;
  /** Those that a plan names. */
  of(plan: Plan): Readonly<Record<string, string>>;
  /** Takes out every value that was ever read. */
  readonly hide: Hide;
}

/** @param from all of them, or what they are read from, again for each run: they change */
export function runSecrets(from: Readonly<Record<string, string>> | SecretSource): RunSecrets {
  const fixed = typeof from === 'function' ? {} : from;
  const current = new Map(Object.entries(fixed));
  const seen = new Set(current.values());
  let hide = hider([...seen]);
  return {
    async read({ secrets: names }) {
      if (typeof from !== 'function' || names.length === 0) return;
      const values = await from(names);
      const before = seen.size;
      for (const name of names) {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined) current.delete(name);
        else {
          current.set(name, value);
          seen.add(value);
        }
      }
      if (seen.size > before) hide = hider([...seen]);
    },
    of: ({ secrets: names }) =>
      Object.fromEntries(
        names.flatMap((name) => {
          const value = current.get(name);
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    hide: { text: (text) => hide.text(text), data: (value) => hide.data(value) },
  };
}
