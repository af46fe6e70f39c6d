import { type SegmentRecord, segments } from '../resources/segments/model.js';
import type { World } from '../world/world.js';
import type { DemoTags } from './tags.js';

const DAY = 86_400;

/** Saved filters; deleting the VIP tag fails because a segment depends on it. */
export function addDemoSegments(world: World, tags: DemoTags): void {
  const add = (name: string, person_type: SegmentRecord['person_type'], rule: SegmentRecord['rule']) => {
    const created_at = world.clock.now() - 200 * DAY;
    segments
      .in(world)
      .insert({ id: world.nextId(segments.ids), name, person_type, created_at, updated_at: created_at, rule });
  };
  add('Active', 'user', { of: 'contacts', role: 'user', active_within_days: 30 });
  add('New', 'user', { of: 'contacts', role: 'user', signed_up_within_days: 60 });
  add('New leads', 'contact', { of: 'contacts', role: 'lead' });
  add('VIP people', 'user', { of: 'contacts', tag_id: tags.VIP.id });
  add('Big accounts', 'user', { of: 'companies', min_monthly_spend: 400 });
}
