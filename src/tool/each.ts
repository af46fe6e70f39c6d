import type { ToolError } from '../errors.js';
import type { HttpRequest, RequestContext } from './request.js';

/**
 * Requests that a call makes one after another once its own request was answered: one for every item that its parameters
 * or its answer name. `map` is given what became of each.
 */
export interface Each<Params, Answer, Item> {
  /** What is done for each, in the words of a warning: `tag it`. */
  readonly step: string;
  /** Whether a repeat of one of them has the same effect. */
  readonly idempotent: boolean;
  /** `nothing` where they are answered by an empty body; `json` unless given. */
  readonly answers?: 'json' | 'nothing';
  /**
   * What becomes of the call when the service refuses one of them: it `fails`, or the refusal is `shown` beside the item and
   * the others go on.
   */
  readonly failure: 'fails' | 'shown';
  /**
   * The items, in the order of their requests. `answer` is undefined before the call was sent: a dry run shows the requests for
   * what the parameters name, and for a placeholder such as `(answer.id)` where only the answer names them.
   */
  items(params: Params, answer: Answer | undefined): readonly Item[];
  request(item: Item, params: Params, context: RequestContext): HttpRequest;
}

/** What became of one item: its answer or its refusal; neither for one whose request was not sent any more. */
export interface Part<Item = unknown> {
  readonly item: Item;
  readonly wasSent: boolean;
  readonly answer?: unknown;
  readonly error?: ToolError;
}

/** What a mapper may know besides the answer and the parameters. */
export interface MapContext<Item = unknown> extends RequestContext {
  /** What became of the items of `each`; none without it. */
  readonly parts: readonly Part<Item>[];
}
