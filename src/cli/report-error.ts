import { ToolError } from '../errors.js';
import { toJson } from './render/json.js';
import { plain } from './render/plain.js';
import { systemErrorSentence } from './system-error.js';
import type { Terminal } from './terminal.js';

/** Tells an error on standard error: its message, or as data for a program. Never a stack: it helps no user. */
export async function reportError(error: unknown, { err, interrupted }: Terminal, asJson: boolean): Promise<void> {
  await err.status('');
  if (asJson) return ignoreFailure(err.line(toJson({ error: toData(error) })));
  if (interrupted.aborted && error instanceof Error && error.name === 'AbortError') {
    return ignoreFailure(err.line('Interrupted.'));
  }
  const message = systemErrorSentence(error) ?? (error instanceof Error ? error.message : String(error));
  const lines = plain(`Error: ${message}`);
  const shown = err.isTerminal ? (await import('./render/width.js')).wrapTo(lines, err.width).join('\n') : lines;
  return ignoreFailure(err.line(shown.replace('Error:', err.paint('red', 'Error:'))));
}

function toData(error: unknown): Record<string, unknown> {
  if (error instanceof ToolError) return error.toJSON();
  if (!(error instanceof Error)) return { name: 'Error', message: `${error}` };
  const sentence = systemErrorSentence(error);
  if (sentence === undefined || !('code' in error)) return { name: error.name, message: error.message };
  return { name: error.name, message: sentence, code: error.code };
}

/** When nobody reads the errors either, there is nothing left to do but to end. */
async function ignoreFailure(written: Promise<void>): Promise<void> {
  await written.catch(() => {});
}
