/** When a field shows, or must be filled. */
export interface SimCondition {
  field: string;
  value: string | string[];
  /** It holds for every other value. */
  not?: true;
  and?: SimCondition;
}

/** One field of a block. */
export interface SimSubBlock {
  id: string;
  title: string;
  /** What stands in the sentence of a card for a field that is empty. */
  canvasNoun?: string;
  type: 'short-input' | 'long-input' | 'dropdown' | 'text';
  /** `trigger` fields show where the block starts a workflow, all others where it does something. */
  mode?: 'advanced' | 'trigger';
  /** `tool-input` fields show where an agent has the block as a tool, and not on the canvas. */
  context?: 'tool-input';
  /** Kept from Sim's assistant, which builds workflows by the fields of the canvas. */
  hideFromCopilot?: boolean;
  required?: boolean | SimCondition;
  options?: { label: string; id: string; group?: string }[];
  multiSelect?: boolean;
  placeholder?: string;
  description?: string;
  password?: boolean;
  condition?: SimCondition;
  /** What the field holds from the start, which is saved with the block. For `text`, what it shows beside these values. */
  value?: (values: Record<string, unknown>) => string;
  wandConfig?: { enabled: boolean; prompt: string; generationType: 'timestamp' | 'json-object' };
  /** Who fills it in where an agent has the block as a tool; `hidden` fields are not shown there. */
  paramVisibility?: 'user-or-llm' | 'user-only' | 'hidden';
  /** Nobody can change what it shows. */
  readOnly?: boolean;
  showCopyButton?: boolean;
  /** Shows the address that Sim made for the trigger. */
  useWebhookUrl?: boolean;
  hideFromPreview?: boolean;
}

/** A part of the sentence on the card of a block: fixed words, or words around the value of a field. */
export type SimSentenceClause = string | { text?: string; field: string; core?: boolean };

/** What a block says about itself: all that is not a function. */
export interface SimBlockDescription {
  type: string;
  name: string;
  description: string;
  longDescription: string;
  category: 'tools';
  integrationType: string;
  bgColor: string;
  authMode?: 'api_key';
  canvasPresentation: {
    defaultTitle: string;
    /** The field whose choice stands in place of the title. */
    operationSubBlockId: 'operation';
    sentences: { byOperation: Record<string, SimSentenceClause[]> };
    triggerSentences?: { default: SimSentenceClause[] };
  };
  subBlocks: SimSubBlock[];
  /** The triggers from which it can start a workflow. Missing where nothing does. */
  triggers?: { enabled: true; available: string[] };
  inputs: Record<string, { type: 'string' | 'number' | 'boolean' | 'json'; description: string }>;
  outputs: Record<string, { type: 'string' | 'number' | 'boolean' | 'json' | 'array'; description: string }>;
}

/** A block as Sim loads it: a `BlockConfig`. */
export interface SimBlock extends SimBlockDescription {
  icon: SimIcon;
  tools: {
    access: string[];
    config: {
      tool: (params: Record<string, unknown>) => string;
      params: (params: Record<string, unknown>) => Record<string, unknown>;
    };
  };
}

/** Draws the icon of a block; in Sim a component of React. */
export type SimIcon = (props: never) => unknown;

/** What Sim's catalog shows about a block. */
export interface SimBlockMeta {
  tags: string[];
  url?: string;
  templates: SimTemplate[];
  skills: SimSkill[];
}

/** A workflow that Sim offers to build. */
export interface SimTemplate {
  title: string;
  prompt: string;
  modules: ('agent' | 'workflows' | 'tables' | 'files' | 'scheduled' | 'knowledge-base')[];
  category: 'support' | 'sales' | 'operations' | 'productivity';
  tags: string[];
  alsoIntegrations?: string[];
}

/** Instructions that a user of Sim can give to an agent. */
export interface SimSkill {
  name: string;
  description: string;
  content: string;
}
