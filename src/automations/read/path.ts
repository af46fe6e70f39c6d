/** Which part of an automation is meant: names of keys and indices of lists, from the outside in. */
export type Path = readonly (string | number)[];

/** A path as people write it: `steps[2].with.body`, `vars["reply text"]`. Empty for the whole. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(part)) return `${text}[${JSON.stringify(part)}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}
