import type { SegmentRecord } from './model.js';

export function serializeSegment(segment: SegmentRecord): object {
  return {
    type: 'segment',
    id: segment.id,
    name: segment.name,
    created_at: segment.created_at,
    updated_at: segment.updated_at,
    person_type: segment.person_type,
  };
}
