/** Who may fill a parameter in Sim. */
export type SimVisibility = 'user-or-llm' | 'user-only' | 'llm-only' | 'hidden';

/** One parameter of a tool. Sim checks nothing but presence, and that only where the model may fill it. */
export interface SimParam {
  type: 'string' | 'number' | 'boolean' | 'json' | 'array';
  required: boolean;
  visibility: SimVisibility;
  /** All that a model is told: its schema holds no words of an enum and no bounds. */
  description: string;
  items?: { type: string };
}

/** One key of an output, as Sim lists it for later blocks. */
export interface SimOutput {
  type: 'string' | 'number' | 'boolean' | 'json' | 'object' | 'array';
  description?: string;
  optional?: boolean;
  nullable?: boolean;
  properties?: Record<string, SimOutput>;
  items?: Pick<SimOutput, 'type' | 'description' | 'properties'>;
}

/** What a tool answers. */
export interface SimResult {
  success: boolean;
  output: Record<string, unknown>;
  /** Why it failed. Sim shows this text to the user and to the model. */
  error?: string;
}

/** What Sim hands to a tool: its parameters, and keys of Sim's own. */
export type SimParams = Record<string, unknown>;

/** The part of an HTTP answer that is read. */
export interface SimResponse {
  text(): Promise<string>;
}

/** A request as Sim builds it, from functions of the parameters. */
export interface SimRequest {
  url: (params: SimParams) => string;
  /** A function: with a fixed verb, an argument named `method` would replace it. */
  method: (params: SimParams) => 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers: (params: SimParams) => Record<string, string>;
  body: (params: SimParams) => Record<string, unknown> | undefined;
  retry?: {
    enabled: boolean;
    maxRetries: number;
    initialDelayMs: number;
    maxDelayMs: number;
    retryIdempotentOnly: boolean;
  };
  stripAuthOnRedirect: boolean;
}

/** What a tool does. */
export interface SimBehaviour {
  request: SimRequest;
  transformResponse?: (response: SimResponse, params?: SimParams) => Promise<SimResult>;
  /** Carries the call in place of `request`. */
  directExecution?: (params: SimParams, signal?: AbortSignal) => Promise<SimResult>;
}

/** What a tool says about itself. */
export interface SimDescription {
  id: string;
  name: string;
  description: string;
  version: string;
  params: Record<string, SimParam>;
  outputs: Record<string, SimOutput>;
}

/** A tool as Sim loads it: a `ToolConfig`. */
export interface SimTool extends SimDescription, SimBehaviour {}
