import { escapeHtml, htmlOf } from '../ai/text-checks.js';
import type { Source } from './source.js';

/** A source as outputs name it. */
export interface NamedSource {
  readonly kind: Source['kind'];
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
}

export function named({ kind, id, title, url }: Source): NamedSource {
  return { kind, id, title, url };
}

/** An answer as HTML, with its sources below where they are to be named. */
export function bodyOf(text: string, sources: readonly NamedSource[]): string {
  const items = sources.map(({ title, url }) => {
    const words = escapeHtml(title);
    return url === null ? `<li>${words}</li>` : `<li><a href="${escapeHtml(url)}">${words}</a></li>`;
  });
  return items.length === 0 ? htmlOf(text) : `${htmlOf(text)}<ul>${items.join('')}</ul>`;
}
