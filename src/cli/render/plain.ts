/**
 * Makes a text from outside safe to show: a customer could otherwise write escape codes that recolour, overwrite or
 * retitle the terminal of whoever reads the message.
 */
export function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu, '');
}

/** A text on one line, cut to a number of characters where one is given. */
export function oneLine(text: string, longest = Number.POSITIVE_INFINITY): string {
  const line = plain(text).replace(/\s+/g, ' ').trim();
  // Never more characters than units: most texts need not be taken apart.
  if (line.length <= longest) return line;
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, Math.max(0, longest - 1)).join('')}…`;
}

/** Whether a text has a tag of HTML in it. */
export function hasTag(text: string): boolean {
  return /<\/?[a-z][^<>]*>/i.test(text);
}
