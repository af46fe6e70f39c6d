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

/** What `ai_reply` takes where its step states no threshold. */
const usualThreshold = 0.7;

/** The first reply that a model drafted in a run; undefined where no step drafts any. */
export function draftOf(calls: readonly SeenCall[]): Draft | undefined {
  for (const { tool, params, output } of calls) {
    if (output === undefined || !isDraft(output)) continue;
    const { sources: named, found } = output;
    const body = textIn(output.text) ?? textIn(output.suggestion) ?? textIn(output.body);
    const confidence = numberIn(output.confidence);
    const [status, reason] = [textIn(output.status), textIn(output.reason)];
    const sources = sourcesIn(named, found);
    const threshold = numberIn(params.threshold) ?? (confidence === null ? null : usualThreshold);
    const isBelow = confidence !== null && threshold !== null && confidence < threshold;
    const isGrounded = !Array.isArray(named) || named.length > 0;
    const isKnownGood = reason === null || fine.has(reason);
    const passes = body !== null && isGrounded && isKnownGood && !failed.has(status ?? '');
    const isAnswer = passes && !isBelow && reason !== 'below_threshold' && (status === null || answered.has(status));
    return { tool, body, confidence, status, passes, isAnswer, threshold, sources };
  }
  return undefined;
}

/** Whether an output is that of a step that writes to customers: a text that says how sure it is, or how it ended. */
function isDraft(output: Readonly<Record<string, unknown>>): boolean {
  const hasText = 'body' in output || 'text' in output;
  return hasText && ('confidence' in output || ('status' in output && 'input_tokens' in output));
}

/** Reasons of a text that could go out, were the threshold low enough. */
const fine = new Set(['confident', 'below_threshold']);
const answered = new Set(['answered', 'finished']);
const failed = new Set(['over_cap', 'refused', 'handed_over', 'asks', 'step_limit', 'token_limit', 'cost_limit']);

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : null;
}

/** The sources that a text names, and those that were offered and that it does not name. */
function sourcesIn(named: unknown, found: unknown): Source[] {
  const used = listIn(named, true);
  const names = new Set(used.map(keyOf));
  return [...used, ...listIn(found, false).filter((source) => !names.has(keyOf(source)))];
}

function keyOf({ title, url }: Source): string {
  return url ?? title;
}

function listIn(list: unknown, isUsed: boolean): Source[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((source: unknown) => {
    if (typeof source === 'string') return [{ title: source, url: null, isUsed }];
    if (!isObject(source)) return [];
    const name = source.title ?? source.url ?? source.id;
    return typeof name === 'string' || typeof name === 'number'
      ? [{ title: String(name), url: typeof source.url === 'string' ? source.url : null, isUsed }]
      : [];
  });
}
