import { InvalidResponseError } from '../../../errors.js';
import type { Article, Conversation, InternalArticle } from '../../../generated/types.js';
import type { Client } from '../../../run-tool/client.js';
import { isObject } from '../../../tool/json.js';
import type { ConnectorConfig } from './config.js';
import {
  type AppAddress,
  articleDocuments,
  conversationDocument,
  conversationStub,
  internalArticleDocuments,
} from './documents.js';
import type { ContentKind } from './fields.js';
import type { SimDocument } from './sim-connector.js';

/** Most items of a page, of every list. */
const pageSize = 150;

/** How one kind of content is listed and read. */
export interface Source {
  /** What the ids of its documents begin with. */
  readonly prefix: string;
  /** A page of its list; a changed conversation is searched for where only changes are wanted. */
  list(config: ConnectorConfig, since: number | undefined): { readonly tool: string; readonly params: object };
  /** The member of the tool's output that holds the items. */
  readonly items: string;
  /** The pages are numbered, so that what is deleted while they are read moves the rest up. */
  readonly numbered: boolean;
  /** Those that were changed last come first, so that a listing of changes ends with the first older one. */
  readonly newestFirst: boolean;
  /** The documents of an item of a list. */
  documents(item: unknown, config: ConnectorConfig, app: AppAddress): SimDocument[];
  /** The call that reads one by its id, and the documents of what it gives. */
  readonly get: (id: string) => { readonly tool: string; readonly params: object };
  read(output: unknown, config: ConnectorConfig, app: AppAddress): SimDocument[];
}

const articles: Source = {
  prefix: 'article-',
  list: () => ({ tool: 'intercom_list_articles', params: {} }),
  items: 'articles',
  numbered: true,
  newestFirst: true,
  documents: (item, config, app) => articleDocuments(asArticle(item), config, app),
  get: (id) => ({ tool: 'intercom_get_article', params: { articleId: id } }),
  read: (output, config, app) => articleDocuments(asArticle(memberOf(output, 'article')), config, app),
};

const internalArticles: Source = {
  prefix: 'internal-article-',
  list: () => ({ tool: 'intercom_list_internal_articles', params: {} }),
  items: 'internal_articles',
  numbered: true,
  newestFirst: false,
  documents: (item, _, app) => internalArticleDocuments(asInternalArticle(item), app),
  get: (id) => ({ tool: 'intercom_get_internal_article', params: { internalArticleId: id } }),
  read: (output, _, app) => internalArticleDocuments(asInternalArticle(memberOf(output, 'internal_article')), app),
};

const conversations: Source = {
  prefix: 'conversation-',
  list({ conversationState: state }, since) {
    const filters = [
      ...(since === undefined ? [] : [{ field: 'updated_at', operator: '>', value: since }]),
      ...(state === 'all' ? [] : [{ field: 'state', operator: '=', value: state }]),
    ];
    if (filters.length === 0) return { tool: 'intercom_list_conversations', params: {} };
    const query = filters.length === 1 ? filters[0] : { operator: 'AND', value: filters };
    return { tool: 'intercom_search_conversations', params: { query } };
  },
  items: 'conversations',
  numbered: false,
  newestFirst: false,
  documents: (item, config, app) => [conversationStub(asConversation(item), config, app)],
  get: (id) => ({ tool: 'intercom_get_conversation', params: { conversationId: id } }),
  read: (output, config, app) =>
    [conversationDocument(asConversation(memberOf(output, 'conversation')), config, app)].filter(
      (document) => document !== undefined,
    ),
};

/** The kinds of content. */
export const sources: Readonly<Record<ContentKind, Source>> = {
  articles,
  internal_articles: internalArticles,
  conversations,
};

/** A page of a list as a tool gives it. */
export interface ListedPage {
  readonly items: readonly unknown[];
  readonly next: string | undefined;
  readonly total: number | undefined;
}

/** Which page of a list. */
export interface PageWish {
  /** Only what changed after this time, where the list can tell, in unix seconds. */
  readonly since?: number | undefined;
  /** The cursor of the page before. */
  readonly at?: string | undefined;
  readonly size?: number | undefined;
}

/** Reads a page of a list. */
export async function readPage(
  client: Client,
  source: Source,
  config: ConnectorConfig,
  { since, at, size = pageSize }: PageWish,
): Promise<ListedPage> {
  const { tool, params } = source.list(config, since);
  const { output } = await client.runUnknown(tool, { ...params, per_page: size, starting_after: at });
  const { [source.items]: items, next_cursor: next, total_count: total } = output;
  if (!Array.isArray(items)) throw new InvalidResponseError(`${tool}: the answer holds no list.`, { tool });
  return {
    items,
    next: typeof next === 'string' ? next : undefined,
    total: typeof total === 'number' ? total : undefined,
  };
}

function memberOf(output: unknown, name: string): unknown {
  return isObject(output) ? output[name] : undefined;
}

function asArticle(item: unknown): Article {
  return isArticle(item) ? item : wrong('article');
}

function asInternalArticle(item: unknown): InternalArticle {
  return isInternalArticle(item) ? item : wrong('internal article');
}

function asConversation(item: unknown): Conversation {
  return isConversation(item) ? item : wrong('conversation');
}

function isArticle(item: unknown): item is Article {
  return isObject(item) && item.type === 'article' && typeof item.id === 'string';
}

function isInternalArticle(item: unknown): item is InternalArticle {
  return isObject(item) && typeof item.id === 'string';
}

function isConversation(item: unknown): item is Conversation {
  return isObject(item) && item.type === 'conversation' && typeof item.id === 'string' && hasSource(item);
}

/** An imported conversation can be without a first message: then it is null. */
function hasSource({ source }: Record<string, unknown>): boolean {
  return source === null || isObject(source);
}

function wrong(what: string): never {
  throw new InvalidResponseError(`Intercom answered with something that is no ${what}.`);
}
