import type { World } from './world.js';

/**
 * Something that each world has one of. It is made when first asked for and shared by every view of the world (see
 * `World.identity`), so `make` must not keep the clock or settings of the view that it is handed.
 */
export function perWorld<T extends object>(make: (world: World) => T): (world: World) => T {
  const made = new WeakMap<object, T>();
  return (world) => {
    const known = made.get(world.identity);
    if (known !== undefined) return known;
    const created = make(world);
    made.set(world.identity, created);
    return created;
  };
}
