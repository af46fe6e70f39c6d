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

/** A tag on something, with the time since when and the admin by whom. */
export function serializeAppliedTag(world: World, { tag_id, applied_at, applied_by }: AppliedTag): object {
  return { ...nameTag(world, tag_id), applied_at, applied_by: { type: 'admin', id: applied_by } };
}

/** A tag that was just taken off. */
export function serializeRemovedTag(world: World, { tag_id }: AppliedTag): object {
  return { ...nameTag(world, tag_id), applied_at: null, applied_by: null };
}

function nameTag(world: World, id: string): object {
  return { type: 'tag', id, name: tagTable.get(world, id)?.name ?? '' };
}
