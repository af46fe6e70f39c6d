/**
 * Asks about something at once when the last time is so many milliseconds ago, else once at the end of that time, however
 * often it is called meanwhile.
 */
export function seldom(ask: (about: string) => Promise<void>, everyMs: number): (about: string) => Promise<void> {
  /** What was asked about lately, and whether there was reason to ask again. */
  const recent = new Map<string, { again: boolean }>();

  function begin(about: string): Promise<void> {
    const entry = { again: false };
    recent.set(about, entry);
    const timer = setTimeout(() => {
      recent.delete(about);
      // Nobody waits for this answer.
      if (entry.again) begin(about).catch(() => undefined);
    }, everyMs);
    timer.unref();
    return ask(about);
  }
  return async (about) => {
    const known = recent.get(about);
    if (known === undefined) await begin(about);
    else known.again = true;
  };
}
