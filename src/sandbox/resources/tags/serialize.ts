import type { View } from '../../http/route.js';
import type { World } from '../../world/world.js';
import { type AppliedTag, type TagRecord, tags as tagTable } from './model.js';

export function serializeTag(tag: TagRecord): object {
  return { type: 'tag', id: tag.id, name: tag.name };
}

/** Tags by name, as companies show them. */
export function appliedTagNames(world: World, tags: readonly AppliedTag[]): object[] {
  return tags.flatMap(({ tag_id }) => {
    const tag = tagTable.get(world, tag_id);
    return tag === undefined ? [] : [serializeTag(tag)];
  });
}

/** A tag on a contact; 2.16 added since when and by whom. */
export function serializeAppliedTag({ world, version }: View, { tag_id, applied_at, applied_by }: AppliedTag): object {
  const shown = { type: 'tag', id: tag_id, name: tagTable.get(world, tag_id)?.name ?? '' };
  return version >= 16 ? { ...shown, applied_at, applied_by: { type: 'admin', id: applied_by } } : shown;
}
