import { basicForm, isEmptyWord } from '../../../agent/search/words.js';

/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text in any script, as they stand there. */
export function wordsOf(text: string): string[] {
  if (!unspaced.test(text)) return text.match(/[\p{L}\p{N}]+/gu) ?? [];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike === true ? [segment] : []));
}

/** A word as it is compared: small, without accents and endings. Null for one that every text has. */
export function comparedWord(word: string): string | null {
  const plain = basicForm(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  return plain === '' || isEmptyWord(plain) ? null : plain;
}

/** The words that say most about a question, the longest first: common words are short. Numbers only where they are wanted. */
export function tellingWords(text: string, most: number, withNumbers = false): string[] {
  const seen = new Map<string, string>();
  for (const word of wordsOf(text)) {
    const compared = comparedWord(word);
    if (compared !== null && word.length <= 40 && (withNumbers || !/^\d+$/.test(word)) && !seen.has(compared))
      seen.set(compared, word);
  }
  return [...seen.values()].sort((one, other) => other.length - one.length).slice(0, most);
}
