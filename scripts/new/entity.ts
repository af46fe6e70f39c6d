import { type EntityName, entities } from '../../src/intercom/entities.js';
import type { Entity } from '../../src/tool/entity.js';

/** What other words in names of ids usually mean. */
const usual: Readonly<Record<string, EntityName>> = {
  user: 'contact',
  lead: 'contact',
  customer: 'contact',
  teammate: 'admin',
  author: 'admin',
  owner: 'admin',
  sender: 'admin',
};

/** The entity that ids with such a name are most likely of: `admin_assignee` is an admin. */
export function entityFor(thing: string): EntityName | undefined {
  const words = thing.split('_');
  const tails = words.map((_, at) => words.slice(at).join('_'));
  const heads = words.map((_, at) => words.slice(0, words.length - at).join('_'));
  const found = [...tails, ...heads].find(isKnown);
  return found ?? [...tails, ...heads].map((name) => usual[name]).find((name) => name !== undefined);
}

function isKnown(name: string): name is EntityName {
  const table: Readonly<Record<string, Entity>> = entities;
  return Object.hasOwn(table, name) && table[name]?.id !== undefined;
}
