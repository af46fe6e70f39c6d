/** One message of a conversation with a model, as the endpoint takes it. */
export type Message =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | { readonly role: 'assistant'; readonly content: string; readonly tool_calls?: readonly FunctionCall[] | undefined }
  | { readonly role: 'tool'; readonly tool_call_id: string; readonly content: string };

/** A function that a model may ask for. */
export interface ModelFunction {
  readonly name: string;
  readonly description: string;
  /** JSON Schema. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A function that a model asks for. */
export interface FunctionCall {
  readonly id: string;
  readonly type: 'function';
  /** `arguments` is JSON, or what a model took for it. */
  readonly function: { readonly name: string; readonly arguments: string };
}
