// The shapes of Sim that the exported files meet, as few as that takes. They are its interfaces, in our words.

type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
type OutputType = 'string' | 'number' | 'boolean' | 'json' | 'object' | 'array' | 'file' | 'file[]';

export interface OutputProperty {
  type: OutputType;
  description?: string;
  optional?: boolean;
  nullable?: boolean;
  properties?: Record<string, OutputProperty>;
  items?: { type: OutputType; description?: string; properties?: Record<string, OutputProperty> };
}

export interface ToolResponse {
  success: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: Sim's own type, which decides what fits.
  output: Record<string, any>;
  error?: string;
}

interface ToolParam {
  type: string;
  required?: boolean;
  visibility?: 'user-or-llm' | 'user-only' | 'llm-only' | 'hidden';
  default?: unknown;
  description?: string;
  items?: { type?: string; description?: string };
}

// biome-ignore lint/suspicious/noExplicitAny: Sim's own defaults.
export interface ToolConfig<P = any, R = any> {
  id: string;
  name: string;
  description: string;
  version: string;
  params: Record<string, ToolParam>;
  outputs?: Record<string, OutputProperty & { fileConfig?: { mimeType?: string; extension?: string } }>;
  oauth?: { required: boolean; provider: string; requiredScopes?: string[] };
  errorExtractor?: string;
  request: {
    url: string | ((params: P) => string);
    method: Verb | ((params: P) => Verb);
    headers: (params: P) => Record<string, string>;
    // biome-ignore lint/suspicious/noExplicitAny: Sim's own type.
    body?: (params: P) => Record<string, any> | string | FormData | undefined;
    retry?: {
      enabled: boolean;
      maxRetries?: number;
      initialDelayMs?: number;
      maxDelayMs?: number;
      retryIdempotentOnly?: boolean;
    };
    stripAuthOnRedirect?: boolean;
  };
  transformResponse?: (response: Response, params?: P) => Promise<R>;
  postProcess?: (
    result: ToolResponse,
    params: P,
    executeTool: (id: string, params: Record<string, unknown>) => Promise<ToolResponse>,
  ) => Promise<ToolResponse>;
  directExecution?: (params: P, signal?: AbortSignal) => Promise<ToolResponse>;
}
