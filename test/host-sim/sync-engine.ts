import type { SimConnectorBehaviour, SimDocument } from '../../src/hosts/sim/index.js';

/** A document as the engine keeps it. */
export interface KeptDocument {
  readonly title: string;
  readonly content: string;
  readonly hash: string;
  readonly sourceUrl: string | undefined;
  readonly tags: Record<string, unknown>;
  /** Hidden: a whole listing did not have it. The next one that lacks it too deletes it. */
  readonly hidden: boolean;
}

/** What a sync came to. */
export interface SyncResult {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly hidden: number;
  readonly deleted: number;
  /** How often the connector was asked to list on. */
  readonly pages: number;
}

type Ending = 'added' | 'updated' | 'unchanged' | 'failed';

/** What runs a sync in Sim, in its ways with pages, hashes, deferred texts and deletions. */
export class SyncEngine {
  readonly documents = new Map<string, KeptDocument>();
  readonly failures: unknown[] = [];
  readonly #connector: SimConnectorBehaviour;
  readonly #token: string;
  readonly #config: Record<string, unknown>;
  #lastSyncAt: Date | undefined;

  constructor(connector: SimConnectorBehaviour, token: string, config: Record<string, unknown>) {
    this.#connector = connector;
    this.#token = token;
    this.#config = config;
  }

  /** @param now end of the sync, as the clock of the service has it. */
  async sync(now: Date, { incremental = false, full = false } = {}): Promise<SyncResult> {
    const hasHidden = [...this.documents.values()].some(({ hidden }) => hidden);
    const since = incremental && !full && !hasHidden ? this.#lastSyncAt : undefined;
    const context: Record<string, unknown> = {};
    const listed = new Map<string, SimDocument>();
    const pages = await this.#list(listed, context, since);
    const counts = { pages, added: 0, updated: 0, unchanged: 0, failed: 0, hidden: 0, deleted: 0 };
    const changed: SimDocument[] = [];
    for (const document of listed.values()) {
      const kept = this.documents.get(document.externalId);
      if (document.content.trim() === '' && !document.contentDeferred) continue;
      if (kept?.hash === document.contentHash) {
        counts.unchanged += 1;
        this.documents.set(document.externalId, { ...kept, hidden: false });
      } else changed.push(document);
    }
    for (let at = 0; at < changed.length; at += 5) {
      const endings = await Promise.all(changed.slice(at, at + 5).map((document) => this.#take(document, context)));
      for (const ending of endings) if (ending !== undefined) counts[ending] += 1;
    }
    if (since === undefined && (context.listingCapped !== true || full)) this.#reconcile(listed, full, counts);
    this.#lastSyncAt = now;
    return counts;
  }

  async #list(listed: Map<string, SimDocument>, context: Record<string, unknown>, since?: Date): Promise<number> {
    let cursor: string | undefined;
    for (let page = 1; page <= 500; page += 1) {
      const answer = await this.#connector.listDocuments(this.#token, this.#config, cursor, context, since);
      for (const one of answer.documents) if (!listed.has(one.externalId)) listed.set(one.externalId, one);
      cursor = answer.nextCursor;
      if (!answer.hasMore) return page;
      if (cursor === undefined) break;
    }
    context.listingCapped = true;
    return 500;
  }

  async #take(document: SimDocument, context: Record<string, unknown>): Promise<Ending | undefined> {
    const kept = this.documents.get(document.externalId);
    try {
      const whole = document.contentDeferred
        ? await this.#connector.getDocument(this.#token, this.#config, document.externalId, context)
        : document;
      if (whole === null || whole.content.trim() === '') return kept === undefined ? undefined : 'unchanged';
      const metadata = { ...document.metadata, ...whole.metadata };
      const { title, content, contentHash: hash, sourceUrl } = whole;
      const tags = this.#connector.mapTags(metadata);
      this.documents.set(document.externalId, { title, content, hash, sourceUrl, tags, hidden: false });
      return kept === undefined ? 'added' : 'updated';
    } catch (error) {
      this.failures.push(error);
      return 'failed';
    }
  }

  #reconcile(
    listed: ReadonlyMap<string, SimDocument>,
    full: boolean,
    counts: { hidden: number; deleted: number },
  ): void {
    const missing = [...this.documents].filter(([id]) => !listed.has(id));
    const cap = Math.max(25, Math.floor(this.documents.size / 4));
    if (missing.length > cap && !full) return;
    for (const [id, kept] of missing) {
      if (full || kept.hidden) {
        this.documents.delete(id);
        counts.deleted += 1;
      } else {
        this.documents.set(id, { ...kept, hidden: true });
        counts.hidden += 1;
      }
    }
  }
}
