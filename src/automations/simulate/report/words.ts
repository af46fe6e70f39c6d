/** Words that say nothing of a topic, of the languages that support is most often written in. */
const common = new Set(
  `about after again also because been before could does done from have here hello just know like more much need only our over please
   really should some such than thank thanks that their them then there these they this those time very want were what when where which
   will with would your yours cannot can't don't doesn't i'm it's we're how the and for you are was not but has had can its who why did get got
   aber alle auch bitte danke dass dein dem den der des die dies diese doch eine einem einen einer eines guten hallo haben habe ich ihr ihre ist
   kann kein keine können mein meine mich mit nach nicht noch oder sehr sich sind und uns unser unsere vielen von war warum was wenn wer werden wie wir zum zur
   avec bonjour cette dans des est être les merci mes mon notre nous pas plus pour pourquoi que qui sur une vos votre vous
   algo como con cuando del desde esta este estoy gracias hola las los más muy nos nuestro para pero por porque que quiero qué sin sobre una`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The words of a text that tell what it is about, in small letters, each once. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]{2,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !common.has(word) && !/^\d+$/.test(word));
}

/**
 * The share of words that two texts have in common, from 0 to 1 (Jaccard's index). It tells how alike they read, and nothing
 * about which of them is right.
 */
export function likeness(one: string, other: string): number {
  const [left, right] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}

/** Texts that share a word. */
export interface WordGroup {
  /** The word that all share, then others that many of them have. */
  readonly words: readonly string[];
  readonly count: number;
  readonly examples: readonly string[];
}

const mostGroups = 20;
const mostExamples = 3;
const mostWords = 3;

/** Groups texts by the words they share: each belongs to the most frequent of its words. What shares none is left out. */
export function groupByWords(texts: readonly string[]): WordGroup[] {
  const words = texts.map(wordsOf);
  const counts = countsOf(words.flat());
  const members = new Map<string, number[]>();
  for (const [index, own] of words.entries()) {
    const first = mostFrequent(own, counts);
    if (first !== undefined) members.set(first, [...(members.get(first) ?? []), index]);
  }
  const groups = [...members].filter(([, indexes]) => indexes.length > 1);
  groups.sort(([left, one], [right, other]) => other.length - one.length || (left < right ? -1 : 1));
  return groups.slice(0, mostGroups).map(([word, indexes]) => {
    const inside = countsOf(indexes.flatMap((index) => words[index] ?? []));
    const others = [...inside].filter(([other, count]) => other !== word && count * 2 > indexes.length);
    others.sort(([left, one], [right, other]) => other - one || (left < right ? -1 : 1));
    return {
      words: [word, ...others.slice(0, mostWords - 1).map(([other]) => other)],
      count: indexes.length,
      examples: indexes.slice(0, mostExamples).map((index) => texts[index] ?? ''),
    };
  });
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function mostFrequent(words: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const word of words) {
    const [count, most] = [counts.get(word) ?? 0, best === undefined ? 1 : (counts.get(best) ?? 0)];
    // Of equally frequent words all texts take the same one.
    if (count > most || (best !== undefined && count === most && word < best)) best = word;
  }
  return best;
}
