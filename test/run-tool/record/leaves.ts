/** The parts of a value that hold nothing further, by their dotted paths: texts, numbers, booleans, nulls, empty lists and objects. */
export function leavesOf(value: unknown, at = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return [[at, value]];
  return members.flatMap(([key, member]) => leavesOf(member, at === '' ? key : `${at}.${key}`));
}
