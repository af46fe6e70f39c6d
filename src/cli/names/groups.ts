import { resources } from '../../generated/resources.js';
import { commandsBelow, isCommandName } from './command-names.js';

/** What tools work on: the name of a folder. */
export type Resource = (typeof resources)[number];

/**
 * The command that holds the tools of a resource. What is a command already keeps its name: the events of contacts, which
 * Intercom calls data events, are `data-events` beside the `events` of an inbox.
 */
export function groupOf(resource: string): string {
  return isCommandName(resource) || commandsBelow(resource).length > 0 ? `data-${resource}` : resource;
}

/** The commands that hold tools, and the resource of each. */
export const resourceGroups: ReadonlyMap<string, Resource> = new Map(
  resources.map((resource) => [groupOf(resource), resource]),
);
