import { queryFlag } from '../../http/input.js';
import { type Call, ok } from '../../http/route.js';
import { get, list } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { companies } from '../companies/model.js';
import { contacts } from '../contacts/model.js';
import { countMembers, segmentsOfCompany, segmentsOfContact } from './membership.js';
import { type SegmentRecord, segments } from './model.js';
import { serializeSegment } from './serialize.js';

export const segmentResource = resource(segments, {
  scope: 'users_and_companies',
  routes: {
    listSegments: list('GET /segments', { as: ['segment.list', 'segments'], show: withCount }),
    retrieveSegment: get('GET /segments/{segment_id}', { show: withCount }),
    listSegmentsForAContact: route('GET /contacts/{contact_id}/segments', (call) => {
      const contact = contacts.require(call, call.param('contact_id'));
      return ok({ type: 'list', data: segmentsOfContact(call.world, contact).map(serializeSegment) });
    }),
    ListAttachedSegmentsForCompanies: route('GET /companies/{company_id}/segments', (call) => {
      const company = companies.require(call, call.param('company_id'));
      return ok({ type: 'list', data: segmentsOfCompany(call.world, company).map(serializeSegment) });
    }),
  },
});

function withCount(segment: SegmentRecord, call: Call): object {
  const shown = serializeSegment(segment);
  return queryFlag(call.query, 'include_count') ? { ...shown, count: countMembers(call.world, segment) } : shown;
}
