import type { View } from '../../http/route.js';
import type { World } from '../../world/world.js';
import type { AppliedTag } from '../tags/model.js';

/** A piece of content as searches see it. */
export interface ContentItem {
  readonly id: string;
  readonly title: string;
  /** What words are searched in beside the title: HTML or Markdown. */
  readonly body: string;
  readonly state: 'published' | 'draft';
  readonly locales: readonly string[];
  readonly tag_ids: readonly string[];
  readonly folder_ids: readonly string[];
  readonly available: Availability;
  /** Admins; null where a system imported it. */
  readonly created_by: string | null;
  readonly last_updated_by: string | null;
  readonly created_at: number;
  readonly updated_at: number;
}

/** The AI products that may use a piece of content. */
export type Availability = Readonly<Record<'ai_agent' | 'copilot' | 'sales_agent', boolean>>;

/** What `type` can be in `content_ids` of a bulk action. */
export const CONTENT_TYPES = [
  'article',
  'article_content',
  'content_snippet',
  'external_content',
  'file_source_content',
  'internal_article',
] as const;

export type ContentType = (typeof CONTENT_TYPES)[number];

/** What `content_types` of a search can name. */
export const SEARCHED_TYPES = [
  'snippet',
  'external_content',
  'file_source_content',
  'internal_article',
  'article',
] as const;

/** When and by whom something was done. */
type Done = Omit<AppliedTag, 'tag_id'>;

/**
 * Changes of one piece of content that bulk actions make. One that a kind lacks leaves its content as it is, and so does
 * an id without a record.
 */
export interface BulkTarget {
  publish?(world: World, id: string): void;
  unpublish?(world: World, id: string): void;
  delete?(world: World, id: string): void;
  setAvailability?(world: World, id: string, changes: Partial<Availability>): void;
  setAudience?(world: World, id: string, change: (ids: readonly string[]) => readonly string[]): void;
  updateTags?(world: World, id: string, add: readonly string[], remove: readonly string[], by: Done): void;
}

/** A resource whose records are content of the knowledge base: what searches and bulk actions need of it. */
export interface ContentKind {
  readonly searchedAs: (typeof SEARCHED_TYPES)[number];
  /** Every piece, in any order. */
  items(world: World): Iterable<ContentItem>;
  /** A row of a search: `{type, id, title}`, of an article its translations as well. */
  row(item: ContentItem, view: View): object;
  /** By the types under which bulk actions reach it: articles have two. */
  readonly bulk: Partial<Readonly<Record<ContentType, BulkTarget>>>;
}
