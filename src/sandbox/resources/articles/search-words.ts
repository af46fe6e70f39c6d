import { wordsOf } from '../../search/words.js';

interface Searched {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** Scripts that put no spaces between words: any two neighbouring signs count as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const known = new WeakMap<readonly Searched[], readonly string[]>();

/** The words that an article is found by, each once. Contents never change: a change makes new ones. */
export function searchWords(contents: readonly Searched[]): readonly string[] {
  const kept = known.get(contents);
  if (kept !== undefined) return kept;
  const text = contents.map(({ title, description, body }) => `${title} ${description} ${body}`).join(' ');
  const words = [...new Set(indexWords(text))];
  known.set(contents, words);
  return words;
}

/** The words of a text in the form in which they are compared. */
export function indexWords(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    if (!UNSPACED.test(word)) return [singular(word)];
    const signs = [...word];
    return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
  });
}

/** `parcels` finds `parcel`, and the other way round. */
function singular(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
