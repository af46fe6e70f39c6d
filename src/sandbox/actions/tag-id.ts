import { invalid } from '../http/input.js';
import { tags } from '../resources/tags/model.js';
import type { World } from '../world/world.js';

/** The id of a tag by its id or name; a name that no tag has makes one when allowed. @throws RefusedError 400 */
export function requireTagId(world: World, tag: string, mayMake: boolean): string {
  const found = tags.get(world, tag) ?? tags.in(world).firstBy('name', tag.toLowerCase());
  if (found !== undefined) return found.id;
  if (!mayMake) throw invalid('tag', `the id or name of a tag; ${tag} is none`);
  return tags.in(world).insert({ id: world.nextId(tags.ids), name: tag }).id;
}
