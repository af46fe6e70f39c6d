/**
 * How many tokens a text may take, erring on the high side and without a tokenizer: three ASCII characters a token, and
 * for everything else two bytes of UTF-8 a token. English prose takes about four characters a token, JSON full of ids
 * about three.
 */
export function estimateTokens(text: string): number {
  let sixths = 0;
  for (let at = 0; at < text.length; at += 1) sixths += sixthsOf(text.charCodeAt(at));
  return Math.ceil(sixths / 6);
}

/** Sixths of a token that one UTF-16 unit takes. Half a surrogate pair stands for two of four bytes. */
function sixthsOf(code: number): number {
  if (code < 0x80) return 2;
  const twoBytes = code < 0x800 || (code >= 0xd800 && code <= 0xdfff);
  return twoBytes ? 6 : 9;
}
