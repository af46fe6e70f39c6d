/** Tags that begin a block of their own; a text that starts with one is HTML already. */
const BLOCK = /^<(p|div|h[1-6]|ul|ol|li|table|blockquote|pre|figure|img|hr)\b/i;

/**
 * A body as Intercom keeps it: blocks of HTML stay (without `html` and `body` around them), everything else is
 * wrapped in paragraphs, one for each run of lines.
 */
export function toHtml(body: string): string {
  const inner = body
    .replace(/<\/?(html|body)\b[^<>]*>/gi, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  if (BLOCK.test(inner))
    return inner.replace(/>(\s+)</g, (between, space: string) => (space.includes('\n') ? '>\n<' : between));
  return paragraphs(inner);
}

/** The same for a text in which HTML is not supported: its angle brackets are shown as such. */
export function textToHtml(text: string): string {
  return paragraphs(escapeHtml(text.replace(/\r\n?/g, '\n').trim()));
}

/** HTML as plain text, for `display_as=plaintext`. */
export function toPlainText(html: string): string {
  const text = html
    .replace(/<br\s{0,9}\/?>/gi, '\n')
    .replace(/<\/(p|div|h[1-6]|li|tr|blockquote|pre)>\s*/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/\n{2,}/g, '\n');
  return decodeEntities(text).trim();
}

export function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };

function paragraphs(inner: string): string {
  return inner
    .split(/\n{2,}/)
    .map((block) => `<p>${block.replace(/\n/g, '<br>')}</p>`)
    .join('\n');
}

/** A text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
