import type { AppliedTag } from '../tags/model.js';

/** Tags after some were taken off and others put on; those that are there already stay as they are. */
export function retagged(
  present: readonly AppliedTag[],
  add: readonly string[],
  remove: readonly string[],
  by: Omit<AppliedTag, 'tag_id'>,
): readonly AppliedTag[] {
  const kept = present.filter(({ tag_id }) => !remove.includes(tag_id));
  const added = add.filter((id) => !kept.some(({ tag_id }) => tag_id === id) && !remove.includes(id));
  return [...kept, ...added.map((tag_id) => ({ tag_id, ...by }))];
}
