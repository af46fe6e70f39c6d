const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/**
 * Whether two texts say the same, whatever HTML is around them. Intercom wraps what it is given in paragraphs. A false
 * no costs a question, so anything doubtful counts as different.
 */
export function sameText(one: string, other: string): boolean {
  return words(one) === words(other);
}

function words(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
