/** What to do about a text in another encoding, such as Latin-1. */
export const noUtf8 = 'holds bytes that are no UTF-8: save it as UTF-8 and call again';

/**
 * Bytes as text. Another encoding would lose the letters beyond ASCII silently, and send what is left.
 *
 * @throws TypeError for bytes that are no UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
