import type { AgentOptions } from '../../src/agent/index.js';
import type { Intercom } from '../../src/index.js';

/** One call of a scripted model. */
export interface ScriptedCall {
  readonly tool: string;
  /** As the model writes them: plain data, or text where the host takes the model's own. */
  readonly args: unknown;
}

/** Runs of a host's own loop: a scripted model makes one call, the host does with it what it does with every call. */
export interface Driver {
  readonly name: string;
  /** Whether the host hands an abort of its run on to the tools. */
  readonly abortsTools: boolean;
  run(intercom: Intercom, options: AgentOptions, call: ScriptedCall, more?: RunOptions): Promise<Outcome>;
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  /** What the user says when the host asks; without it the run stays where it is. */
  readonly answer?: 'yes' | 'no' | undefined;
}

export interface Outcome {
  /** The tools as the model got them. */
  readonly shown: readonly ShownTool[];
  /** The host asked its user. */
  readonly asked: boolean;
  /** What the model was told about its call. */
  readonly told: string | undefined;
}

export interface ShownTool {
  readonly name: string;
  readonly description: string;
  readonly schema: unknown;
}
