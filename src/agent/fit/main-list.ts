import { Fields, Sequence, type Shown } from '../shape/nodes.js';

/**
 * The list that is cut when a result does not fit: the items of a list tool, or else the parts of a thread. `items` is the output key of a list tool.
 */
export function mainListOf(root: Fields, items: string | undefined): Sequence | undefined {
  const listed = items === undefined ? undefined : root.entries.get(items);
  return listed instanceof Sequence ? listed : threadIn(root);
}

function threadIn(shown: Shown): Sequence | undefined {
  if (shown instanceof Sequence) return shown.hasMessage === undefined ? undefined : shown;
  if (!(shown instanceof Fields)) return undefined;
  for (const inner of shown.entries.values()) {
    const found = threadIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
