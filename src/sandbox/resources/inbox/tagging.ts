import { refuse, resourceNotFound } from '../../http/errors.js';
import { requireId } from '../../http/input.js';
import type { Call, View } from '../../http/route.js';
import { type AppliedTag, tags as tagTable } from '../tags/model.js';
import { serializeAppliedTag, serializeRemovedTag } from '../tags/serialize.js';
import { requireAdmin } from './people.js';

/** Tags after a change, and the tag that it was about as calls answer it. */
interface ChangedTags {
  readonly tags: readonly AppliedTag[];
  readonly tag: AppliedTag;
  readonly shown: object;
}

/** The tags after one was put on; a tag that is there already stays as it is. */
export function tagsWith(call: Call, tags: readonly AppliedTag[]): ChangedTags {
  const { world, body } = call;
  const tagId = requireId(body, 'id');
  const admin = requireAdmin(call);
  if (tagTable.get(world, tagId) === undefined) throw resourceNotFound();
  const present = tags.find((one) => one.tag_id === tagId);
  if (present !== undefined) return { tags, tag: present, shown: serializeAppliedTag(world, present) };
  const tag: AppliedTag = { tag_id: tagId, applied_at: world.clock.now(), applied_by: admin.id };
  return { tags: [...tags, tag], tag, shown: serializeAppliedTag(world, tag) };
}

/** The tags after the one of the path was taken off. @throws RefusedError 404 tag_not_found when it was not there. */
export function tagsWithout(call: Call, tags: readonly AppliedTag[]): ChangedTags {
  requireAdmin(call);
  const tag = tags.find((one) => one.tag_id === call.param('tag_id'));
  if (tag === undefined) throw refuse(404, 'tag_not_found', 'Tag not found');
  return { tags: tags.filter((one) => one !== tag), tag, shown: serializeRemovedTag(call.world, tag) };
}

/** The list of tags inside a conversation. */
export function showTagList(call: View, tags: readonly AppliedTag[]): object {
  return { type: 'tag.list', tags: tags.map((tag) => serializeAppliedTag(call.world, tag)) };
}
