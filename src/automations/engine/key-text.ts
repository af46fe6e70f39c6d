import { isName } from '../../queue/check.js';
import { digest } from '../../run-tool/request-key.js';

/** A key of any text, in a form that any journal keeps. It tells nothing of the text, which can be a customer's. */
export function keyText(...parts: readonly string[]): string {
  return digest(parts);
}

/** The same, readable where it can be kept as it is. */
export function readableKey(text: string): string {
  return isName(text) ? text : keyText(text);
}
