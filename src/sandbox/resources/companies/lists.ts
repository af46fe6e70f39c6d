import { RefusedError } from '../../http/errors.js';
import { invalid } from '../../http/input.js';
import { type Answer, type Call, ok } from '../../http/route.js';
import { numberedPage, type PageRequest, readPageQuery } from '../../paging/numbered.js';
import { isCompanySegmentMember } from '../segments/membership.js';
import { segments } from '../segments/model.js';
import { type CompanyRecord, companies } from './model.js';
import { serializeCompany } from './serialize.js';

const LIMITS = { default: 15, max: 150 };

/** Page numbers end here; the scroll goes further. */
const MAX_OFFSET = 10_000;

/** Every company with a contact, the latest request first unless `?order=asc`. */
export function answerCompanyList(call: Call): Answer {
  const request = readCompanyPage(call);
  const list = companies.in(call.world).sorted('last_request_at');
  const descending = readOrder(call.query) === 'desc';
  return answerPage(call, request, list.size, (start, end) => list.slice(start, end, descending));
}

/** The companies with a contact that carry `?tag_id` or belong to `?segment_id`. */
export function answerFilteredCompanies(call: Call): Answer {
  const request = readCompanyPage(call);
  const found = filteredCompanies(call);
  return answerPage(call, request, found.length, (start, end) => found.slice(start, end));
}

function filteredCompanies({ world, query }: Call): CompanyRecord[] {
  const listed = [...companies.in(world).sorted('last_request_at').range({}, true)];
  const tag = query.get('tag_id');
  if (tag !== null) return listed.filter((company) => company.tags.some((applied) => applied.tag_id === tag));
  const segment = segments.get(world, query.get('segment_id') ?? '');
  return segment === undefined ? [] : listed.filter((company) => isCompanySegmentMember(segment, company));
}

function readCompanyPage(call: Call): PageRequest {
  const request = readPageQuery(call.query, LIMITS);
  if ((request.page - 1) * request.perPage >= MAX_OFFSET) {
    const message = 'page limit reached, please use scroll API';
    throw new RefusedError(400, [{ code: 'page_limit_reached', message }]);
  }
  return request;
}

function readOrder(query: URLSearchParams): 'asc' | 'desc' {
  const order = query.get('order') ?? 'desc';
  if (order !== 'asc' && order !== 'desc') throw invalid('order', 'asc or desc');
  return order;
}

function answerPage(
  call: Call,
  request: PageRequest,
  total: number,
  slice: (start: number, end: number) => CompanyRecord[],
): Answer {
  const { items, pages } = numberedPage(slice, total, request, call.pageUrl);
  const data = items.map((company) => serializeCompany(call.world, company));
  return ok({ type: 'list', data, pages, total_count: total });
}
