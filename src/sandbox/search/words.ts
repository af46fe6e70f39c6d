/** Splits an HTML or plain text into its single words, in lower case: the form in which bodies are searched. */
export function wordsOf(html: string): string[] {
  const plain = html.replace(/<[^<>]*>/g, ' ').replace(/&[a-z]+;|&#\d+;/gi, ' ');
  return plain.toLowerCase().match(/[\p{L}\p{N}_'-]+/gu) ?? [];
}

/** Remembers the words of a record's body: splitting is far dearer than comparing. */
export function createWordReader<R extends object>(
  bodyOf: (record: R) => string | null,
): (record: R) => readonly string[] {
  const known = new WeakMap<R, { readonly body: string; readonly words: readonly string[] }>();
  return (record) => {
    const body = bodyOf(record) ?? '';
    const kept = known.get(record);
    if (kept?.body === body) return kept.words;
    const words = wordsOf(body);
    known.set(record, { body, words });
    return words;
  };
}
