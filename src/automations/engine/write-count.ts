/** Counts the calls of an automation that change something, each by its path, so that a repeat counts once. */
export interface WriteCount {
  /** False when there are as many as may be: the call must not be made. */
  admit(path: string): boolean;
  readonly max: number;
}

/** @param known paths of the calls that were made before */
export function writeCount(max: number, known: Iterable<string>): WriteCount {
  const paths = new Set(known);
  return {
    max,
    admit(path) {
      if (!paths.has(path) && paths.size >= max) return false;
      paths.add(path);
      return true;
    },
  };
}
