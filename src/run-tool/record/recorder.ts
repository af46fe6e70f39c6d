import type { CallTrace } from '../../client/trace.js';
import { AbortError } from '../../errors.js';
import { changesSomething, type Effect } from '../../tool/effect.js';
import type { HttpRequest } from '../../tool/request.js';
import { shownParams } from '../../tool/shown-params.js';
import { isLocal, type Tool } from '../../tool/tool.js';
import { checkPolicy, type Policy } from '../gate.js';
import { type LocalCall, type PreparedRequest, type Read, RequestCall } from '../prepare.js';
import { hiderOfParams } from '../secret-params.js';
import type { ToolResult } from '../tool-result.js';
import type { Inventions, Known } from './draft.js';
import { InventedIds } from './invented-ids.js';
import { recordedAnswer } from './recorded-answer.js';
import type { Schemas } from './schema-parts.js';
import { lastPathParam, type Subject, subjectOf } from './subject.js';

/** A call that was recorded in place of being sent: plain data that JSON can carry, without secrets. */
export interface RecordedCall {
  readonly tool: string;
  readonly title: string;
  readonly effect: Effect;
  readonly params: Readonly<Record<string, unknown>>;
  /** All of its requests in order: the lookups, which did go out, the call itself and its follow-ups, which did not. */
  readonly requests: readonly PreparedRequest[];
  /** What the caller was answered. */
  readonly output: Readonly<Record<string, unknown>>;
  /** Dotted paths of the values in `output` that nobody gave. */
  readonly invented: readonly string[];
  /** Unix seconds at the start of the call. */
  readonly at: number;
  /** Whether somebody would have been asked to approve it. Nobody was. */
  readonly needsApproval: boolean;
}

/** What a recorder needs to carry out a call. */
export interface RecordOptions {
  /** Makes a lookup for real. */
  readonly read: Read;
  readonly trace: CallTrace;
  readonly signal: AbortSignal | undefined;
}

/** Records calls in place of sending them, and answers them. */
export class Recorder {
  readonly calls: RecordedCall[] = [];
  readonly #policy: Policy;
  readonly #ids = new InventedIds();
  readonly #things = new Map<string, Known>();

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /**
   * Records a call and answers it, or returns undefined for a read that goes out.
   *
   * @throws BlockedError when the policy refuses the call, and whatever its lookups throw.
   */
  async record(call: LocalCall | RequestCall, { read, trace, signal }: RecordOptions): Promise<ToolResult | undefined> {
    const { tool, effect } = call;
    if (!changesSomething(effect) && !this.#isReadOfInvented(call)) return undefined;
    if (changesSomething(effect)) checkPolicy(this.#policy, tool, effect);
    stopIfAborted(tool, signal);
    if (call instanceof RequestCall) await call.lookUp(async (request) => this.#answerTo(request) ?? read(request));
    // Loaded here, since the schemas are larger than all that a client needs otherwise.
    const { schemas } = await import('../../generated/schemas.js');
    stopIfAborted(tool, signal);
    const { output, invented } = this.#answer(call, schemas);
    trace({ type: 'recorded' });
    return { output, warnings: [], recorded: { invented } };
  }

  #answer(call: LocalCall | RequestCall, schemas: Schemas): Pick<RecordedCall, 'output' | 'invented'> {
    const { tool, params, effect } = call;
    const isRequest = call instanceof RequestCall;
    const subject = isRequest ? subjectOf(tool, call.complete, call.request.body) : subjectOf(tool, params, undefined);
    const before = this.#things.get(keyOf(subject));
    const { value, invented, ...made } = recordedAnswer(
      call,
      subject,
      this.#inventions(call, subject, schemas),
      before,
    );
    this.#keep(subject, effect, { value, invented }, before);
    const recorded: RecordedCall = {
      tool: tool.id,
      title: tool.title,
      effect,
      params: shownParams(tool, params),
      requests: isRequest ? call.requestsAfter(value) : [],
      output: made.output,
      invented: made.inventedOutput,
      at: call.now,
      needsApproval: changesSomething(effect) && this.#policy.approve !== undefined,
    };
    const hide = hiderOfParams(tool, params) ?? ((text: string) => text);
    const kept = JSON.stringify(recorded);
    this.calls.push(JSON.parse(kept, (_, value: unknown) => (typeof value === 'string' ? hide(value) : value)));
    return recorded;
  }

  #inventions({ tool, now }: LocalCall | RequestCall, { entity }: Subject, schemas: Schemas): Inventions {
    const { entities } = tool.serviceDefinition;
    const exampleOf = (name = '') => (Object.hasOwn(entities, name) ? entities[name]?.id?.example : undefined);
    return {
      schemas,
      now,
      id: (key) => this.#ids.make(exampleOf(key === 'id' ? entity : key.slice(0, -'_id'.length))),
      isInventedId: (value) => this.#ids.has(value),
      words: (key) => wordsOf(tool, key),
    };
  }

  /** Remembers what a call left behind: a tool that returns a few fields says nothing of the others. */
  #keep(subject: Subject, effect: Effect, made: Known, before: Known | undefined): void {
    if (effect === 'delete') {
      this.#things.delete(keyOf(subject));
      this.#ids.drop(subject.id);
      return;
    }
    const { id } = made.value;
    if (id === undefined || id === null) return;
    const older = [...(before?.invented ?? [])].filter((path) => !Object.hasOwn(made.value, path.split('.')[0] ?? ''));
    const value = { ...before?.value, ...made.value };
    this.#things.set(keyOf({ ...subject, id }), { value, invented: new Set([...older, ...made.invented]) });
  }

  /** Whether a call gets one thing that was never made but in this recording. */
  #isReadOfInvented(call: LocalCall | RequestCall): boolean {
    if (!(call instanceof RequestCall) || call.tool.paging !== undefined) return false;
    const name = lastPathParam(call.tool);
    return name !== undefined && this.#ids.has(call.params[name]);
  }

  /** The answer to a lookup that reads a recorded thing. */
  #answerTo({ method, path }: HttpRequest): unknown {
    const id = path.slice(path.lastIndexOf('/') + 1);
    if (method !== 'GET' || !this.#ids.has(id)) return undefined;
    return [...this.#things.values()].find(({ value }) => String(value.id) === id)?.value;
  }
}

function keyOf({ kind, id }: Subject): string {
  return `${kind}/${id}`;
}

/** The words of the parameter that stands under this key in the request. */
function wordsOf(tool: Tool, key: string): readonly unknown[] {
  const slot = isLocal(tool) ? undefined : tool.plan.slots.find(({ keys }) => keys.join('.') === key);
  const words = tool.fields[slot?.param ?? key]?.data.schema.enum;
  return Array.isArray(words) ? words : [];
}

function stopIfAborted({ id }: Tool, signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AbortError(`${id}: stopped by its caller. Nothing was sent.`, { tool: id });
}
