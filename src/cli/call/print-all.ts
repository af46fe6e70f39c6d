import type { Items } from '../../run-tool/iterate.js';
import { openScreen } from '../events/screen.js';
import { toJsonLine } from '../render/json.js';
import type { Terminal } from '../terminal.js';
import { endOfList } from './end-of-list.js';
import { doneLine, progressLine } from './progress.js';

/** How much of a list is wanted, and what it holds. */
interface Wanted {
  readonly limit: number | undefined;
  /** What the items are called: `contacts`. */
  readonly noun: string;
  /** The command that lists all, where this one cannot. */
  readonly beyond?: string | undefined;
}

/**
 * Prints each item of a list as a line of JSON, page by page as they come and no faster than the reader takes them. Says
 * on standard error how far it is, where a person watches, and when a limit cut the list.
 */
export async function printAll(
  items: Items<unknown>,
  terminal: Terminal,
  { limit, noun, beyond }: Wanted,
): Promise<void> {
  const { err } = terminal;
  const began = performance.now();
  const progress = () => {
    const { count, total } = items;
    const wanted = total === null ? null : Math.min(total, limit ?? total);
    return { count, total: wanted, ms: performance.now() - began };
  };
  const screen = openScreen(terminal, () => progressLine(progress(), noun));
  try {
    for await (const item of items) await screen.line(toJsonLine(item));
  } finally {
    await screen.end();
  }
  for (const line of endOfList(items, beyond)) await err.line(line);
  if (!items.cut && err.isTerminal) await err.line(err.paint('dim', doneLine(progress(), noun, items.pages)));
}
