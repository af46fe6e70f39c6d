import { shareIn } from '../ai/complete.js';
import { problemIn, textOfModel } from '../ai/text-checks.js';
import type { Action } from './prompt.js';
import type { Found } from './source.js';

/** What an answer is checked against. */
export interface Against {
  readonly found: readonly Found[];
  readonly actions: readonly Action[];
  readonly maxLength: number;
  /** Below it an answer does not count. */
  readonly threshold: number;
  /** What the conversation itself says: its addresses and numbers may be repeated. */
  readonly said: readonly string[];
}

/** An answer of the model, and whether it counts. */
export interface Checked {
  /** `confident`, or why it does not count. */
  readonly reason: string;
  readonly confidence: number | null;
  /** Its text; empty where there is none that may be read. */
  readonly text: string;
  readonly cited: readonly Found[];
  readonly action: string | null;
}

/** Looks whether an answer may be given: whatever the model wrote, only one that passes is. */
export function checkAnswer(answer: Readonly<Record<string, unknown>> | undefined, by: Against): Checked {
  const confidence = shareIn(answer?.confidence) ?? null;
  const written = answer?.answer;
  const nothing = { confidence, text: '', cited: [], action: null };
  if (answer === undefined || typeof written !== 'string' || confidence === null) {
    return { ...nothing, reason: 'unusable_answer' };
  }
  const text = textOfModel(written);
  if (text === '') return { ...nothing, reason: confidence < by.threshold ? 'below_threshold' : 'unusable_answer' };
  if (text.length > by.maxLength) return { ...nothing, reason: 'too_long' };
  const cited = citedIn(answer.sources, by.found);
  if (cited === undefined) return { ...nothing, reason: 'unknown_source' };
  const action = actionIn(answer.action, by.actions);
  if (action === undefined) return { ...nothing, reason: 'unknown_action' };
  const texts = cited.flatMap(({ source: { url, title }, excerpt }) => [
    title,
    excerpt,
    ...(url === null ? [] : [url]),
  ]);
  const problem = problemIn(text, { links: texts, addresses: [...texts, ...by.said] });
  if (problem !== undefined) return { ...nothing, reason: problem };
  const whole = { confidence, text, cited, action };
  if (confidence < by.threshold) return { ...whole, reason: 'below_threshold' };
  return cited.length === 0 ? { ...whole, reason: 'no_source' } : { ...whole, reason: 'confident' };
}

/** The sources that are named; undefined where one is not among those given. */
function citedIn(value: unknown, found: readonly Found[]): Found[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const cited: Found[] = [];
  for (const number of new Set(value)) {
    const one = typeof number === 'number' && Number.isInteger(number) ? found[number - 1] : undefined;
    if (one === undefined) return undefined;
    cited.push(one);
  }
  return cited;
}

/** The action that is named, null for none; undefined for one that is not among those given. */
function actionIn(value: unknown, actions: readonly Action[]): string | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  return actions.find(({ name }) => name === value)?.name;
}
