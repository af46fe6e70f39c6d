/** A text of a customer as a model may read it. */
export interface CustomerText {
  readonly text: string;
  readonly isShortened: boolean;
}

/**
 * What a reader sees of a text or HTML, without unseen characters, cut to a length. It is still somebody's words: only
 * between the signs of a mark it may stand in a question.
 */
export async function customerText(given: string, most: number): Promise<CustomerText> {
  // Loaded here: it brings a reader of HTML along.
  const { htmlToText } = await import('../../../agent/text/html-to-text.js');
  const text = htmlToText(given);
  if (text.length <= most) return { text, isShortened: false };
  return { text: text.slice(0, most).toWellFormed(), isShortened: true };
}
