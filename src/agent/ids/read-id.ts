import type { IdKind } from './id-params.js';

/** The id that a text stands for, or what is wrong with the text. */
export type ReadId = { readonly id: string } | { readonly problem: string };

/** Words for kinds in prefixes and addresses, singular: a contact is called user or lead there as well. */
const words: Readonly<Record<string, IdKind>> = {
  conversation: 'conversation',
  contact: 'contact',
  user: 'contact',
  lead: 'contact',
  company: 'company',
  ticket: 'ticket',
  tag: 'tag',
  admin: 'admin',
  team: 'team',
};

/** Where Intercom's inbox and API live: all regions, and the older domain. */
const hosts = /^(app|api)\.((eu|au)\.)?intercom\.(com|io)$/;

/**
 * Reads an id in one of the forms that circulate: as it is, with the kind before it (`conversation_123`), or as an
 * address of the inbox or the API. Any other text is taken as an id, for the parser of the tool to judge.
 */
export function readId(text: string, kinds: readonly IdKind[]): ReadId {
  const given = text.trim();
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(given)) return readAddress(given, kinds);
  const prefixed = /^([a-z]+)_([\da-f]+)$/i.exec(given);
  const kind = kindOf(prefixed?.[1]);
  const id = prefixed?.[2];
  if (kind === undefined || id === undefined || !isIdOf(kind, id)) return { id: text };
  return fits(kind, kinds) ? { id } : { problem: wrongKind(`the id of a ${kind}`, kinds) };
}

/** People and companies have 24 hexadecimal digits: `user_123` is rather an id of the caller's own system. */
function isIdOf(kind: IdKind, id: string): boolean {
  return (kind === 'contact' || kind === 'company' ? /^[\da-f]{24}$/i : /^\d+$/).test(id);
}

function readAddress(given: string, kinds: readonly IdKind[]): ReadId {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !hosts.test(url.hostname)) {
    return { problem: wrongKind('a web address, but not one of Intercom', kinds) };
  }
  // The last object that the path names is the one that the page shows: /inbox/admin/1/conversation/2.
  const parts = url.pathname.split('/').filter((part) => part !== '');
  for (let at = parts.length - 2; at >= 0; at -= 1) {
    const kind = kindOf(parts[at]);
    const id = parts[at + 1];
    if (kind === undefined || id === undefined || !/^[\da-z-]+$/i.test(id) || !/\d/.test(id)) continue;
    return fits(kind, kinds) ? { id } : { problem: wrongKind(`the address of a ${kind}`, kinds) };
  }
  return { problem: wrongKind('an address of Intercom that names no object', kinds) };
}

function fits(kind: IdKind, kinds: readonly IdKind[]): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}

function wrongKind(found: string, kinds: readonly IdKind[]): string {
  const wanted = kinds.length === 0 ? 'an id' : `the id or address of a ${kinds.join(' or ')}`;
  return `is ${found}: expected ${wanted}`;
}

/** The kind that a word means, in the singular or plural. */
function kindOf(word = ''): IdKind | undefined {
  const lower = word.toLowerCase();
  const singular = lower === 'companies' ? 'company' : lower.replace(/s$/, '');
  return Object.hasOwn(words, singular) ? words[singular] : undefined;
}
