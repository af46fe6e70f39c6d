import { spawn } from 'node:child_process';
import { withoutControls } from './printer.js';
import type { Terminal } from './terminal.js';

/**
 * What shows long results unless `PAGER` says otherwise: `-R` lets our colours through, `-X` leaves what was read on the
 * screen, such as the cursor of the next page.
 */
const usualPager = 'less -RX';

/**
 * Prints lines. Those that are more than a terminal shows at once go through the pager of the user; `PAGER=cat`, or an
 * empty one, stands for none.
 */
export async function printLong(lines: readonly string[], { out, env, secrets }: Terminal): Promise<void> {
  const text = lines.join('\n');
  const pager = env.PAGER ?? usualPager;
  const isLong = text.split('\n').length >= out.height;
  const wanted = isLong && pager.trim() !== '' && pager.trim() !== 'cat';
  if (wanted && (await showIn(pager, withoutControls(secrets.hideIn(text))))) return;
  await out.line(text);
}

/**
 * Whether a pager may have shown the text: it ended well, or by a signal, which a shell tells as 128 and more. One that
 * failed (127 when there is no such program, 1 of `false`) may not have, and a text is rather shown twice than never.
 */
const mayHaveShown = (code: number | null) => code === 0 || code === null || code >= 128;

/** Shows a text in a pager and waits until its reader is done. Resolves with false when it failed. */
function showIn(pager: string, text: string): Promise<boolean> {
  // An interrupt is for the pager, which stops searching or scrolling by it. Without a listener it would end us before it.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  return new Promise<boolean>((resolve) => {
    const child = spawn(pager, { shell: true, stdio: ['pipe', 'inherit', 'inherit'] });
    // It can be closed before all of it is read.
    child.stdin.on('error', ignore);
    child.stdin.end(`${text}\n`);
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(mayHaveShown(code)));
  }).finally(() => process.off('SIGINT', ignore));
}
