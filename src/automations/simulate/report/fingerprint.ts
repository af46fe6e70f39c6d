import { createHash } from 'node:crypto';
import type { Row } from '../row.js';
import type { Fingerprints } from './diff.js';

/** More are not kept: they are for people who look at what a change of the file did. */
const most = 20_000;

/** Digests of what came of events, for the diff to a later simulation. */
export class FingerprintList {
  readonly #prints: Record<string, string> = {};
  #count = 0;
  #isWhole = true;

  add({ event, outcome, note, would }: Row): void {
    if (this.#count >= most) {
      this.#isWhole = false;
      return;
    }
    this.#count += 1;
    const what = would.map(({ tool, tags, assignee, closes, body }) => [tool, tags, assignee, closes, body]);
    const text = JSON.stringify([outcome, note?.message ?? null, what]);
    this.#prints[event] = createHash('sha256').update(text).digest('base64url').slice(0, 12);
  }

  /** Undefined where there were more events than are kept. */
  list(): Fingerprints | undefined {
    return this.#isWhole ? this.#prints : undefined;
  }
}
