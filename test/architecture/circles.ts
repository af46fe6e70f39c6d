import type { Import } from './imports.js';

/** Files that import each other, directly or through others: each circle as its files, sorted. Imports of types count. */
export function circlesIn(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports) {
    const known = targets.get(file);
    if (known === undefined) targets.set(file, [target]);
    else known.push(target);
  }
  // Tarjan: a circle is complete when the search comes back to the file of it that was found first.
  const found = new Map<string, { readonly order: number; low: number; open: boolean }>();
  const open: string[] = [];
  const circles: string[][] = [];
  function visit(file: string) {
    const state = { order: found.size, low: found.size, open: true };
    found.set(file, state);
    open.push(file);
    for (const target of targets.get(file) ?? []) {
      const other = found.get(target) ?? visit(target);
      if (other.open) state.low = Math.min(state.low, other.low);
    }
    if (state.low === state.order) {
      const circle = open.splice(open.indexOf(file));
      for (const one of circle) {
        const closed = found.get(one);
        if (closed !== undefined) closed.open = false;
      }
      if (circle.length > 1 || targets.get(file)?.includes(file) === true) circles.push(circle.sort());
    }
    return state;
  }
  for (const file of targets.keys()) if (!found.has(file)) visit(file);
  return circles.sort();
}
