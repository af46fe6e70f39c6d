import { assembleSandbox } from './assemble.js';
import type { SandboxOptions } from './options.js';
import { resources } from './resources.js';
import type { Sandbox } from './sandbox.js';

/** @throws RangeError for an option that makes no sense, and for a token that looks like a real one. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return assembleSandbox(resources, options);
}
