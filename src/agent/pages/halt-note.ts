import type { ToolError } from '../../errors.js';
import { callInWords } from '../fit/next-call.js';
import { cleanText } from '../text/clean-text.js';
import { shorten } from '../text/shorten.js';
import type { PagedList } from './paged-list.js';
import type { Halt } from './read-pages.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * Says where a call with `all` stopped, and which call reads on from there. `args` are those of the call as the model
 * gave them. Nothing at the end of the list.
 */
export function haltNote({ tool, items }: PagedList, args: Values, output: Values, halt: Halt): string[] {
  const { next_cursor: cursor, total_count: total } = output;
  if (typeof cursor !== 'string') return [];
  const list = output[items];
  const count = Array.isArray(list) ? list.length : 0;
  const all = typeof total === 'number' && total > count ? ` of ${total}` : '';
  // The cursor says which page comes next; a page number beside it would contradict it.
  const { page: _, ...same } = args;
  const rest = callInWords(tool, same, { starting_after: cursor });
  return [`Cut: ${count}${all} items are shown, ${reasonFor(halt)}. For the rest call ${rest}.`];
}

function reasonFor(halt: Halt): string {
  if (halt.reason === 'error') return `because the page after them failed: ${sayBriefly(halt.error)}`;
  if (halt.reason === 'items') return 'which is as many as one call reads';
  return 'since the page after them does not fit';
}

function sayBriefly({ message }: ToolError): string {
  return shorten(cleanText(message), 400).replace(/\.$/, '');
}
