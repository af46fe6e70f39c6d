import { outcomeUnknown } from '../client/outcome-unknown.js';
import { BlockedError, InvalidParamsError, OutcomeUnknownError, ToolError } from '../errors.js';
import type { LocalIntent } from '../tool/local-context.js';
import type { KeptIntent } from './kept-intent.js';

/** Does what a local tool does by itself, unless it happened before. */
export async function doOnce(
  tool: string,
  { method, path, body, isNotSent = provesNotSent }: LocalIntent,
  work: () => Promise<unknown>,
  kept: KeptIntent | undefined,
): Promise<unknown> {
  const sentAt = Date.now();
  const known = await kept?.begin(sentAt);
  if (known !== undefined) return known.body;
  let answer: unknown;
  try {
    answer = await work();
  } catch (error) {
    if (isNotSent(error)) {
      await kept?.notSent();
      throw error;
    }
    if (error instanceof OutcomeUnknownError) throw error;
    const why = `it failed (${error instanceof Error ? error.message : String(error)})`;
    throw outcomeUnknown(why, { tool, request: { method, path, body }, sentAt });
  }
  await kept?.happened(answer, 'answer');
  return answer;
}

/** Whether an error proves that nothing was done: nothing was sent, or the service refused it. */
function provesNotSent(error: unknown): boolean {
  if (error instanceof InvalidParamsError || error instanceof BlockedError) return true;
  if (!(error instanceof ToolError) || error instanceof OutcomeUnknownError) return false;
  const { status = 0 } = error;
  return status >= 400 && status < 500 && status !== 408;
}
