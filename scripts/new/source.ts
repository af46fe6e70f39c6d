/** A value as TypeScript. Formatting is left to the formatter. */
export function source(value: unknown): string {
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', ' ')}'`;
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, member]) => `${keySource(key)}: ${source(member)}`)
      .join(', ')} }`;
  }
  return String(value);
}

/** A key of an object, quoted where it must be. */
export function keySource(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : source(key);
}

/** A call: arguments at the end that say nothing are left out. */
export function call(name: string, ...given: readonly (string | undefined)[]): string {
  const last = given.findLastIndex((argument) => argument !== undefined);
  return `${name}(${given
    .slice(0, last + 1)
    .map((argument) => argument ?? 'undefined')
    .join(', ')})`;
}

/** An object as an argument, or nothing when it holds nothing. */
export function notesSource(notes: Readonly<Record<string, unknown>>): string | undefined {
  const given = Object.fromEntries(Object.entries(notes).filter(([, value]) => value !== undefined));
  return Object.keys(given).length === 0 ? undefined : source(given);
}
