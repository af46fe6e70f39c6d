/** The first characters of a text with a note of how many are left out. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = endOfPiece(text, maxLength);
  return `${text.slice(0, end)}… [+${text.length - end} characters]`;
}

/** Where to cut a text so that no character is cut in two: at `wanted`, or one before. */
export function endOfPiece(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const code = text.charCodeAt(wanted - 1);
  return code >= 0xd800 && code <= 0xdbff ? wanted - 1 : wanted;
}
