import type { TriggerConfig } from './types';

export declare function getTrigger(triggerId: string): TriggerConfig;
