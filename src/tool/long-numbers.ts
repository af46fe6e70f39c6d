/** The texts and the numbers of JSON. */
const token = /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Whether JavaScript may read other digits than these: a whole number beyond 2^53. */
function isLong(text: string): boolean {
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text));
}

/** The first whole number of a JSON text that has more digits than a number keeps. */
export function lostNumber(json: string): string | undefined {
  return json.match(token)?.find((text) => isLong(text) && String(Number(text)) !== text);
}

/** JSON in which whole numbers beyond 2^53 are texts, which keep all digits. */
export function longNumbersAsText(json: string): string {
  return json.replace(token, (text) => (isLong(text) ? `"${text}"` : text));
}
