import { refuse } from '../../http/errors.js';
import { type Call, ok } from '../../http/route.js';
import { numberedPage } from '../../paging/numbered.js';
import { wholeNumber } from '../../paging/page-size.js';
import { compareIds } from '../../world/ids.js';
import { type ContentItem, type ContentKind, SEARCHED_TYPES } from './kind.js';
import { contentKinds } from './kinds.js';

const MAX_QUERY = 500;
const MAX_PER_PAGE = 50;

/** A test of one filter, made of what the call gives for it. */
type Filter = (given: string, call: Call, name: string) => (item: ContentItem) => boolean;

const invalid = (name: string, expected: string) =>
  refuse(422, 'parameter_invalid', `${name} must be ${expected}`, name);

const listOf = (given: string) => given.split(',').map((one) => one.trim());

/** Of these words alone. @throws RefusedError 422 */
function words(name: string, given: string, known: readonly string[]): string[] {
  const wanted = listOf(given);
  if (wanted.every((word) => known.includes(word))) return wanted;
  throw invalid(name, `of ${known.join(', ')}`);
}

const some =
  (valuesOf: (item: ContentItem) => readonly (string | null)[]): Filter =>
  (given) => {
    const wanted = listOf(given);
    return (item) => valuesOf(item).some((value) => value !== null && wanted.includes(value));
  };

const available =
  (product: keyof ContentItem['available']): Filter =>
  (given, _call, name) => {
    const [wanted] = words(name, given, ['on', 'off']);
    return ({ available: flags }) => flags[product] === (wanted === 'on');
  };

const time =
  (field: 'created_at' | 'updated_at', holds: (value: number, bound: number) => boolean): Filter =>
  (given, _call, name) => {
    const bound = wholeNumber(given);
    if (bound === undefined) throw invalid(name, 'a time in unix seconds');
    return (item) => holds(item[field], bound);
  };

const from = (value: number, bound: number) => value >= bound;
const until = (value: number, bound: number) => value <= bound;

const FILTERS: Readonly<Record<string, Filter>> = {
  query(given) {
    if (given.length > MAX_QUERY) throw invalid('query', `${MAX_QUERY} characters at the most`);
    const wanted = given
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    return ({ title, body }) => {
      const text = `${title} ${body.replace(/<[^<>]*>/g, ' ')}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    };
  },
  states(given) {
    const wanted = words('states', given, ['published', 'draft']);
    return ({ state }) => wanted.includes(state);
  },
  locales: some(({ locales }) => locales),
  tag_ids(given, { query }) {
    const operator = query.get('tag_operator') ?? 'IN';
    words('tag_operator', operator, ['IN', 'NIN']);
    const wanted = listOf(given);
    return ({ tag_ids }) => tag_ids.some((id) => wanted.includes(id)) === (operator === 'IN');
  },
  any_tag_ids: some(({ tag_ids }) => tag_ids),
  folder_ids(given, call, name) {
    if (call.query.get('folder_entity_type') === 'folder')
      return some(({ folder_ids }) => folder_ids)(given, call, name);
    throw invalid('folder_entity_type', 'folder where folder_ids are given');
  },
  fin_service_state: available('ai_agent'),
  fin_sales_state: available('sales_agent'),
  copilot_state: available('copilot'),
  created_by_ids: some(({ created_by }) => [created_by]),
  last_updated_by_ids: some(({ last_updated_by }) => [last_updated_by]),
  created_at_after: time('created_at', from),
  created_at_before: time('created_at', until),
  updated_at_after: time('updated_at', from),
  updated_at_before: time('updated_at', until),
};

/** Everything that fulfils all the filters, last changed first. */
export function searchContent(call: Call) {
  const { query, world } = call;
  const given = (name: string) => {
    const values = [...query.getAll(name), ...query.getAll(`${name}[]`)].filter((value) => value !== '');
    return values.length === 0 ? undefined : values.join(',');
  };
  const types = given('content_types');
  const wanted: readonly string[] =
    types === undefined ? SEARCHED_TYPES : words('content_types', types, SEARCHED_TYPES);
  const tests = Object.entries(FILTERS).flatMap(([name, filter]) => {
    const value = given(name);
    return value === undefined ? [] : [filter(value, call, name)];
  });
  const found = contentKinds
    .filter(({ searchedAs }) => wanted.includes(searchedAs))
    .flatMap((kind) => [...kind.items(world)].map((item) => ({ kind, item })))
    .filter(({ item }) => tests.every((test) => test(item)))
    .sort(byChange);
  const page = Math.max(1, wholeNumber(query.get('page') ?? 1) ?? 1);
  const perPage = Math.min(MAX_PER_PAGE, Math.max(1, wholeNumber(query.get('per_page') ?? 10) ?? 10));
  const slice = (start: number, end: number) => found.slice(start, end);
  const { items, pages } = numberedPage(slice, found.length, { page, perPage }, call.pageUrl);
  const prev = page > 1 ? call.pageUrl(page - 1) : null;
  const data = items.map(({ kind, item }) => kind.row(item, call));
  return ok({ type: 'list', total_count: found.length, pages: { ...pages, prev }, data });
}

interface Found {
  readonly kind: ContentKind;
  readonly item: ContentItem;
}

function byChange(left: Found, right: Found): number {
  return right.item.updated_at - left.item.updated_at || compareIds(right.item.id, left.item.id);
}
