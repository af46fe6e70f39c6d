/**
 * Characters that a reader does not see but a model reads: zero-width and bidirectional controls, tag characters,
 * variation selectors and soft hyphens (all ignorable by default), and control characters other than tab and line end.
 */
const unseen =
  /(?![\t\n])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Noncharacter_Code_Point}\ufff9-\ufffb\u{13430}-\u{1343f}]/gu;

/** Characters of scripts that show nothing but take the room of one. */
const blank = /[\u2800\u{16fe4}\u{1d159}]/gu;

/** A text without unseen characters, with `\n` as the only line end and without half a surrogate pair. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(blank, ' ')
    .replace(unseen, '');
}
