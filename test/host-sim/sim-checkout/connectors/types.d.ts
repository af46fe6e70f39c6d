// The shapes of Sim that the exported connector meets, as few as that takes. They are its interfaces, in our words.

export interface ExternalDocument {
  externalId: string;
  title: string;
  content: string;
  mimeType: string;
  sourceFile?: { bytes: Buffer; fileName: string; mimeType: string };
  sourceUrl?: string;
  contentHash: string;
  contentDeferred?: boolean;
  skippedReason?: string;
  metadata?: Record<string, unknown>;
}

export interface ExternalDocumentList {
  documents: ExternalDocument[];
  nextCursor?: string;
  hasMore: boolean;
}

export interface ConnectorConfigField {
  id: string;
  title: string;
  type: 'short-input' | 'dropdown' | 'selector';
  placeholder?: string;
  required?: boolean;
  description?: string;
  options?: { label: string; id: string }[];
}

export interface ConnectorMeta {
  id: string;
  name: string;
  description: string;
  version: string;
  icon: (props: { className?: string }) => object;
  auth:
    | { mode: 'oauth'; provider: string; requiredScopes?: string[] }
    | { mode: 'apiKey'; label?: string; placeholder?: string; optional?: boolean };
  configFields: ConnectorConfigField[];
  supportsIncrementalSync?: boolean;
  rehydrateOnFullSync?: boolean;
  tagDefinitions?: { id: string; displayName: string; fieldType: 'text' | 'number' | 'date' | 'boolean' }[];
}

export interface ConnectorConfig extends ConnectorMeta {
  listDocuments: (
    accessToken: string,
    sourceConfig: Record<string, unknown>,
    cursor?: string,
    syncContext?: Record<string, unknown>,
    lastSyncAt?: Date,
  ) => Promise<ExternalDocumentList>;
  getDocument: (
    accessToken: string,
    sourceConfig: Record<string, unknown>,
    externalId: string,
    syncContext?: Record<string, unknown>,
  ) => Promise<ExternalDocument | null>;
  validateConfig: (
    accessToken: string,
    sourceConfig: Record<string, unknown>,
  ) => Promise<{ valid: boolean; error?: string }>;
  mapTags?: (metadata: Record<string, unknown>) => Record<string, unknown>;
}
