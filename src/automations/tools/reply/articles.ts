import { htmlToText } from '../../../agent/text/html-to-text.js';
import { isObject } from '../../../tool/json.js';
import type { LocalContext } from '../../../tool/local-context.js';
import { path } from '../../../tool/path.js';
import { tellingWords } from './search-words.js';
import type { Source } from './source.js';

/** Articles that are read in all. */
const mostArticles = 30;

/** With so many found, no further search is made. */
const enough = 3;

/**
 * Published articles of the help centre that have words of the question. What the search of Intercom finds by several words at
 * once, it may not find by all of them; so they are looked for together first, and then one by one.
 */
export async function findArticles(question: string, context: LocalContext): Promise<Source[]> {
  const words = tellingWords(question, 4);
  const phrases = words.length < 2 ? words : [words.slice(0, 3).join(' '), ...words];
  const found = new Map<string, Source>();
  for (const phrase of phrases) {
    if (found.size >= enough) break;
    const query = { phrase, state: 'published', highlight: 'false' };
    const answer = await context.send('intercom', { method: 'GET', path: path`/articles/search`, query });
    for (const article of articlesIn(answer)) if (found.size < mostArticles) found.set(article.id, article);
  }
  return [...found.values()];
}

function articlesIn(answer: unknown): Source[] {
  const data = isObject(answer) && isObject(answer.data) ? answer.data : {};
  const articles: readonly unknown[] = Array.isArray(data.articles) ? data.articles : [];
  return articles.flatMap((article): Source[] => {
    if (!isObject(article) || article.state !== 'published') return [];
    const { id, title, body, description, url } = article;
    const text = htmlToText(`${textIn(description)}<p></p>${textIn(body)}`);
    if (text.trim() === '') return [];
    return [
      {
        kind: 'article',
        id: String(id),
        title: htmlToText(textIn(title)) || `Article ${String(id)}`,
        url: typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url) ? url : null,
        text,
      },
    ];
  });
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
