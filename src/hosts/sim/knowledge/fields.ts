import { regions } from '../../../intercom/region.js';
import { apiVersions, defaultApiVersion } from '../../../intercom/versions.js';
import type { SimOptions } from '../service.js';
import type { SimConnectorField } from './sim-connector.js';

/** Kinds of content, in the order in which they are listed. */
export const contentKinds = ['articles', 'internal_articles', 'conversations'] as const;

/** A kind of content. */
export type ContentKind = (typeof contentKinds)[number];

/** The kinds that each choice of content stands for. Those of Sim's own connector mean what they meant. */
export const contentChoices: Readonly<
  Record<string, { readonly label: string; readonly kinds: readonly ContentKind[] }>
> = {
  articles: { label: 'Articles', kinds: ['articles'] },
  internal_articles: { label: 'Internal articles', kinds: ['internal_articles'] },
  all_articles: { label: 'Articles and internal articles', kinds: ['articles', 'internal_articles'] },
  conversations: { label: 'Conversations', kinds: ['conversations'] },
  both: { label: 'Articles and conversations', kinds: ['articles', 'conversations'] },
  all: { label: 'Everything', kinds: contentKinds },
};

export const articleStates = ['published', 'draft', 'all'] as const;
export const languageChoices = ['default', 'all'] as const;
export const conversationStates = ['all', 'open', 'closed', 'snoozed'] as const;
export const noteChoices = ['no', 'yes'] as const;

/** The fields of the form; ids that Sim's own connector has are its own. */
export function connectorFields({ customBaseUrl = false }: SimOptions): SimConnectorField[] {
  return [
    {
      id: 'contentType',
      title: 'Content',
      type: 'dropdown',
      required: true,
      description: 'What to take in',
      options: Object.entries(contentChoices).map(([id, { label }]) => ({ label, id })),
    },
    choice('region', 'Data Region', 'Where the workspace is hosted; us unless given', regions, {
      us: 'United States',
      eu: 'Europe',
      au: 'Australia',
    }),
    choice('articleState', 'Articles', 'Which articles; published ones unless given', articleStates, {
      published: 'Published',
      draft: 'Drafts',
      all: 'All',
    }),
    choice('languages', 'Languages', 'Of articles in several; the default language unless given', languageChoices, {
      default: 'Default language',
      all: 'Every language, a document each',
    }),
    choice('conversationState', 'Conversations', 'Which conversations; all unless given', conversationStates, {
      all: 'All',
      open: 'Open',
      closed: 'Closed',
      snoozed: 'Snoozed',
    }),
    choice(
      'internalNotes',
      'Internal Notes',
      'What teammates wrote for each other; left out unless given',
      noteChoices,
      {
        no: 'Leave out',
        yes: 'Include, marked as such',
      },
    ),
    {
      id: 'maxItems',
      title: 'Max Documents',
      type: 'short-input',
      required: false,
      placeholder: 'All',
      description: 'Most documents of a sync, articles before conversations; all unless given',
    },
    choice('version', 'API Version', `Version of the Intercom API; ${defaultApiVersion} unless given`, apiVersions),
    ...(customBaseUrl ? [baseUrl] : []),
  ];
}

const baseUrl: SimConnectorField = {
  id: 'baseUrl',
  title: 'Base URL',
  type: 'short-input',
  required: false,
  placeholder: 'http://127.0.0.1:4010',
  description: 'Address that replaces the one of the region: a sandbox or a proxy',
};

function choice<Word extends string>(
  id: string,
  title: string,
  description: string,
  words: readonly Word[],
  labels?: Readonly<Record<Word, string>>,
): SimConnectorField {
  const options = words.map((word) => ({ label: labels?.[word] ?? word, id: word }));
  return { id, title, type: 'dropdown', required: false, description, options };
}
