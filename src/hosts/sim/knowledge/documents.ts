import { createHash } from 'node:crypto';
import { htmlToText } from '../../../agent/text/html-to-text.js';
import type { Article, ArticleContent, Conversation, InternalArticle } from '../../../generated/types.js';
import { isObject } from '../../../tool/json.js';
import type { ConnectorConfig } from './config.js';
import type { SimDocument } from './sim-connector.js';
import { conversationText, conversationTitle, oneLine, tagNames } from './transcript.js';

/** Counted up when texts are made in another way, so that documents are taken again. */
const form = 1;

const mimeType = 'text/plain';

/** Where the team finds things in Intercom: the address of its app and of one workspace in it. */
export type AppAddress = string;

/** The documents of an article: none without a text or in another state than wanted, one for each language that is wanted. */
export function articleDocuments(article: Article, config: ConnectorConfig, app: AppAddress): SimDocument[] {
  const { default_locale: main } = article;
  const language = typeof main === 'string' ? main : undefined;
  const others = config.everyLanguage ? translationsOf(article).filter(([locale]) => locale !== language) : [];
  const link = `${app}/articles/articles/${article.id}/show`;
  return [
    articleDocument(article, { id: article.id, language, link, tags: tagNames(article.tags) }, config),
    ...others.map(([locale, content]) =>
      articleDocument(
        content,
        { id: `${article.id}:${locale}`, language: locale, link, tags: tagNames(article.tags) },
        config,
      ),
    ),
  ].filter((document) => document !== undefined);
}

interface ArticlePlace {
  readonly id: string;
  readonly language: string | undefined;
  readonly link: string;
  readonly tags: string;
}

function articleDocument(
  content: Article | ArticleContent,
  { id, language, link, tags }: ArticlePlace,
  { articleState }: ConnectorConfig,
): SimDocument | undefined {
  const { title, description, body, state, url } = content;
  if (articleState !== 'all' && state !== articleState) return undefined;
  const text = textOf([title, description], body);
  if (text === undefined) return undefined;
  return written({
    externalId: `article-${id}`,
    title: oneLine(title ?? '', 200) || `Article ${id}`,
    content: text,
    sourceUrl: url || link,
    metadata: { type: 'article', state, tags, language, ...times(content) },
  });
}

/** The document of an internal article, where it has a text. */
export function internalArticleDocuments(article: InternalArticle, app: AppAddress): SimDocument[] {
  const { id, title, body, locale, tags } = article;
  const text = textOf([title], body);
  if (text === undefined) return [];
  return [
    written({
      externalId: `internal-article-${id}`,
      title: oneLine(title ?? '', 200) || `Internal article ${id}`,
      content: text,
      sourceUrl: `${app}/articles/internal-articles/${id}/show`,
      metadata: { type: 'internal article', tags: tagNames(tags), language: locale, ...times(article) },
    }),
  ];
}

/** A conversation without its messages, as lists have it: they come when Sim asks for the document. */
export function conversationStub(whole: Conversation, config: ConnectorConfig, app: AppAddress): SimDocument {
  const { id, updated_at, state, tags, statistics, conversation_rating: rated } = whole;
  const title = conversationTitle(whole);
  const metadata = {
    type: 'conversation',
    state,
    tags: tagNames(tags),
    ...(typeof rated?.rating === 'number' ? { rating: rated.rating } : {}),
    ...times(whole),
  };
  return {
    externalId: `conversation-${id}`,
    title,
    content: '',
    contentDeferred: true,
    mimeType,
    sourceUrl: `${app}/inbox/inbox/all/conversations/${id}`,
    // Its texts are not known here: it counts as changed whenever Intercom says so, or has more parts in the same second.
    contentHash: hashOf([
      form,
      config.internalNotes,
      updated_at,
      statistics?.count_conversation_parts,
      title,
      metadata,
    ]),
    metadata,
  };
}

/** A conversation with its messages; nothing when it has none to show. */
export function conversationDocument(
  whole: Conversation,
  config: ConnectorConfig,
  app: AppAddress,
): SimDocument | undefined {
  const { text, messages } = conversationText(whole, config.internalNotes);
  if (text === '') return undefined;
  const { contentDeferred: _, ...stub } = conversationStub(whole, config, app);
  return { ...stub, content: text, contentDeferred: false, metadata: { ...stub.metadata, messageCount: messages } };
}

/** A document whose hash tells its text and its tags, but not when it was touched. */
function written(document: Omit<SimDocument, 'contentHash' | 'mimeType'>): SimDocument {
  const { updatedAt: _, ...tags } = document.metadata ?? {};
  const { title, content, sourceUrl } = document;
  return { ...document, mimeType, contentHash: hashOf([form, title, content, sourceUrl, tags]) };
}

/** Title and other lines over the text of a body; nothing where there is no text but a title. */
function textOf(
  [title, ...lines]: readonly (string | null | undefined)[],
  body: string | null | undefined,
): string | undefined {
  const texts = [...lines.map((line) => oneLine(line ?? '', 1000)), htmlToText(body ?? '')].filter(
    (text) => text !== '',
  );
  return texts.length === 0
    ? undefined
    : [oneLine(title ?? '', 200), ...texts].filter((text) => text !== '').join('\n\n');
}

function translationsOf({ translated_content: all }: Article): [string, ArticleContent][] {
  return Object.entries(all ?? {}).flatMap(([locale, content]): [string, ArticleContent][] =>
    isContent(content) ? [[locale, content]] : [],
  );
}

function isContent(value: unknown): value is ArticleContent {
  return isObject(value) && value.type === 'article_content';
}

interface Dated {
  readonly created_at?: number | undefined;
  readonly updated_at?: number | undefined;
}

function times({ created_at: createdAt, updated_at: updatedAt }: Dated): Record<string, string> {
  const known = Object.entries({ createdAt, updatedAt }).filter((entry): entry is [string, number] => isTime(entry[1]));
  return Object.fromEntries(known.map(([name, seconds]) => [name, new Date(seconds * 1000).toISOString()]));
}

function isTime(seconds: number | undefined): boolean {
  return seconds !== undefined && !Number.isNaN(new Date(seconds * 1000).getTime());
}

function hashOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('hex');
}
