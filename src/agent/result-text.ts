import { cutNotes } from './fit/cut-notes.js';
import { type Cut, type Fitted, fitIntoBudget } from './fit/fit-into-budget.js';
import type { MadeCall } from './fit/next-call.js';
import type { Selection } from './shape/selection.js';
import { itemsOf, showOutput } from './shape/show-output.js';
import { cleanText } from './text/clean-text.js';
import { estimateTokens } from './text/estimate-tokens.js';
import { createMark, type Mark } from './text/mark.js';
import { shorten } from './text/shorten.js';

/** How the text of a result is to be. */
export interface TextOptions {
  readonly isConcise: boolean;
  readonly selection: Selection;
  readonly tokenBudget: number;
  readonly warnings: readonly string[];
  /** How to get what comes after this list. Not said of a list that is cut: the cut has another call for the rest. */
  readonly whatFollows?: readonly string[];
}

/** The text for the model, and what of the output it shows. */
export interface ResultText {
  readonly text: string;
  readonly shown: Record<string, unknown>;
}

const conciseInstead =
  'Cut: the detailed form does not fit, so this is the concise one. Name fields to get some of them in full.';

/** Puts the output of a call into words for a model: within the budget, with what was cut and which call gets it. */
export function resultText(call: MadeCall, options: TextOptions): ResultText {
  const mark = createMark();
  const head = options.warnings.slice(0, 5).map((warning) => `Warning: ${shorten(cleanText(warning), 600)}`);
  const isWhole = options.isConcise || options.selection.fields !== undefined;
  const attempts = isWhole
    ? [{ isConcise: options.isConcise, head }]
    : [
        { isConcise: false, head, keepAtLeast: 'texts' as const },
        { isConcise: true, head: [...head, conciseInstead] },
      ];
  for (const attempt of attempts) {
    const lines = (cut: Cut) => [mark.explanation, ...attempt.head, ...notesOn(cut, call, options)];
    const fitted = fitOutput(call, { ...options, ...attempt }, mark, (cut) => lines(cut).join('\n'));
    if (fitted !== undefined) return compose(fitted, lines(fitted.cut), mark, call);
  }
  return nothingFits(call, options.tokenBudget);
}

/** Whether the output can be shown whole, in the asked form and with nothing but long texts shortened. */
export function fitsWhole(call: MadeCall, options: TextOptions): boolean {
  const mark = createMark();
  const lines = (cut: Cut) => [mark.explanation, ...notesOn(cut, call, options)].join('\n');
  return fitOutput(call, { ...options, keepAtLeast: 'texts' }, mark, lines) !== undefined;
}

function notesOn(cut: Cut, call: MadeCall, { whatFollows = [] }: TextOptions): string[] {
  return [...cutNotes(cut, call), ...(cut.list === undefined ? whatFollows : [])];
}

function fitOutput(
  call: MadeCall,
  options: TextOptions & { readonly keepAtLeast?: 'texts' },
  mark: Mark,
  notes: (cut: Cut) => string,
): Fitted | undefined {
  const { isConcise, selection, tokenBudget, keepAtLeast } = options;
  const root = showOutput(call.tool, call.output, selection, { isConcise, params: call.params, mark });
  return fitIntoBudget(root, { items: itemsOf(call.tool), mark, budget: tokenBudget - 10, notes, keepAtLeast });
}

function compose({ shown, cut }: Fitted, [explanation = '', ...lines]: string[], mark: Mark, call: MadeCall) {
  const { next_cursor, ...others } = shown;
  // After a cut the cursor would lead past what was cut.
  const isCut = cut.list !== undefined && itemsOf(call.tool) !== undefined;
  const content = isCut || next_cursor === undefined ? others : shown;
  const json = JSON.stringify(content);
  const head = mark.isIn(json) ? [explanation, ...lines] : lines;
  return { text: [...head, json].join('\n'), shown: content };
}

function nothingFits({ tool }: MadeCall, budget: number): ResultText {
  const text = `The result of ${tool.id} does not fit into ${budget} tokens, not even its ids. Ask for less with fields.`;
  return { text: estimateTokens(text) <= budget ? text : '', shown: {} };
}
