import { perWorld } from './per-world.js';
import type { World } from './world.js';

/** A change of one resource that others have to follow within the same step. */
export interface Signal<T> {
  /** Calls the listener within the change. */
  on(world: World, listener: (change: T) => void): void;
  send(world: World, change: T): void;
}

export function signal<T>(): Signal<T> {
  const listeners = perWorld<((change: T) => void)[]>(() => []);
  return {
    on(world, listener) {
      listeners(world).push(listener);
    },
    send(world, change) {
      for (const listener of listeners(world)) listener(change);
    },
  };
}
