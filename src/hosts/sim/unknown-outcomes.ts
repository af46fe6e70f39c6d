import { createHash } from 'node:crypto';
import { OutcomeUnknownError } from '../../errors.js';
import { isObject } from '../../tool/json.js';
import type { SimParams } from './sim-tool.js';

/** How long an outcome is remembered, in milliseconds: longer than Sim takes to replay a block. */
const memoryMs = 60 * 60_000;

/** Most outcomes that are remembered. */
const maxOutcomes = 10_000;

/** Most characters of what was sent that are remembered in all: beyond, an outcome is known without its body. */
const maxCharacters = 8_000_000;

/** What is told of a write of which the answer was lost. */
type LostWrite = NonNullable<ConstructorParameters<typeof OutcomeUnknownError>[1]>;

/**
 * Remembers writes of which the answer was lost. With `retry` switched on, Sim runs a failed block again, whatever it
 * failed with: without this a message would be sent as often as its answer is lost.
 */
export class UnknownOutcomes {
  readonly #outcomes = new Map<string, { readonly at: number; readonly size: number; readonly lost: LostWrite }>();
  #size = 0;

  /**
   * Runs a call, unless an equal one of the same execution has an unknown outcome. A call that belongs to no execution is
   * no replay, and runs.
   *
   * @param asked what is asked for: tool, connection and parameters.
   * @throws OutcomeUnknownError in place of a replay.
   */
  async run<Result>(params: SimParams, asked: readonly unknown[], call: () => Promise<Result>): Promise<Result> {
    const execution = executionOf(params);
    if (execution === undefined) return call();
    const key = createHash('sha256')
      .update(JSON.stringify([execution, ...asked]))
      .digest('base64');
    this.#forgetOld();
    const before = this.#outcomes.get(key);
    if (before !== undefined) throw replayOf(before.lost);
    try {
      return await call();
    } catch (error) {
      if (error instanceof OutcomeUnknownError) this.#remember(key, error);
      throw error;
    }
  }

  /** Keeps the facts and not the error, which would keep whatever hangs on it. */
  #remember(key: string, { tool, request, lost, sentAt, sent, seen }: OutcomeUnknownError): void {
    const size = JSON.stringify(sent ?? null).length;
    const isKept = this.#size + size <= maxCharacters;
    const facts = { tool, request, lost, sentAt, seen };
    const known = isKept ? { ...facts, sent } : facts;
    this.#size += isKept ? size : 0;
    this.#outcomes.set(key, { at: Date.now(), size: isKept ? size : 0, lost: known });
  }

  /** A map keeps the order in which its entries came. */
  #forgetOld(): void {
    const eldest = Date.now() - memoryMs;
    for (const [key, { at, size }] of this.#outcomes) {
      if (at > eldest && this.#outcomes.size <= maxOutcomes) break;
      this.#size -= size;
      this.#outcomes.delete(key);
    }
  }
}

/** The run of a workflow that a call belongs to. */
function executionOf({ _context: context }: SimParams): string | undefined {
  const id = isObject(context) ? context.executionId : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function replayOf({ tool, request, lost, sentAt, sent, seen }: LostWrite): OutcomeUnknownError {
  const when = sentAt === undefined ? '' : ` at ${new Date(sentAt * 1000).toISOString()}`;
  return new OutcomeUnknownError(
    `${tool ?? 'the tool'}: this execution sent the same call${when} and its answer was lost, so it may have happened. It was not sent again. Look whether it happened before you run the workflow anew, and switch off Retry of the block.`,
    { tool, request, lost, sentAt, sent, seen },
  );
}
