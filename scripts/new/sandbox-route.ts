import type { Operation } from './description.js';

/** A file of a draft. */
export interface DraftFile {
  /** Path in the project. */
  readonly path: string;
  readonly content: string;
}

/** The part of a draft that belongs to the sandbox. */
export interface SandboxRouteDraft {
  readonly files: readonly DraftFile[];
  readonly left: readonly string[];
}

/** Drafts the route of the sandbox for an operation. It writes no file yet and says where the route belongs. */
export function draftSandboxRoute({ method, path }: Operation): SandboxRouteDraft {
  return { files: [], left: [`The sandbox has no route ${method} ${path} by this draft: add it below src/sandbox/.`] };
}
