/**
 * The parts of n8n's interfaces that the node uses, in our own words: n8n's own types are not needed to build it. Lists
 * are not readonly, since n8n's are not: so the class fits n8n's types where somebody has them.
 */

import type { Readable } from 'node:stream';

export interface N8nOption {
  readonly name: string;
  readonly value: string;
  readonly description?: string;
  /** Text in the list of what a node can do. */
  readonly action?: string;
}

export interface N8nProperty {
  readonly displayName: string;
  readonly name: string;
  readonly type:
    | 'string'
    | 'number'
    | 'boolean'
    | 'options'
    | 'multiOptions'
    | 'json'
    | 'dateTime'
    | 'collection'
    | 'notice';
  readonly default: string | number | boolean | string[] | Record<string, never>;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: true;
  readonly noDataExpression?: true;
  readonly options?: (N8nOption | N8nProperty)[];
  readonly typeOptions?: {
    readonly loadOptionsMethod?: string;
    readonly loadOptionsDependsOn?: string[];
    readonly rows?: number;
    readonly minValue?: number;
    readonly maxValue?: number;
    readonly password?: true;
  };
  readonly displayOptions?: { readonly show: Record<string, (string | boolean)[]> };
}

export interface N8nNodeDescription {
  readonly displayName: string;
  readonly name: string;
  readonly icon: `file:${string}.svg`;
  readonly group: 'transform'[];
  readonly version: 1;
  readonly subtitle: string;
  readonly description: string;
  readonly defaults: { readonly name: string };
  readonly inputs: 'main'[];
  readonly outputs: 'main'[];
  readonly usableAsTool: true;
  readonly credentials: { readonly name: string; readonly required: true }[];
  readonly properties: N8nProperty[];
}

export interface N8nCredentialType {
  readonly name: string;
  readonly displayName: string;
  readonly icon: `file:${string}.svg`;
  readonly documentationUrl?: string;
  readonly properties: N8nProperty[];
  readonly authenticate: {
    readonly type: 'generic';
    readonly properties: {
      readonly headers: Readonly<Record<string, string>>;
      readonly qs?: Readonly<Record<string, string>>;
      readonly auth?: { readonly username: string; readonly password: string };
    };
  };
  readonly test?: { readonly request: { readonly baseURL: string; readonly url: string } };
}

/** What n8n gives to a menu that loads its options. */
export interface N8nLoadContext {
  getCredentials(name: string): Promise<unknown>;
  getCurrentNodeParameters(): unknown;
}

/** What n8n keeps of a file. */
export type N8nBinary = {
  readonly data: string;
  readonly mimeType: string;
  readonly fileName?: string;
};

/** How a node reads the files of its items, and makes those of its results. */
export interface N8nFileHelpers {
  /** @throws an error in n8n's words where the item has no such file. */
  assertBinaryData(itemIndex: number, name: string): N8nBinary;
  getBinaryDataBuffer(itemIndex: number, name: string): Promise<Buffer>;
  prepareBinaryData(data: Readable, fileName?: string, mimeType?: string): Promise<N8nBinary>;
}

/** What n8n gives to a node that runs. */
export interface N8nExecuteContext {
  getCredentials(name: string): Promise<unknown>;
  getInputData(): readonly unknown[];
  getNodeParameter(name: string, itemIndex: number, fallback: unknown): unknown;
  continueOnFail(): boolean;
  /** IANA name of the workflow's time zone. */
  getTimezone(): string;
  /** Missing in old versions of n8n. */
  getExecutionCancelSignal?(): AbortSignal | undefined;
  readonly helpers: N8nFileHelpers;
}

/** What an item can hold. */
export type N8nJson = Record<string, string | number | boolean | object | null | undefined>;

/** A type and no interface, which n8n's own item type would not take. */
export type N8nItem = {
  readonly json: N8nJson;
  readonly binary?: Record<string, N8nBinary>;
  readonly pairedItem: { readonly item: number };
};

export interface N8nNode {
  readonly description: N8nNodeDescription;
  readonly methods: {
    readonly loadOptions: Record<string, (this: N8nLoadContext) => Promise<N8nOption[]>>;
  };
  execute(this: N8nExecuteContext): Promise<N8nItem[][]>;
}
