import type { Items } from '../../run-tool/iterate.js';
import type { Printer } from '../printer.js';
import { toJsonLine } from '../render/json.js';
import type { Terminal } from '../terminal.js';

/** Milliseconds between two looks at the progress. */
const progressPause = 200;

/**
 * Prints each item of a list as a line of JSON, page by page as they come and no faster than the reader takes them. Says
 * on standard error when a limit cut the list.
 */
export async function printAll(items: Items<unknown>, { out, err }: Terminal): Promise<void> {
  // Lines of results and of progress would mix on one screen.
  const progress = out.isTerminal ? undefined : showProgress(items, err);
  try {
    for await (const item of items) await out.line(toJsonLine(item));
  } finally {
    await progress?.end();
  }
  if (items.cut) await err.line(`Stopped after ${items.count}: --limit ended the list, there is more.`);
}

function showProgress(items: Items<unknown>, err: Printer): { end(): Promise<void> } | undefined {
  if (!err.isTerminal) return undefined;
  const timer = setInterval(() => {
    void err.status(`${items.count} items, ${items.pages} pages`).catch(() => {});
  }, progressPause);
  return {
    async end() {
      clearInterval(timer);
      await err.status('').catch(() => {});
    },
  };
}
