import { createMark } from '../../../agent/text/mark.js';
import type { LocalContext } from '../../../tool/local-context.js';
import { rulesFor, type Usage } from '../ai/ask.js';
import { complete } from '../ai/complete.js';
import { bodyOf, type NamedSource, named } from './body.js';
import { type Checked, checkAnswer } from './check-answer.js';
import { findSources } from './find-sources.js';
import { type Action, type Audience, answerSchema, systemText, userText } from './prompt.js';
import type { Found } from './source.js';
import type { SourceName } from './source-names.js';
import { questionIn, readThread, type Thread, type ThreadMessage } from './thread.js';

/** What is asked for. */
export interface ReplyParams {
  readonly conversation_id?: string | undefined;
  readonly text?: string | undefined;
  readonly audience: Audience;
  readonly persona?: string | undefined;
  readonly language?: string | undefined;
  readonly instructions?: string | undefined;
  readonly actions: readonly Action[];
  readonly sources: readonly SourceName[];
  readonly threshold: number;
  readonly max_length: number;
  readonly name_sources: boolean;
}

/** What came of it. */
export interface Reply extends Usage {
  readonly status: 'answered' | 'escalated' | 'over_cap';
  readonly reason: string;
  readonly body: string | null;
  readonly text: string | null;
  readonly suggestion: string | null;
  readonly message_type: 'note' | 'comment';
  readonly action: string | null;
  readonly confidence: number | null;
  readonly sources: Record<string, unknown>[];
  readonly found: Record<string, unknown>[];
  readonly question: string;
  readonly is_shortened: boolean;
}

const tool = 'ai_reply';

/** Newest messages of a conversation that a model is shown. */
const mostMessages = 20;

/** Finds sources, asks the model, and checks what it answers. Sends nothing. */
export async function writeReply(params: ReplyParams, context: LocalContext): Promise<Reply> {
  const rules = rulesFor(context, tool);
  const thread = await threadOf(params, context);
  // What teammates told each other is nothing that a customer is answered from.
  const readable = thread.messages.filter(({ isNote }) => params.audience === 'teammate' || !isNote);
  const { messages, isShortened } = fitting(readable, rules.maxInputChars);
  const question = questionIn(messages);
  const head = {
    message_type: params.audience === 'customer' ? ('comment' as const) : ('note' as const),
    question: question.slice(0, 500).toWellFormed(),
    is_shortened: isShortened,
  };
  const unasked = { model: rules.model, request: '', input_tokens: 0, output_tokens: 0, cost: null };
  if (question.trim() === '') return { ...head, ...unasked, ...escalated('no_text', []) };
  const by = { names: params.sources, audience: params.audience, rules, conversation: params.conversation_id };
  const found = await findSources(question, by, context);
  if (found.length === 0) return { ...head, ...unasked, ...escalated('no_source', []) };

  const mark = createMark();
  const brief = { ...params, maxLength: params.max_length, messages, found };
  const { usage, answer, isOverLimit } = await complete(
    {
      tool,
      system: systemText(brief, mark.explanation),
      user: userText(brief, mark),
      schema: answerSchema(params.actions),
      identity: {
        ...identityOf(params),
        messages,
        found: found.map(({ source, excerpt }) => [source.title, source.url, excerpt]),
      },
    },
    context,
  );
  if (isOverLimit) return { ...head, ...usage, ...escalated('monthly_limit', found), status: 'over_cap' };
  const said = [...messages.map(({ text }) => text), ...thread.mails];
  const checked = checkAnswer(answer, {
    found,
    actions: params.actions,
    maxLength: params.max_length,
    threshold: params.threshold,
    said,
  });
  return { ...head, ...usage, ...outcomeOf(checked, found, params.name_sources) };
}

async function threadOf({ conversation_id: id, text }: ReplyParams, context: LocalContext): Promise<Thread> {
  const given = text === undefined ? [] : [text];
  const { htmlToText } = await import('../../../agent/text/html-to-text.js');
  const own: ThreadMessage[] = given.map((one) => ({ by: 'customer', isNote: false, text: htmlToText(one) }));
  if (id === undefined) return { messages: own, names: [], mails: [] };
  const thread = await readThread(id, context);
  return { ...thread, messages: [...thread.messages, ...own] };
}

/** The newest messages, up to so many characters. */
function fitting(messages: readonly ThreadMessage[], most: number) {
  const kept: ThreadMessage[] = [];
  let left = most;
  const newest = messages.slice(-mostMessages);
  for (const message of newest.toReversed()) {
    if (left <= 0) break;
    const text = message.text.slice(0, left).toWellFormed();
    left -= text.length;
    kept.unshift({ ...message, text });
  }
  const length = (all: readonly ThreadMessage[]) => all.reduce((sum, { text }) => sum + text.length, 0);
  return { messages: kept, isShortened: length(kept) < length(messages) };
}

/** What of the parameters makes a question this one and no other. */
function identityOf({ audience, persona, language, instructions, actions, max_length }: ReplyParams) {
  const words = { persona: persona ?? null, language: language ?? null, instructions: instructions ?? null };
  return { audience, ...words, actions, max_length };
}

function escalated(reason: string, found: readonly Found[]) {
  return {
    status: 'escalated' as const,
    reason,
    body: null,
    text: null,
    suggestion: null,
    action: null,
    confidence: null,
    sources: [],
    found: found.map(({ source }) => ({ ...named(source) })),
  };
}

function outcomeOf({ reason, confidence, text, cited, action }: Checked, found: readonly Found[], areNamed: boolean) {
  const sources: NamedSource[] = cited.map(({ source }) => named(source));
  const all = { confidence, sources: sources.map((one) => ({ ...one })) };
  if (reason !== 'confident') {
    return { ...escalated(reason, found), ...all, suggestion: text === '' ? null : text };
  }
  const body = bodyOf(text, areNamed ? sources : []);
  return { ...escalated(reason, found), ...all, status: 'answered' as const, body, text, action };
}
