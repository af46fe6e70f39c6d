import { refuse } from '../../http/errors.js';
import { queryFlag } from '../../http/input.js';
import { type Answer, type Call, ok } from '../../http/route.js';
import { numberedPage, readPageQuery } from '../../paging/numbered.js';
import type { World } from '../../world/world.js';
import { toPlainText } from '../inbox/html.js';
import { mainContent } from './content.js';
import { type ArticleRecord, articles } from './model.js';
import { indexWords, searchWords } from './search-words.js';
import { helpCenterOf, serializeArticle } from './serialize.js';

/** GET /articles/search: every word of the phrase must be somewhere in the article; what was changed last comes first. */
export function searchArticles(call: Call): Answer {
  const { world, query } = call;
  const phrase = query.get('phrase') ?? '';
  const isWanted = filterOf(call);
  const found = [...articlesWith(world, phrase)].filter(isWanted);
  const page = readPageQuery(query, { default: 10, max: 150 });
  const { items, pages } = numberedPage((start, end) => found.slice(start, end), found.length, page, call.pageUrl);
  return ok({
    type: 'list',
    total_count: found.length,
    data: {
      articles: items.map((article) => serializeArticle(call, article)),
      highlights: queryFlag(query, 'highlight') ? items.map((article) => highlight(world, article, phrase)) : [],
    },
    pages,
  });
}

/** Articles that have all words of a text, last changed first. */
export function articlesWith(world: World, phrase: string): Iterable<ArticleRecord> {
  const all = articles.in(world);
  const words = [...new Set(indexWords(phrase))];
  const [rarest, ...others] = words.sort((left, right) => all.countBy('word', left) - all.countBy('word', right));
  if (rarest === undefined) return phrase.trim() === '' ? all.sorted('updated_at').range({}, true) : [];
  return [...all.by('word', rarest)]
    .filter(({ contents }) => others.every((word) => searchWords(contents).includes(word)))
    .sort((left, right) => right.updated_at - left.updated_at || Number(right.id) - Number(left.id));
}

function filterOf({ world, query }: Call): (article: ArticleRecord) => boolean {
  const state = query.get('state') ?? 'all';
  if (!['published', 'draft', 'all'].includes(state)) {
    throw refuse(400, 'parameter_invalid', "state must be 'published', 'draft' or 'all'", 'state');
  }
  const helpCenter = query.get('help_center_id') ?? '';
  return (article) =>
    (state === 'all' || mainContent(world, article).state === state) &&
    (helpCenter === '' || helpCenterOf(world, article)?.id === helpCenter);
}

interface Piece {
  readonly type: 'highlight' | 'plain';
  readonly text: string;
}

/** How many characters stand around what was found, and how many passages are shown. */
const AROUND = 60;
const PASSAGES = 3;

function highlight(world: World, article: ArticleRecord, phrase: string): object {
  const { title, description, body } = mainContent(world, article);
  const words = (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase().replace(/(?<=[^s]{3})s$/, ''));
  const pattern = words.length === 0 ? /(?!)/g : new RegExp(`(?:${words.join('|')})s?`, 'giu');
  const text = toPlainText(`${description}\n${body}`);
  const passages: Piece[][] = [];
  let end = -1;
  for (const match of text.matchAll(pattern)) {
    if (match.index < end || passages.length === PASSAGES) continue;
    const start = Math.max(end, match.index - AROUND, 0);
    end = Math.min(match.index + match[0].length + AROUND, text.length);
    passages.push(pieces(text.slice(start, end), pattern));
  }
  return { article_id: article.id, highlighted_title: pieces(title, pattern), highlighted_summary: passages };
}

function pieces(text: string, pattern: RegExp): Piece[] {
  const found: Piece[] = [];
  let last = 0;
  const plain = (until: number) => {
    if (until > last) found.push({ type: 'plain', text: text.slice(last, until) });
  };
  for (const match of text.matchAll(pattern)) {
    plain(match.index);
    found.push({ type: 'highlight', text: match[0] });
    last = match.index + match[0].length;
  }
  plain(text.length);
  return found;
}
