import { addHistory } from '../history/generate.js';
import type { HistoryOptions } from '../history/options.js';
import { followConversations } from '../resources/conversations/follow.js';
import { followTickets } from '../resources/tickets/follow.js';
import { addDemoAttributes } from './demo/attributes.js';
import { addManyContacts } from './demo/bulk.js';
import { addDemo } from './demo/index.js';
import { addLoneAdmin } from './demo/team.js';
import { addDemoTicketTypes } from './demo/tickets.js';
import type { World } from './world.js';

/**
 * What a sandbox starts with: a small believable company, one admin and nobody else, or that admin and so many
 * contacts, or the small company with a past. All have ticket types, because no emulated call makes one.
 */
export type InitialData = 'demo' | 'empty' | { readonly contacts: number } | { readonly history: HistoryOptions };

/** Connects the resources that follow each other's changes, then fills the world. */
export function populate(world: World, data: InitialData): void {
  connectResources(world);
  if (data === 'demo') {
    addDemo(world);
    return;
  }
  if (typeof data === 'object' && 'history' in data) {
    addDemo(world);
    addHistory(world, data.history);
    return;
  }
  addLoneAdmin(world);
  addDemoTicketTypes(world);
  if (data === 'empty') return;
  addDemoAttributes(world);
  addManyContacts(world, data.contacts);
}

/** Resources register here what they do when another resource changes. */
export function connectResources(world: World): void {
  followConversations(world);
  followTickets(world);
}
