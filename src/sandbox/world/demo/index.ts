import type { World } from '../world.js';

/** Fills an empty world with the demo workspace, one resource group after the other. */
export function addDemo(_world: World): void {}
