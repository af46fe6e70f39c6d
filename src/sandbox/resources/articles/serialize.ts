import type { View } from '../../http/route.js';
import type { World } from '../../world/world.js';
import { collections } from '../help-center/collections.js';
import {
  addressOf,
  defaultHelpCenter,
  type HelpCenterRecord,
  helpCenters,
  localesOf,
  slugOf,
} from '../help-center/help-centers.js';
import { showTagList } from '../inbox/tagging.js';
import { htmlToMarkdown } from '../markdown.js';
import { mainContent } from './content.js';
import type { ArticleRecord, ArticleVersionRecord, Content } from './model.js';
import { articles } from './model.js';

interface ShowOptions {
  /** With how often it was read and rated. */
  readonly statistics?: boolean;
  /** With the texts of its drafts in place of the published ones. */
  readonly draft?: boolean;
}

/** The article as the called API version shows it; 2.16 brought drafts, Markdown, tags, schedules and assistants. */
export function serializeArticle(view: View, article: ArticleRecord, options: ShowOptions = {}): object {
  const { world, version } = view;
  const content = mainContent(world, article);
  const isNew = version >= 16;
  const parents = article.parent_ids.map(Number);
  return {
    type: 'article',
    id: article.id,
    workspace_id: world.settings.idCode,
    parent_ids: parents,
    ...(isNew ? {} : { parent_id: parents[0] ?? null, parent_type: parents.length > 0 ? 'collection' : null }),
    ...(options.statistics === true ? { statistics: showStatistics(view, article) } : {}),
    ...(isNew ? { tags: showTagList(view, article.tags) } : {}),
    ...showContent(view, article, content, options),
    // An article is changed by a move as well, which no language of it knows.
    updated_at: article.updated_at,
    ...(isNew
      ? {
          exclude_from_article_suggestions: false,
          help_center_audience: 'everyone',
          scheduled_publish_at: article.scheduled_publish_at,
          scheduled_unpublish_at: article.scheduled_unpublish_at,
        }
      : {}),
    ...showTranslations(view, article, options),
  };
}

function showTranslations(view: View, article: ArticleRecord, options: ShowOptions): object {
  const [main, ...others] = localesOf(view.world);
  if (others.length === 0) return {};
  const contents = article.contents.map((content) => [
    content.locale,
    { type: 'article_content', ...showContent(view, article, content, options, true) },
  ]);
  return {
    default_locale: main,
    translated_content: { type: 'article_translated_content', ...Object.fromEntries(contents) },
  };
}

/** @param isTranslation whether it stands among the others; there the audiences are those of each language */
function showContent(
  { world, version }: View,
  article: ArticleRecord,
  content: Content,
  { draft = false }: ShowOptions,
  isTranslation = false,
): object {
  const { title, description, body, author_id } = (draft ? content.draft : null) ?? content;
  const { state, created_at, updated_at } = content;
  const isSingle = localesOf(world).length === 1;
  return {
    title,
    description,
    body,
    ...(version >= 16 ? { body_markdown: htmlToMarkdown(body) } : {}),
    author_id: Number(author_id),
    state,
    created_at,
    updated_at,
    ...(version >= 16
      ? {
          has_unpublished_changes: content.draft !== null,
          draft_updated_at: content.draft?.updated_at ?? null,
        }
      : {}),
    // A language that is a draft has no address at all; the article itself says null.
    ...(isTranslation && state === 'draft' ? {} : { url: articleUrl(world, article, content) }),
    ...(version >= 16
      ? {
          ...(isSingle || isTranslation ? { audience_ids: content.audience_ids.map(Number) } : {}),
          ai_chatbot_availability: content.ai_chatbot_availability,
          ai_copilot_availability: content.ai_copilot_availability,
          ai_sales_agent_availability: content.ai_sales_agent_availability,
          created_by_id: Number(content.created_by_id),
          updated_by_id: Number(content.updated_by_id),
        }
      : {}),
  };
}

/** The help center in which customers find it. */
export function helpCenterOf(world: World, { parent_ids }: ArticleRecord): HelpCenterRecord | undefined {
  const [first] = parent_ids;
  const id = first === undefined ? null : (collections.get(world, first)?.help_center_id ?? null);
  return id === null ? defaultHelpCenter(world) : helpCenters.get(world, id);
}

/** Null while nobody can read it. */
export function articleUrl(world: World, article: ArticleRecord, { locale, title, state }: Content): string | null {
  const helpCenter = helpCenterOf(world, article);
  if (state !== 'published' || helpCenter === undefined) return null;
  return `${addressOf(helpCenter)}/${locale}/articles/${slugOf(article.id, title)}`;
}

function showStatistics({ version }: View, { statistics }: ArticleRecord): object {
  const { views, conversations, happy, neutral, sad } = statistics;
  const reactions = happy + neutral + sad;
  const share = (count: number) => (reactions === 0 ? 0 : Math.round((count / reactions) * 1000) / 10);
  return {
    type: 'article_statistics',
    views,
    conversations,
    reactions,
    happy_reaction_percentage: share(happy),
    neutral_reaction_percentage: share(neutral),
    sad_reaction_percentage: share(sad),
    ...(version >= 16 ? { fin_involvements: 0, fin_resolutions: 0, fin_resolution_rate: 0 } : {}),
  };
}

/** A version; lists leave its texts out. */
export function serializeVersion(view: View, version: ArticleVersionRecord, options: { body: boolean }): object {
  const { id, article_id, locale, title, description, body, author_id } = version;
  const content = articles.get(view.world, article_id)?.contents.find((one) => one.locale === locale);
  return {
    type: 'article_version',
    id,
    article_id,
    title,
    description,
    ...(options.body ? { body, body_markdown: htmlToMarkdown(body) } : {}),
    author_id,
    created_by_id: version.created_by_id,
    created_via: version.created_via,
    from_version_id: version.from_version_id,
    state: content?.live_version_id === id ? 'published' : 'draft',
    created_at: version.created_at,
    ...(options.body ? { updated_at: version.updated_at } : {}),
  };
}
