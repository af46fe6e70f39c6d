import { perWorld } from '../world/per-world.js';
import type { World } from '../world/world.js';
import { fits, type Shape } from './shape.js';

/** Something of a resource that is no record, as it stands in a document. */
export interface AnyState {
  /** The key in the document. */
  readonly name: string;
  readonly shape: Shape<unknown>;
  save(world: World): unknown;
  load(world: World, saved: unknown): void;
}

interface Saveable<T> {
  save(): T;
  load(saved: T): void;
}

export interface WorldState<S> extends AnyState {
  in(world: World): S;
}

/** One thing a world, beside records: `make` gets the clock and chance of the world itself, not of a view. */
export function worldState<T, S extends Saveable<T> & object>(
  name: string,
  shape: Shape<T>,
  make: (world: World) => S,
): WorldState<S> {
  const of = perWorld(make);
  return {
    name,
    shape,
    in: of,
    save: (world) => of(world).save(),
    load(world, saved) {
      if (fits(shape, saved)) of(world).load(saved);
    },
  };
}
