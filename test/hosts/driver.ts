import type { AgentOptions } from '../../src/agent/index.js';
import type { Intercom } from '../../src/index.js';

/** One call of a scripted model. */
export interface ScriptedCall {
  readonly tool: string;
  /** The arguments that the model means. Text stands for arguments that are JSON text where an object belongs. */
  readonly args: unknown;
}

/** Runs of a host's own loop: a scripted model makes one call, the host does with it what it does with every call. */
export interface Driver {
  readonly name: string;
  /** Whether the host hands an abort of its run on to the tools. */
  readonly abortsTools: boolean;
  /** What the host itself says of a tool that it does not have: to its model, or by an error to its program. */
  readonly unknownTool: RegExp;
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
