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

/** What an admin writes, without the elements that Intercom takes out: the content of `div` stays, that of `script` does not. */
export function sanitized(body: string): string {
  return body.replace(/<script\b[^<>]*>[\s\S]*?(<\/script\s*>|$)/gi, '').replace(/<\/?(div|script)\b[^<>]*>/gi, '');
}

/** A text in which HTML is not supported, as HTML: its angle brackets are shown as such. */
export function textToHtml(text: string): string {
  return paragraphs(escapeHtml(text.replace(/\r\n?/g, '\n').trim()));
}

/** HTML as plain text, for `display_as=plaintext`. */
export function toPlainText(html: string): string {
  const text = html
    .replace(/<br\s{0,9}\/?>/gi, '\n')
    .replace(/<a\b([^<>]*)>([^<>]*)<\/a>/gi, (_link, about: string, text: string) => linkText(about, text))
    .replace(/<\/(p|div|h[1-6]|li|tr|blockquote|pre)>\s*/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/\n{2,}/g, '\n');
  return decodeEntities(text).trim();
}

/** A link as text: its words with the address behind them, unless they are the address. */
function linkText(attributes: string, text: string): string {
  const address = /\bhref="([^"]*)"/i.exec(attributes)?.[1];
  return address === undefined || address === text.trim() ? text : `${text} (${address})`;
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
