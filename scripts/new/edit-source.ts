/*
 * Changes of files as they are formatted here. Each gives back undefined where a file is written in another way: then a
 * person makes the change.
 */

/** Adds a name to the imports from a file, in the order that the formatter keeps. */
export function addImport(text: string, from: string, name: string): string | undefined {
  const imports = [...text.matchAll(/^import (?:type )?\{([^}]*)\} from '([^']*)';$/gm)];
  const bound = imports.flatMap(([, names = '', path]) =>
    names.split(',').map((one) => ({ path, name: one.trim(), local: one.trim().split(' ').at(-1) ?? '' })),
  );
  if (bound.some((one) => one.path === from && one.name === name)) return text;
  const local = name.split(' ').at(-1) ?? name;
  const isTaken = bound.some((one) => one.local === local);
  if (isTaken || new RegExp(`^(?:export )?(?:async )?(?:function|const|let|class) ${local}\\b`, 'm').test(text))
    return undefined;
  const same = imports.find(([line, , path]) => path === from && !line.startsWith('import type'));
  if (same !== undefined) {
    const [line, names = ''] = same;
    const all = [...names.split(',').map((one) => one.trim()), name].filter((one) => one !== '');
    return text.replace(line, () => `import { ${sortedNames(all).join(', ')} } from '${from}';`);
  }
  const next = imports.find(([, , path = '']) => comparePaths(from, path) < 0);
  const line = `import { ${name} } from '${from}';`;
  if (next !== undefined) return text.replace(next[0], () => `${line}\n${next[0]}`);
  const last = imports.at(-1)?.[0];
  return last === undefined ? undefined : text.replace(last, () => `${last}\n${line}`);
}

/** Adds a line at the end of the only block of routes. */
export function addRoute(text: string, line: string): string | undefined {
  const [block, ...others] = text.match(/^ {2}routes: \{\n[\s\S]*?^ {2}\},$/gm) ?? [];
  if (block === undefined || others.length > 0) return undefined;
  return text.replace(block, () => block.replace(/ {2}\},$/, () => `    ${line}\n  },`));
}

/** Adds an entry at the end of the list of resources. */
export function addToList(text: string, name: string): string | undefined {
  const [list] = /^export const resources: readonly Resource\[\] = \[\n(?: {2}\w+,\n)*\];$/m.exec(text) ?? [];
  return list === undefined ? undefined : text.replace(list, () => list.replace(/\];$/, () => `  ${name},\n];`));
}

/** Imported names in the order that the formatter keeps. */
export function sortedNames(names: readonly string[]): string[] {
  return [...names].sort((left, right) => (left.replace('type ', '') < right.replace('type ', '') ? -1 : 1));
}

/** Paths of imports in the order that the formatter keeps: the farthest first, then by name. */
export function comparePaths(left: string, right: string): number {
  const far = (path: string) => (path.startsWith('../') ? path.split('../').length : path.startsWith('./') ? 1 : 9);
  if (far(left) !== far(right)) return far(right) - far(left);
  return left < right ? -1 : left > right ? 1 : 0;
}
