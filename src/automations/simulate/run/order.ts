/** Moments of many things in the order of time, in a few bytes each. */
export class Order {
  #times = new Float64Array(1024);
  #things = new Uint32Array(1024);
  #nths = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param time unix seconds */
  add(time: number, thing: number, nth: number): void {
    if (this.#length === this.#times.length) this.#grow();
    this.#times[this.#length] = time;
    this.#things[this.#length] = thing;
    this.#nths[this.#length] = nth;
    this.#length += 1;
  }

  /** From the earliest to the latest; within one second in the order in which they were added. */
  *sorted(): Generator<{ readonly time: number; readonly thing: number; readonly nth: number }> {
    const order = new Uint32Array(this.#length).map((_, index) => index);
    order.sort((left, right) => (this.#times[left] ?? 0) - (this.#times[right] ?? 0) || left - right);
    for (const index of order) {
      yield { time: this.#times[index] ?? 0, thing: this.#things[index] ?? 0, nth: this.#nths[index] ?? 0 };
    }
  }

  #grow(): void {
    const grown = <T extends Float64Array | Uint32Array>(made: T, from: T): T => {
      made.set(from);
      return made;
    };
    this.#times = grown(new Float64Array(this.#times.length * 2), this.#times);
    this.#things = grown(new Uint32Array(this.#things.length * 2), this.#things);
    this.#nths = grown(new Uint32Array(this.#nths.length * 2), this.#nths);
  }
}
