import { addDemo } from './demo/index.js';
import type { World } from './world.js';

/** What a sandbox starts with: a small believable company, nothing but one admin, or that and so many contacts. */
export type InitialData = 'demo' | 'empty' | { readonly contacts: number };

/** Connects the resources that follow each other's changes, then fills the world. */
export function populate(world: World, data: InitialData): void {
  connectResources(world);
  if (data === 'demo') addDemo(world);
}

/** Resources register here what they do when another resource changes. */
function connectResources(_world: World): void {}
