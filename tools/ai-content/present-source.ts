import type { ContentImportSource } from '../../src/generated/types.js';
import { defineLookup, path } from '../../src/intercom/index.js';

export interface NamedSource {
  readonly sourceId: string;
}

const read = ({ sourceId }: NamedSource) => [
  { method: 'GET', path: path`/ai/content_import_sources/${sourceId}` } as const,
];

/** The address that a source has: an update has to send one. */
export const presentUrl = defineLookup({
  title: 'the address that the source has',
  requests: read,
  pick: ([source]: readonly ContentImportSource[]) => source?.url,
  advice: 'give the address of the source',
});

/** How a source is kept current: an update has to send it, and has another word for `automatic` than answers have. */
export const presentBehavior = defineLookup({
  title: 'how the source is kept current',
  requests: read,
  pick: ([source]: readonly ContentImportSource[]) =>
    source?.sync_behavior === 'automatic' ? 'automated' : source?.sync_behavior,
  advice: 'give sync_behavior: api, automated or manual',
});
