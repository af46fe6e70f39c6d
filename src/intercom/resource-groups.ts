import type { ResourceGroup } from '../tool/service-definition.js';

/** What the tools work on, in the groups in which people look for it: each resource stands in one of them. */
export const resourceGroups = [
  {
    id: 'people',
    title: 'People',
    description: 'Contacts, companies and visitors, with their tags, notes, events, segments and subscriptions.',
    resources: ['contacts', 'companies', 'visitors', 'tags', 'notes', 'events', 'segments', 'subscriptions'],
  },
  {
    id: 'conversations',
    title: 'Conversations',
    description: 'Conversations, tickets, messages, macros, calls and Fin.',
    resources: ['conversations', 'tickets', 'messages', 'macros', 'calls', 'phone-call-redirects', 'fin'],
  },
  {
    id: 'knowledge',
    title: 'Knowledge',
    description: 'Articles, internal articles, snippets and help centers, and what Fin answers from.',
    resources: ['articles', 'collections', 'help-centers', 'internal-articles', 'content', 'snippets', 'ai-content'],
  },
  {
    id: 'outbound',
    title: 'Outbound',
    description: 'News, banners, audiences, brands and the addresses that emails are sent from.',
    resources: ['news', 'banners', 'audiences', 'brands', 'emails'],
  },
  {
    id: 'workspace',
    title: 'Workspace',
    description: 'Teammates, teams, attributes, office hours, custom objects, data connectors, exports and reporting.',
    resources: [
      'admins',
      'teams',
      'attributes',
      'away-status-reasons',
      'office-hours',
      'custom-objects',
      'data-connectors',
      'exports',
      'reporting',
      'jobs',
      'workflows',
      'ip-allowlist',
    ],
  },
] as const satisfies readonly ResourceGroup[];
