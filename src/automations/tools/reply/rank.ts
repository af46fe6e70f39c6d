import type MiniSearch from 'minisearch';
import { passagesOf } from './passages.js';
import { comparedWord, wordsOf } from './search-words.js';
import type { Found, Source } from './source.js';

interface Passage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Sources that can be searched by the words of a question. */
export interface Ranking {
  /** Those that fit best, the best first. */
  search(question: string, most: number): Found[];
}

/** Passages of a source that are shown. */
const mostPassages = 3;

/** Words of a question that are looked for. */
const mostWords = 60;

/** Makes sources searchable: BM25 over their passages, with endings, typing errors and beginnings of words. */
export async function rank(sources: readonly Source[]): Promise<Ranking> {
  if (sources.length === 0) return { search: () => [] };
  const { default: Search } = await import('minisearch');
  const index: MiniSearch<Passage> = new Search<Passage>({
    fields: ['title', 'text'],
    tokenize: wordsOf,
    processTerm: comparedWord,
    searchOptions: {
      boost: { title: 2 },
      prefix: (word) => word.length > 3,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
    },
  });
  const texts = sources.map(({ text }) => passagesOf(text));
  index.addAll(
    sources.flatMap(({ title }, nth) => (texts[nth] ?? []).map((text, at) => ({ id: `${nth}/${at}`, title, text }))),
  );
  return {
    search(question, most) {
      const words = wordsOf(question).slice(0, mostWords).join(' ');
      const found = new Map<number, number[]>();
      for (const { id } of index.search(words)) {
        const [nth = 0, at = 0] = String(id).split('/').map(Number);
        const places = found.get(nth) ?? [];
        if (places.length === 0 && found.size >= most) continue;
        if (places.length < mostPassages) found.set(nth, [...places, at]);
      }
      return [...found].flatMap(([nth, places]) => {
        const source = sources[nth];
        if (source === undefined) return [];
        const excerpt = places
          .sort((one, other) => one - other)
          .map((at) => texts[nth]?.[at] ?? '')
          .join('\n\n');
        return [{ source, excerpt }];
      });
    },
  };
}
