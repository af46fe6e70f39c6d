import { resourceNotFound } from '../../http/errors.js';
import { queryFlag } from '../../http/input.js';
import { type Call, ok, type Route } from '../../http/route.js';
import { requireCompany } from '../companies/find.js';
import { requireContact } from '../contacts/find.js';
import { countMembers, segmentsOfCompany, segmentsOfContact } from './membership.js';
import type { SegmentRecord } from './model.js';
import { serializeSegment } from './serialize.js';

export const segmentRoutes: readonly Route[] = [
  {
    id: 'listSegments',
    method: 'GET',
    path: '/segments',
    scope: 'read_users_and_companies',
    handle: (call) =>
      ok({
        type: 'segment.list',
        segments: [...call.world.segments.values()].map((segment) => withCount(call, segment)),
      }),
  },
  {
    id: 'retrieveSegment',
    method: 'GET',
    path: '/segments/:segment_id',
    scope: 'read_users_and_companies',
    handle(call) {
      const segment = call.world.segments.get(call.param('segment_id'));
      if (segment === undefined) throw resourceNotFound();
      return ok(withCount(call, segment));
    },
  },
  {
    id: 'listSegmentsForAContact',
    method: 'GET',
    path: '/contacts/:contact_id/segments',
    scope: 'read_users_and_companies',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      return ok({ type: 'list', data: segmentsOfContact(call.world, contact).map(serializeSegment) });
    },
  },
  {
    id: 'ListAttachedSegmentsForCompanies',
    method: 'GET',
    path: '/companies/:company_id/segments',
    scope: 'read_users_and_companies',
    handle(call) {
      const company = requireCompany(call, call.param('company_id'));
      return ok({ type: 'list', data: segmentsOfCompany(call.world, company).map(serializeSegment) });
    },
  },
];

function withCount(call: Call, segment: SegmentRecord): object {
  const shown = serializeSegment(segment);
  return queryFlag(call.query, 'include_count') ? { ...shown, count: countMembers(call.world, segment) } : shown;
}
