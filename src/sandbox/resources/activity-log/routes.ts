import { activityTypes } from '../../../intercom/entities/activity-types.js';
import { refuse } from '../../http/errors.js';
import { invalid, missing, readList } from '../../http/input.js';
import { type Answer, type Call, ok } from '../../http/route.js';
import type { JsonValue } from '../../json.js';
import { numberedPage, readPageQuery } from '../../paging/numbered.js';
import { wholeNumber } from '../../paging/page-size.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { serializeActivity } from './log.js';
import { activityLogs } from './model.js';

export const activityLogResource = resource(activityLogs, {
  scope: 'activity_logs',
  routes: {
    listActivityLogs: route('GET /admins/activity_logs', (call) => {
      const of = (name: string) => call.query.get(name) ?? undefined;
      const period = readPeriod(of('created_at_after'), of('created_at_before'));
      return answer(call, period, undefined, call.query, call.pageUrl);
    }),
    searchActivityLogs: route(
      'POST /admins/activity_logs/search',
      (call) => {
        const { created_at_after, created_at_before, page, per_page } = call.body;
        const asked = new URLSearchParams();
        if (page !== undefined) asked.set('page', String(page));
        if (per_page !== undefined) asked.set('per_page', String(per_page));
        return answer(call, readPeriod(created_at_after, created_at_before), readTypes(call), asked);
      },
      { access: 'read', since: 16 },
    ),
    listActivityLogEventTypes: route(
      'GET /admins/activity_log_event_types',
      () => ok({ type: 'activity_log_event_type.list', event_types: activityTypes }),
      { since: 16 },
    ),
  },
});

/** Newest first. A page that the body asks for has no address. */
function answer(
  { world }: Call,
  period: { readonly after: number; readonly before: number },
  types: ReadonlySet<string> | undefined,
  asked: URLSearchParams,
  pageUrl?: Call['pageUrl'],
): Answer {
  const entries = [...activityLogs.in(world).sorted('created_at').range({}, true)].filter(
    ({ created_at, activity_type }) =>
      created_at >= period.after && created_at <= period.before && (types?.has(activity_type) ?? true),
  );
  const request = readPageQuery(asked, { default: 20, max: 250 });
  const slice = (start: number, end: number) => entries.slice(start, end);
  const { items, pages } = numberedPage(slice, entries.length, request, pageUrl);
  return ok({ type: 'activity_log.list', pages, activity_logs: items.map(serializeActivity) });
}

function readPeriod(after: JsonValue | undefined, before: JsonValue | undefined) {
  const from = readSeconds('created_at_after', after);
  if (from === undefined) throw missing('created_at_after');
  return { after: from, before: readSeconds('created_at_before', before) ?? Number.POSITIVE_INFINITY };
}

function readSeconds(field: string, value: JsonValue | undefined): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const seconds = wholeNumber(value) ?? isoSeconds(value);
  if (seconds === undefined) throw invalid(field, 'a UNIX timestamp in seconds');
  return seconds;
}

/** The description wants seconds; the official SDK's own tests send ISO 8601. */
function isoSeconds(value: JsonValue): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d(T|$)/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
}

/** @throws RefusedError 400 for a type that there is not */
function readTypes({ body }: Call): ReadonlySet<string> | undefined {
  const given = readList(body, 'event_types');
  if (given === undefined || given === null || given.length === 0) return undefined;
  const types = given.map(String);
  const unknown = types.filter((type) => !activityTypes.includes(type));
  if (unknown.length > 0) {
    throw refuse(400, 'parameter_invalid', `Invalid event types: ${unknown.join(', ')}`, 'event_types');
  }
  return new Set(types);
}
