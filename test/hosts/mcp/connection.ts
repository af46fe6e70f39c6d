/** What the tests need of a client, whichever SDK it comes from. */
export interface Connection {
  toolNames(): Promise<string[]>;
  /** Arguments of any kind, since a model may give any. */
  call(name: string, args: unknown, options?: CallOptions): Promise<CallAnswer>;
  readResource(uri: string): Promise<string>;
  /** The texts of a prompt's messages. */
  prompt(name: string, args: Record<string, string>): Promise<string[]>;
  close(): Promise<void>;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Asks for progress, and is told of it. */
  onprogress?(progress: Progress): void;
}

export interface Progress {
  readonly progress: number;
  readonly total?: number | undefined;
  readonly message?: string | undefined;
}

export interface CallAnswer {
  readonly text: string;
  readonly isError: boolean;
  readonly structured: unknown;
  /** The whole answer as it came. */
  readonly raw: string;
}

/** How a server is reached. */
export type Address =
  | { readonly url: string; readonly token?: string }
  | { readonly command: string; readonly args: readonly string[]; readonly env: Record<string, string> };

/** Answers what the user is asked: the answer, and what was asked. */
export interface User {
  readonly questions: string[];
  answer(): { action: 'accept' | 'decline'; content?: { approve: boolean } };
}

/** Makes a client of one SDK and era. It can ask its user when there is one. */
export type Connect = (address: Address, user?: User) => Promise<Connection>;

export function answerOf(result: Readonly<Record<string, unknown>>): CallAnswer {
  const blocks: unknown[] = Array.isArray(result.content) ? result.content : [];
  return {
    text: blocks.map(textOf).join('\n'),
    isError: result.isError === true,
    structured: result.structuredContent,
    raw: JSON.stringify(result),
  };
}

/** The text of a content block, or of the resource inside it. */
export function textOf(block: unknown): string {
  if (typeof block !== 'object' || block === null) return '';
  if ('text' in block) return String(block.text);
  return 'resource' in block ? textOf(block.resource) : '';
}

/** A value as it travels, of a type that every client takes. */
export function asSent(value: unknown) {
  return JSON.parse(JSON.stringify(value));
}
