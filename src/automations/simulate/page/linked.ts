import type { Sample } from '../report/report.js';
import { type Html, html } from './html.js';

/** The conversation or ticket, with a link where it is known. */
export function linked({ kind, id, link }: Pick<Sample, 'kind' | 'id' | 'link'>): Html {
  const words = `${kind} ${id}`;
  const isWeb = link?.startsWith('https://') === true;
  return isWeb ? html`<a href="${link}" rel="noopener noreferrer">${words}</a>` : html`${words}`;
}
