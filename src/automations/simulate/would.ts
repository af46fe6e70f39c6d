import type { Effect } from '../../tool/effect.js';
import { isObject } from '../../tool/json.js';
import type { Names } from './names.js';
import type { SeenCall } from './run/watched-client.js';

/** What a call would have done, in words of support. */
export interface Would {
  readonly tool: string;
  readonly title: string;
  readonly effect: Effect;
  /** Names of the tags that it would have put on, or `tag ID` where the name is not known. */
  readonly tags: readonly string[];
  readonly assignee: Assignee | null;
  /** Whether it would have closed the conversation, or resolved the ticket. */
  readonly closes: boolean;
  /** Text that the customer would have been sent. */
  readonly body: string | null;
}

export interface Assignee {
  readonly type: 'admin' | 'team';
  /** null for nobody. */
  readonly id: string | null;
}

const tagging = new Set([
  'intercom_tag_conversation',
  'intercom_tag_ticket',
  'intercom_tag_contact',
  'intercom_tag_many',
]);

/** What the calls of a run would have done: those that change something. */
export function wouldOf(calls: readonly SeenCall[], names: Names): Would[] {
  const made = new Map(
    calls.flatMap(({ tool, output }) =>
      tool === 'intercom_create_tag' && output !== undefined ? [[String(output.id), String(output.name)] as const] : [],
    ),
  );
  const tagName = (id: string) => made.get(id) ?? names.find('tag', id) ?? `tag ${id}`;
  return calls
    .filter(({ by }) => by === 'would')
    .map((call) => ({ ...factsOf(call), tags: tagsOf(call).map(tagName) }));
}

function tagsOf({ tool, params }: SeenCall): string[] {
  if (!tagging.has(tool) || params.action === 'untag') return [];
  return params.tagId === undefined ? [] : [String(params.tagId)];
}

function factsOf({ tool, title, effect, params }: SeenCall): Omit<Would, 'tags'> {
  const body = effect === 'send' && typeof params.body === 'string' ? params.body : null;
  return { tool, title, effect, assignee: assigneeOf(tool, params), closes: isClosing(tool, params), body };
}

function assigneeOf(tool: string, params: Readonly<Record<string, unknown>>): Assignee | null {
  if (tool !== 'intercom_assign_conversation' && tool !== 'intercom_update_ticket') return null;
  if (params.assignee_id === undefined) return null;
  const id = String(params.assignee_id);
  return { type: params.assignee_type === 'team' ? 'team' : 'admin', id: id === '0' || id === '' ? null : id };
}

function isClosing(tool: string, params: Readonly<Record<string, unknown>>): boolean {
  if (tool === 'intercom_close_conversation') return true;
  return tool === 'intercom_update_ticket' && (params.state === 'resolved' || params.open === false);
}

/** A reply that a model drafted: the output of any step that says how sure it is of a text. */
export interface Draft {
  readonly tool: string;
  /** The text; null where there is none. */
  readonly body: string | null;
  /** From 0 to 1; null where the model gave no usable answer. */
  readonly confidence: number | null;
  /** What became of it, in the tool's own word. */
  readonly status: string | null;
  /** Whether the checks of the tool passed, apart from the threshold. */
  readonly passes: boolean;
  /** Whether it would have gone to the customer, or been taken as the answer, at the threshold of the automation. */
  readonly isAnswer: boolean;
  /** The threshold that the automation states. */
  readonly threshold: number | null;
  readonly sources: readonly Source[];
}

export interface Source {
  readonly title: string;
  readonly url: string | null;
  /** Whether the text rests on it; false for what was offered and not used. */
  readonly isUsed: boolean;
}

/** The first reply that a model drafted in a run; undefined where no step drafts any. */
export function draftOf(calls: readonly SeenCall[]): Draft | undefined {
  for (const { tool, params, output } of calls) {
    if (output === undefined || !('confidence' in output)) continue;
    const text = output.body ?? output.answer ?? output.reply ?? output.draft;
    if (text === undefined && !('sources' in output)) continue;
    const body = typeof text === 'string' && text.trim() !== '' ? text : null;
    const confidence = numberIn(output.confidence);
    const word = output.status ?? output.reason;
    const status = typeof word === 'string' ? word : null;
    const threshold = numberIn(params.threshold) ?? numberIn(output.threshold);
    const passes = body !== null && confidence !== null && (status === null || !failing.test(status));
    const isAbove = confidence !== null && (threshold === null || confidence >= threshold);
    const isAnswer = passes && isAbove && (status === null || !belowThreshold.test(status));
    return { tool, body, confidence, status, passes, isAnswer, threshold, sources: sourcesIn(output) };
  }
  return undefined;
}

const belowThreshold = /below_threshold|not_sure|unsure|low_confidence|escalat|handed?_over|handoff/;
const failing = /unusable|no_answer|no_sources|no_text|not_found|refused|blocked|limit|unsafe|failed|error|unsupported/;

function numberIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : null;
}

function sourcesIn({ sources }: Readonly<Record<string, unknown>>): Source[] {
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: unknown) => {
    if (typeof source === 'string') return [{ title: source, url: null, isUsed: true }];
    if (!isObject(source)) return [];
    const name = source.title ?? source.name ?? source.path ?? source.url ?? source.id;
    if (name === undefined || name === null) return [];
    const isUsed = source.used !== false && source.is_used !== false;
    return [{ title: String(name), url: typeof source.url === 'string' ? source.url : null, isUsed }];
  });
}
