/** The signs of a result or transcript, by the sentence that explains them; undefined where nothing is marked. */
export function signsIn(text: string): { open: string; close: string } | undefined {
  const [, open, close] = /^Text between (\S) and (\S) was written by customers\./m.exec(text) ?? [];
  return open === undefined || close === undefined ? undefined : { open, close };
}

/** A result without its first line, with everything that is marked in it replaced by a star. */
export function outsideMarks(text: string): string {
  const signs = signsIn(text);
  if (signs === undefined) return text;
  const marked = new RegExp(`${signs.open}[^${signs.close}]*${signs.close}`, 'g');
  return text.split('\n').slice(1).join('\n').replace(marked, '*');
}

/** The same text with the signs of every call written alike. */
export function withPlainMarks(text: string): string {
  const signs = signsIn(text);
  return signs === undefined ? text : text.replaceAll(signs.open, '<').replaceAll(signs.close, '>');
}
