import type MiniSearch from 'minisearch';
import { passagesOf } from './passages.js';
import { comparedWord, tellingWords, wordsOf } from './search-words.js';
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
const mostWords = 24;

/** Makes sources searchable: BM25 over their passages, with endings, typing errors and beginnings of words. */
export async function rank(sources: readonly Source[]): Promise<Ranking> {
  if (sources.length === 0) return { search: () => [] };
  const { default: Search } = await import('minisearch');
  const index: MiniSearch<Passage> = new Search<Passage>({
    fields: ['title', 'text'],
    tokenize: wordsOf,
    processTerm: remembered(comparedWord),
    searchOptions: { boost: { title: 2 }, prefix: (word) => word.length > 3 },
  });
  const texts = sources.map(({ text }) => passagesOf(text));
  // In pieces: a large folder takes seconds, in which other runs go on.
  await index.addAllAsync(
    sources.flatMap(({ title }, nth) => (texts[nth] ?? []).map((text, at) => ({ id: `${nth}/${at}`, title, text }))),
    { chunkSize: 100 },
  );
  return {
    search(question, most) {
      const words = tellingWords(question, mostWords, true).join(' ');
      const found = new Map<number, number[]>();
      const exact = index.search(words);
      // Typing errors are looked for where nothing else is found: that takes long among many words.
      const all = exact.length > 0 ? exact : index.search(words, { fuzzy: (word) => (word.length > 4 ? 0.2 : false) });
      for (const { id } of all) {
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

/** Words that are remembered: a text uses few of them very often. */
const mostRemembered = 50_000;

function remembered(compare: (word: string) => string | null): (word: string) => string | null {
  const known = new Map<string, string | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const compared = compare(word);
    if (known.size < mostRemembered) known.set(word, compared);
    return compared;
  };
}
