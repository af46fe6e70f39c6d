/** Milliseconds after which a bound on the offset is forgotten: clocks drift and are set. */
const memory = 60_000;

interface Bound {
  readonly offset: number;
  readonly at: number;
}

/**
 * How far the server's clock is from ours. `Date` is cut to whole seconds, so one answer only bounds the offset: the
 * server's time lay in that second, somewhere between sending and receiving. Bounds of several answers narrow it down.
 */
export class ServerClock {
  #least: Bound | undefined;
  #most: Bound | undefined;

  /** Learns from one answer. All in milliseconds. */
  observe({
    serverDate,
    sentAt,
    receivedAt,
  }: {
    serverDate?: number | undefined;
    sentAt: number;
    receivedAt: number;
  }): void {
    if (serverDate === undefined) return;
    const least = { offset: serverDate - receivedAt, at: receivedAt };
    const most = { offset: serverDate + 1000 - sentAt, at: receivedAt };
    const fresh = (bound: Bound | undefined) =>
      bound !== undefined && receivedAt - bound.at < memory ? bound : undefined;
    const [knownLeast, knownMost] = [fresh(this.#least), fresh(this.#most)];
    this.#least = knownLeast !== undefined && knownLeast.offset > least.offset ? knownLeast : least;
    this.#most = knownMost !== undefined && knownMost.offset < most.offset ? knownMost : most;
    // The clock was set: what was known before no longer holds.
    if (this.#least.offset > this.#most.offset) [this.#least, this.#most] = [least, most];
  }

  /** Our time for a moment of the server's clock. Clocks that may agree are taken to agree. */
  toLocal(serverTime: number, now: number): number {
    const [least, most] = [this.#least, this.#most];
    if (least === undefined || most === undefined || now - least.at > memory) return serverTime;
    if (least.offset <= 0 && most.offset >= 0) return serverTime;
    return serverTime - (least.offset + most.offset) / 2;
  }
}
