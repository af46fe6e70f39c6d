/**
 * Makes a text from outside safe to show: a customer could otherwise write escape codes that recolour, overwrite or
 * retitle the terminal of whoever reads the message.
 */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** A text on one line, cut to a number of characters. */
export function oneLine(text: string, longest: number): string {
  const line = plain(text).replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, Math.max(0, longest - 1)).join('')}…`;
}

/** The words of an HTML text. */
export function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ');
}
