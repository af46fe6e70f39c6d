import { externalContent } from '../ai-content/content.js';
import { articleContent } from '../articles/content-kind.js';
import { internalArticleContent } from '../internal-article-content.js';
import { snippetContent } from '../snippets/content.js';
import type { ContentKind } from './kind.js';

/** The resources whose records are content: each has its line here, and is found and changed in bulk from then on. */
export const contentKinds: readonly ContentKind[] = [
  snippetContent,
  externalContent,
  articleContent,
  internalArticleContent,
];
