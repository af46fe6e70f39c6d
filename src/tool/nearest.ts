import leven from 'leven';

/** The known word closest to a misspelt one, or undefined when none is close enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const sameWord = known.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  if (sameWord !== undefined) return sameWord;
  const bare = simplify(word);
  let best: string | undefined;
  // Two slips, such as two letters swapped, are common in a word of four letters; in a shorter one they make another word.
  let least = (bare.length < 4 ? 1 : Math.max(2, Math.floor(bare.length / 3))) + 1;
  for (const candidate of known) {
    const distance = leven(bare, simplify(candidate), { maxDistance: least });
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Case and separators are the commonest slips: `contact_id` for `contactId`. */
function simplify(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}
