import type { Entity } from '../../tool/entity.js';
import type { ServiceDefinition } from '../../tool/service-definition.js';

/** The id that a text stands for, or what is wrong with the text. */
export type ReadId = { readonly id: string } | { readonly problem: string };

/**
 * Reads an id of one of the entities named, in one of the forms that circulate: as it is, with the entity before it
 * (`conversation_123`), or as a web address. Any other text is taken as an id, for the parser of the tool to judge.
 */
export function readId(text: string, wanted: readonly string[], service: ServiceDefinition): ReadId {
  const given = text.trim();
  if (service.hosts !== undefined && /^[a-z][a-z\d+.-]*:\/\//i.test(given)) {
    return readAddress(given, service.hosts, wanted, service);
  }
  const [, word = '', id = ''] = /^([a-z]+)_(.+)$/i.exec(given) ?? [];
  const found = entityCalled(word, service);
  if (found === undefined || found.entity.id?.pattern?.test(id) !== true) return { id: text };
  return wanted.includes(found.name)
    ? { id }
    : { problem: wrongEntity(`the id of ${one(found.entity)}`, wanted, service) };
}

function readAddress(given: string, hosts: RegExp, wanted: readonly string[], service: ServiceDefinition): ReadId {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !hosts.test(url.hostname)) {
    return { problem: wrongEntity(`a web address, but not one of ${service.title}`, wanted, service) };
  }
  // The last object that the path names is the one that the page shows: /inbox/admin/1/conversation/2.
  const parts = url.pathname.split('/').filter((part) => part !== '');
  for (let at = parts.length - 2; at >= 0; at -= 1) {
    const found = entityCalled(parts[at], service);
    const id = parts[at + 1];
    if (found === undefined || id === undefined || !/^[\da-z-]+$/i.test(id) || !/\d/.test(id)) continue;
    if (wanted.includes(found.name)) return { id };
    return { problem: wrongEntity(`the address of ${one(found.entity)}`, wanted, service) };
  }
  return { problem: wrongEntity(`an address of ${service.title} that names no object`, wanted, service) };
}

interface Called {
  readonly name: string;
  readonly entity: Entity;
}

/** The entity that a word of a prefix or an address stands for. */
function entityCalled(word = '', { entities }: ServiceDefinition): Called | undefined {
  const lower = word.toLowerCase();
  for (const [name, entity] of Object.entries(entities)) {
    if (entity.id?.words?.includes(lower) === true) return { name, entity };
  }
  return undefined;
}

function wrongEntity(found: string, wanted: readonly string[], { entities }: ServiceDefinition): string {
  const [first, ...others] = wanted.flatMap((name) => entities[name] ?? []);
  if (first === undefined) return `is ${found}: expected an id`;
  const labels = [one(first), ...others.map(({ label }) => label)].join(' or ');
  return `is ${found}: expected the id or address of ${labels}`;
}

/** `a contact`, `an admin`. */
function one({ label }: Entity): string {
  return `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label}`;
}
