/** Above the ids that services give out, and below the largest integer that a number holds exactly. */
const firstDecimal = 9_000_000_000_000_000;

/**
 * Ids for things that were never made: each one once, the same ones in the same order for every recording, and in the
 * form of the entity's ids. They lie where no real id does, so that one can never name somebody's real data: 24
 * hexadecimal digits begin with the time 1970, decimal ones have 16 digits.
 */
export class InventedIds {
  readonly #made = new Set<string>();
  #count = 0;

  /** A new id like `example`, or a decimal one. */
  make(example = '0'): string {
    this.#count += 1;
    const id = idLike(example, this.#count);
    this.#made.add(id);
    return id;
  }

  has(id: unknown): boolean {
    return (typeof id === 'string' || typeof id === 'number') && this.#made.has(String(id));
  }

  /** From now on the id names nothing: what it named was deleted. */
  drop(id: unknown): void {
    this.#made.delete(String(id));
  }
}

function idLike(example: string, count: number): string {
  if (/^[0-9a-f]{24}$/i.test(example)) return count.toString(16).padStart(24, '0');
  if (/^\d+$/.test(example)) return String(firstDecimal + count);
  return `${example}_${count}`;
}
