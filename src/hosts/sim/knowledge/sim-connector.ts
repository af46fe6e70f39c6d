import type { SimIcon } from '../sim-block.js';

/** A document as Sim's knowledge bases take it from a connector. */
export interface SimDocument {
  externalId: string;
  title: string;
  /** The text; empty while it is deferred. */
  content: string;
  mimeType: string;
  sourceUrl?: string;
  /** Sim takes a document again when this changes, and otherwise leaves it alone. */
  contentHash: string;
  /** The text comes by `getDocument`, which Sim calls for new and changed documents only. */
  contentDeferred?: boolean;
  /** Why it is not taken in; Sim shows it with the document. */
  skippedReason?: string;
  metadata?: Record<string, unknown>;
}

/** A page of documents. */
export interface SimDocumentList {
  documents: SimDocument[];
  nextCursor?: string;
  hasMore: boolean;
}

/** A field of the form that adds a connector to a knowledge base. */
export interface SimConnectorField {
  id: string;
  title: string;
  type: 'short-input' | 'dropdown';
  required?: boolean;
  placeholder?: string;
  description?: string;
  options?: { label: string; id: string }[];
}

/** A tag of a knowledge base that a connector fills. */
export interface SimConnectorTag {
  id: string;
  displayName: string;
  fieldType: 'text' | 'number' | 'date' | 'boolean';
}

/** What a connector says about itself, which Sim's editor loads in the browser. */
export interface SimConnectorMeta {
  id: string;
  name: string;
  description: string;
  version: string;
  icon: SimIcon;
  auth: { mode: 'apiKey'; label?: string; placeholder?: string };
  configFields: SimConnectorField[];
  supportsIncrementalSync?: boolean;
  tagDefinitions?: SimConnectorTag[];
}

/** What a connector does, on the server. Sim hands the values of its fields over as `sourceConfig`. */
export interface SimConnectorBehaviour {
  /**
   * @param syncContext an object that one sync has for all its calls; `listingCapped` in it keeps Sim from deleting what was not
   *   listed.
   * @param lastSyncAt end of the last sync, where only what changed since is wanted.
   */
  listDocuments: (
    accessToken: string,
    sourceConfig: Record<string, unknown>,
    cursor?: string,
    syncContext?: Record<string, unknown>,
    lastSyncAt?: Date,
  ) => Promise<SimDocumentList>;
  getDocument: (
    accessToken: string,
    sourceConfig: Record<string, unknown>,
    externalId: string,
    syncContext?: Record<string, unknown>,
  ) => Promise<SimDocument | null>;
  validateConfig: (
    accessToken: string,
    sourceConfig: Record<string, unknown>,
  ) => Promise<{ valid: boolean; error?: string }>;
  mapTags: (metadata: Record<string, unknown>) => Record<string, unknown>;
}

/** A knowledge connector, whole. */
export interface SimConnector extends SimConnectorMeta, SimConnectorBehaviour {}
