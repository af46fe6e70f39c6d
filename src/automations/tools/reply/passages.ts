/** Characters of a passage, unless a single paragraph is longer. */
const usual = 1_000;

/** Longest passage. */
const longest = 2_000;

/** Cuts a text into passages of whole paragraphs. */
export function passagesOf(text: string): string[] {
  const passages: string[] = [];
  let passage = '';
  for (const paragraph of text.split(/\n\s*\n/)) {
    const clean = paragraph.trim();
    if (clean === '') continue;
    const isHeading = /^#{1,6}\s/.test(clean);
    if (passage !== '' && (isHeading || passage.length + clean.length > usual)) {
      passages.push(passage);
      passage = '';
    }
    for (let at = 0; at < clean.length; at += longest) {
      const piece = clean.slice(at, at + longest).toWellFormed();
      passage = passage === '' ? piece : `${passage}\n\n${piece}`;
      if (at + longest < clean.length) {
        passages.push(passage);
        passage = '';
      }
    }
  }
  if (passage !== '') passages.push(passage);
  return passages;
}
