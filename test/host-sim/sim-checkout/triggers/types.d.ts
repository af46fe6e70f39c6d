// The shapes of Sim's triggers that the exported files meet, in our words.
import type { BlockIcon, SubBlockConfig } from '../blocks/types';

export interface TriggerOutput {
  type?: string;
  description?: string | TriggerOutput;
  [key: string]: TriggerOutput | string | undefined;
}

export interface TriggerConfig {
  id: string;
  name: string;
  provider: string;
  description: string;
  version: string;
  icon?: BlockIcon;
  subBlocks: SubBlockConfig[];
  outputs: Record<string, TriggerOutput>;
  webhook?: { method?: 'POST' | 'GET' | 'PUT' | 'DELETE'; headers?: Record<string, string> };
  polling?: boolean;
}
