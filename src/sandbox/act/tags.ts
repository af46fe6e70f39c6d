import { invalid } from '../http/input.js';
import type { World } from '../world/world.js';

/** The id of a tag by its id or name; a name that no tag has makes one when allowed. @throws RefusedError 400 */
export function requireTagId(world: World, tag: string, mayMake: boolean): string {
  const found = world.tags.get(tag) ?? world.tags.firstBy('name', tag.toLowerCase());
  if (found !== undefined) return found.id;
  if (!mayMake) throw invalid('tag', `the id or name of a tag; ${tag} is none`);
  return world.tags.insert({ id: world.nextId('tag'), name: tag }).id;
}
