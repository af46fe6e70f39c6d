import { refuse } from '../http/errors.js';
import type { JournalFilter } from '../http/journal.js';

const KEYS = ['method', 'path', 'status', 'since', 'limit'];

/** `?method&path&status&since&limit`. @throws RefusedError 400 for an unknown name or a number that is none. */
export function readJournalFilter(query: URLSearchParams): JournalFilter {
  for (const name of query.keys()) {
    if (!KEYS.includes(name)) {
      throw refuse(400, 'parameter_invalid', `${name} is not a filter of the journal (${KEYS.join(', ')})`, name);
    }
  }
  const method = query.get('method');
  const path = query.get('path');
  const status = wholeNumber(query, 'status');
  const since = wholeNumber(query, 'since');
  const limit = wholeNumber(query, 'limit');
  return {
    ...(method === null ? {} : { method }),
    ...(path === null ? {} : { path }),
    ...(status === undefined ? {} : { status }),
    ...(since === undefined ? {} : { since }),
    ...(limit === undefined ? {} : { limit }),
  };
}

function wholeNumber(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw refuse(400, 'parameter_invalid', `${name} must be a whole number`, name);
  return Number(text);
}
