import type { World } from './world.js';

/** A view of the world at another time, in unix seconds: what happens through it happened then. */
export function atTime(world: World, seconds: number): World {
  return { ...world, clock: { now: () => seconds, nowMs: () => seconds * 1000 } };
}
