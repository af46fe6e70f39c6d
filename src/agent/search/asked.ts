import { isEmptyWord, phraseWordsIn } from './words.js';

/** What people say, and what the names of tools say in its place: one or several of them. Either side may be a phrase. */
export type SynonymTable = Readonly<Record<string, string | readonly string[]>>;

/** One thing that a question asks for: words that mean the same, with how well each fits. */
export interface Term {
  readonly words: readonly { readonly word: string; readonly weight: number }[];
}

/** Weights of words that the question does not have itself. */
const weights = { synonym: 0.85, inMeaning: 0.7, misspelt: 0.8, insidePhrase: 0.4 };

/** Words of a phrase, and words between its first and its last, at most. */
const longestPhrase = 6;

/** A known phrase in a question, and what it means. */
interface Found {
  readonly length: number;
  readonly meanings: readonly (readonly string[])[];
}

/** Finds what stands for the words of a question. */
export class Synonyms {
  readonly #meanings = new Map<string, readonly (readonly string[])[]>();

  /** Of several tables that know a phrase, the meanings of all count. */
  constructor(tables: readonly SynonymTable[]) {
    for (const table of tables) {
      for (const [said, meant] of Object.entries(table)) {
        const key = keyOf(phraseWordsIn(said));
        const meanings = [meant].flat().map(phraseWordsIn);
        this.#meanings.set(key, [...(this.#meanings.get(key) ?? []), ...meanings]);
      }
    }
  }

  /** The longest known phrase that begins at a word. */
  phraseAt(words: readonly string[], at: number): Found | undefined {
    for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
      const meanings = this.#meanings.get(keyOf(words.slice(at, at + length)));
      if (meanings !== undefined) return { length, meanings };
    }
    return undefined;
  }
}

/** Empty words do not tell phrases apart, `put them together`, unless they are almost all that there is: `who am I`. */
function keyOf(words: readonly string[]): string {
  const telling = words.filter(isTelling);
  return (telling.length > 1 ? telling : words).join(' ');
}

/**
 * Takes a question apart. `knownForm` answers with a word as some tool has it: the word itself, the one that was misspelt,
 * or nothing.
 */
export function termsOf(
  question: string,
  synonyms: Synonyms,
  knownForm: (word: string) => string | undefined,
): readonly Term[] {
  const words = phraseWordsIn(question);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, meanings } = synonyms.phraseAt(words, at) ?? { length: 1, meanings: [] };
    terms.push(...termsFor(words.slice(at, at + length), meanings, knownForm));
    at += length;
  }
  return terms;
}

function termsFor(
  said: readonly string[],
  meanings: readonly (readonly string[])[],
  knownForm: (word: string) => string | undefined,
): Term[] {
  const [first = '', ...others] = said;
  const phrases = meanings.filter(({ length }) => length > 1);
  const meant = new Set(phrases.flat().filter(isTelling));
  const synonymous = meanings.filter(({ length }) => length === 1).flat();
  const own = others.length > 0 ? [] : ownWords(first, meanings.length > 0, knownForm);
  const inside = others.length > 0 ? said.filter((word) => isTelling(word) && !meant.has(word)) : [];
  return [
    { words: [...own, ...synonymous.map((word) => ({ word, weight: weights.synonym }))] },
    ...[...meant].map((word) => ({ words: [{ word, weight: weights.inMeaning }] })),
    ...inside.map((word) => ({ words: [{ word, weight: weights.insidePhrase }] })),
  ].filter(({ words }) => words.length > 0);
}

function ownWords(word: string, isKnown: boolean, knownForm: (word: string) => string | undefined): Term['words'] {
  if (!isTelling(word)) return [];
  const form = knownForm(word);
  if (form === word) return [{ word, weight: 1 }];
  return form === undefined || isKnown ? [] : [{ word: form, weight: weights.misspelt }];
}

function isTelling(word: string): boolean {
  return !isEmptyWord(word);
}
