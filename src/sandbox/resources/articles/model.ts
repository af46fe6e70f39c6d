import { issued, ref } from '../../table/reference.js';
import { flag, list, nullable, object, oneOf, text, time, type ValueOf, whole } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { nullableText, nullableTime } from '../fields.js';
import { idsOf } from '../ids.js';
import { appliedTags } from '../tags/model.js';
import { searchWords } from './search-words.js';

const texts = {
  title: text,
  description: text,
  /** HTML. */
  body: text,
  author_id: ref('admins'),
};

/** Which assistants may use a text, and for whom. */
export const availability = {
  audience_ids: list(ref('audiences')),
  ai_chatbot_availability: flag,
  ai_copilot_availability: flag,
  ai_sales_agent_availability: flag,
};

export const articleContentIds = idsOf('article_content', 9_100_000, 9_900_000);

/** What an article says in one language. */
const content = object({
  id: issued(articleContentIds),
  locale: text,
  ...texts,
  ...availability,
  state: oneOf('published', 'draft'),
  created_at: time,
  updated_at: time,
  created_by_id: ref('admins'),
  updated_by_id: ref('admins'),
  /** The newest version, and the one that customers read. */
  version_id: nullableText,
  live_version_id: nullableText,
  was_published: flag,
  /** Changes that wait beside what is published. */
  draft: nullable(object({ ...texts, updated_at: time })),
});

export type Content = ValueOf<typeof content>;
export type State = Content['state'];

/** What versions keep. */
export type Texts = Pick<Content, 'title' | 'description' | 'body' | 'author_id'>;

const statistics = object({ views: whole, conversations: whole, happy: whole, neutral: whole, sad: whole });

export const NO_STATISTICS: ValueOf<typeof statistics> = { views: 0, conversations: 0, happy: 0, neutral: 0, sad: 0 };

/** Articles of the help centers. */
export const articles = table('articles', {
  ids: idsOf('article', 6_000_000, 6_900_000),
  fields: {
    parent_ids: list(ref('collections')),
    /** By language: always one in the default language of the workspace as it was when the article was made. */
    contents: list(content),
    tags: appliedTags,
    statistics,
    scheduled_publish_at: nullableTime,
    scheduled_unpublish_at: nullableTime,
    created_at: time,
    updated_at: time,
  },
  keys: {
    parent_ids: 'parent_ids',
    content: ({ contents }) => contents.map(({ id }) => id),
    word: (article) => searchWords(article.contents),
  },
  sorted: {
    updated_at: 'updated_at',
    scheduled_publish_at: 'scheduled_publish_at',
    scheduled_unpublish_at: 'scheduled_unpublish_at',
  },
});

export type ArticleRecord = RecordOf<typeof articles>;

/** What an article said in one language at a time. */
export const articleVersions = table('articleVersions', {
  ids: idsOf('article_version', 1_000, 9_000),
  fields: {
    article_id: ref('articles', { owner: true }),
    locale: text,
    ...texts,
    created_by_id: ref('admins'),
    created_via: text,
    from_version_id: nullableText,
    created_at: time,
    updated_at: time,
  },
  keys: { article_id: 'article_id' },
  count: false,
});

export type ArticleVersionRecord = RecordOf<typeof articleVersions>;
