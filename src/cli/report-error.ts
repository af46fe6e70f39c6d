import { ToolError } from '../errors.js';
import { toJson } from './render/json.js';
import { plain } from './render/plain.js';
import type { Terminal } from './terminal.js';

/** Tells an error on standard error: its message, or as data for a program. Never a stack: it helps no user. */
export async function reportError(error: unknown, { err, interrupted }: Terminal, asJson: boolean): Promise<void> {
  await err.status('');
  if (asJson) return ignoreFailure(err.line(toJson({ error: toData(error) })));
  if (interrupted.aborted && error instanceof Error && error.name === 'AbortError') {
    return ignoreFailure(err.line('Interrupted.'));
  }
  const message = error instanceof Error ? error.message : String(error);
  return ignoreFailure(err.line(`${err.paint('red', 'Error:')} ${plain(message)}`));
}

function toData(error: unknown): Record<string, unknown> {
  if (error instanceof ToolError) return error.toJSON();
  return error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: `${error}` };
}

/** When nobody reads the errors either, there is nothing left to do but to end. */
async function ignoreFailure(written: Promise<void>): Promise<void> {
  await written.catch(() => {});
}
