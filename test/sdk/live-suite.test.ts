import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collect, describeVersions, openWorkspace, type Workspace } from './workspace.js';

/**
 * What the live suite of the official SDK calls. It runs against a workspace of Intercom that was set up for it. Only such a
 * workspace gives: visitors of its messenger, and a telephone service for redirects, with attributes of calls.
 */
const methods: Readonly<Record<string, string>> = {
  admins: 'away find list listAllActivityLogs',
  articles: 'create delete find list update',
  companies:
    'attachContact createOrUpdate delete detachContact find list listAttachedContacts listAttachedSegments scroll',
  contacts:
    'archive attachSubscription create delete detachSubscription find list listAttachedCompanies listAttachedSegments listAttachedSubscriptions listAttachedTags mergeLeadInUser search unarchive update',
  conversations:
    'attachContactAsAdmin create detachContactAsAdmin find manage redactConversationPart reply runAssignmentRules search update',
  dataAttributes: 'create list update',
  dataExport: 'cancel create find',
  events: 'create list',
  'helpCenters.collections': 'create delete find list update',
  messages: 'create',
  notes: 'create find list',
  phoneCallRedirects: 'create',
  segments: 'find list',
  subscriptionTypes: 'list',
  tags: 'create delete find list tagContact tagConversation untagContact untagConversation',
  teams: 'find list',
  visitors: 'find mergeToContact update',
};

describe('the tests of this folder', () => {
  it('call every method that the live suite of the official SDK calls', () => {
    const folder = new URL('.', import.meta.url);
    const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const all = Object.entries(methods).flatMap(([group, names]) => names.split(' ').map((name) => `${group}.${name}`));
    expect(all).toHaveLength(77);
    expect(all.filter((name) => !sources.some((source) => source.includes(`sdk.${name}(`)))).toEqual([]);
  });
});

type Pages = { data: { id?: unknown }[]; hasNextPage(): boolean; getNextPage(): Promise<unknown> } & AsyncIterable<{
  id?: unknown;
}>;

interface List {
  readonly name: string;
  readonly list: (workspace: Workspace, of: string) => Promise<Pages>;
  /** Makes something to list, and says how much, and of whom it is. */
  readonly fill: (workspace: Workspace) => Promise<readonly [number, string]>;
}

const lists: readonly List[] = [
  {
    name: 'collections',
    list: ({ sdk }) => sdk.helpCenters.collections.list({ per_page: 1 }),
    fill: async ({ sdk }) => {
      for (const name of ['Cups', 'Mugs', 'Plates']) await sdk.helpCenters.collections.create({ name });
      return [3, ''];
    },
  },
  {
    name: 'companies',
    list: ({ sdk }) => sdk.companies.list({ per_page: 1 }),
    fill: async ({ sdk }) => {
      const { id: contact_id } = await sdk.contacts.create({ external_id: 'a' });
      // Companies without anybody in them are not listed.
      for (const company_id of ['a', 'b', 'c']) {
        const { id } = await sdk.companies.createOrUpdate({ company_id, name: company_id });
        await sdk.companies.attachContact({ contact_id, id });
      }
      return [3, ''];
    },
  },
  {
    name: 'contacts',
    list: ({ sdk }) => sdk.contacts.list({ per_page: 2 }),
    fill: async ({ sdk }) => {
      for (const external_id of ['a', 'b', 'c', 'd', 'e']) await sdk.contacts.create({ external_id });
      return [5, ''];
    },
  },
  {
    name: 'conversations',
    list: ({ sdk }) => sdk.conversations.list({ per_page: 1 }),
    fill: async ({ sdk }) => {
      const from = { type: 'user', id: (await sdk.contacts.create({ external_id: 'a' })).id } as const;
      for (const body of ['One', 'Two']) await sdk.conversations.create({ from, body });
      return [2, ''];
    },
  },
  {
    name: 'notes',
    list: ({ sdk }, contact_id) => sdk.notes.list({ contact_id, per_page: 1 }),
    fill: async ({ sdk }) => {
      const { id: contact_id } = await sdk.contacts.create({ external_id: 'a' });
      for (const body of ['One', 'Two', 'Three']) await sdk.notes.create({ contact_id, body });
      return [3, contact_id];
    },
  },
];

describeVersions('the official SDK pages', (version) => {
  it.each(lists.map((list) => [list.name, list] as const))(
    '%s alike as an iterator and page by page',
    async (_name, { list, fill }) => {
      const workspace = await openWorkspace({ data: 'empty', ...(version === undefined ? {} : { version }) });
      const [count, of] = await fill(workspace);
      const items = await collect(await list(workspace, of));
      expect(new Set(items.map(({ id }) => id)).size).toBe(count);
      const pages = await list(workspace, of);
      const ids = pages.data.map(({ id }) => id);
      while (pages.hasNextPage()) {
        await pages.getNextPage();
        ids.push(...pages.data.map(({ id }) => id));
      }
      expect(ids).toEqual(items.map(({ id }) => id));
    },
  );
});
