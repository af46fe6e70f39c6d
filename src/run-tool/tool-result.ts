import type { ToolError } from '../errors.js';

/** Something that did not come out as wished, although the call succeeded. */
export interface Warning {
  /** Which part of the call it is about. */
  readonly step: string;
  readonly message: string;
  readonly error?: ToolError;
}

/** What a tool returns. */
export interface ToolResult<Output = Record<string, unknown>> {
  readonly output: Output;
  readonly warnings: readonly Warning[];
  /** Present when the call was recorded in place of being sent. */
  readonly recorded?: Recorded | undefined;
}

/** What is to be known of an answer that no service gave. */
export interface Recorded {
  /** Dotted paths of the values in the output that nobody gave. */
  readonly invented: readonly string[];
}
