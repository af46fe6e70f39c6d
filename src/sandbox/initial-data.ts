import { addDemoAttributes } from './demo/attributes.js';
import { addManyContacts } from './demo/bulk.js';
import { addWorkspaceContent } from './demo/content.js';
import { addDemo } from './demo/index.js';
import { addLoneAdmin } from './demo/team.js';
import { addDemoTicketTypes } from './demo/tickets.js';
import { addHistory } from './history/generate.js';
import type { HistoryOptions } from './history/options.js';
import { addHelpCenter } from './resources/help-center/help-centers.js';
import type { World } from './world/world.js';

/**
 * What a sandbox starts with: a small demo company, one admin alone, or that admin and so many
 * contacts, or the small company with a past. All have ticket types, a brand and a newsfeed: no emulated call makes one.
 */
export type InitialData = 'demo' | 'empty' | { readonly contacts: number } | { readonly history: HistoryOptions };

/** Fills an empty world. */
export function populate(world: World, data: InitialData): void {
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
  addHelpCenter(world, ['en']);
  addWorkspaceContent(world);
  if (data === 'empty') return;
  addDemoAttributes(world);
  addManyContacts(world, data.contacts);
}
