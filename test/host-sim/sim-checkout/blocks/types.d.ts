// The shapes of Sim's blocks that the exported block meets, in our words.

export declare enum AuthMode {
  OAuth = 'oauth',
  ApiKey = 'api_key',
  BotToken = 'bot_token',
}

export declare enum IntegrationType {
  Communication = 'communication',
  Support = 'support',
  Other = 'other',
}

interface Condition {
  field: string;
  value: string | number | boolean | (string | number | boolean)[];
  not?: boolean;
  and?: { field: string; value: string | number | boolean | (string | number | boolean)[] | undefined; not?: boolean };
}

type Visibility = 'user-or-llm' | 'user-only' | 'llm-only' | 'hidden';
type Value = 'string' | 'number' | 'boolean' | 'json' | 'array' | 'file';
// biome-ignore lint/suspicious/noExplicitAny: Sim's own type.
type Params = Record<string, any>;

export type BlockIcon = (props: { className?: string }) => object;

export interface SubBlockConfig {
  id: string;
  title?: string;
  canvasNoun?: string;
  type:
    | 'short-input'
    | 'long-input'
    | 'dropdown'
    | 'combobox'
    | 'slider'
    | 'table'
    | 'code'
    | 'switch'
    | 'oauth-input'
    | 'checkbox-list'
    | 'text';
  mode?: 'basic' | 'advanced' | 'both' | 'trigger' | 'trigger-advanced';
  context?: 'tool-input';
  hideFromCopilot?: boolean;
  canonicalParamId?: string;
  paramVisibility?: Visibility;
  required?: boolean | Condition | ((values?: Record<string, unknown>) => Condition);
  defaultValue?: string | number | boolean | Record<string, unknown> | unknown[];
  options?:
    | { label: string; id: string; group?: string; hidden?: boolean }[]
    | (() => { label: string; id: string; group?: string; hidden?: boolean }[]);
  placeholder?: string;
  password?: boolean;
  value?: (params: Params) => string;
  condition?: Condition | ((values?: Record<string, unknown>) => Condition);
  rows?: number;
  multiSelect?: boolean;
  wandConfig?: {
    enabled: boolean;
    prompt: string;
    generationType?: 'json-schema' | 'json-object' | 'sql-query' | 'timestamp' | 'timezone' | 'cron-expression';
    placeholder?: string;
  };
  dependsOn?: string[] | { all?: string[]; any?: string[] };
  description?: string;
  readOnly?: boolean;
  showCopyButton?: boolean;
  useWebhookUrl?: boolean;
  hideFromPreview?: boolean;
  language?: 'javascript' | 'json' | 'python';
  collapsible?: boolean;
  defaultCollapsed?: boolean;
}

type Clause = string | { text?: string; field: string | readonly string[]; after?: string; core?: boolean };
type Sentence = readonly Clause[];

export interface BlockConfig {
  type: string;
  name: string;
  description: string;
  category: 'blocks' | 'tools' | 'triggers';
  integrationType?: IntegrationType;
  longDescription?: string;
  docsLink?: string;
  bgColor: string;
  iconColor?: string;
  icon: BlockIcon;
  canvasPresentation?: {
    typeLabel?: string;
    defaultTitle: string;
    operationSubBlockId?: string;
    sentences?: { default?: Sentence; byOperation?: Record<string, Sentence> };
    triggerSentences?: { default?: Sentence; byTrigger?: Record<string, Sentence> };
  };
  subBlocks: SubBlockConfig[];
  authMode?: AuthMode;
  tools: {
    access: string[];
    config?: { tool: (params: Params) => string; params?: (params: Params) => Params };
  };
  inputs: Record<string, { type: Value; description?: string; schema?: unknown }>;
  outputs: Record<string, { type: Value | 'file[]' | 'any'; description?: string }>;
  hideFromToolbar?: boolean;
  sunset?: { status: 'legacy' | 'deprecated'; replacedBy?: string };
  triggers?: { enabled: boolean; available: string[] };
}

export interface BlockMeta {
  readonly tags: readonly ('customer-support' | 'messaging' | 'ticketing' | 'automation' | 'webhooks' | 'events')[];
  readonly url?: string;
  readonly templates: readonly {
    readonly icon: BlockIcon;
    readonly title: string;
    readonly prompt: string;
    readonly modules: readonly ('agent' | 'workflows' | 'tables' | 'files' | 'scheduled' | 'knowledge-base')[];
    readonly category: 'operations' | 'marketing' | 'sales' | 'engineering' | 'productivity' | 'support' | 'popular';
    readonly tags: readonly string[];
    readonly alsoIntegrations?: readonly string[];
    readonly featured?: boolean;
  }[];
  readonly skills?: readonly { readonly name: string; readonly description: string; readonly content: string }[];
}
