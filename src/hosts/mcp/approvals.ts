import { createHash, randomUUID } from 'node:crypto';

/** How long a question stays open, in milliseconds. */
const answerTimeoutMs = 10 * 60_000;

const maxOpen = 1000;

/**
 * The questions that users have not answered yet. Each belongs to one call with its exact arguments and is taken once, so
 * that an approval can neither be moved to another call nor used twice.
 */
export class Approvals {
  readonly #open = new Map<string, { readonly call: string; readonly until: number }>();

  /** Opens a question and answers with its name, which a client cannot guess. */
  open(tool: string, args: unknown): string {
    const oldest = this.#open.keys().next().value;
    if (this.#open.size >= maxOpen && oldest !== undefined) this.#open.delete(oldest);
    const id = randomUUID();
    this.#open.set(id, { call: fingerprint(tool, args), until: Date.now() + answerTimeoutMs });
    return id;
  }

  /** Whether the question was open and asked about this very call. It is closed afterwards. */
  take(id: unknown, tool: string, args: unknown): boolean {
    if (typeof id !== 'string') return false;
    const found = this.#open.get(id);
    this.#open.delete(id);
    return found !== undefined && found.until >= Date.now() && found.call === fingerprint(tool, args);
  }
}

function fingerprint(tool: string, args: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([tool, args], sortKeys))
    .digest('base64');
}

/** The same arguments must look the same, in whatever order a client sends them. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
